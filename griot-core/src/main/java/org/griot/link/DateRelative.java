package org.griot.link;

import java.time.DayOfWeek;
import java.util.Set;
import org.griot.link.DateHit.Kind;
import org.jspecify.annotations.Nullable;

/** The grammar of expressions that count from a day: "two days ago", "last week", "that night". */
final class DateRelative {
  private final CountTokens t;
  private final DateCalendar calendar;
  private final DateWords words = DateWords.STANDARD;
  private final CountNumerals numerals = CountNumerals.STANDARD;

  DateRelative(CountTokens tokens, DateCalendar calendar) {
    this.t = tokens;
    this.calendar = calendar;
  }

  /** The expression that begins here, or null. */
  @Nullable DateHit at(int i) {
    DateHit hit = offset(i);
    hit = hit == null ? shift(i) : hit;
    hit = hit == null ? related(i) : hit;
    hit = hit == null ? recent(i) : hit;
    return hit == null ? weekday(i, DateRelation.NEAREST, i) : hit;
  }

  private static DateHit shifted(int first, int next, long days, boolean ofText) {
    return DateHit.date(first, next, new DateShift(days, DateUnit.DAYS, ofText, false));
  }

  private @Nullable DateHit offset(int i) {
    if (t.is(i, "the") && t.is(i + 1, "day") && t.is(i + 2, "before") && t.is(i + 3, "yesterday")) {
      return shifted(i, i + 4, -2, false);
    }
    if (t.is(i, "the") && t.is(i + 1, "day") && t.is(i + 2, "after") && t.is(i + 3, "tomorrow")) {
      return shifted(i, i + 4, 2, false);
    }
    if (t.is(i, "the") && words.is("daypart", t.low(i + 1)) && t.is(i + 2, "before")) {
      boolean last = t.is(i + 3, "last"); // "the night before last"
      return last
          ? shifted(i, i + 4, -2, false)
          : isEnd(i + 3) ? shifted(i, i + 3, -1, true) : null;
    }
    if (t.is(i, "avant") && t.is(i + 1, "-") && t.is(i + 2, "hier")) {
      return shifted(i, i + 3, -2, false);
    }
    int days = words.value("offset", t.low(i));
    if (days != DateWords.NONE) {
      int next = t.is(i + 1, "'") && t.is(i + 2, "hui") ? i + 3 : i + 1;
      return shifted(i, daypart(next), days, false);
    }
    if (t.is(i, "overnight") && !calendar(i + 1)) {
      DateForm before = new DateShift(-1, DateUnit.DAYS, false, false);
      return DateHit.date(
          i, i + 1, new DateSpan(before, new DateShift(0, DateUnit.DAYS, false, false)));
    }
    return null;
  }

  private boolean calendar(int i) {
    int j = t.is(i, "on") || t.is(i, "from") || t.is(i, "between") || t.is(i, "of") ? i + 1 : i;
    return calendar.weekday(j) != null || words.is("month", t.low(j)) || t.isDigits(j);
  }

  /** Skips "morning", "night", ... */
  int daypart(int i) {
    return words.is("daypart", t.low(i)) ? i + 1 : i;
  }

  /** A number, a unit and its direction. */
  private @Nullable DateHit shift(int i) {
    int j = i;
    boolean vague = false;
    long amount = 1;
    CountNumeral number = numerals.read(t, i);
    if (t.is(i, "a") && t.is(i + 1, "few") || t.is(i, "the") && t.is(i + 1, "past")) {
      vague = true;
      j = i + 2;
    } else if (number != null && !number.isVague()) {
      amount = number.value();
      j = number.next();
    } else if (number != null || t.is(i, "some")) {
      vague = true;
      j = number == null ? i + 1 : number.next();
    } else if (t.is(i, "a") || t.is(i, "an") || t.is(i, "the") || t.is(i, "half")) {
      j = t.is(i, "half") ? t.is(i + 1, "a") ? i + 2 : i : i + 1;
    } else if (words.unit(t.low(i)) == null || !t.low(i).endsWith("s")) {
      return null;
    } else {
      vague = true;
    }
    if (t.is(j, "or")
        && (t.is(j + 1, "two") || t.is(j + 1, "so") || numerals.read(t, j + 1) != null)) {
      return null;
    }
    j = t.is(j, "-") ? j + 1 : j;
    DateUnit unit = words.unit(t.low(j));
    if (unit == null || amount > 100_000) {
      return null;
    }
    boolean half = t.is(i, "half");
    if (half) {
      amount = unit == DateUnit.CENTURIES ? 50 : 6;
      unit = unit == DateUnit.CENTURIES ? DateUnit.YEARS : DateUnit.MONTHS;
    }
    return directed(i, j + 1, amount, unit, vague);
  }

