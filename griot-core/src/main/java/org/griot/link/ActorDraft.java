package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.link.RegisteredActor.Alias;
import org.griot.link.RegisteredActor.Rule;
import org.griot.link.RegisteredActor.SchemeName;
import org.griot.link.RegisteredActor.Tie;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/** An actor while the tables are being read. */
final class ActorDraft {
  final String id;
  final String name;
  final PartyType type;
  final String kind;
  final List<String> countries = new ArrayList<>();
  final List<String> plainNames = new ArrayList<>();
  final List<Tie> ties = new ArrayList<>();
  final List<SchemeName> schemes = new ArrayList<>();
  private final Map<String, List<Alias>> special = new LinkedHashMap<>();
  private final List<Alias> generated = new ArrayList<>();
  @Nullable String home;
  @Nullable LocalDate from;
  @Nullable LocalDate to;
  @Nullable String wikidata;
  String sources = "";
  boolean byHand;
  boolean openUcdp;

  ActorDraft(String id, String name, PartyType type, String kind) {
    this.id = id;
    this.name = name;
    this.type = type;
    this.kind = kind;
  }

  void add(Alias alias) {
    special.computeIfAbsent(ActorTokens.key(alias.text()), k -> new ArrayList<>()).add(alias);
  }

  /** The article of a generated name belongs to the sentence. */
  void addGenerated(Alias alias) {
    String text = alias.text();
    boolean article = text.startsWith("The ") && alias.rule() == Rule.YIELDS;
    generated.add(
        new Alias(
            article ? text.substring(4) : text,
            alias.countries(),
            alias.from(),
            alias.to(),
            alias.rule(),
            true));
  }

  /** Several UCDP ids, none of them dated: all are kept. */
  boolean ucdpIsOpen(String ucdp) {
    return openUcdp && schemes.stream().noneMatch(s -> ucdp.equals(s.id()));
  }

  /**
   * A name with a rule of its own is not also plain; a name given by hand is not also generated.
   */
  RegisteredActor build() {
    Map<String, List<Alias>> all = new LinkedHashMap<>();
    List<String> where = countries.contains("*") ? List.of() : ActorReader.distinct(countries);
    for (String plain : plainNames) {
      String key = ActorTokens.key(plain);
      if (!special.containsKey(key)) {
        all.putIfAbsent(key, List.of(new Alias(plain, where, null, null, Rule.PLAIN, false)));
      }
    }
    special.forEach(all::put);
    generated.forEach(a -> all.putIfAbsent(ActorTokens.key(a.text()), List.of(a)));
    return new RegisteredActor(
        id,
        name,
        type,
        kind,
        home,
        ActorReader.distinct(countries),
        from,
        to,
        all.values().stream().flatMap(List::stream).toList(),
        ties,
        schemes,
        wikidata,
        sources);
  }
}
