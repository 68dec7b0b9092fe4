package org.griot.link;

import java.util.List;
import org.griot.model.Span;

/**
 * What is known of a report before its places are read.
 *
 * @param excluded persons, organisations, furniture: nothing that overlaps one is a place; a
 *     country named in one still tells which country the report is about
 * @param countryHints ISO alpha-2 codes of countries that the report is probably about (its outlet,
 *     its section); they weigh like two mentions each
 */
public record PlaceContext(List<Span> excluded, List<String> countryHints) {
  public PlaceContext {
    excluded = excluded.stream().distinct().sorted().toList();
    countryHints = List.copyOf(countryHints);
  }

  /** Nothing known. */
  public static PlaceContext none() {
    return new PlaceContext(List.of(), List.of());
  }
}
