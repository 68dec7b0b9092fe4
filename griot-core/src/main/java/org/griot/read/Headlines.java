package org.griot.read;

import java.util.List;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a text. */
final class Headlines {
  private static final int MOST_WORDS = 30;
  private static final int MOST_CHARS = 250;

  private Headlines() {}

  /**
   * Where the title stands: the given one if the text begins with it (after at most a few short
   * lines), else the first line if none is given and it looks like a headline and more follows.
   */
  static @Nullable Span titleSpan(String text, @Nullable String title) {
    List<Line> lines = Line.of(text);
    if (title == null) {
      return lines.size() > 1 && looksLikeOne(lines.get(0)) ? lines.get(0).span() : null;
    }
    String wanted = Texts.folded(title);
    for (Line line : lines.subList(0, Math.min(5, lines.size()))) {
      if (Texts.folded(line.text()).equals(wanted)) {
        return line.span();
      }
      if (line.isParagraph()) {
        return null;
      }
    }
    return null;
  }

  private static boolean looksLikeOne(Line line) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    return line.words() <= MOST_WORDS
        && text.length() <= MOST_CHARS
        && ".:;,…".indexOf(last) < 0
        && !text.startsWith("•")
        && !text.startsWith("- ")
        && text.chars().anyMatch(Character::isLetter)
        && !Datelines.isLabelled(text);
  }
}
