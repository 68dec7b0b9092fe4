package org.griot.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The visible date of a text: a line with a label ("Published: 2 October 2019"), a line that is
 * nothing but a date, or an agency's dateline ("BAMAKO, Oct 2, 2019 (Agency) -"). A dateline
 * without a year is not read: the year would be a guess.
 */
final class Datelines {
  private static final int TOP = 8;
  private static final int TAIL = 8;
  private static final int LONGEST = 160;
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)^(?:first |originally )?(?:published|posted|publication date|date published|date"
              + "|issued|released|publié le|publicado el)(?: on| at| in)?\\s*[:\\-–]?\\s+(.{4,})$");
  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?i)^(?:last )?(?:updated|modified|update|last update|mis à jour le)(?: on| at)?"
              + "\\s*[:\\-–]?\\s+(.{4,})$");
  private static final Pattern STARTS_DATE =
      Pattern.compile(
          "(?i)^(?:on |at )?(?:\\d{1,2}:\\d{2} ?(?:[ap]\\.?m\\.?)?,? (?:on )?)?"
              + "(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,? )?(?:\\d|\\p{L}{3,9}\\.? \\d)");
  private static final Pattern AGENCY =
      Pattern.compile(
          "^\\(?\\p{Lu}[\\p{L}.'’ -]{1,40}[,/:]? ?(?:\\p{L}[\\p{L}.'’ -]{1,30}, ?)?"
              + "((?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.? (?:\\d{1,2}, ?)?\\d{4})\\)? ?(?:\\(|--|[–—-] |/)");
  private static final Pattern ONLY_DATE =
      Pattern.compile(
          "(?i)^(?:by [\\p{L} .'-]{3,40}[|,·•–-] ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?"
              + "|sun)(?:day)?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{L}{3,9}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}"
              + "(?:[ ,|·•@–-]{1,3}(?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?$|^\\d{4}-\\d{2}-\\d{2}(?:[ T].{0,25})?$");

  /** Whether the line is a label with a date. */
  static boolean isLabelled(String line) {
    return line.length() <= LONGEST
        && (hasDate(PUBLISHED.matcher(line)) || hasDate(MODIFIED.matcher(line)) || isDate(line));
  }

  private static boolean isDate(String line) {
    return ONLY_DATE.matcher(line).matches() && DateText.within(line).date() != null;
  }

  private static boolean hasDate(Matcher matcher) {
    if (!matcher.matches()) {
      return false;
    }
    String rest = matcher.group(1);
    DateText.Parsed parsed = DateText.within(rest);
    return (parsed.date() != null || parsed.problem() != null) && STARTS_DATE.matcher(rest).find();
  }

  /** The date of publication that the text shows. */
  Optional<DateClaim> published(String text) {
    List<Line> lines = Line.of(text);
    Optional<DateClaim> labelled = labelled(lines, PUBLISHED);
    if (labelled.isPresent()) {
      return labelled;
    }
    for (Line line : lines.subList(0, Math.min(TOP, lines.size()))) {
      String start = start(line);
      Matcher agency = AGENCY.matcher(start);
      if (agency.lookingAt() && DateText.within(agency.group(1)).date() != null) {
        return Optional.of(new DateClaim(agency.group(1), "dateline"));
      }
      if (line.text().length() <= LONGEST && isDate(line.text())) {
        return Optional.of(new DateClaim(dateIn(line.text()), "dateline"));
      }
    }
    return Optional.empty();
  }

  /** The date of the last change that the text shows. */
  Optional<DateClaim> modified(String text) {
    return labelled(Line.of(text), MODIFIED);
  }

  private static Optional<DateClaim> labelled(List<Line> lines, Pattern label) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean atEdge = i < TOP || i >= lines.size() - TAIL;
      if (atEdge && line.length() <= LONGEST) {
        Matcher matcher = label.matcher(line);
        if (hasDate(matcher)) {
          return Optional.of(new DateClaim(dateIn(matcher.group(1)), "dateline"));
        }
      }
    }
    return Optional.empty();
  }

  private static String dateIn(String line) {
    DateText.Parsed parsed = DateText.within(line);
    return parsed.date() != null ? parsed.date().toString() : line;
  }

  private static String start(Line line) {
    return line.text().substring(0, Math.min(line.text().length(), LONGEST));
  }
}
