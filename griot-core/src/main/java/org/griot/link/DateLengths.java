package org.griot.link;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of times that are no dates: lengths ("nearly two years", "a week", "10-hour"), times
 * that come again ("every Monday", "each year") and those only pointed at ("these days", "the
 * future"). Ages ("12 years old") are none. The words are data, {@code dates/words.tsv}.
 */
final class DateLengths {
  /** A time expression and its TIMEX3 value. */
  record Length(int first, int next, String value) {}

  private final CountTokens t;
  private final DateWords words = DateWords.STANDARD;
  private final CountNumerals numerals = CountNumerals.STANDARD;

  DateLengths(CountTokens tokens) {
    this.t = tokens;
  }

  /** The expression that begins here, or null. */
  @Nullable Length at(int i) {
    Length found = again(i);
    found = found == null ? pointed(i) : found;
    return found == null ? length(i) : found;
  }

  /** The token before which words such as "nearly" or "at least" begin. */
  int roughly(int i) {
    int j = i;
    while (j > 0 && i - j < 4 && roughlyBefore(j) < j) {
      j = roughlyBefore(j);
    }
    return j;
  }

  private int roughlyBefore(int i) {
    if (words.is("rough", t.low(i - 1))) {
      return i - 1;
    }
    boolean than = t.is(i - 1, "than") && (t.is(i - 2, "more") || t.is(i - 2, "less"));
    boolean least = t.is(i - 1, "least") && t.is(i - 2, "at");
    boolean upTo = t.is(i - 1, "to") && t.is(i - 2, "up");
    return than || least || upTo ? i - 2 : i;
  }

  /** "every week", "each Thursday", "every night". */
  private @Nullable Length again(int i) {
    if (!t.is(i, "every") && !t.is(i, "each")) {
      return null;
    }
    CountNumeral number = numerals.read(t, i + 1);
    int j = number == null || number.isVague() ? i + 1 : number.next();
    String unit = words.length(t.low(j));
    if (unit != null) {
      return new Length(i, j + 1, value(unit, j == i + 1 || number == null ? 1 : number.value()));
    }
    int weekday = words.value("weekday", t.low(j));
    if (weekday != DateWords.NONE && words.isStrong(t.low(j))) {
      return new Length(i, j + 1, "XXXX-WXX-" + DayOfWeek.of(weekday).getValue());
    }
    String part = words.daypart(t.low(j));
    return part == null ? null : new Length(i, j + 1, "XXXX-XX-XX" + part);
  }

  private @Nullable Length pointed(int i) {
    DateWords.Pointer pointer = words.pointer(t, i);
    return pointer == null ? null : new Length(i, i + pointer.words().length, pointer.value());
  }

  /** A number, or words for one, and a unit. */
  private @Nullable Length length(int i) {
    boolean the = t.is(i, "the") || t.is(i, "those") || t.is(i, "these");
    int j = the ? i + 1 : i;
    j = the && words.is("filler", t.low(j)) ? j + 1 : j;
    CountNumeral number = numerals.read(t, j);
    boolean one = number == null && !the && (t.is(j, "a") || t.is(j, "an"));
    boolean vague = number != null && number.isVague();
    if (number != null) {
      j = number.next();
    } else if (one) {
      j = i + 1;
    }
    int k = words.is("filler", t.low(j)) ? j + 1 : j;
    k = t.is(k, "-") && t.touches(k) ? k + 1 : k;
    String unit = words.length(t.low(k));
    boolean many = t.low(k).endsWith("s") || t.is(k, "centuries");
    if (unit == null || number == null && !one && !many || isAge(k + 1)) {
      return null;
    }
    boolean dash = t.is(k - 1, "-");
    if (unit.equals("Q") && (dash || one) || unit.equals("TS") && one) {
      return null;
    }
    boolean counted = number != null && !vague || one;
    long amount = number == null ? 1 : number.value();
    return new Length(
        the && dash ? i + 1 : i, k + 1, counted ? value(unit, amount) : value(unit, -1));
  }

  private boolean isAge(int i) {
    return t.is(i, "old") || t.is(i, "-") && (t.is(i + 1, "old") || t.is(i + 1, "olds"));
  }

  /** "P3D", "PT2H", "PXY"; a decade is ten years as soon as there are several. */
  private static String value(String unit, long amount) {
    String number = amount < 0 ? "X" : Long.toString(amount);
    if (unit.equals("E") && amount > 1) {
      return "P" + amount * 10 + "Y";
    }
    if (unit.equals("C") && amount > 0) {
      return "P" + amount * 100 + "Y";
    }
    return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
  }
}
