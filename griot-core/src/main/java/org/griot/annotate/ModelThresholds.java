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
 * @param add a type that no word of the lexicon names
 * @param beside the same where the rules find another happening in the sentence
 * @param alone a type of which no words are marked: the verb of the sentence tells it
 * @param rename a type in the place of one that the model sees below {@code least}
 * @param least below this a type is not seen
 * @param state that a sentence tells of sums, or of nothing
 * @param denied that it did not happen, or that somebody did not do it
 * @param planned that it has not happened yet
 * @param background that a happening is told in passing
 * @param unknown parties that are in no list of parties, and names of persons
 * @param toll the killed and the wounded where no word of the report tells such harm
 * @param spans marks, by label
 */
record ModelThresholds(
    double add,
    double beside,
    double alone,
    double rename,
    double least,
    double state,
    double denied,
    double planned,
    double background,
    double unknown,
    double toll,
    SortedMap<String, Double> spans) {
  private static final String OF_MARKS = "spans.";

  static final ModelThresholds STANDARD =
      new ModelThresholds(
          0.5,
          0.6,
          0.9,
          0.9,
          0.03,
          0.5,
          0.7,
          0.6,
          0.5,
          0.8,
          0.85,
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
    return new ModelThresholds(
        STANDARD.add,
        STANDARD.beside,
        STANDARD.alone,
        STANDARD.rename,
        STANDARD.least,
        STANDARD.state,
        STANDARD.denied,
        STANDARD.planned,
        STANDARD.background,
        STANDARD.unknown,
        STANDARD.toll,
        own);
  }

  /** For a mark of this label. */
  double mark(String label) {
    return spans.getOrDefault(label, 1.0);
  }
}