  private @Nullable DateHit directed(int i, int j, long amount, DateUnit unit, boolean vague) {
    boolean the = t.is(i, "the");
    int k = t.is(j, "-") ? j + 1 : j;
    String word = t.low(k);
    if (word.equals("ago") && !the) {
      return DateHit.date(i, k + 1, new DateShift(-amount, unit, false, vague));
    }
    if ((word.equals("earlier") || word.equals("previously")) && !the
        || word.equals("before") && isEnd(k + 1)) {
      return DateHit.date(i, k + 1, new DateShift(-amount, unit, true, vague));
    }
    if (word.equals("later") && !the || word.equals("after") && isEnd(k + 1)) {
      return DateHit.date(i, k + 1, new DateShift(amount, unit, true, vague));
    }
    if (word.equals("from") && t.is(k + 1, "now")) {
      return DateHit.date(i, k + 2, new DateShift(amount, unit, false, vague));
    }
    return null;
  }

  /** "the day before" stands for a day only where nothing follows that it is the day before of. */
  private boolean isEnd(int i) {
    return i >= t.size() || !t.isWord(i) && !t.isDigits(i) && !t.is(i, "'") || t.is(i, "and");
  }

  /** "last week", "this March", "that night", "the following Friday", "the past two weeks". */
  private @Nullable DateHit related(int i) {
    boolean the = t.is(i, "the");
    int j = the ? i + 1 : i;
    DateRelation relation = relation(j, the);
    if (relation == null) {
      return weekend(i, j);
    }
    j += t.is(j, "this") && (t.is(j + 1, "past") || t.is(j + 1, "coming")) ? 2 : 1;
    j = t.is(j, "same") || t.is(j, "calendar") || t.is(j, "fiscal") ? j + 1 : j;
    if (relation == DateRelation.LAST && t.is(j, "night")) {
      return shifted(i, j + 1, -1, false);
    }
    if (relation.step() == 0 && words.is("daypart", t.low(j)) && !t.is(j, "noon")) {
      return shifted(i, j + 1, 0, relation.ofText());
    }
    if (relation == DateRelation.FOLLOWING && words.is("daypart", t.low(j))) {
      return shifted(i, j + 1, 1, true);
    }
    DateHit hit = stretch(i, j, relation);
    hit = hit == null ? unit(i, j, relation) : hit;
    hit = hit == null ? weekday(i, relation, j) : hit;
    return hit == null ? month(i, relation, j) : hit;
  }

  private @Nullable DateRelation relation(int j, boolean the) {
    boolean day = t.is(j + 1, "day") || words.is("daypart", t.low(j + 1));
    String low = t.low(j);
    if (low.equals("this") && t.is(j + 1, "past")) {
      return DateRelation.LAST;
    }
    if (low.equals("this") && t.is(j + 1, "coming")) {
      return DateRelation.NEXT;
    }
    return switch (low) {
      case "last", "past" -> day && the ? null : DateRelation.LAST;
      case "this", "current" -> DateRelation.THIS;
      case "next" -> day || the ? DateRelation.FOLLOWING : DateRelation.NEXT;
      case "coming", "upcoming" -> DateRelation.NEXT;
      case "that", "same" -> DateRelation.SAME;
      case "previous", "preceding" -> DateRelation.PREVIOUS;
      case "following" -> DateRelation.FOLLOWING;
      default -> null;
    };
  }

  private @Nullable DateHit weekend(int i, int j) {
    return t.is(j, "weekend") && j > i
        ? DateHit.date(i, j + 1, new DatePeriod(DateRelation.NEAREST, DateUnit.WEEKENDS))
        : null;
  }

  /** "the past two weeks", "the next few days", "the last 48 hours". */
  private @Nullable DateHit stretch(int i, int j, DateRelation relation) {
    if (relation.step() == 0) {
      return null;
    }
    CountNumeral number = numerals.read(t, j);
    boolean vague = t.is(j, "few") || t.is(j, "several") || number != null && number.isVague();
    int k = number != null ? number.next() : vague ? j + 1 : j;
    DateUnit unit = words.unit(t.low(t.is(k, "-") ? k + 1 : k));
    boolean plural = unit != null && t.low(k).endsWith("s");
    if (unit == null || number == null && !vague && !plural) {
      return null;
    }
    long amount = number == null || number.isVague() ? 1 : number.value();
    if (amount > 1000) {
      return null;
    }
    if (unit == DateUnit.HOURS) {
      amount = (amount + 23) / 24;
      unit = DateUnit.DAYS;
    }
    DateForm form = new DateStretch(relation.step() * amount, unit, vague || number == null);
    return new DateHit(i, (t.is(k, "-") ? k + 1 : k) + 1, form, Kind.STRETCH, null);
  }

