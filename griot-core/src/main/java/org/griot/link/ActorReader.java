package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.link.RegisteredActor.Alias;
import org.griot.link.RegisteredActor.Rule;
import org.griot.link.RegisteredActor.SchemeName;
import org.griot.link.RegisteredActor.Tie;
import org.griot.model.PartyType;

/** Puts the tables of the registry together, one actor at a time. */
final class ActorReader {
  private final Map<String, ActorDraft> drafts = new LinkedHashMap<>();
  private final List<ActorType> types = new ArrayList<>();

  ActorReader(Map<String, String> tables) {
    rows(tables, "actors.tsv").forEach(this::actor);
    rows(tables, "aliases.tsv").forEach(this::alias);
    rows(tables, "schemes.tsv").forEach(this::scheme);
    rows(tables, "ucdp.tsv").forEach(this::ucdp);
    rows(tables, "parents.tsv").forEach(this::tie);
    rows(tables, "types.tsv").forEach(this::type);
  }

  Map<String, RegisteredActor> actors() {
    Map<String, RegisteredActor> actors = new LinkedHashMap<>();
    drafts.forEach((id, draft) -> actors.put(id, draft.build()));
    return actors;
  }

  List<ActorType> types() {
    return types;
  }

  private static List<ActorTable.Row> rows(Map<String, String> tables, String name) {
    return new ActorTable(name, tables.getOrDefault(name, "")).rows();
  }

  private void actor(ActorTable.Row row) {
    String id = row.text("id");
    ActorDraft draft = new ActorDraft(id, row.text("name"), partyType(row), row.text("kind"));
    draft.home = row.orNull("home");
    draft.countries.addAll(row.list("countries"));
    draft.from = row.date("from");
    draft.to = row.date("to");
    draft.wikidata = row.orNull("wikidata");
    draft.sources = row.text("source");
    draft.byHand = true;
    if (drafts.put(id, draft) != null) {
      throw row.error("the id " + id + " is given twice");
    }
    draft.plainNames.add(draft.name);
    draft.plainNames.addAll(row.list("aliases"));
  }

  private void alias(ActorTable.Row row) {
    ActorDraft draft = draft(row, "actor");
    String rule = row.text("rule");
    try {
      draft.add(
          new Alias(
              row.text("alias"),
              anywhere(row.list("countries")),
              row.date("from"),
              row.date("to"),
              rule.isEmpty() ? Rule.PLAIN : Rule.valueOf(rule.toUpperCase(Locale.ROOT)),
              false));
    } catch (IllegalArgumentException e) {
      throw row.error("no such rule: " + rule + " (" + e.getMessage() + ")");
    }
  }

  private void scheme(ActorTable.Row row) {
    draft(row, "actor")
        .schemes
        .add(
            new SchemeName(
                row.text("scheme"),
                row.orNull("id"),
                row.text("name"),
                row.date("from"),
                row.date("to")));
  }

  private void tie(ActorTable.Row row) {
    String actor = row.text("actor");
    if (ActorIds.isByRule(actor)) {
      actor = row.text("actor");
      drafts.computeIfAbsent(actor, ActorReader::army);
    }
    draft(row, "actor")
        .ties
        .add(new Tie(row.text("relation"), row.text("parent"), row.date("from"), row.date("to")));
  }

  /** An army that is only there for its ties: it takes no names, the rule finds it. */
  private static ActorDraft army(String id) {
    ActorDraft draft = new ActorDraft(id, id, PartyType.STATE_FORCES, "by-rule");
    draft.home = id.substring(id.length() - 2).toUpperCase(Locale.ROOT);
    draft.sources = "by rule";
    return draft;
  }

  private void type(ActorTable.Row row) {
    draft(row, "actor");
    types.add(
        new ActorType(
            row.text("actor"),
            row.orNull("country"),
            row.date("from"),
            row.date("to"),
            partyType(row)));
  }

  private void ucdp(ActorTable.Row row) {
    String id = row.text("actor");
    ActorDraft draft = drafts.get(id);
    if (draft == null) {
      draft = new ActorDraft(id, row.text("name"), partyType(row), row.text("kind"));
      draft.countries.addAll(row.list("countries"));
      draft.sources = "UCDP " + row.text("ucdp");
      drafts.put(id, draft);
    }
    draft.countries.addAll(draft.byHand ? List.of() : row.list("countries"));
    if (draft.schemes.stream().noneMatch(s -> s.scheme().equals("ucdp"))
        || draft.ucdpIsOpen(row.text("ucdp"))) {
      draft.schemes.add(new SchemeName("ucdp", row.text("ucdp"), row.text("name"), null, null));
      draft.openUcdp = true;
    }
    List<String> where = row.list("countries");
    for (String name : row.list("aliases")) {
      draft.addGenerated(new Alias(name, where, null, null, Rule.YIELDS, true));
    }
    for (String name : row.list("careful")) {
      draft.addGenerated(new Alias(name, where, null, null, Rule.HEAD, true));
    }
    for (String tie : row.list("ties")) {
      int colon = tie.indexOf(':');
      draft.ties.add(new Tie(tie.substring(0, colon), tie.substring(colon + 1), null, null));
    }
  }

  private ActorDraft draft(ActorTable.Row row, String column) {
    ActorDraft draft = drafts.get(row.text(column));
    if (draft == null) {
      throw row.error("there is no actor " + row.text(column));
    }
    return draft;
  }

  private static PartyType partyType(ActorTable.Row row) {
    String name = row.text("type").toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return PartyType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw row.error("no such type: " + row.text("type"));
    }
  }

  private static List<String> anywhere(List<String> countries) {
    return countries.contains("*") ? List.of() : countries;
  }

  /** The countries without repetition, in order. */
  static List<String> distinct(List<String> countries) {
    Set<String> seen = new LinkedHashSet<>(countries);
    return List.copyOf(seen);
  }
}
