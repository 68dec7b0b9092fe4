package org.griot.link;

import java.time.LocalDate;
import java.util.List;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * One actor of the registry, with dated facts. An end that is null is open: unknown or still.
 *
 * @param id stable key ("jnim"); events and claims name the actor by it
 * @param type at home, by the ACLED codebook (2025); where it changed, ask {@link ActorFacts}
 * @param kind a finer word than the type: {@code group, unit, umbrella, militia, communal,
 *     un-mission, au-mission, mission, coalition, company, national-army, government, body ...}
 * @param homeCountry ISO alpha-2 of the state that it belongs to, or null
 * @param countries ISO alpha-2 codes of where it is active; "*" is anywhere
 * @param from first day of the actor, or null
 * @param to last day of the actor, or null
 * @param wikidata verified Wikidata id, or null
 * @param sources where the facts are from, as in the table
 */
public record RegisteredActor(
    String id,
    String name,
    PartyType type,
    String kind,
    @Nullable String homeCountry,
    List<String> countries,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Alias> aliases,
    List<Tie> ties,
    List<SchemeName> schemes,
    @Nullable String wikidata,
    String sources) {

  public RegisteredActor {
    countries = List.copyOf(countries);
    aliases = List.copyOf(aliases);
    ties = List.copyOf(ties);
    schemes = List.copyOf(schemes);
  }

  /** Whether the actor existed on the day; an unknown day never speaks against it. */
  public boolean existedOn(@Nullable LocalDate day) {
    return within(from, to, day);
  }

  /** Names in ACLED's files, by period. */
  public List<SchemeName> acledNames() {
    return schemes.stream().filter(s -> s.scheme().equals("acled")).toList();
  }

  /** Ids and names in the UCDP actor list, by period. */
  public List<SchemeName> ucdp() {
    return schemes.stream().filter(s -> s.scheme().equals("ucdp")).toList();
  }

  /** When a name may be read as this actor. */
  public enum Rule {
    /** Wherever it stands. */
    PLAIN,
    /** Only as written, never among words all in capitals: "IS", "AU". */
    EXACT,
    /** Only in a report about one of the alias's countries. */
    CONTEXT,
    /** Only beside a word for fighters or for a clash: names of peoples, common words. */
    HEAD,
    /** Only once the report itself has spelt it out: "Ansaroul Islam (AI)". */
    DEFINED,
    /** Only where no other actor claims the name. */
    YIELDS
  }

  /**
   * A name of the actor.
   *
   * @param countries where it means this actor; empty is anywhere
   * @param generated from a list of names, not checked by hand: needs a fitting country
   */
  public record Alias(
      String text,
      List<String> countries,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Rule rule,
      boolean generated) {
    public Alias {
      countries = List.copyOf(countries);
    }

    /** Whether the name was in use on the day. */
    public boolean inUseOn(@Nullable LocalDate day) {
      return within(from, to, day);
    }
  }

  /**
   * A tie to another actor.
   *
   * @param relation {@code part-of, split-from, merged-into, successor-of, pledged-to, allied-with,
   *     contributes-to}
   * @param parent id of the other actor, or an id made by rule ("military-ng")
   */
  public record Tie(
      String relation, String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** Whether the tie held on the day. */
    public boolean heldOn(@Nullable LocalDate day) {
      return within(from, to, day);
    }
  }

  /**
   * A name in another scheme.
   *
   * @param scheme {@code acled} or {@code ucdp}
   * @param id the scheme's id, or null if it has none
   */
  public record SchemeName(
      String scheme,
      @Nullable String id,
      String name,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    /** Whether the name is right for the day. */
    public boolean validOn(@Nullable LocalDate day) {
      return within(from, to, day);
    }
  }

  private static boolean within(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }
}
