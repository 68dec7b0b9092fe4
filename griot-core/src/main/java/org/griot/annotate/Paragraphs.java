package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.model.Span;

/**
 * Cuts a stretch of text into paragraphs: at blank lines, at line ends, at bullets. Lines that were
 * broken to a fixed width, as news wires and e-mails do, are joined again.
 */
final class Paragraphs {
  /** A wire line is rarely shorter or longer; the last of a paragraph may be short. */
  private static final int WRAP_MIN = 40;

  private static final int WRAP_MAX = 110;
  private static final int WRAP_SPREAD = 35;
  private static final Set<String> OPEN_ENDS = Set.copyOf(Resources.rows("open-line-ends.tsv"));

  private final String text;
  private final List<Span> out = new ArrayList<>();
  private int width;

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Trimmed paragraphs of [from, to), in order, without empty ones. */
  static List<Span> of(String text, int from, int to) {
    Paragraphs paragraphs = new Paragraphs(text);
    List<List<Span>> blocks = blocks(text, from, to);
    for (List<Span> block : blocks) {
      paragraphs.width = Math.max(paragraphs.width, paragraphs.widthIfWrapped(block));
    }
    blocks.forEach(paragraphs::join);
    return paragraphs.out;
  }

  /** Runs of lines between blank lines. */
  private static List<List<Span>> blocks(String text, int from, int to) {
    List<List<Span>> blocks = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int line = from;
    for (int i = from; i <= to; i++) {
      if (i < to && !Characters.isLineEnd(text.charAt(i))) {
        continue;
      }
      int start = Characters.skipBlank(text, line, i);
      if (start == i && !isCarriageReturnPair(text, i)) {
        blocks.add(block);
        block = new ArrayList<>();
      } else if (start < i) {
        block.add(new Span(start, Characters.trimEnd(text, start, i)));
      }
      line = i + 1;
    }
    blocks.add(block);
    return blocks;
  }

  /** The "\n" of "\r\n" ends no line of its own. */
  private static boolean isCarriageReturnPair(String text, int i) {
    return i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
  }

  private void join(List<Span> block) {
    boolean wrapped = widthIfWrapped(block) > 0;
    int i = 0;
    while (i < block.size()) {
      Span paragraph = block.get(i++);
      while (i < block.size() && continues(block.get(i - 1), block.get(i), wrapped)) {
        paragraph = paragraph.cover(block.get(i++));
      }
      out.add(paragraph);
    }
  }

  private boolean continues(Span previous, Span next, boolean wrapped) {
    if (isBullet(next) || isIndented(next) && endsWithStop(previous)) {
      return false;
    }
    boolean lower = Character.isLowerCase(text.codePointAt(next.start()));
    return wrapped
        || endsOpen(previous)
        || isFull(previous, next)
        || lower && !endsWithStop(previous) && previous.length() >= WRAP_MIN;
  }

  /** "Gunmen killed five people near the" goes on in the next line, whatever it begins with. */
  private boolean endsOpen(Span line) {
    if (line.length() < WRAP_MIN || line.length() > WRAP_MAX) {
      return false;
    }
    if (text.charAt(line.end() - 1) == ',') {
      return true;
    }
    int word = line.end();
    while (word > line.start() && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return OPEN_ENDS.contains(text.substring(word, line.end()));
  }

  /** In a text with a width: the next line's first word would not have fitted. */
  private boolean isFull(Span previous, Span next) {
    int word = next.start();
    while (word < next.end() && !Characters.isBlank(text.charAt(word))) {
      word++;
    }
    return width > 0
        && previous.length() <= WRAP_MAX
        && previous.length() + 1 + word - next.start() > width - 3;
  }

  /** The longest line of a block that was broken to a width, or 0 if it was not. */
  private int widthIfWrapped(List<Span> block) {
    if (block.size() < 3) {
      return 0;
    }
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    int open = 0;
    for (Span line : block.subList(0, block.size() - 1)) {
      shortest = Math.min(shortest, line.length());
      longest = Math.max(longest, line.length());
      open += endsWithStop(line) ? 0 : 1;
    }
    int last = block.get(block.size() - 1).length();
    boolean wrapped =
        shortest >= WRAP_MIN
            && longest <= WRAP_MAX
            && longest - shortest <= WRAP_SPREAD
            && last <= longest + WRAP_SPREAD
            && open * 2 >= block.size() - 1;
    return wrapped ? longest : 0;
  }

  private boolean isIndented(Span line) {
    return line.start() > 0 && !Characters.isLineEnd(text.charAt(line.start() - 1));
  }

  private boolean isBullet(Span line) {
    return startsWithBullet(text, line);
  }

  /** "• item", "- item", "1. item", "2) item": a mark and a space. */
  static boolean startsWithBullet(String text, Span line) {
    int i = line.start();
    if (Characters.isBullet(text.charAt(i))) {
      return i + 1 < line.end() && Characters.isBlank(text.charAt(i + 1));
    }
    int digits = i;
    while (digits < line.end() && digits < i + 2 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > i
        && digits + 1 < line.end()
        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
        && Characters.isBlank(text.charAt(digits + 1));
  }

  private boolean endsWithStop(Span line) {
    return endsWithStop(text, line);
  }

  /** Whether the last character, closing quotes and brackets aside, ends a sentence. */
  static boolean endsWithStop(String text, Span line) {
    int i = line.end() - 1;
    while (i > line.start() && Characters.isCloser(text.charAt(i))) {
      i--;
    }
    return Characters.isStop(text.charAt(i));
  }
}
