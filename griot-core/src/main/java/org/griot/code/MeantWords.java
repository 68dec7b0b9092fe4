package org.griot.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words by which a report means a party that it names elsewhere: {@code meant-parties.tsv}. */
final class MeantWords {
  private static final String FILE = "meant-parties.tsv";
  private static final Map<String, Set<String>> WORDS = words();

  private MeantWords() {}

  static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> words() {
    try (InputStream in = MeantWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + FILE);
      }
      Map<String, Set<String>> words = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> words.put(cells[0], Set.of(cells[1].split("\\|"))));
      return Map.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
