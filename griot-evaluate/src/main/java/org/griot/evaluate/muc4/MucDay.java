package org.griot.evaluate.muc4;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A filler of the date slot: {@code 21 JAN 89}, {@code 15 JAN 89 - 21 JAN 89}, or {@code - 21 JAN
 * 89}, which is "on or before" and the default where a message gives no day.
 *
 * @param first null if open
 */
record MucDay(@Nullable LocalDate first, LocalDate last) {
  /** MUC takes in what happened within two months before the message (template-doc, 1.0). */
  private static final int RECENT_DAYS = 62;

  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final Pattern FORM =
      Pattern.compile(
          "^(?:(\\d{1,2}) ([A-Z]{3})[A-Z]*(?: (\\d\\d))?)?\\s*(-?)\\s*(?:(\\d{1,2}) ([A-Z]{3})[A-Z]*(?: (\\d\\d))?)?$");

  /** The filler's days; null if it is none of the three forms. */
  static @Nullable MucDay read(String filler) {
    Matcher m = FORM.matcher(filler.strip().toUpperCase(Locale.ROOT));
    if (!m.matches()) {
      return null;
    }
    LocalDate first = day(m.group(1), m.group(2), m.group(3));
    LocalDate last = day(m.group(5), m.group(6), m.group(7));
    if (m.group(4).isEmpty()) {
      return first == null ? null : new MucDay(first, first);
    }
    return last == null ? null : new MucDay(first, last);
  }

  private static @Nullable LocalDate day(
      @Nullable String day, @Nullable String month, @Nullable String year) {
    int at = month == null ? -1 : MONTHS.indexOf(month);
    if (day == null || year == null || at < 0) {
      return null;
    }
    try {
      return LocalDate.of(1900 + Integer.parseInt(year), at / 3 + 1, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The official form. */
  static String write(@Nullable LocalDate first, LocalDate last) {
    if (first == null) {
      return "- " + one(last);
    }
    return first.equals(last) ? one(last) : one(first) + " - " + one(last);
  }

  private static String one(LocalDate day) {
    int month = (day.getMonthValue() - 1) * 3;
    return String.format(
        Locale.ROOT,
        "%02d %s %02d",
        day.getDayOfMonth(),
        MONTHS.substring(month, month + 3),
        day.getYear() % 100);
  }

  /** 1 right, 0.5 partly, 0 wrong (scoring guidelines, 3.2.2). */
  static double compare(MucDay key, MucDay answer) {
    if (key.equals(answer)) {
      return 1;
    }
    if (answer.first == null) {
      return key.last.equals(answer.last) ? 0.5 : 0;
    }
    LocalDate from = key.first == null ? key.last.minusDays(RECENT_DAYS) : key.first;
    boolean within = !answer.first.isBefore(from) && !answer.last.isAfter(key.last);
    return within ? 0.5 : 0;
  }
}
