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
 * @param rename a type in the place of one that the model sees below {@code least}
 * @param least below this a type is not seen
 * @param state that something is planned or denied
 * @param unknown parties that are in no list of parties, and names of persons
 * @param toll the killed and the wounded where no word of the report tells such harm
 * @param spans marks, by label
 */
record ModelThresholds(
    double add,
    double rename,
    double least,
    double state,
    double unknown,
    double toll,
    SortedMap<String, Double> spans) {
  private static final String OF_MARKS = "spans.";

  static final ModelThresholds STANDARD =
      new ModelThresholds(
          0.6,
          0.9,
          0.03,
          0.5,
          0.8,
          0.85,
          new TreeMap<>(
              Map.of(
                  "INI_IND", 0.5,
                  "INI_ORG", 0.5,
                  "TARGET", 0.5,
                  "OBJECT", 0.45,
                  "KILLED", 0.6,
                  "INJURED", 0.6,
                  "TAKEN", 0.6,
                  "WEAPON", 0.45,
                  "TRIGGER", 0.3)));

  ModelThresholds {
    spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
  }

  /** The standard ones, but those of marks as the model brings them. */
  static ModelThresholds of(ModelManifest manifest) {
    SortedMap<String, Double> own = new TreeMap<>(STANDARD.spans);
    own.replaceAll((label, least) -> manifest.thresholds().getOrDefault(OF_MARKS + label, least));
    return new ModelThresholds(
        STANDARD.add,
        STANDARD.rename,
        STANDARD.least,
        STANDARD.state,
        STANDARD.unknown,
        STANDARD.toll,
        own);
  }

  /** For a mark of this label. */
  double mark(String label) {
    return spans.getOrDefault(label, 1.0);
  }
}
