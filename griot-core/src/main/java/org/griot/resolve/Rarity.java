package org.griot.resolve;

import java.util.HashMap;
import java.util.Map;

/** How rare words and names are in news: {@code words.tsv}, read once. */
final class Rarity {
  /** Of a word or name that is not listed. */
  static final int UNLISTED = 60;

  private static final Rarity LISTED = new Rarity();

  private final Map<String, Integer> rarity = new HashMap<>();

  private Rarity() {
    for (Table.Row row : Table.load("words.tsv")) {
      rarity.put(row.get("word"), Integer.parseInt(row.get("rarity")));
    }
  }

  /** -10 ln(share of reports), from 0 (in every report) to {@link #UNLISTED}. */
  static int of(String word) {
    return Math.min(UNLISTED, LISTED.rarity.getOrDefault(word, UNLISTED));
  }
}
