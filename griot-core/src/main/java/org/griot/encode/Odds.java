package org.griot.encode;

/**
 * Logits to probabilities, in ten-thousandths: rounded at once, so that nothing after it can hang
 * on the last bits of a float.
 */
final class Odds {
  static final int ONE = 10_000;

  private Odds() {}

  /** The softmax of three logits from {@code at} on. */
  static int[] ofThree(float[] logits, int at) {
    double most = Math.max(logits[at], Math.max(logits[at + 1], logits[at + 2]));
    double[] odds = new double[3];
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      odds[i] = StrictMath.exp(logits[at + i] - most);
      sum += odds[i];
    }
    int[] out = new int[3];
    for (int i = 0; i < 3; i++) {
      out[i] = rounded(odds[i] / sum);
    }
    return out;
  }

  /** The sigmoid of a logit. */
  static int of(float logit) {
    return rounded(1 / (1 + StrictMath.exp(-logit)));
  }

  /** Ten-thousandths as a number from 0 to 1. */
  static double plain(int tenThousandths) {
    return tenThousandths / (double) ONE;
  }

  private static int rounded(double probability) {
    return (int) Math.round(probability * ONE);
  }
}
