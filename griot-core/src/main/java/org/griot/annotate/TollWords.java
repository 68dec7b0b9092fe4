package org.griot.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words around tolls, {@code toll-words.tsv}: what opens parts, what a figure stands behind.
 */
final class TollWords {
  /** How sure a toll without a word of harm is. */
  static final int WEIGHT = 50;

  /** So many words may stand between the verb that brings a figure and the figure. */
  static final int REACH = 24;

  /** "The number of" may stand so many words before the word of harm. */
  static final int NEAR = 6;

  private final Map<String, Set<String>> words = new HashMap<>();

  TollWords(List<String> rows) {
    for (String row : rows) {
      String[] cells = row.split("\t");
      words.computeIfAbsent(cells[0], k -> new HashSet<>()).addAll(List.of(cells[1].split("; ?")));
    }
  }

  /** Whether the words may bring a figure: the cheap test before tagging. */
  boolean mayHold(List<Token> tokens) {
    boolean figure = tokens.stream().anyMatch(t -> Character.isDigit(t.lower().codePointAt(0)));
    return figure && tokens.stream().anyMatch(t -> is("figure-verb", t.lower()));
  }

  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
