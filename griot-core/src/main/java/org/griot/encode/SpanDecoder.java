package org.griot.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.model.Span;

/**
 * Probabilities of words to marks, for one label of one sentence at a time.
 *
 * <p>How far a word carries a label is 1 - P(outside), read at its first piece. Neighbouring words
 * that carry it by {@link Reading#FLOOR} or more make a run, and a run is cut before every word
 * that rather begins a mark than continues one. Each such run is one mark; where its best word
 * reaches one half, the words below one half at its ends fall away. Its score is the mean over its
 * words.
 */
final class SpanDecoder {
  private static final int LOW = (int) (Reading.FLOOR * Odds.ONE);
  private static final int HALF = 5_000;

  private final List<String> labels;

  SpanDecoder(List<String> labels) {
    this.labels = labels;
  }

  /** All marks of a sentence, in order of span, then of label. */
  List<Marked> marks(SentenceReading sentence) {
    List<Marked> out = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      int from = 0;
      while (from < sentence.words()) {
        int to = sentence.carries(from, label) < LOW ? from + 1 : runEnd(sentence, label, from);
        if (sentence.carries(from, label) >= LOW) {
          out.add(mark(sentence, label, from, to));
        }
        from = to;
      }
    }
    out.sort(Comparator.comparing(Marked::span));
    return out;
  }

  private static int runEnd(SentenceReading sentence, int label, int from) {
    int to = from + 1;
    while (to < sentence.words()
        && sentence.carries(to, label) >= LOW
        && sentence.begins(to, label) < sentence.continues(to, label)) {
      to++;
    }
    return to;
  }

  private Marked mark(SentenceReading sentence, int label, int runFrom, int runTo) {
    int from = runFrom;
    int to = runTo;
    while (from < runTo && sentence.carries(from, label) < HALF) {
      from++;
    }
    if (from == runTo) {
      from = runFrom;
    } else {
      while (sentence.carries(to - 1, label) < HALF) {
        to--;
      }
    }
    long sum = 0;
    for (int word = from; word < to; word++) {
      sum += sentence.carries(word, label);
    }
    int mean = (int) ((2 * sum + (to - from)) / (2L * (to - from)));
    Span span = new Span(sentence.start(from), sentence.end(to - 1));
    return new Marked(span, labels.get(label), Odds.plain(mean));
  }
}
