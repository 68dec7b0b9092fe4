package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import org.griot.link.DateBound.Side;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of whole time expressions: parts ("late April"), bounds ("since 2014") and ranges
 * ("from Friday to Sunday") around the simple ones. At each token the longest reading wins.
 */
final class DateGrammar {
  /** How many tokens before its number or core word an expression may begin. */
  private static final int REACH = 7;

  private static final int NONE = DateWords.NONE;

  private final CountTokens t;
  private final DateWords words = DateWords.STANDARD;
  private final CountNumerals numerals = CountNumerals.STANDARD;
  private final DateYears years;
  private final DateCalendar calendar;
  private final DateRelative relative;
  private final DateNumeric numeric;

  /** For each token the place of the next number or word that a date needs. */
  private final int[] core;

  DateGrammar(CountTokens tokens) {
    this.t = tokens;
    this.years = new DateYears(tokens);
    this.calendar = new DateCalendar(tokens, years);
    this.relative = new DateRelative(tokens, calendar);
    this.numeric = new DateNumeric(tokens);
    this.core = cores();
  }

  private int[] cores() {
    int[] next = new int[t.size() + 1];
    next[t.size()] = Integer.MAX_VALUE;
    for (int i = t.size() - 1; i >= 0; i--) {
      String low = t.low(i);
      boolean core = t.isDigits(i) || words.isCore(low) || numerals.begins(low) && !low.equals("a");
      next[i] = core ? i : next[i + 1];
    }
    return next;
  }

  /** Every expression of the tokens, in order, none within another. */
  List<DateHit> all() {
    List<DateHit> all = new ArrayList<>();
    int i = 0;
    while (i < t.size()) {
      List<DateHit> hits = mayBegin(i) ? at(i) : List.of();
      if (hits.isEmpty()) {
        i++;
      } else {
        all.addAll(hits);
        i = hits.get(hits.size() - 1).next();
      }
    }
    return all;
  }

  /** The dates that a bound or a range is made of; any other hit is its own. */
  List<DateHit> parts(DateHit whole) {
    boolean made = whole.form() instanceof DateBound || whole.form() instanceof DateSpan;
    List<DateHit> parts = new ArrayList<>();
    int i = whole.first();
    while (made && i < whole.next()) {
      DateHit part = mayBegin(i) ? simple(i) : null;
      boolean within = part != null && part.next() <= whole.next() && part.next() > i;
      if (part != null && within) {
        parts.add(part);
      }
      i = part != null && within ? part.next() : i + 1;
    }
    return parts.isEmpty() ? List.of(whole) : parts;
  }

  private boolean mayBegin(int i) {
    if (core[i] - i > REACH) {
      return false;
    }
    String low = t.low(i);
    return t.isDigits(i) || low.equals("'") || words.begins(low) || numerals.begins(low);
  }

  private List<DateHit> at(int i) {
    DateHit bound = bound(i);
    if (bound != null) {
      return List.of(bound);
    }
    DateHit range = wordedRange(i);
    if (range != null) {
      return List.of(range);
    }
    List<DateHit> list = calendar.days(i);
    if (list.size() > 1) {
      return list;
    }
    DateHit simple = ranged(i);
    return simple == null ? List.of() : List.of(simple);
  }

  /**
   * "since 2014", "until Friday", "by March 2019"; not "not until Friday", "by Monday's bomb",
   * "after Friday prayers".
   */
  private @Nullable DateHit bound(int i) {
    Side side =
        switch (t.low(i)) {
          case "since" -> Side.SINCE;
          case "until", "till", "by" -> Side.UNTIL;
          case "before" -> Side.BEFORE;
          case "after" -> Side.AFTER;
          default -> null;
        };
    if (side == null || side == Side.UNTIL && t.is(i - 1, "not")) {
      return null;
    }
    DateHit at = simple(t.is(i + 1, "at") || t.is(i + 1, "about") ? i + 2 : i + 1);
    if (at == null || at.kind() != DateHit.Kind.DATE || !isFree(at.next(), side)) {
      return null;
    }
    return at.from(i).with(new DateBound(at.form(), side));
  }

  private boolean isFree(int next, Side side) {
    if (t.is(next, "'") && t.is(next + 1, "s")) {
      return false;
    }
    return side == Side.SINCE || side == Side.UNTIL || !t.isWord(next) || t.is(next, "and");
  }

  /** "between X and Y", "from X to Y", "overnight X to Y", "the night of X to Y". */
  private @Nullable DateHit wordedRange(int i) {
    int j = i + 1;
    boolean between = t.is(i, "between");
    if (!between && !t.is(i, "from")) {
      j = nightOf(i);
      if (j == i) {
        return null;
      }
      j = t.is(j, "from") || t.is(j, "between") ? j + 1 : j;
      between = true;
    }
    DateHit range = pair(j, between, bareDays(j, between));
    DateHit single = j > i + 1 || t.is(i, "overnight") ? ranged(j) : null;
    if (range != null || single == null) {
      return range == null ? null : range.from(i);
    }
    return single.from(i).with(t.is(i, "overnight") ? night(single.form()) : single.form());
  }

