package org.griot.annotate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.encode.ModelManifest;

/**
 * How sure the model must be before it is believed; set on the development parts of the corpus and
 * of the benchmarks. A model may bring its own for marks, {@code thresholds.spans.LABEL} of its
 * manifest ({@code training/thresholds.py} sets them).
 *
 * @param spans marks, by label
 */
record ModelThresholds(SortedMap<String, Double> spans) {
  /** A type that no word of the lexicon names. */
  static final double ADD = 0.3;

  /** The same where the rules find another happening in the sentence. */
  static final double BESIDE = 0.4;

  /** A type of which no words are marked: the verb of the sentence tells it. */
  static final double ALONE = 0.7;

  /** A type in the place of one that the model sees below {@code least}. */
  static final double RENAME = 0.9;

  /** Below this a type is not seen. */
  static final double LEAST = 0.03;

  /** That a sentence tells of sums, or of nothing. */
  static final double STATE = 0.8;

  /** That it did not happen, or that somebody did not do it. */
  static final double DENIED = 0.7;

  /** That it has not happened yet. */
  static final double PLANNED = 0.6;

  /** That a happening is told in passing. */
  static final double BACKGROUND = 0.6;

  /** Parties that are in no list of parties, and names of persons. */
  static final double UNKNOWN = 0.8;

  /** The killed and the wounded where no word of the report tells such harm. */
  static final double TOLL = 0.85;

  private static final String OF_MARKS = "spans.";

  static final ModelThresholds STANDARD =
      new ModelThresholds(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("INI_IND", 0.5),
                  Map.entry("INI_ORG", 0.5),
                  Map.entry("TARGET", 0.5),
                  Map.entry("PLACE", 0.5),
                  Map.entry("TIME", 0.5),
                  Map.entry("OBJECT", 0.45),
                  Map.entry("KILLED", 0.6),
                  Map.entry("INJURED", 0.6),
                  Map.entry("TAKEN", 0.6),
                  Map.entry("WEAPON", 0.45),
                  Map.entry("TRIGGER", 0.3))));

  ModelThresholds {
    spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
  }

  /** The standard ones, but those of marks as the model brings them. */
  static ModelThresholds of(ModelManifest manifest) {
    SortedMap<String, Double> own = new TreeMap<>(STANDARD.spans);
    own.replaceAll((label, least) -> manifest.thresholds().getOrDefault(OF_MARKS + label, least));
    return new ModelThresholds(own);
  }

  /** For a mark of this label. */
  double mark(String label) {
    return spans.getOrDefault(label, 1.0);
  }
}
