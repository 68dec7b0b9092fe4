package org.griot.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around names, from {@code cues.tsv}, and words that are names only with a cue. */
final class PlaceLexicon {
  static final PlaceLexicon BUNDLED = new PlaceLexicon();

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Map<String, Double>> numbers = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  private PlaceLexicon() {
    for (PlaceTable.Row row : PlaceTable.resource("cues.tsv")) {
      Set<String> set = new HashSet<>();
      Map<String, Double> values = new HashMap<>();
      for (String word : row.list("words")) {
        int at = word.indexOf('=');
        String plain = ToponymFold.fold(at < 0 ? word : word.substring(0, at));
        set.add(plain);
        if (at >= 0) {
          values.put(plain, Double.valueOf(word.substring(at + 1)));
        }
      }
      words.put(row.text("kind"), Set.copyOf(set));
      numbers.put(row.text("kind"), Map.copyOf(values));
    }
    doubtful.addAll(lines("common-words.txt"));
    given.addAll(lines("given-names.txt"));
  }

  /** Whether the folded word is of that kind of cue. */
  boolean is(String kind, String word) {
    Set<String> set = words.get(kind);
    if (set == null) {
      throw new IllegalArgumentException("no kind of cue: " + kind);
    }
    return set.contains(word);
  }

  /** "in", "raided": whether a name of a place may follow the folded word. */
  boolean leadsToPlace(String word) {
    return is("preposition", word) || is("taken", word);
  }

  /** "al-": whether the word is an article, or another small word that a hyphen ties to a name. */
  boolean isArticle(PlaceTokens tokens, int i) {
    String word = tokens.fold(i);
    return (is("particle", word) || is("article", word))
        && !tokens.isCapital(i)
        && tokens.gap(i) == PlaceTokens.Gap.HYPHEN;
  }

  /**
   * The number of a word of that kind: degrees of a direction, kilometres of a unit; NaN if none.
   */
  double value(String kind, String word) {
    return numbers.getOrDefault(kind, Map.of()).getOrDefault(word, Double.NaN);
  }

  /** Whether the word is an ordinary word of English as well. */
  boolean isCommon(String word) {
    return doubtful.contains(word);
  }

  /** Whether people bear that name. */
  boolean isGivenName(String word) {
    return given.contains(word);
  }

  private static List<String> lines(String name) {
    InputStream in = PlaceLexicon.class.getResourceAsStream("places/" + name);
    if (in == null) {
      throw new IllegalStateException("no resource places/" + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ")).stream())
          .filter(word -> !word.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
