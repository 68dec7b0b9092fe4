package org.griot.encode;

import java.util.List;

/**
 * How far a sentence tells of each type. The types do not exclude each other.
 *
 * @param types names, the same list for all sentences
 * @param values the probability of each, 0 to 1, four decimals, not calibrated; all 0 for a
 *     sentence in which there is nothing to read
 */
public record SentenceScores(List<String> types, List<Double> values) {
  /** Of a sentence that the relevance gate kept back: no type is known of it, which is not zero. */
  public static final SentenceScores UNREAD = new SentenceScores(List.of(), List.of());

  public SentenceScores {
    types = List.copyOf(types);
    values = List.copyOf(values);
    if (types.size() != values.size()) {
      throw new IllegalArgumentException(values.size() + " values of " + types.size() + " types");
    }
  }

  /** The probability of the type at that place of {@link ModelManifest#types()}. */
  public double at(int type) {
    return values.get(type);
  }

  /**
   * The probability of the type.
   *
   * @throws IllegalArgumentException if the model knows no such type: unknown is not zero
   */
  public double of(String type) {
    int at = types.indexOf(type);
    if (at < 0) {
      throw new IllegalArgumentException("the model knows no type " + type);
    }
    return values.get(at);
  }
}