  private static DateForm night(DateForm form) {
    return form instanceof DateWeekday day ? new DateNight(day) : form;
  }

  /** "between 3 and 5 March", "from March 3 to 5": one end has the day alone. */
  private @Nullable DateHit bareDays(int j, boolean between) {
    List<DateHit> list = calendar.days(j);
    if (list.size() != 2 || !between) {
      return list.size() == 1 && list.get(0).form() instanceof DateSpan ? list.get(0) : null;
    }
    DateForm form = new DateSpan(list.get(0).form(), list.get(1).form());
    return DateHit.date(list.get(0).first(), list.get(1).next(), form);
  }

  private @Nullable DateHit pair(int j, boolean between, @Nullable DateHit bare) {
    if (bare != null) {
      return bare;
    }
    DateHit from = simple(j);
    if (from == null) {
      return null;
    }
    int k = from.next();
    if (!calendar.isRangeMark(k) && !(between && t.is(k, "and"))) {
      return null;
    }
    DateHit to = simple(t.is(k + 1, "the") ? k + 2 : k + 1);
    return to == null ? null : DateHit.date(j, to.next(), range(from.form(), to.form()));
  }

  /** The first end takes the year of the second. */
  private static DateForm range(DateForm from, DateForm to) {
    return new DateSpan(from, to);
  }

  /** The token after "overnight", "the night of", "in the night from", "the morning of". */
  private int nightOf(int i) {
    if (t.is(i, "overnight")) {
      return t.is(i + 1, "on") || t.is(i + 1, "from") || t.is(i + 1, "between") ? i + 2 : i + 1;
    }
    int j = t.is(i, "the") ? i + 1 : i;
    boolean of = t.is(j + 1, "of") || t.is(j + 1, "from") || t.is(j + 1, "on");
    return words.is("daypart", t.low(j)) && of ? j + 2 : i;
  }

  /** A simple expression and, where a dash or "to" and another of its kind follow, the range. */
  private @Nullable DateHit ranged(int i) {
    DateHit from = simple(i);
    if (from == null || !calendar.isRangeMark(from.next())) {
      return from;
    }
    int k = from.next();
    boolean dash = t.is(k, "-");
    DateHit to = simple(k + 1);
    if (to == null || to.kind() != DateHit.Kind.DATE || dash && t.touches(k) != t.touches(k + 1)) {
      return from;
    }
    boolean alike = from.form().getClass() == to.form().getClass();
    return alike && !(from.form() instanceof DateShift) && !(from.form() instanceof DatePeriod)
        ? DateHit.date(i, to.next(), range(from.form(), to.form()))
        : from;
  }

  /** One date without range or bound, with its part: "late April", "earlier this month". */
  private @Nullable DateHit simple(int i) {
    DateHit part = part(i);
    if (part != null) {
      return part;
    }
    DateHit best = numeric.at(i);
    best = longer(best, single(calendar.days(i)));
    best = longer(best, calendar.month(i));
    best = longer(best, years.alone(i));
    best = longer(best, months(i));
    best = longer(best, longer(holiday(i), feast(i)));
    return longer(best, relative.at(i));
  }

  private static @Nullable DateHit single(List<DateHit> hits) {
    return hits.size() == 1 ? hits.get(0) : null;
  }

  private static @Nullable DateHit longer(@Nullable DateHit a, @Nullable DateHit b) {
    return a == null || b != null && b.next() > a.next() ? b : a;
  }

  private @Nullable DateHit part(int i) {
    int j = t.is(i, "the") ? i + 1 : i;
    DatePart.Part part = words.part(t.low(j));
    if (t.is(j, "earlier")) {
      part = DatePart.Part.EARLIER;
    } else if (t.is(j, "later")) {
      part = DatePart.Part.LATER;
    }
    if (part == null) {
      return null;
    }
    int k = t.is(j + 1, "-") || t.is(j + 1, "of") || t.is(j + 1, "in") ? j + 2 : j + 1;
    boolean the = t.is(k, "the") && !t.is(k + 1, "day");
    DateHit whole = the ? theUnit(k) : null;
    whole = whole == null ? simple(k, part) : whole;
    return whole == null || whole.kind() != DateHit.Kind.DATE
        ? null
        : whole.from(i).with(new DatePart(whole.form(), part));
  }

  /** Parts do not nest more than once, so that no text makes the reader recurse. */
  private @Nullable DateHit simple(int i, DatePart.Part part) {
    DateHit best = longer(calendar.month(i), years.alone(i));
    best = longer(best, months(i));
    best = longer(best, relative.at(i));
    best = longer(best, single(calendar.days(i)));
    if (part == DatePart.Part.EARLIER || part == DatePart.Part.LATER) {
      return best != null && best.form() instanceof DateFixed ? null : best;
    }
    return best;
  }

