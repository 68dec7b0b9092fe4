package org.griot.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.griot.encode.Window.Part;
import org.griot.encode.Window.Read;

/**
 * What the windows said of one sentence. Of a word that two windows read, the one counts in which
 * it stands further from the cut, and of two the same the first; the scores of types are averaged
 * over the pieces read.
 */
final class SentenceReading {
  private final Pieces pieces;
  private final int[] words;
  private final int[] margins;

  /** For each word and label the probabilities of outside, begins and continues. */
  private final int[][][] odds;

  private final long[] typeSums;
  private long piecesRead;

  SentenceReading(Read read, int labels, int types) {
    this.pieces = read.pieces();
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.isHead(i)) {
        heads.add(i);
      }
    }
    words = heads.stream().mapToInt(Integer::intValue).toArray();
    margins = new int[words.length];
    odds = new int[words.length][labels][];
    typeSums = new long[types];
  }

  /**
   * Takes what a window gave.
   *
   * @param row the place of the part in the window
   * @param first where its first piece stands in the window
   */
  void take(Part part, int row, int first, WindowOutput output) {
    int found = Arrays.binarySearch(words, part.from());
    int word = found < 0 ? -found - 1 : found;
    for (; word < words.length && words[word] < part.to(); word++) {
      int piece = words[word];
      takeWord(word, part.margin(piece) + 1L, first + piece - part.from(), output);
    }
    for (int type = 0; type < typeSums.length; type++) {
      long value = Odds.of(output.sentences[row * typeSums.length + type]);
      typeSums[type] += value * part.size();
    }
    piecesRead += part.size();
  }

  private void takeWord(int word, long margin, int at, WindowOutput output) {
    if (margin <= margins[word]) {
      return;
    }
    margins[word] = (int) Math.min(margin, Integer.MAX_VALUE);
    int labels = odds[word].length;
    for (int label = 0; label < labels; label++) {
      odds[word][label] = Odds.ofThree(output.spans, 3 * (at * labels + label));
    }
  }

  int words() {
    return words.length;
  }

  /** Where the word starts in the text. */
  int start(int word) {
    return pieces.start(words[word]);
  }

  int end(int word) {
    int next = word + 1 < words.length ? words[word + 1] : pieces.size();
    return pieces.end(next - 1);
  }

  int carries(int word, int label) {
    return Odds.ONE - odds[word][label][0];
  }

  int begins(int word, int label) {
    return odds[word][label][1];
  }

  int continues(int word, int label) {
    return odds[word][label][2];
  }

  SentenceScores scores(List<String> types) {
    List<Double> values = new ArrayList<>();
    for (long sum : typeSums) {
      long mean = piecesRead == 0 ? 0 : (2 * sum + piecesRead) / (2 * piecesRead);
      values.add(Odds.plain((int) mean));
    }
    return new SentenceScores(types, values);
  }
}
