package org.griot.link;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of the day in the terms of TimeML: "Friday night", "10 p.m. Wednesday", "noon". */
final class DateClock {
  private static final int HALF_DAY = 12;

  /** How far before a date its time of the day may begin, in tokens. */
  private static final int REACH = 12;

  private final CountTokens t;
  private final DateWords words = DateWords.STANDARD;

  DateClock(CountTokens tokens) {
    this.t = tokens;
  }

  /** A time of the day: where it ends, and what is set behind the day ("T22:00", "TNI"). */
  private record Hour(int next, String value) {}

  /** The value of a day with the part of it that the words end on. */
  String withPart(DateHit hit, String value) {
    String last = t.low(hit.next() - 1);
    String part = last.equals("tonight") || last.equals("overnight") ? "TNI" : words.daypart(last);
    return part != null && value.length() == 10 ? value + part : value;
  }

  /** The day with the time of the day that stands before it. */
  DateLengths.Length withTime(DateHit hit, String value) {
    int from = Math.max(0, hit.first() - REACH);
    for (int i = from; value.length() == 10 && i < hit.first(); i++) {
      Hour hour = hour(i);
      if (hour != null && skip(hour.next) == hit.first()) {
        return new DateLengths.Length(i, hit.next(), value + hour.value);
      }
    }
    return new DateLengths.Length(hit.first(), hit.next(), value);
  }

  /** A time of the day alone: it is of the last day that the text set, or of publication. */
  DateLengths.@Nullable Length at(int i, DateContext context) {
    Hour hour = hour(i);
    if (hour == null) {
      return null;
    }
    LocalDate set = context.anchorDay(false);
    LocalDate day = set == null ? context.reference() : set;
    return day == null ? null : new DateLengths.Length(i, hour.next, day + hour.value);
  }

  private @Nullable Hour hour(int i) {
    if (t.is(i, "noon")) {
      return new Hour(i + 1, "T12:00");
    }
    if (t.is(i, "midnight")) {
      return new Hour(i + 1, "T24:00");
    }
    int hour = t.value(i);
    if (hour < 0 || hour > 24 || t.length(i) > 2 || t.touches(i)) {
      return null;
    }
    int j = i + 1;
    int minute = 0;
    boolean minutes = (t.is(j, ":") || t.is(j, ".")) && t.touches(j) && t.touches(j + 1);
    if (minutes && t.length(j + 1) == 2 && t.value(j + 1) >= 0 && t.value(j + 1) < 60) {
      minute = t.value(j + 1);
      j += 2;
    }
    int half = half(j);
    if (half == j || hour > HALF_DAY) {
      return null;
    }
    boolean afternoon = t.is(j, "p") || t.is(j, "pm");
    int hours = hour % HALF_DAY + (afternoon ? HALF_DAY : 0);
    return new Hour(zone(half), String.format(Locale.ROOT, "T%02d:%02d", hours, minute));
  }

  /** The token after "a.m.", "p.m.", "am", "pm". */
  private int half(int j) {
    if (t.is(j, "am") || t.is(j, "pm")) {
      return j + 1;
    }
    boolean dotted = (t.is(j, "a") || t.is(j, "p")) && t.is(j + 1, ".") && t.is(j + 2, "m");
    return dotted ? t.is(j + 3, ".") ? j + 4 : j + 3 : j;
  }

  private int zone(int i) {
    return t.isUpper(i) && t.length(i) <= 4 && t.low(i).endsWith("t") ? i + 1 : i;
  }

  private int skip(int i) {
    int j = t.is(i, ",") ? i + 1 : i;
    return t.is(j, "on") ? j + 1 : j;
  }
}
