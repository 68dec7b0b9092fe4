package org.griot.server.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.griot.model.Basis;
import org.griot.model.DatePrecision;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.resolve.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An event in short, for lists.
 *
 * @param acled event type and sub-event type; empty if the codebook has none
 * @param killed by the policy asked for; null if no report gives a number, which is not zero
 * @param sources independent reports
 * @param documents reports, copies too
 * @param reviewed whether a person's decision shaped it
 */
public record EventRow(
    String id,
    String type,
    List<String> acled,
    String summary,
    String status,
    boolean main,
    @Nullable When date,
    @Nullable Where place,
    List<Who> actors,
    @Nullable Figure killed,
    @Nullable Figure injured,
    int sources,
    int documents,
    BigDecimal confidence,
    boolean reviewed) {

  /** Its days; an end that is null is open. */
  public record When(@Nullable LocalDate start, @Nullable LocalDate end, DatePrecision precision) {}

  /** Its place in short. {@code lat} and {@code lon} are null if no position is known. */
  public record Where(
      String name,
      List<String> countries,
      @Nullable String admin1,
      @Nullable BigDecimal lat,
      @Nullable BigDecimal lon,
      @Nullable Integer precisionKm,
      String feature) {}

  /** A party. Only {@code observed} and {@code claimed} make a perpetrator. */
  public record Who(
      @Nullable String id, String name, PartyRole role, PartyType type, List<Basis> basis) {}

  /** A figure as a policy reads it; an end that is null is open. */
  public record Figure(@Nullable Integer low, int best, @Nullable Integer high) {
    static Figure of(Reading reading) {
      return new Figure(reading.low(), reading.best(), reading.high());
    }
  }

  EventRow counted(@Nullable Figure dead, @Nullable Figure hurt) {
    return new EventRow(
        id,
        type,
        acled,
        summary,
        status,
        main,
        date,
        place,
        actors,
        dead,
        hurt,
        sources,
        documents,
        confidence,
        reviewed);
  }
}
