package org.griot.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.griot.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the dates that an input gives: the first in order of trust that is a day of the
 * calendar. Whoever disagrees by more than two days (more than a change of time zone or a late
 * night can do) is named in the reason, and so is what was no date at all.
 */
final class PublicationDates {
  private static final int SAME_NEWS_DAYS = 2;

  private PublicationDates() {}

  /**
   * Chooses.
   *
   * @param claims in order of trust
   * @param option the user's {@code --published}, or null
   * @param warn told of contradictions and of dates that are none
   */
  static PublicationDate choose(
      List<DateClaim> claims, @Nullable LocalDate option, Consumer<String> warn) {
    LocalDate chosen = null;
    String origin = "";
    StringBuilder doubts = new StringBuilder();
    for (DateClaim claim : claims) {
      DateText.Parsed parsed = DateText.field(claim.raw());
      if (parsed.problem() != null) {
        warn.accept("date ignored: " + claim.origin() + " " + shortened(parsed.problem()));
        doubts.append("; ").append(claim.origin()).append(' ').append(shortened(parsed.problem()));
      } else if (parsed.date() != null && chosen == null) {
        chosen = parsed.date();
        origin = claim.origin();
      } else if (parsed.date() != null && farApart(chosen, parsed.date())) {
        warn.accept(
            "dates differ: " + origin + " " + chosen + ", " + claim.origin() + " " + parsed.date());
        doubts.append("; ").append(claim.origin()).append(" says ").append(parsed.date());
      }
    }
    if (chosen != null) {
      return new PublicationDate(chosen, origin + doubts);
    }
    return option != null
        ? new PublicationDate(option, "option" + doubts)
        : unknown(doubts.toString());
  }

  /** The same date with a doubt added if the page says it was changed before it was published. */
  static PublicationDate against(
      PublicationDate published, PublicationDate modified, Consumer<String> warn) {
    LocalDate first = published.date();
    LocalDate last = modified.date();
    if (first == null || last == null || !last.isBefore(first.minusDays(1))) {
      return published;
    }
    warn.accept("modified " + last + " before it was published " + first);
    return new PublicationDate(first, published.reason() + "; modified " + last + " is earlier");
  }

  private static PublicationDate unknown(String doubts) {
    return doubts.isEmpty()
        ? PublicationDate.UNKNOWN
        : new PublicationDate(null, "unknown: " + doubts.substring(2));
  }

  private static boolean farApart(@Nullable LocalDate a, LocalDate b) {
    return a != null && Math.abs(ChronoUnit.DAYS.between(a, b)) > SAME_NEWS_DAYS;
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }
}
