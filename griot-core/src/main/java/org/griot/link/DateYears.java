package org.griot.link;

import java.time.LocalDate;
import org.griot.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** The grammar of years: beside a month, alone, as decades and centuries. */
final class DateYears {
  private static final int FIRST = 1000;
  private static final int LAST = 2100;
  private static final int FIRST_ALONE = 1900;

  private final CountTokens t;
  private final DateWords words = DateWords.STANDARD;
  private final CountNumerals numerals = CountNumerals.STANDARD;
  private final CountNouns nouns = CountNouns.STANDARD;

  DateYears(CountTokens tokens) {
    this.t = tokens;
  }

  /** A year and the token after it. */
  record Year(DateYearWord word, int next) {}

  /**
   * The year that may follow a day or month.
   *
   * @param i where it may begin, a comma or "of" before it included
   * @param none what to give as the end if there is none
   * @param twoDigits "3 JAN 90" is allowed
   */
  Year after(int i, int none, boolean twoDigits) {
    int j = t.is(i, ",") ? i + 1 : i;
    j = t.is(j, "of") ? j + 1 : j;
    j =
        (t.is(j, "-") || t.is(j, ".") || t.is(j, "/")) && t.touches(j) && t.touches(j + 1)
            ? j + 1
            : j;
    j = t.is(j, "the") && t.is(j + 1, "year") ? j + 2 : j;
    int value = fourDigits(j);
    if (value > 0 && !(j > i && t.is(j - 1, ",") && isCounted(j + 1))) {
      return new Year(DateYearWord.of(value), j + 1);
    }
    if (t.is(j, "'") && t.touches(j + 1) && t.length(j + 1) == 2 && t.value(j + 1) >= 0) {
      return new Year(DateYearWord.of(DateNumeric.century(t.value(j + 1))), j + 2);
    }
    if (twoDigits && isShort(i, j)) {
      return new Year(DateYearWord.of(DateNumeric.century(t.value(j))), j + 1);
    }
    CountNumeral spoken = numerals.year(t, j);
    if (spoken != null) {
      return new Year(DateYearWord.of((int) spoken.value()), spoken.next());
    }
    Year related = related(j);
    return related == null ? new Year(DateYearWord.NONE, none) : related;
  }

  /** Two digits right after the month, which is in capitals or shortened: "3 JAN 90", "9mar24". */
  private boolean isShort(int i, int j) {
    int month = t.is(j - 1, ".") || t.is(j - 1, "-") || t.is(j - 1, "/") ? j - 2 : j - 1;
    boolean plain = j == i || !t.is(j - 1, ",") && !t.is(j - 1, "of");
    return plain
        && t.isDigits(j)
        && t.length(j) == 2
        && (t.isUpper(month) || t.length(month) == 3 || t.touches(j))
        && !isCounted(j + 1)
        && !(t.touches(j + 1) && (t.isDigits(j + 2) || t.isWord(j + 1)));
  }

  private @Nullable Year related(int j) {
    int k = t.is(j, "the") ? j + 1 : j;
    if (t.is(k + 1, "year") && !t.is(k + 2, "-")) {
      DateRelation relation =
          switch (t.low(k)) {
            case "last" -> DateRelation.LAST;
            case "this" -> DateRelation.THIS;
            case "next" -> DateRelation.NEXT;
            case "that", "same" -> DateRelation.SAME;
            case "previous", "preceding" -> DateRelation.PREVIOUS;
            case "following" -> DateRelation.FOLLOWING;
            default -> null;
          };
      return relation == null ? null : new Year(new DateYearWord(null, relation), k + 2);
    }
    return null;
  }

  /** The year in four digits that stand for themselves, or -1. */
  private int fourDigits(int i) {
    int value = t.value(i);
    if (t.length(i) != 4 || value < FIRST || value > LAST) {
      return -1;
    }
    if (t.touches(i + 1)
        && (t.isWord(i + 1)
            || t.is(i + 1, "%")
            || (t.is(i + 1, ",") || t.is(i + 1, ".") || t.is(i + 1, ":"))
                && t.isDigits(i + 2)
                && t.touches(i + 2))) {
      return -1;
    }
    return value;
  }

  /** A year without a month: "2017", "in 2017", "2022-2024", "fiscal 2019". */
  @Nullable DateHit alone(int i) {
    if (t.is(i, "fiscal") && fourDigits(i + 1) > 0) {
      return hit(i, i + 2, fourDigits(i + 1));
    }
    if (t.is(i, "the") && t.is(i + 1, "year")) {
      DateHit year = alone(i + 2);
      return year == null ? null : year.from(i);
    }
    DateHit decade = decade(i);
    if (decade != null) {
      return decade;
    }
    CountNumeral spoken = numerals.year(t, i);
    if (spoken != null && words.is("before", t.low(i - 1))) {
      return hit(i, spoken.next(), (int) spoken.value());
    }
    int value = fourDigits(i);
    if (value < FIRST_ALONE && !(value > 0 && t.is(i - 1, "in")) || !isYear(i)) {
      return null;
    }
    int until = secondYear(i, value);
    return until < 0
        ? hit(i, i + 1, value)
        : DateHit.date(
            i,
            i + 3,
            new DateFixed(
                DateUnit.years(value, until - value + 1, "date-year", "as stated").asStated()));
  }

