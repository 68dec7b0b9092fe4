package org.griot.read;

import java.util.List;
import java.util.function.Consumer;
import org.griot.model.Span;

/** The words of a text, lower-cased, without punctuation. */
final class Words {
  private static final int LONGEST = 64;

  private Words() {}

  /**
   * Hands over the words in order, at most so many.
   *
   * @param without sorted stretches to leave out
   */
  static void each(String text, List<Span> without, int most, Consumer<String> to) {
    StringBuilder word = new StringBuilder();
    int next = 0;
    int left = most;
    for (int i = 0; i < text.length() && left > 0; i++) {
      while (next < without.size() && without.get(next).end() <= i) {
        next++;
      }
      char c = text.charAt(i);
      boolean inside = next >= without.size() || i < without.get(next).start();
      if (inside && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        if (word.length() < LONGEST) {
          word.append(Character.toLowerCase(c));
        }
      } else if (word.length() > 0) {
        to.accept(word.toString());
        word.setLength(0);
        left--;
      }
    }
    if (word.length() > 0 && left > 0) {
      to.accept(word.toString());
    }
  }
}
