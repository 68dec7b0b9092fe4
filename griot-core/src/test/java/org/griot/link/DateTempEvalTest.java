package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.griot.annotate.SentenceSplitter;
import org.griot.model.PublicationDate;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Scores the dates on the TimeML training files of TempEval-3 (Platinum aside), where they are
 * present: relaxed span F1 over DATE and TIME, and how many of the matched values are the same
 * days.
 */
class DateTempEvalTest {
  private static final String FOLDER = "data/tempeval3/Training/TBAQ-cleaned";
  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");

  private record Gold(Span span, String type, String value, boolean modified) {}

  private record Story(String text, LocalDate published, List<Gold> gold) {}

  private int found;
  private int gold;
  private int matchedFound;
  private int matchedGold;
  private int sameValue;
  private int dayGold;
  private int daySame;
  private final Map<String, Integer> missed = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> spurious = new ArrayList<>();

  @Test
  void findsMostDatesOfTheNews() throws IOException {
    Path folder = folder();
    Assumptions.assumeTrue(folder != null, "TempEval-3 is not present: set -Dgriot.shared");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
        score(read(Files.readString(file)));
      }
    }
    double precision = (double) matchedFound / found;
    double recall = (double) matchedGold / gold;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        "TempEval-3 DATE+TIME: P %.3f R %.3f F1 %.3f (gold %d, found %d); values %.3f; days %.3f%n",
        precision,
        recall,
        f1,
        gold,
        found,
        (double) sameValue / matchedGold,
        (double) daySame / dayGold);
    if (Boolean.getBoolean("griot.verbose")) {
      missed.entrySet().stream()
          .sorted((a, b) -> b.getValue() - a.getValue())
          .limit(80)
          .forEach(e -> System.out.println("missed " + e.getValue() + " " + e.getKey()));
      spurious.forEach(s -> System.out.println("spurious " + s));
      wrong.forEach(s -> System.out.println("wrong " + s));
    }
    assertThat(f1).isGreaterThan(0.75);
    assertThat((double) daySame / dayGold).isGreaterThan(0.75);
  }

  private static Path folder() {
    List<Path> candidates = new ArrayList<>();
    String set = System.getProperty("griot.shared");
    if (set != null) {
      candidates.add(Path.of(set));
    }
    candidates.add(Path.of("../shared"));
    candidates.add(Path.of("../../shared"));
    return candidates.stream()
        .map(p -> p.resolve(FOLDER))
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(null);
  }

  private void score(Story story) {
    List<Sentence> sentences = new SentenceSplitter().split(story.text, null, List.of());
    List<DateResolver.Found> all =
        new DateResolver()
            .readings(story.text, sentences, new PublicationDate(story.published, "field"));
    List<DateResolver.Found> dates =
        all.stream().filter(f -> f.hit().kind() != DateHit.Kind.STRETCH).toList();
    List<Gold> wanted =
        story.gold.stream().filter(g -> g.type.equals("DATE") || g.type.equals("TIME")).toList();
    found += dates.size();
    gold += wanted.size();
    for (DateResolver.Found date : dates) {
      boolean match = wanted.stream().anyMatch(g -> g.span.overlaps(date.span()));
      matchedFound += match ? 1 : 0;
      if (!match) {
        spurious.add(around(story.text, date.span()));
      }
    }
    for (Gold g : wanted) {
      DateResolver.Found match =
          dates.stream().filter(d -> d.span().overlaps(g.span)).findFirst().orElse(null);
      if (match == null) {
        missed.merge(g.span.of(story.text).toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
        continue;
      }
      matchedGold++;
      compare(story, g, match);
    }
  }

  private void compare(Story story, Gold g, DateResolver.Found match) {
    LocalDate[] days = days(g.value);
    LocalDate start = match.reading().start();
    LocalDate end = match.reading().end();
    boolean same =
        days == null
            ? !match.reading().isKnown() || start.equals(end)
            : days[0].equals(start) && days[1].equals(end)
                || match.reading().rule().equals("date-bound")
                    && (days[0].equals(start) || days[1].equals(end))
                || g.modified
                    && start != null
                    && end != null
                    && !start.isBefore(days[0])
                    && !end.isAfter(days[1]);
    sameValue += same ? 1 : 0;
    boolean day = days != null && days[0].equals(days[1]);
    dayGold += day ? 1 : 0;
    daySame += day && same ? 1 : 0;
    if (!same) {
      wrong.add(
          g.value
              + " but "
              + start
              + ".."
              + end
              + " ("
              + story.published
              + ") "
              + around(story.text, g.span));
    }
  }

  private static String around(String text, Span span) {
    return (text.substring(Math.max(0, span.start() - 40), span.start())
            + "["
            + span.of(text)
            + "]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + 25)))
        .replaceAll("\\s+", " ");
  }

  /** The days of a TimeML value, or null for one that names none. */
  private static LocalDate[] days(String value) {
    String v = value.replaceFirst("T.*", "").replaceFirst("(-XX)+$", "");
    try {
      if (v.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return new LocalDate[] {LocalDate.parse(v), LocalDate.parse(v)};
      }
      if (v.matches("\\d{4}-\\d\\d")) {
        YearMonth m = YearMonth.parse(v);
        return new LocalDate[] {m.atDay(1), m.atEndOfMonth()};
      }
      int year = v.length() >= 4 ? Integer.parseInt(v.substring(0, 4).replace('X', '0')) : 0;
      if (v.matches("\\d{4}")) {
        return range(year, 1, 12);
      }
      if (v.matches("\\d{4}-W\\d+(-WE)?")) {
        int week = Integer.parseInt(v.substring(6).replaceFirst("-WE", ""));
        LocalDate monday =
            LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        return v.endsWith("WE")
            ? new LocalDate[] {monday.plusDays(5), monday.plusDays(6)}
            : new LocalDate[] {monday, monday.plus(6, ChronoUnit.DAYS)};
      }
      if (v.matches("\\d{4}-Q\\d")) {
        int q = v.charAt(6) - '0';
        return range(year, 3 * q - 2, 3 * q);
      }
      return switch (v.length() == 7 ? v.substring(5) : "") {
        case "SP" -> range(year, 3, 5);
        case "SU" -> range(year, 6, 8);
        case "FA" -> range(year, 9, 11);
        default -> v.matches("\\d{3}X?") ? decade(Integer.parseInt(v.substring(0, 3))) : null;
      };
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static LocalDate[] decade(int tens) {
    return new LocalDate[] {LocalDate.of(tens * 10, 1, 1), LocalDate.of(tens * 10 + 9, 12, 31)};
  }

  private static LocalDate[] range(int year, int first, int last) {
    return new LocalDate[] {LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()};
  }

  private static Story read(String file) {
    Matcher dct =
        Pattern.compile("CREATION_TIME\"[^>]*>|value=\"([^\"]*)\"[^>]*CREATION_TIME").matcher(file);
    LocalDate published = null;
    Matcher created = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)").matcher(file);
    if (created.find() && dct.find()) {
      published = LocalDate.parse(created.group(1));
    }
    String body = file.substring(file.indexOf("<TEXT>") + 6, file.indexOf("</TEXT>"));
    StringBuilder text = new StringBuilder();
    List<Gold> gold = new ArrayList<>();
    Matcher tag = TAG.matcher(body);
    int at = 0;
    int open = -1;
    String attributes = "";
    while (tag.find()) {
      text.append(plain(body.substring(at, tag.start())));
      at = tag.end();
      if (!tag.group(2).equals("TIMEX3")) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open = text.length();
        attributes = tag.group(3);
      } else {
        gold.add(
            new Gold(
                new Span(open, text.length()),
                attribute(attributes, "type"),
                attribute(attributes, "value"),
                attributes.contains("mod=")));
      }
    }
    text.append(plain(body.substring(at)));
    return new Story(text.toString(), published, gold);
  }

  private static String attribute(String attributes, String name) {
    Matcher m = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return m.find() ? m.group(1) : "";
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