  private static DateHit hit(int first, int next, int year) {
    return DateHit.date(
        first, next, new DateFixed(DateReading.year(year, "date-year", "as stated").asStated()));
  }

  private int secondYear(int i, int value) {
    if (!t.is(i + 1, "-") && !t.is(i + 1, "/") || !t.touches(i + 1) || !t.touches(i + 2)) {
      return -1;
    }
    int second = t.length(i + 2) == 2 ? value / 100 * 100 + t.value(i + 2) : fourDigits(i + 2);
    return second > value && second - value < 100 ? second : -1;
  }

  private boolean isYear(int i) {
    String before = t.low(i - 1);
    if (t.touches(i + 1)
        && !t.isWord(i + 1)
        && t.touches(i + 2)
        && t.isDigits(i + 2)
        && secondYear(i, t.value(i)) < 0) {
      return false;
    }
    if (t.touches(i)
        && !before.equals("(")
        && !before.equals("[")
        && !before.equals("“")
        && !before.equals("\"")
        && !(before.equals("-") && t.isWord(i - 2))) {
      return false;
    }
    if (words.is("before", before)
        && !before.equals("to")
        && !before.equals("around")
        && !before.equals("about")
        && !before.equals("for")) {
      return !isMeasured(i + 1);
    }
    if (isCounted(i + 1) && !before.equals("the")) {
      return false;
    }
    boolean named = t.isCapital(i - 1) && i > 1 && !t.is(i - 2, ".") && t.isWord(i - 1);
    boolean more =
        before.equals("than")
            || before.equals("least")
            || before.equals("nearly")
            || before.equals("some")
            || before.equals("almost")
            || before.equals("over")
            || before.equals("no")
            || before.equals("$")
            || before.equals("€")
            || before.equals("£");
    return !more && (!named || words.is("month", before)) && !isMeasured(i + 1);
  }

  /** Whether the words after a number say that it counts people, things or units. */
  boolean isCounted(int i) {
    for (int j = i; j < i + 4; j++) {
      if (!t.isWord(j) || t.touches(j)) {
        return false;
      }
      String low = t.low(j);
      if (nouns.isPlural(low)) {
        return true;
      }
      boolean adjective =
          nouns.isAdjective(low) || nouns.kindOf(low, t.isCapital(j)) != CountNouns.Kind.OTHER;
      if (!adjective) {
        return isMeasured(j);
      }
    }
    return false;
  }

  private boolean isMeasured(int i) {
    return words.is("measure", t.low(i)) || t.is(i, "percent") || t.is(i, "%");
  }

  /** "the 1990s", "1990s", "'90s", "the nineties", "the 20th century". */
  private @Nullable DateHit decade(int i) {
    int j = t.is(i, "the") ? i + 1 : i;
    int start = -1;
    int next = j;
    int s = t.is(j + 1, "'") && t.touches(j + 1) ? j + 2 : j + 1;
    if (t.length(j) == 4 && t.value(j) % 10 == 0 && isPlural(s)) {
      start = t.value(j);
      next = s + 1;
    } else if (t.is(j, "'")
        && t.length(j + 1) == 2
        && t.value(j + 1) % 10 == 0
        && isPlural(j + 2)) {
      start = 1900 + t.value(j + 1);
      next = j + 3;
    } else if (j > i && words.is("decade", t.low(j))) {
      start = 1900 + words.value("decade", t.low(j));
      next = j + 1;
    }
    if (start >= FIRST && start <= LAST) {
      return DateHit.date(
          i, next, new DateFixed(DateUnit.years(start, 10, "date-decade", "as stated").asStated()));
    }
    return century(i, j);
  }

  private boolean isPlural(int i) {
    return t.is(i, "s") && t.touches(i);
  }

  private @Nullable DateHit century(int i, int j) {
    int number = t.isDigits(j) ? t.value(j) : numerals.ordinal(t, j);
    int next = t.isDigits(j) ? j + 2 : numerals.ordinalEnd(t, j);
    boolean marked = !t.isDigits(j) || t.touches(j + 1);
    if (number < 1 || number > 21 || !marked || !t.is(next, "century")) {
      return null;
    }
    DateReading reading =
        DateReading.of(
            LocalDate.of(number * 100 - 99, 1, 1),
            LocalDate.of(number * 100, 12, 31),
            DatePrecision.YEARS,
            "date-century",
            "as stated");
    return DateHit.date(i, next + 1, new DateFixed(reading.asStated()));
  }
}