  private @Nullable DateHit unit(int i, int j, DateRelation relation) {
    DateUnit unit = words.unit(t.low(j));
    if (unit == null || t.low(j).endsWith("s") || t.is(j + 1, "-")) {
      return null;
    }
    boolean the = t.is(i, "the") || relation.ofText();
    if (the && (t.is(i + 1, "past") || t.is(i + 1, "last"))) {
      DateForm form = new DateStretch(-1, unit, false);
      return new DateHit(i, j + 1, form, Kind.STRETCH, null);
    }
    if (unit == DateUnit.HOURS) {
      return null;
    }
    if (unit == DateUnit.DAYS) {
      return relation.ofText() ? shifted(i, j + 1, relation.step(), true) : null;
    }
    return DateHit.date(i, j + 1, new DatePeriod(relation, unit));
  }

  /** A weekday, with the part of the day: "Friday night", "last Monday". */
  private @Nullable DateHit weekday(int i, DateRelation relation, int j) {
    DayOfWeek weekday = calendar.weekday(j);
    boolean bare = i == j;
    boolean name = t.isCapital(j + 1) && words.is("named-for-day", t.low(j + 1));
    if (weekday == null || name || t.is(j - 1, "every") || t.is(j - 1, "each")) {
      return null;
    }
    int next = t.is(j + 1, ".") && !words.isStrong(t.low(j)) ? j + 2 : j + 1;
    DateWeekday plain = new DateWeekday(weekday, relation);
    if (bare && t.isCapital(j) && isNumber(next)) {
      return DateHit.date(i, next + 1, new DateNumberedWeekday(plain, t.value(next)));
    }
    DateHit ofWeek = bare ? ofWeek(i, daypart(next), weekday) : null;
    if (ofWeek != null) {
      return ofWeek;
    }
    boolean on = t.is(j - 1, "on") || !bare;
    if (!words.isStrong(t.low(j)) && !(on && t.isCapital(j))) {
      return null;
    }
    return DateHit.date(i, daypart(next), plain);
  }

  /** "Wednesday last week", "Wednesday of last week". */
  private @Nullable DateHit ofWeek(int i, int behind, DayOfWeek weekday) {
    int k = t.is(behind, "of") ? behind + 1 : behind;
    return t.is(k, "last") && t.is(k + 1, "week")
        ? DateHit.date(i, k + 2, new DateWeekdayOfWeek(weekday, -1))
        : null;
  }

  /**
   * The number of a day, and of nothing behind it: "Fri 17:", not "on Friday 17 people", "7.30".
   */
  private boolean isNumber(int i) {
    int day = t.isDigits(i) && t.length(i) <= 2 ? t.value(i) : 0;
    return day > 0
        && day < 32
        && (i + 1 >= t.size()
            || !t.isWord(i + 1) && !t.isDigits(i + 1) && !(t.touches(i + 1) && t.isDigits(i + 2)));
  }

  private @Nullable DateHit month(int i, DateRelation relation, int j) {
    int number = words.value("month", t.low(j));
    if (number == DateWords.NONE || t.is(i, "that") || t.is(j, "may") && !t.isCapital(j)) {
      return null;
    }
    for (DateHit hit : calendar.days(j)) {
      return hit.form() instanceof DateDay day && !day.year().isSaid()
          ? hit.from(i).with(new DateDay(day.year(), relation, day.month(), day.day(), null))
          : null;
    }
    return DateHit.date(i, j + 1, new DateMonth(DateYearWord.NONE, relation, number));
  }

  private static final Set<String> PRESENT = Set.of("now", "currently", "nowadays", "recently");

  /** "in recent weeks", "the coming days"; "now" and "recently" only point. */
  private @Nullable DateHit recent(int i) {
    int j = t.is(i, "the") ? i + 1 : i;
    DateUnit unit = words.unit(t.low(j + 1));
    if ((t.is(j, "recent") || t.is(j, "coming")) && unit != null) {
      DateForm form = new DateStretch(t.is(j, "recent") ? -1 : 1, unit, true);
      return DateHit.date(i, j + 2, form);
    }
    if (PRESENT.contains(t.low(i))) {
      boolean past = t.is(i, "recently");
      DateForm form = new DateShift(past ? -1 : 0, DateUnit.DAYS, false, past);
      return new DateHit(i, i + 1, form, Kind.VAGUE, null);
    }
    return null;
  }
}
