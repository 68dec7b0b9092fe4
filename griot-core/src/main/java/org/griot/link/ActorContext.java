package org.griot.link;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report before its actors are linked.
 *
 * @param published day of publication, or null
 * @param countries ISO alpha-2 codes of the countries that the report is about, best first; exactly
 *     one means certainty: "the army" is then its army
 */
public record ActorContext(@Nullable LocalDate published, List<String> countries) {
  /** Nothing is known. */
  public static final ActorContext UNKNOWN = new ActorContext(null, List.of());

  public ActorContext {
    countries = List.copyOf(countries);
  }
}
