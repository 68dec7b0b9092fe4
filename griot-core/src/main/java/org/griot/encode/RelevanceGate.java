package org.griot.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.json.Json;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of a report are worth the model's time, by their words alone.
 *
 * <p>Each word and pair of words has a weight that {@code training/gate.py} learned; their sum is
 * the log odds, in hundredths, that there is something to read in the sentence. A report with one
 * sentence that is sure to have something is read whole; of others the sentences that pass are
 * read, and their neighbours, without which they would not be understood. Words are runs of the
 * letters A to Z, each counts once in a sentence. Immutable.
 */
public final class RelevanceGate {
  private static final Path BUNDLED = Path.of("gate.tsv");

  /** Nothing in the file is longer. */
  private static final int LONGEST = 40;

  private static final Set<String> SETTINGS = Set.of("base", "least", "sure", "near", "rows");

  private final Map<String, Integer> weights;
  private final int base;
  private final int least;
  private final int sure;
  private final int near;
  private final String version;

  private RelevanceGate(
      Map<String, Integer> weights, Map<String, Integer> settings, String version) {
    this.weights = Map.copyOf(weights);
    this.base = settings.getOrDefault("base", 0);
    this.least = settings.getOrDefault("least", 0);
    this.sure = settings.getOrDefault("sure", 0);
    this.near = settings.getOrDefault("near", 0);
    this.version = version;
  }

  /**
   * The gate of this installation: the file that the system property {@code griot.gate} names, else
   * the one that Griot brings along.
   *
   * @throws RejectedModelException in one line, if that file is missing or damaged
   */
  public static RelevanceGate installed() {
    String named = System.getProperty("griot.gate");
    return named == null ? bundled() : open(Path.of(named));
  }

  static RelevanceGate bundled() {
    try (InputStream in = RelevanceGate.class.getResourceAsStream(BUNDLED.toString())) {
      if (in == null) {
        throw new RejectedModelException(BUNDLED, "is missing");
      }
      return of(BUNDLED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RelevanceGate open(Path file) {
    try {
      return of(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new RejectedModelException(file, "is missing", e);
    } catch (IOException e) {
      throw new RejectedModelException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** What the file says; its own head explains it. */
  static RelevanceGate of(Path file, String tsv) {
    Map<String, Integer> weights = new HashMap<>();
    Map<String, Integer> settings = new HashMap<>();
    for (String line : tsv.split("\n")) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", 2);
      try {
        int value = Integer.parseInt(cells[cells.length - 1]);
        if (line.startsWith("=")) {
          settings.put(cells[0].substring(1), value);
        } else {
          weights.put(cells[0], value);
        }
      } catch (NumberFormatException e) {
        throw new RejectedModelException(file, "is cut short or damaged at \"" + line + "\"", e);
      }
    }
    boolean whole =
        tsv.endsWith("\n")
            && settings.keySet().equals(SETTINGS)
            && settings.getOrDefault("rows", -1) == weights.size();
    if (!whole) {
      throw new RejectedModelException(file, "is cut short or damaged: words are missing");
    }
    return new RelevanceGate(weights, settings, Json.sha256(tsv));
  }

  /** SHA-256 of the file. */
  public String version() {
    return version;
  }

  /** Which of the sentences, by their place in the list, are to be read. */
  BitSet passed(@Nullable String title, String text, List<Span> sentences) {
    int[] scores = sentences.stream().mapToInt(span -> score(text, span)).toArray();
    BitSet passed = new BitSet();
    int best = title == null ? base : score(title, new Span(0, title.length()));
    for (int i = 0; i < scores.length; i++) {
      best = Math.max(best, scores[i]);
      if (scores[i] >= least) {
        passed.set(Math.max(0, i - near), Math.min(scores.length, i + near + 1));
      }
    }
    if (best >= sure) {
      passed.set(0, scores.length);
    }
    return passed;
  }

  /** Log odds, in hundredths, that there is something to read in this part of the text. */
  int score(String text, Span part) {
    Set<String> seen = new HashSet<>();
    int sum = base;
    String before = null;
    int at = part.start();
    while (at < part.end()) {
      int from = at;
      while (at < part.end() && isLetter(text.charAt(at))) {
        at++;
      }
      if (at == from) {
        at++;
        continue;
      }
      String word = at - from > LONGEST ? null : text.substring(from, at).toLowerCase(Locale.ROOT);
      sum += word == null ? 0 : weight(word, seen);
      sum += word == null || before == null ? 0 : weight(before + " " + word, seen);
      before = word;
    }
    return sum;
  }

  private int weight(String words, Set<String> seen) {
    Integer weight = weights.get(words);
    return weight != null && seen.add(words) ? weight : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
