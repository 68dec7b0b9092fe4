package org.griot.link;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of days and months by name: "Friday, 9 March 2024", "3, 4 and 5 March", "May 2020".
 */
final class DateCalendar {
  private static final int NONE = DateWords.NONE;
  private static final int LONGEST_LIST = 8;

  private final CountTokens t;
  private final DateWords words = DateWords.STANDARD;
  private final CountNumerals numerals = CountNumerals.STANDARD;
  private final DateYears years;

  /** For each token the place of the next month's name. */
  private final int[] month;

  DateCalendar(CountTokens tokens, DateYears years) {
    this.t = tokens;
    this.years = years;
    this.month = nextMonths();
  }

  /** A day number: where it stands, where it ends, and whether it is marked as an ordinal. */
  private record DayNumber(int first, int next, int value, boolean ordinal) {}

  /** Days with their month, weekday and year; several for a list; none if there is no such here. */
  List<DateHit> days(int i) {
    int j = i;
    DayOfWeek weekday = weekday(i);
    if (weekday != null) {
      j = skip(skip(i + 1, "."), ",");
      j = t.is(j, "the") ? j + 1 : j;
    } else if (t.is(i, "the") || t.is(i, "le")) {
      j = i + 1;
    }
    List<DateHit> hits = dayFirst(i, j, weekday);
    return hits.isEmpty() && (j == i || weekday != null) ? monthFirst(i, j, weekday) : hits;
  }

  @Nullable DayOfWeek weekday(int i) {
    int value = words.value("weekday", t.low(i));
    return value == NONE ? null : DayOfWeek.of(value);
  }

  private int[] nextMonths() {
    int[] next = new int[t.size() + 1];
    next[t.size()] = Integer.MAX_VALUE;
    for (int i = t.size() - 1; i >= 0; i--) {
      next[i] = words.is("month", t.low(i)) ? i : next[i + 1];
    }
    return next;
  }

  private List<DateHit> dayFirst(int first, int i, @Nullable DayOfWeek weekday) {
    if (i >= t.size() || month[i] - i > 4 * LONGEST_LIST) {
      return List.of();
    }
    List<DayNumber> numbers = new ArrayList<>();
    boolean range = false;
    int j = i;
    while (numbers.size() < LONGEST_LIST) {
      DayNumber number = dayNumber(j, numbers.isEmpty());
      if (number == null) {
        return List.of();
      }
      numbers.add(number);
      j = number.next;
      boolean join = isRangeMark(j);
      int separator = separator(j);
      if (separator == j || dayNumber(separator, false) == null) {
        break;
      }
      range |= join;
      j = separator;
    }
    DayNumber last = numbers.get(numbers.size() - 1);
    int month = monthAfter(j, last.ordinal || words.is("before", t.low(i - 1)));
    if (month < 0) {
      return List.of();
    }
    int number = words.value("month", t.low(month));
    DateYears.Year year = years.after(skip(month + 1, "."), month + 1, true);
    if (words.is("name", t.low(year.next())) && t.isCapital(year.next())) {
      return List.of();
    }
    return combine(first, numbers, month, year, number, weekday, range);
  }

  private List<DateHit> combine(
      int first,
      List<DayNumber> numbers,
      int month,
      DateYears.Year year,
      int monthNumber,
      @Nullable DayOfWeek weekday,
      boolean range) {
    DayNumber start = numbers.get(0);
    DayNumber last = numbers.get(numbers.size() - 1);
    DateForm end = day(year.word(), monthNumber, last.value, null);
    if (numbers.size() == 1) {
      return List.of(
          DateHit.date(first, year.next(), day(year.word(), monthNumber, start.value, weekday)));
    }
    if (range && numbers.size() == 2) {
      DateForm begin = day(year.word(), monthNumber, start.value, weekday);
      return List.of(DateHit.date(first, year.next(), new DateSpan(begin, end)));
    }
    List<DateHit> hits = new ArrayList<>();
    Span tail = t.span(month, year.next());
    for (DayNumber number : numbers.subList(0, numbers.size() - 1)) {
      DateForm form = day(year.word(), monthNumber, number.value, null);
      hits.add(new DateHit(number.first, number.next, form, DateHit.Kind.DATE, tail));
    }
    hits.add(DateHit.date(last.first, year.next(), end));
    return hits;
  }

  private static DateDay day(DateYearWord year, int month, int day, @Nullable DayOfWeek weekday) {
    return new DateDay(year, DateRelation.NEAREST, month, day, weekday);
  }

  /** The token of the month that the day number belongs to, or -1. */
  private int monthAfter(int i, boolean sure) {
    int j = t.is(i, "-") || t.is(i, ".") || t.is(i, "/") ? i + 1 : i;
    if (t.is(j, "of")) {
      j++;
      j = t.is(j, "the") && t.is(j + 1, "month") && t.is(j + 2, "of") ? j + 3 : j;
    }
    if (!words.is("month", t.low(j))) {
      return -1;
    }
    boolean verb = t.is(j, "may") && !t.isCapital(j) && !sure && !t.isDigits(j + 1);
    return verb || t.is(j, "march") && !t.isCapital(j) && !sure ? -1 : j;
  }

