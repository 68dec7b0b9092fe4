package org.griot.evaluate.corpus;

import java.time.LocalDate;
import java.util.List;
import org.griot.model.Basis;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Position;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One line of gold: what a report says of one happening, statistic or tie, values only.
 *
 * @param event names the happening, equal in all reports that tell it; null if it is none
 * @param trigger words that stand once in the report
 * @param types readings of the type that are right, the first the gold's own; "statistic MEASURE"
 *     and "relation TIE" for claims that are no event
 * @param dates readings of the date that are right; empty if the report gives none
 * @param optional need not be found, and is not held against who finds it
 */
record GoldClaim(
    String id,
    String document,
    @Nullable String event,
    String trigger,
    ClaimKind kind,
    Stance stance,
    Reality reality,
    boolean main,
    List<String> types,
    List<Days> dates,
    @Nullable Where place,
    List<Actor> actors,
    List<Figure> harm,
    List<Named> persons,
    List<Thing> material,
    @Nullable String speaker,
    boolean optional) {

  /** Days, both included; null is an open end. */
  record Days(@Nullable LocalDate start, @Nullable LocalDate end) {}

  /** A place by any of its names (folded), its countries, and its point if it is known. */
  record Where(
      List<String> names,
      List<String> countries,
      @Nullable Position position,
      @Nullable Integer precisionKm) {}

  /** A party: registry ids that are right, names (folded) where the registry has none. */
  record Actor(
      List<String> ids, List<String> names, PartyRole role, List<Basis> bases, boolean optional) {}

  /** A figure of people harmed; several pairs of bounds may be right. */
  record Figure(
      HarmKind kind,
      Side side,
      List<Bounds> bounds,
      @Nullable String words,
      @Nullable String by,
      boolean part,
      boolean denied,
      boolean optional) {}

  /** Least and greatest number; null is open. */
  record Bounds(@Nullable Integer low, @Nullable Integer high) {}

  /** A person by any of the names (folded). */
  record Named(List<String> names, String role) {}

  /** Something used, taken or destroyed, by the report's words (folded). */
  record Thing(String text, String use) {}

  GoldClaim {
    types = List.copyOf(types);
    dates = List.copyOf(dates);
    actors = List.copyOf(actors);
    harm = List.copyOf(harm);
    persons = List.copyOf(persons);
    material = List.copyOf(material);
  }

  /** An event that the report tells as a fact and as its news. */
  boolean isNews() {
    return kind == ClaimKind.EVENT
        && main
        && stance == Stance.ASSERTS
        && reality == Reality.HAPPENED;
  }
}
