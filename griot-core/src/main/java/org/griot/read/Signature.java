package org.griot.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.griot.model.Span;

/**
 * A sketch of a text's wording: MinHash (Broder 1997) over its runs of three words. The share of
 * equal places in two sketches estimates the share of common runs, give or take 0.06. Every number
 * here is part of the format: stored sketches must stay comparable.
 */
final class Signature {
  private static final int PLACES = 64;
  private static final int RUN = 3;
  private static final int MOST_WORDS = 20_000;
  private static final long[] FACTORS = new long[PLACES];
  private static final long[] OFFSETS = new long[PLACES];

  static {
    for (int i = 0; i < PLACES; i++) {
      FACTORS[i] = mix(2L * i + 1) | 1;
      OFFSETS[i] = mix(2L * i + 2);
    }
  }

  private Signature() {}

  /** The sketch; empty if the text has no words. */
  static List<Integer> of(String text, List<Span> furniture) {
    LongStream.Builder hashes = LongStream.builder();
    Words.each(text, furniture, MOST_WORDS, word -> hashes.add(hash(word)));
    long[] words = hashes.build().toArray();
    if (words.length == 0) {
      return List.of();
    }
    long[] least = new long[PLACES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i <= Math.max(0, words.length - RUN); i++) {
      long run = 0;
      for (int j = i; j < Math.min(i + RUN, words.length); j++) {
        run = mix(run * 31 + words[j]);
      }
      for (int k = 0; k < PLACES; k++) {
        least[k] = Math.min(least[k], (run * FACTORS[k] + OFFSETS[k]) >>> 1);
      }
    }
    return Arrays.stream(least).mapToObj(value -> (int) (value >>> 31)).toList();
  }

  /** FNV-1a, 64 bits, over UTF-16 code units. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64: every input bit reaches every output bit. */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
