package org.griot.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.griot.model.Event.Toll;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source gives, or a sum of such.
 *
 * @param standing of its owner; of a sum, the weakest
 * @param day on which it stood, or the report's publication, or {@link LocalDate#MIN}
 * @param source the report that stands for the source
 */
record Told(
    @Nullable Integer low,
    int best,
    @Nullable Integer high,
    int standing,
    int reliability,
    LocalDate day,
    String source,
    List<Toll> owners) {

  private static final Comparator<Told> STABLE =
      Comparator.comparing((Told t) -> t.source)
          .thenComparing(t -> t.owners.get(0).claim())
          .thenComparing(t -> t.owners.get(0).figure().id());

  /** The later, then the better owner, then the lower. */
  static final Comparator<Told> LATEST =
      Comparator.comparing((Told t) -> t.day, Comparator.reverseOrder())
          .thenComparing(t -> -t.standing)
          .thenComparing(t -> -t.reliability)
          .thenComparing(t -> t.best)
          .thenComparing(STABLE);

  /** The later, then the greater: who tells a part beside the whole says less. */
  static final Comparator<Told> GREATEST_OF_LATEST =
      Comparator.comparing((Told t) -> t.day, Comparator.reverseOrder())
          .thenComparing(t -> -t.best)
          .thenComparing(LATEST);

  /** The lower, then the better owner. */
  static final Comparator<Told> LOWEST =
      Comparator.comparing((Told t) -> t.best)
          .thenComparing(t -> -t.standing)
          .thenComparing(STABLE);

  /** The better owner, then the later, then the lower. */
  static final Comparator<Told> SOUNDEST =
      Comparator.comparing((Told t) -> -t.standing)
          .thenComparing(t -> -t.reliability)
          .thenComparing(LATEST);

  Told plus(Told other) {
    return new Told(
        low == null || other.low == null ? null : low + other.low,
        best + other.best,
        high == null || other.high == null ? null : high + other.high,
        Math.min(standing, other.standing),
        Math.min(reliability, other.reliability),
        day.isAfter(other.day) ? day : other.day,
        source,
        Stream.concat(owners.stream(), other.owners.stream()).toList());
  }

  Told withBounds(@Nullable Integer newLow, @Nullable Integer newHigh) {
    Integer l = newLow == null ? null : (Integer) Math.min(newLow, best);
    Integer h = newHigh == null ? null : (Integer) Math.max(newHigh, best);
    return new Told(l, best, h, standing, reliability, day, source, owners);
  }

  Reading reading() {
    return new Reading(
        low,
        best,
        high,
        owners,
        owners.stream().flatMap(t -> t.figure().sharedWith().stream()).toList());
  }
}