  private @Nullable DayNumber dayNumber(int i, boolean alone) {
    if (t.isDigits(i)) {
      int value = t.value(i);
      boolean part = alone && t.touches(i) && !t.is(i - 1, "(") && !isQuote(i - 1);
      if (value < 1 || value > 31 || t.length(i) > 2 || part) {
        return null;
      }
      String mark = t.touches(i + 1) ? t.low(i + 1) : "";
      boolean ordinal =
          mark.equals("st")
              || mark.equals("nd")
              || mark.equals("rd")
              || mark.equals("th")
              || mark.equals("er");
      return new DayNumber(i, ordinal ? i + 2 : i + 1, value, ordinal);
    }
    int value = numerals.ordinal(t, i);
    return value < 1 || value > 31
        ? null
        : new DayNumber(i, numerals.ordinalEnd(t, i), value, true);
  }

  private boolean isQuote(int i) {
    return t.is(i, "\"") || t.is(i, "“") || t.is(i, "[") || t.is(i, "'");
  }

  private List<DateHit> monthFirst(int first, int i, @Nullable DayOfWeek weekday) {
    int number = words.value("month", t.low(i));
    boolean verb = (t.is(i, "may") || t.is(i, "march")) && !t.isCapital(i);
    if (number == NONE || verb && !words.is("before", t.low(i - 1)) && weekday == null) {
      return List.of();
    }
    int j = skip(i + 1, ".");
    j = t.is(j, "the") ? j + 1 : t.is(j, "-") && t.touches(j) && t.isDigits(j + 1) ? j + 1 : j;
    DayNumber day = dayNumber(j, false);
    if (day == null || isOther(day)) {
      return List.of();
    }
    DayNumber second = secondDay(day);
    DayNumber last = second == null ? day : second;
    DateYears.Year year = years.after(last.next, last.next, false);
    if (words.is("name", t.low(year.next())) && t.isCapital(year.next())) {
      return List.of();
    }
    DateForm begin = day(year.word(), number, day.value, weekday);
    if (second == null) {
      return List.of(DateHit.date(first, year.next(), begin));
    }
    DateForm end = day(year.word(), number, second.value, null);
    if (!t.is(day.next, "and") && !t.is(day.next, ",")) {
      return List.of(DateHit.date(first, year.next(), new DateSpan(begin, end)));
    }
    Span tail = t.span(i, i + 1);
    return List.of(
        DateHit.date(first, day.next, begin),
        new DateHit(second.first, year.next(), end, DateHit.Kind.DATE, tail));
  }

  /** "March 25 soldiers", "March 7:30", "March 3,000", "March 3 million": the number is no day. */
  private boolean isOther(DayNumber day) {
    if (day.ordinal) {
      return false;
    }
    int after = day.next;
    if (t.touches(after) && (t.is(after, "%") || t.isWord(after))) {
      return true;
    }
    if ((t.is(after, ",") || t.is(after, ".") || t.is(after, ":"))
        && t.touches(after + 1)
        && t.isDigits(after + 1)) {
      return true;
    }
    return years.isCounted(after);
  }

  private @Nullable DayNumber secondDay(DayNumber day) {
    int separator = separator(day.next);
    if (separator == day.next || t.is(day.next, ",") && !t.is(day.next + 1, "and")) {
      return null;
    }
    DayNumber second = dayNumber(separator, false);
    return second == null || isOther(second) || second.value <= day.value ? null : second;
  }

  /** The token after what parts two days of a list or range; the same token if nothing does. */
  private int separator(int i) {
    if (t.is(i, ",") && (t.is(i + 1, "and") || t.is(i + 1, "or"))) {
      return i + 2;
    }
    boolean comma = t.is(i, ",") && !(t.touches(i + 1) && t.length(i + 1) == 3);
    return comma || t.is(i, "and") || t.is(i, "or") || t.is(i, "&") || isRangeMark(i) ? i + 1 : i;
  }

  boolean isRangeMark(int i) {
    return t.is(i, "-")
        || t.is(i, "to")
        || t.is(i, "through")
        || t.is(i, "thru")
        || t.is(i, "until")
        || t.is(i, "till")
        || t.is(i, "into")
        || t.is(i, "au");
  }

  private int skip(int i, String mark) {
    return t.is(i, mark) ? i + 1 : i;
  }

  /** A month with or without its year, where the word is clearly a month. */
  @Nullable DateHit month(int i) {
    int number = words.value("month", t.low(i));
    if (number == NONE) {
      return null;
    }
    int j = skip(i + 1, ".");
    DateYears.Year year = years.after(j, i + 1, false);
    boolean dated = year.word().isSaid();
    if (!dated && !isMonthAlone(i)) {
      return null;
    }
    return DateHit.date(
        i, dated ? year.next() : i + 1, new DateMonth(year.word(), DateRelation.NEAREST, number));
  }

  /** Without a day or year: "in March", "March's", "January"; not the verb, not a first name. */
  private boolean isMonthAlone(int i) {
    boolean before = words.is("before", t.low(i - 1)) || t.is(i - 1, "-") && t.touches(i);
    if (!words.isStrong(t.low(i))) {
      boolean full = t.is(i, "march") || t.is(i, "may") || t.is(i, "sept");
      boolean verb = t.is(i - 1, "to") || t.is(i - 1, "and") || t.is(i - 1, "for");
      return full && before && !verb && !isName(i);
    }
    return before || t.isCapital(i) && !isName(i);
  }

  /** "April Johnson", "June Smith": a capital follows and no preposition stands before. */
  private boolean isName(int i) {
    return t.isCapital(i + 1)
        && !t.isUpper(i + 1)
        && t.isWord(i + 1)
        && !words.is("before", t.low(i - 1))
        && weekday(i + 1) == null;
  }
}
