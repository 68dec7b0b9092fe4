package org.griot.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.griot.json.Json;

/**
 * Invented reports to measure with: the same number always gives the same report. Three reports
 * tell of each attack, with differing words and tolls, so that there is something to merge; about
 * one sentence in six reports something, the others are what surrounds it in a newspaper.
 */
final class BenchReports {
  /** How many reports tell of one attack. */
  static final int PER_EVENT = 3;

  private static final int WORDS = 700;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3_650;
  private static final long EVENT_SEED = 0x9E3779B9L;

  private final Map<String, List<String>> lines = new TreeMap<>();

  BenchReports() {
    try (InputStream in = BenchReports.class.getResourceAsStream("bench-reports.txt")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks bench-reports.txt");
      }
      load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(BufferedReader reader) throws IOException {
    List<String> section = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        lines.put(line.substring(1, line.length() - 1), section);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        section.add(line);
      }
    }
  }

  /** Writes reports as JSON Lines. */
  void write(int from, int to, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = from; i < to; i++) {
        out.write(Json.write(report(i)));
        out.write('\n');
      }
    }
  }

  /** The report of that number, as a row of JSON Lines. */
  Map<String, String> report(int number) {
    SplittableRandom event = new SplittableRandom(EVENT_SEED + number / PER_EVENT);
    SplittableRandom random = new SplittableRandom(number);
    String[] scene = pick("scene", event).split("\\|");
    LocalDate day = FIRST_DAY.plusDays(event.nextInt(DAYS));
    int dead = 3 + event.nextInt(40);
    Map<String, String> slots = slots(scene, event, day);
    slots.put("n", Integer.toString(dead + (number % PER_EVENT == 2 ? random.nextInt(4) : 0)));
    slots.put("w", Integer.toString(dead / 2 + 2));
    StringBuilder text = new StringBuilder();
    text.append(sentence("lead", slots, random))
        .append(' ')
        .append(sentence("after", slots, random));
    int words = 60;
    while (words < WORDS) {
      StringBuilder paragraph = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        String next = sentence(random.nextInt(6) == 0 ? "after" : "background", slots, random);
        paragraph.append(i == 0 ? "" : " ").append(next);
        words += next.split(" ").length;
      }
      text.append("\n\n").append(paragraph);
    }
    Map<String, String> row = new TreeMap<>();
    row.put("id", "bench-" + number);
    row.put("title", sentence("headline", slots, random));
    row.put("published", day.plusDays(random.nextInt(3)).toString());
    row.put("source", "Outlet " + random.nextInt(40));
    row.put("text", text.toString());
    return row;
  }

  private Map<String, String> slots(String[] scene, SplittableRandom event, LocalDate day) {
    Map<String, String> slots = new TreeMap<>();
    slots.put("country", scene[0]);
    slots.put("demonym", scene[1]);
    slots.put("place", oneOf(scene[2], event));
    slots.put("party", oneOf(scene[3], event));
    slots.put("victims", oneOf(scene[4], event));
    slots.put("target", pick("target", event));
    slots.put("weekday", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return slots;
  }

  private String sentence(String section, Map<String, String> fixed, SplittableRandom random) {
    Map<String, String> slots = new TreeMap<>(fixed);
    slots.put("speaker", pick("speaker", random));
    slots.put(
        "month",
        LocalDate.EPOCH
            .plusMonths(random.nextInt(12))
            .getMonth()
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    slots.put("year", Integer.toString(2008 + random.nextInt(6)));
    slots.put("a", Integer.toString(2 + random.nextInt(8)));
    slots.put("b", Integer.toString(10 + random.nextInt(90)));
    slots.put("d", (2 + random.nextInt(90)) + ",000");
    String line = pick(section, random);
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      String value = slot.getValue();
      line =
          line.replace("{" + slot.getKey() + "}", value)
              .replace("{" + capital(slot.getKey()) + "}", capital(value));
    }
    return line;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String pick(String section, SplittableRandom random) {
    List<String> all = lines.getOrDefault(section, List.of());
    return all.get(random.nextInt(all.size()));
  }

  private static String oneOf(String alternatives, SplittableRandom random) {
    String[] all = alternatives.split(";");
    return all[random.nextInt(all.length)];
  }
}
