package org.griot.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code abbreviations.tsv}: what a full stop after them means. */
final class Abbreviations {
  private static final Abbreviations INSTANCE = load();

  private final Map<Kind, Set<String>> words;

  private Abbreviations(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  enum Kind {
    TITLE,
    NUMBER,
    NAME,
    MAYBE,
    OPEN,
    STARTER
  }

  static Abbreviations standard() {
    return INSTANCE;
  }

  boolean is(Kind kind, String word) {
    Set<String> known = words.get(kind);
    return known != null && known.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Abbreviations load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", 2);
      words
          .computeIfAbsent(Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)), k -> new HashSet<>())
          .addAll(List.of(fields[1].trim().split(" +")));
    }
    return new Abbreviations(words);
  }

  private static List<String> lines() {
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.tsv")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.tsv is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