  /** "the end of the year": the unit that publication lies in. */
  private @Nullable DateHit theUnit(int k) {
    DateUnit unit = words.unit(t.low(k + 1));
    return unit == null || unit == DateUnit.HOURS || unit == DateUnit.DAYS
        ? null
        : DateHit.date(k, k + 2, new DatePeriod(DateRelation.THIS, unit));
  }

  /** Seasons, quarters and halves: "summer of 2014", "last spring", "the first half of 2023". */
  private @Nullable DateHit months(int i) {
    int j = t.is(i, "the") ? i + 1 : i;
    DateRelation relation =
        switch (t.low(j)) {
          case "last", "past" -> DateRelation.LAST;
          case "this" -> DateRelation.THIS;
          case "next" -> DateRelation.NEXT;
          default -> DateRelation.NEAREST;
        };
    int k = relation == DateRelation.NEAREST ? j : t.is(j + 1, "past") ? j + 2 : j + 1;
    int first = words.value("season", t.low(k));
    if (first != NONE) {
      return season(i, k, first, relation);
    }
    int ordinal = numerals.ordinal(t, k);
    int next = k + 1;
    if (ordinal < 1 || ordinal > 4) {
      return null;
    }
    next = t.is(next, "-") ? next + 1 : next;
    int months = t.is(next, "quarter") ? 3 : t.is(next, "half") && ordinal < 3 ? 6 : 0;
    if (months == 0) {
      return null;
    }
    DateYears.Year year = years.after(next + 1, next + 1, false);
    boolean bare = !year.word().isSaid() && months == 6;
    return bare
        ? null
        : DateHit.date(
            i,
            year.next(),
            new DateMonths(year.word(), relation, months * (ordinal - 1) + 1, months, "quarter"));
  }

  private @Nullable DateHit season(int i, int k, int first, DateRelation relation) {
    DateYears.Year year = years.after(k + 1, k + 1, false);
    int second = year.next() + 1;
    if (first == 12
        && year.word().year() != null
        && (t.is(second - 1, "-") || t.is(second - 1, "/"))
        && (t.length(second) == 4 || t.length(second) == 2)
        && t.isDigits(second)) {
      DateMonths winter =
          new DateMonths(DateYearWord.of(year.word().year() + 1), relation, first, 3, "season");
      return DateHit.date(i, second + 1, new DateWinter(winter));
    }
    boolean the = t.is(i, "the") && (t.is(i - 1, "in") || t.is(i - 1, "during"));
    boolean said = year.word().isSaid() || relation != DateRelation.NEAREST || the;
    boolean verb = (t.is(k, "fall") || t.is(k, "spring")) && the && !year.word().isSaid();
    return said && !verb
        ? DateHit.date(i, year.next(), new DateMonths(year.word(), relation, first, 3, "season"))
        : null;
  }

  /** "Thanksgiving Day", "last Thanksgiving", "Easter Sunday 2019", "Good Friday". */
  private @Nullable DateHit feast(int i) {
    boolean last = t.is(i, "last");
    int k = last ? i + 1 : i;
    if (!t.isCapital(k)) {
      return null;
    }
    String two = t.low(k) + "_" + t.low(k + 1);
    boolean both = words.is("feast", two);
    if (!both && !words.is("feast", t.low(k))) {
      return null;
    }
    int rule = words.value("feast", both ? two : t.low(k));
    int next = both || t.is(k + 1, "day") ? k + 2 : k + 1;
    DateYears.Year year = years.after(next, next, false);
    DateRelation relation = last ? DateRelation.LAST : DateRelation.NEAREST;
    return DateHit.date(i, year.next(), new DateFeast(rule, year.word().year(), relation));
  }

  /** "Christmas Eve", "New Year's Day". */
  private @Nullable DateHit holiday(int i) {
    int month = 0;
    int day = 0;
    int next = i + 1;
    if (words.is("saint", t.low(i)) && t.isCapital(i)) {
      month = 12;
      day = t.is(i + 1, "eve") ? 24 : 25;
      next = t.is(i + 1, "eve") || t.is(i + 1, "day") ? i + 2 : i + 1;
    } else if (t.is(i, "new") && t.is(i + 1, "year") && t.is(i + 2, "'") && t.is(i + 3, "s")) {
      boolean eve = t.is(i + 4, "eve");
      month = eve ? 12 : 1;
      day = eve ? 31 : 1;
      next = eve || t.is(i + 4, "day") ? i + 5 : i;
    }
    if (next == i || day == 0) {
      return null;
    }
    DateYears.Year year = years.after(next, next, false);
    return DateHit.date(
        i, year.next(), new DateDay(year.word(), DateRelation.NEAREST, month, day, null));
  }
}
