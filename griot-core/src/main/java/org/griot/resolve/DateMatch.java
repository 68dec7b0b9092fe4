package org.griot.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.griot.model.DateRange;
import org.jspecify.annotations.Nullable;

/** Compares when two claims say it happened. */
final class DateMatch {
  /** An undated story is taken to be news of at most so many days. */
  static final int NEWS_DAYS = 14;

  /** Most news is of the day before, or of a few days. */
  private static final int NEXT_DAYS = 3;

  /** Reports differ by so much even about the day on which a named person was killed. */
  static final int PERSON_SLACK_DAYS = 7;

  /** Reports mistake the day, but hardly the place and an unusual figure as well. */
  static final int TOLL_SLACK_DAYS = 4;

  private static final int PART_SLACK_DAYS = 2;

  /** By so much a day may be misread; a report from before that is of something else. */
  private static final int MISREAD_DAYS = 31;

  private DateMatch() {}

  static void compare(Profile a, Profile b, Findings findings) {
    if (toldBefore(a, b, findings) || toldBefore(b, a, findings)) {
      return;
    }
    DateRange da = a.date();
    DateRange db = b.date();
    if (findings.has(Evidence.REPORT_AGAIN) && (da == null || db == null)) {
      return;
    }
    if (da != null && db != null) {
      compareDays(da, db, findings);
    } else if (da != null) {
      compareWithNews(da, b, findings);
    } else if (db != null) {
      compareWithNews(db, a, findings);
    } else {
      compareNews(a, b, findings);
    }
  }

  /** A report cannot tell what happens after it; one day is left for time zones. */
  private static boolean toldBefore(Profile early, Profile late, Findings findings) {
    DateRange date = late.date();
    if (early.published == null || date == null || date.start() == null) {
      return false;
    }
    long ahead = ChronoUnit.DAYS.between(early.published, date.start());
    if (ahead > MISREAD_DAYS) {
      findings.contradict(reason(early, date));
      return true;
    }
    if (ahead > (isSameToll(findings) ? TOLL_SLACK_DAYS : 1)) {
      findings.contradictDay(Evidence.CONTRARY_BEFORE, ahead, reason(early, date));
      return true;
    }
    return false;
  }

  private static Supplier<String> reason(Profile early, DateRange date) {
    return () -> "one report was published " + early.published + ", before " + date.start();
  }

  private static void compareDays(DateRange a, DateRange b, Findings findings) {
    if (a.overlaps(b)) {
      long days = Math.max(a.days(), b.days());
      boolean open = a.days() < 0 || b.days() < 0;
      if (open || days > 100) {
        findings.add(Evidence.DATE_WIDE, () -> "dates may agree: " + show(a) + " and " + show(b));
      } else if (days == 1) {
        findings.add(Evidence.DATE_DAY, () -> "the same day, " + a.start());
      } else if (days <= 8) {
        findings.add(Evidence.DATE_NARROW, () -> "dates agree: " + show(a) + " and " + show(b));
      } else {
        findings.add(Evidence.DATE_MONTH, () -> "dates agree: " + show(a) + " and " + show(b));
      }
      return;
    }
    long gap = gap(a, b);
    Supplier<String> reason = () -> show(a) + " is not " + show(b);
    boolean sameToll = isSameToll(findings);
    boolean samePart = findings.has(Evidence.FIGURE_PART) && findings.has(Evidence.PLACE_NAME);
    boolean excused =
        gap == 1 && findings.hasStrong()
            || gap <= TOLL_SLACK_DAYS && sameToll
            || gap <= PART_SLACK_DAYS && samePart
            || gap <= PERSON_SLACK_DAYS && findings.has(Evidence.PERSON_SAME);
    if (excused) {
      findings.add(
          Evidence.DATE_APART,
          () -> gap + (gap == 1 ? " day apart: " : " days apart: ") + reason.get());
      if (sameToll || samePart || findings.has(Evidence.PERSON_SAME)) {
        findings.excuseDay(gap);
      }
    } else {
      findings.contradictDay(Evidence.CONTRARY_DAY, gap, reason);
    }
  }

  private static boolean isSameToll(Findings findings) {
    return findings.has(Evidence.FIGURE_EXACT) && findings.has(Evidence.PLACE_NAME);
  }

  private static void compareWithNews(DateRange date, Profile undated, Findings findings) {
    LocalDate published = undated.published;
    if (!undated.claim.main() || published == null) {
      findings.add(Evidence.DATE_UNKNOWN, () -> "one date is unknown");
      return;
    }
    LocalDate from = published.minusDays(NEWS_DAYS);
    if (date.end() != null && date.end().isBefore(from)) {
      findings.add(
          Evidence.DATE_LATE_REPORT,
          () -> "undated news of " + published + ", long after " + show(date));
    } else {
      boolean next = date.end() != null && !date.end().isBefore(published.minusDays(NEXT_DAYS));
      findings.add(
          next ? Evidence.DATE_NEXT : Evidence.DATE_PUBLICATION,
          () -> "undated news of " + published + ", soon after " + show(date));
    }
  }

  private static void compareNews(Profile a, Profile b, Findings findings) {
    LocalDate pa = a.published;
    LocalDate pb = b.published;
    if (pa == null || pb == null || !a.claim.main() || !b.claim.main()) {
      findings.add(Evidence.DATE_UNKNOWN, () -> "neither report says when");
    } else if (Math.abs(ChronoUnit.DAYS.between(pa, pb)) > NEWS_DAYS) {
      findings.add(Evidence.DATE_LATE_REPORT, () -> "undated news of " + pa + " and of " + pb);
    } else {
      boolean next = Math.abs(ChronoUnit.DAYS.between(pa, pb)) <= NEXT_DAYS;
      findings.add(
          next ? Evidence.DATE_NEXT : Evidence.DATE_PUBLICATION,
          () -> "undated news of " + pa + " and of " + pb);
    }
  }

  private static long gap(DateRange a, DateRange b) {
    LocalDate aEnd = a.end();
    LocalDate bStart = b.start();
    if (aEnd != null && bStart != null && aEnd.isBefore(bStart)) {
      return ChronoUnit.DAYS.between(aEnd, bStart);
    }
    LocalDate bEnd = b.end();
    LocalDate aStart = a.start();
    return bEnd == null || aStart == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(bEnd, aStart);
  }

  static String show(DateRange date) {
    return date.days() == 1
        ? String.valueOf(date.start())
        : show(date.start()) + ".." + show(date.end());
  }

  private static String show(@Nullable LocalDate day) {
    return day == null ? "open" : day.toString();
  }
}
