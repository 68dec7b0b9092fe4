package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.HarmKind;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/** A claim with what comparing it needs, worked out once. */
final class Profile {
  /** Fates that make a named person part of what happened, not of who speaks about it. */
  private static final Set<String> FATES =
      Set.of("killed", "injured", "captured", "abducted", "arrested", "released", "sanctioned");

  /** A named person and what befell them: {@code words} are those of each folded name. */
  record Victim(String fate, Set<Set<String>> words, @Nullable String id, String shown) {
    static Victim of(Person person) {
      Set<Set<String>> words = new LinkedHashSet<>();
      words.add(Names.words(Names.fold(person.name())));
      person.aliases().forEach(alias -> words.add(Names.words(Names.fold(alias))));
      words.remove(Set.of());
      return new Victim(person.role(), words, person.id(), person.name());
    }
  }

  /** A party with its folded name. */
  record Member(Party party, String name) {}

  /** A place with its folded names. */
  record Site(
      Place place,
      String name,
      List<String> words,
      @Nullable String admin1,
      @Nullable String admin2) {
    static Site of(Place place) {
      List<String> words = List.of(Names.fold(place.text()).split(" "));
      return new Site(
          place, Names.fold(place.name()), words, fold(place.admin1()), fold(place.admin2()));
    }

    private static @Nullable String fold(@Nullable String name) {
      return name == null ? null : Names.fold(name);
    }
  }

  final Claim claim;
  final @Nullable LocalDate published;
  final @Nullable Document report;
  final Wording wording;
  final Terms here;
  final String type;
  final @Nullable Site site;
  private final Map<PartyRole, List<Member>> parties = new EnumMap<>(PartyRole.class);
  final Map<HarmKind, Figures> figures = new EnumMap<>(HarmKind.class);
  final List<Victim> victims = new ArrayList<>();
  private final List<String> victimNames = new ArrayList<>();
  final Set<String> things = new LinkedHashSet<>();

  Profile(Claim claim, @Nullable Document report, Wording wording) {
    this(claim, report == null ? null : report.published().date(), report, wording);
  }

  Profile(Claim claim, @Nullable LocalDate published, @Nullable Document report, Wording wording) {
    this.claim = claim;
    this.published = published;
    this.report = report;
    this.wording = wording;
    this.here = Wording.here(report, claim.sentences());
    this.type = claim.type().id() == null ? "" : claim.type().id();
    Place told = place();
    this.site = told == null ? null : Site.of(told);
    for (PartyRole role : PartyRole.values()) { // whom no words tell is no sign of anything
      parties.put(
          role,
          claim.parties().stream()
              .filter(p -> p.role() == role && !p.text().isEmpty())
              .map(p -> new Member(p, Names.fold(p.name())))
              .toList());
    }
    for (HarmKind kind : HarmKind.values()) {
      Figures of = Figures.of(claim.harm(), kind);
      if (of != null) {
        figures.put(kind, of);
      }
    }
    claim.persons().stream().filter(p -> FATES.contains(p.role())).forEach(this::addVictim);
    claim.material().forEach(this::addThing);
  }

  String id() {
    return claim.id();
  }

  /** The claim's own place, or null if it gives none: what is told beside it may be another's. */
  @Nullable Place place() {
    return claim.toldPlace();
  }

  /** The claim's own days, or null if it gives none. */
  @Nullable DateRange date() {
    DateRange date = claim.toldDate();
    return date == null || (date.start() == null && date.end() == null) ? null : date;
  }

  List<Member> in(PartyRole role) {
    return parties.getOrDefault(role, List.of());
  }

  /** Whether the report says it of the party as fact, or the party says so itself. */
  static boolean isFirm(Party party) {
    return party.attribution().isEmpty()
        || party.attribution().stream()
            .anyMatch(a -> a.basis() == Basis.OBSERVED || a.basis() == Basis.CLAIMED);
  }

  private void addVictim(Person person) {
    Victim victim = Victim.of(person);
    if (!victim.words().isEmpty()) {
      victims.add(victim);
      String[] words = Names.fold(person.name()).split(" ");
      if (words.length > 1) {
        victimNames.add(words[words.length - 2] + " " + words[words.length - 1]);
      }
    }
  }

  /** First and last names of those whom it befell, as {@link Wording} writes them. */
  List<String> victimNames() {
    return victimNames;
  }

  private void addThing(Material material) {
    String noun = Names.headNoun(material.text());
    if (!noun.isEmpty()) {
      things.add(
          material.use() + " " + (material.count() == null ? "" : material.count() + " ") + noun);
    }
  }
}
