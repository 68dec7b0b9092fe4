package org.griot.evaluate.muc4;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.evaluate.task.Spelling;

/** A table from words of a value to a category of the task. Immutable. */
final class SetList {
  private final Map<String, Set<String>> wordsOfCategory = new LinkedHashMap<>();

  private SetList() {}

  /** Reads a resource of this package: category, tab, words; {@code a-b} is two words in a row. */
  static SetList load(String name) {
    SetList list = new SetList();
    try (InputStream in = SetList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(cells -> list.wordsOfCategory.put(cells[0], Set.of(cells[1].split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  /** The category that a word of the text stands for. */
  Optional<String> category(String text) {
    String padded = " " + Spelling.folded(text) + " ";
    return wordsOfCategory.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream()
                    .anyMatch(word -> padded.contains(" " + word.replace('-', ' ') + " ")))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
