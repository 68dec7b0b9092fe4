package org.griot.encode;

import java.util.List;

/**
 * What the model reads at once: the title, where it fits, and whole sentences after it, or a part
 * of a sentence that is longer than a window.
 *
 * @param title pieces in front, for context only; none where the title is itself one of the parts
 * @param parts in the order of the text
 */
record Window(Read title, List<Part> parts) {
  Window {
    parts = List.copyOf(parts);
  }

  /**
   * A sentence as pieces.
   *
   * @param index its place in the request
   */
  record Read(int index, Pieces pieces, List<Integer> cases) {
    int size() {
      return pieces.size();
    }
  }

  /** The pieces {@code from} to {@code to}, exclusive, of a sentence. */
  record Part(Read sentence, int from, int to) {
    int size() {
      return to - from;
    }

    /** How many pieces of the window lie between this one and the nearer cut of the sentence. */
    int margin(int piece) {
      int before = from == 0 ? Integer.MAX_VALUE : piece - from;
      int after = to == sentence.size() ? Integer.MAX_VALUE : to - 1 - piece;
      return Math.min(before, after);
    }
  }

  /** Pieces in all, with the two that stand at the ends. */
  int size() {
    return 2 + title.size() + parts.stream().mapToInt(Part::size).sum();
  }

  /** Where the first piece of the first part stands. */
  int firstPart() {
    return 1 + title.size();
  }
}
