package org.griot.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a report. Counting the commonest words settles nearly every text; where
 * they do not, the OpenNLP detector is asked about three samples. Of a mixed text the language with
 * more words decides.
 */
final class LanguageCheck {
  static final String ENGLISH = "en";

  /** The row of words that tell no language. */
  private static final String OF_NONE = "-";

  /** So few letters tell no language. */
  private static final int FEW = 120;

  private static final double CLEAR = 0.14;
  private static final int SHORT = 25;
  private static final int MOST_WORDS = 4000;
  private static final int SAMPLE = 700;
  private static final double SURE = 0.5;

  private final Map<String, Set<String>> common = new TreeMap<>();
  private final Set<String> shared;

  LanguageCheck() {
    for (List<String> row : Table.rows("languages.tsv", 2)) {
      common
          .computeIfAbsent(row.get(0), key -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
    this.shared = Set.copyOf(common.remove(OF_NONE));
  }

  /**
   * The ISO 639-1 code, or the longer code of a language that has none.
   *
   * @param prior what the input says of itself: believed only if the text is too short to tell
   */
  String languageOf(String text, List<Span> furniture, @Nullable String prior) {
    Tally tally = new Tally();
    Words.each(text, furniture, MOST_WORDS, tally::add);
    String best = tally.best();
    int english = tally.of(ENGLISH);
    if (tally.latin * 2 < tally.letters) {
      return asked(text, furniture, "und");
    }
    if (tally.of(best) >= tally.words * CLEAR && tally.words >= SHORT && tally.leads(best)) {
      return best;
    }
    return tally.words < SHORT
        ? ofShort(text, furniture, best, tally, prior)
        : asked(text, furniture, english > 0 ? ENGLISH : best);
  }

  private String ofShort(
      String text, List<Span> furniture, String best, Tally tally, @Nullable String prior) {
    if (tally.of(best) > 0 && tally.leads(best)) {
      return best;
    }
    // English words that other languages share ("attack") are none against it.
    if (best.equals(ENGLISH) && tally.of(ENGLISH) * 5 >= tally.words) {
      return ENGLISH;
    }
    return prior != null ? prior : asked(text, furniture, ENGLISH);
  }

  /** The detector's answer, or the fallback where it is not sure of any. */
  private static String asked(String text, List<Span> furniture, String fallback) {
    Language[] guesses =
        new LanguageDetectorME(Detector.MODEL).predictLanguages(sample(text, furniture));
    if (guesses.length == 0) {
      return fallback;
    }
    String code = Detector.shortCode(guesses[0].getLang());
    boolean unsure = guesses[0].getConfidence() < SURE && !fallback.equals("und");
    return unsure ? fallback : code;
  }

  /** From the beginning, the middle and the end. */
  private static String sample(String text, List<Span> furniture) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (Span span : furniture) {
      kept.append(text, Math.min(at, span.start()), span.start());
      at = Math.max(at, span.end());
    }
    kept.append(text, Math.min(at, text.length()), text.length());
    if (kept.length() < FEW) {
      return text; // what is left is too little to tell a language by
    }
    int length = kept.length();
    if (length <= 3 * SAMPLE) {
      return kept.toString();
    }
    int middle = length / 2;
    return kept.substring(0, SAMPLE)
        + " "
        + kept.substring(middle, middle + SAMPLE)
        + " "
        + kept.substring(length - SAMPLE);
  }

  /** How many words of the text are common in each language. */
  private final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();
    private int words;
    private int letters;
    private int latin;

    void add(String word) {
      words++;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          latin += c < 0x250 || c >= 0x1E00 && c < 0x1F00 ? 1 : 0;
        }
      }
      if (shared.contains(word)) {
        return;
      }
      common.forEach(
          (language, list) -> {
            if (list.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }

    int of(String language) {
      return counts.getOrDefault(language, 0);
    }

    /** The language with most words; English first among equals. */
    String best() {
      String best = ENGLISH;
      for (String language : new TreeSet<>(counts.keySet())) {
        best = of(language) > of(best) ? language : best;
      }
      return best;
    }

    boolean leads(String best) {
      return counts.entrySet().stream()
          .allMatch(e -> e.getKey().equals(best) || e.getValue() * 1.2 <= of(best));
    }
  }

  /** Loaded when first needed: most runs never do. */
  private static final class Detector {
    private static final LanguageDetectorModel MODEL = load();
    private static final Map<String, String> SHORT_CODES = shortCodes();

    static String shortCode(String code) {
      return SHORT_CODES.getOrDefault(code, code);
    }

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageCheck.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("missing resource langdetect-183.bin");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the language model", e);
      }
    }

    private static Map<String, String> shortCodes() {
      Map<String, String> codes = new TreeMap<>();
      List<String> known = new ArrayList<>(List.of(Locale.getISOLanguages()));
      for (String code : known) {
        codes.put(new Locale(code).getISO3Language(), code);
      }
      codes.put("cmn", "zh");
      codes.put("pes", "fa");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("plt", "mg");
      return Map.copyOf(codes);
    }
  }
}
