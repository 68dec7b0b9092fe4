package org.griot.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a publication date in the spellings that pages, feeds and spreadsheets use. The day is
 * taken as printed, in the outlet's own zone, because "on Monday" in the report means that outlet's
 * Monday; only epoch seconds are read as UTC.
 */
final class DateText {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 120;
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      MONTHS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(", ")"));

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{9,10}|\\d{12,13})(?:\\.\\d+)?$");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?[ .-]{1,3}(?:of |de )?"
              + MONTH
              + "\\.?,?(?: de)?[ -](\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})" + MONTH + "\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,? ?[ -](\\d{4})(?!\\d)");
  private static final Pattern UNIX =
      Pattern.compile(
          "(?<!\\p{L})"
              + MONTH
              + " (\\d{1,2}) \\d{1,2}:\\d{2}(?::\\d{2})?(?: [a-z]{2,5})? (\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  /**
   * What came of it.
   *
   * @param problem why there is no date although something was written, or null
   */
  record Parsed(@Nullable LocalDate date, @Nullable String problem) {}

  private static final Parsed NOTHING = new Parsed(null, null);

  private DateText() {}

  /** Reads a field that is meant to hold a date. */
  static Parsed field(String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return NOTHING;
    }
    if (text.length() > LONGEST) {
      return new Parsed(null, "a text of " + text.length() + " characters is not a date");
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches() && plausible(compact.group(1))) {
      return day(text, compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      long number = Long.parseLong(epoch.group(1));
      long seconds = epoch.group(1).length() > 10 ? number / 1000 : number;
      return new Parsed(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate(), null);
    }
    Parsed found = within(text);
    return found == NOTHING ? new Parsed(null, text + " is not a date") : found;
  }

  /** Finds a full date, year included, in a short line of text. */
  static Parsed within(String raw) {
    String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher m = YEAR_FIRST.matcher(lower);
    if (m.find()) {
      return day(raw, m.group(1), m.group(2), m.group(3));
    }
    m = DAY_MONTH.matcher(lower);
    if (m.find()) {
      return day(raw, m.group(3), month(m.group(2)), m.group(1));
    }
    for (Pattern monthFirst : List.of(MONTH_DAY, UNIX)) {
      m = monthFirst.matcher(lower);
      if (m.find()) {
        return day(raw, m.group(3), month(m.group(1)), m.group(2));
      }
    }
    m = DAY_FIRST.matcher(lower);
    return m.find() ? dayFirst(raw, m) : NOTHING;
  }

  private static Parsed dayFirst(String raw, Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean slash = m.group(2).equals("/");
    Parsed dayFirst = day(raw, m.group(4), m.group(3), m.group(1));
    Parsed monthFirst = day(raw, m.group(4), m.group(1), m.group(3));
    if (!slash || first > 12 || second > 12 || first == second) {
      return dayFirst.date() == null ? monthFirst : dayFirst;
    }
    // 3/4/2019: only a weekday beside it tells.
    boolean isDayFirst = namesWeekday(raw, dayFirst);
    if (isDayFirst == namesWeekday(raw, monthFirst)) {
      return new Parsed(null, m.group() + " may be two days (day or month first)");
    }
    return isDayFirst ? dayFirst : monthFirst;
  }

  private static boolean namesWeekday(String raw, Parsed parsed) {
    LocalDate date = parsed.date();
    return date != null
        && raw.toUpperCase(Locale.ROOT).contains(date.getDayOfWeek().name().substring(0, 3));
  }

  private static Parsed day(String raw, String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      if (plausible(year)) {
        return new Parsed(date, null);
      }
    } catch (DateTimeException e) {
      // 31 February: said below, as for a year that cannot be.
    }
    return new Parsed(null, raw.strip() + " is not a date");
  }

  private static boolean plausible(String year) {
    int number = Integer.parseInt(year);
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.get(name));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (List<String> row : Table.rows("months.tsv", 2)) {
      for (String name : row.get(1).split(" ")) {
        months.put(name, Integer.valueOf(row.get(0)));
      }
    }
    return Map.copyOf(months);
  }
}
