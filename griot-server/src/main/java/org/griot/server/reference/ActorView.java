package org.griot.server.reference;

import java.time.LocalDate;
import java.util.List;
import org.griot.link.RegisteredActor;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.griot.server.query.EventRow;
import org.jspecify.annotations.Nullable;

/**
 * An actor with its names, its ties and its events.
 *
 * @param ties of the actor and of its neighbours, one step further; with a day those that held
 * @param neighbours the actors at the other ends
 * @param aliasesMatched words of reports that were read as this actor
 * @param events in which it takes part, the latest first
 */
record ActorView(
    Entry actor,
    List<Tie> ties,
    List<Short> neighbours,
    List<Match> aliasesMatched,
    List<EventRow> events) {

  /**
   * An entry of the registry; an actor whose id is made by rule ("military-ng") or that no registry
   * knows has only what its events say.
   */
  record Entry(
      String id,
      String name,
      @Nullable PartyType type,
      @Nullable String kind,
      @Nullable String homeCountry,
      List<String> countries,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<RegisteredActor.Alias> names,
      List<RegisteredActor.SchemeName> schemes,
      @Nullable String wikidata,
      @Nullable String sources,
      boolean registered) {}

  /** A dated tie; {@code source} names where the registry has its facts from. */
  record Tie(
      String from,
      String to,
      String kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String source) {}

  /** An actor in a list. {@code events} counts those in the view. */
  record Short(String id, String name, @Nullable PartyType type, int events) {}

  /** Words of a report that were read as the actor, where they stand first and how often. */
  record Match(String alias, String document, Span span, int n) {}
}
