package org.griot.encode;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.griot.model.Span;

/**
 * The uncased tokenizer of BERT: accents dropped, lower case, punctuation apart, and each word cut
 * greedily into the longest pieces that the vocabulary has.
 *
 * <p>Our own because it is small and because of what the library for it does: it unpacks native
 * code into the user's home, may fetch it from the network, and reports its use. Every piece keeps
 * the UTF-16 offsets of the characters it came from. Names of special pieces in a text, such as
 * "[SEP]", are plain words here.
 *
 * <p>Of a stretch without blanks only the first {@link #STRETCH} code units are read: nothing
 * longer is prose, and a file of one endless line must not be read for minutes. Linear in the text.
 * Immutable; safe for use by many threads.
 */
final class WordPieces {
  static final int STRETCH = 1_000;

  /** A word of more characters is one unknown piece, as in the library. */
  private static final int WORD = 100;

  private static final String INSIDE = "##";

  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> tails = new HashMap<>();
  private final int longest;
  private final int unknown;

  /** A tokenizer of these pieces; {@code vocabulary} must hold "[UNK]". */
  WordPieces(Map<String, Integer> vocabulary) {
    int most = 1;
    for (Map.Entry<String, Integer> entry : vocabulary.entrySet()) {
      String piece = entry.getKey();
      heads.put(piece, entry.getValue());
      if (piece.startsWith(INSIDE)) {
        tails.put(piece.substring(INSIDE.length()), entry.getValue());
      }
      most = Math.max(most, piece.length());
    }
    longest = most;
    unknown = id("[UNK]");
  }

  /** The number of a piece that must be there. */
  int id(String piece) {
    Integer id = heads.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** The pieces of that stretch of the text. */
  Pieces cut(String text, Span span) {
    Cut cut = new Cut();
    int stretch = stretchStart(text, span.start());
    for (int at = span.start(), next; at < span.end(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      if (CodePoints.isBlank(c)) {
        cut.endWord();
        stretch = next;
      } else if (at - stretch < STRETCH) {
        cut.read(c, at, next);
      }
    }
    cut.endWord();
    return cut.out.done();
  }

  private static int stretchStart(String text, int from) {
    int at = from;
    while (at > 0 && from - at < STRETCH && !CodePoints.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** One pass over a stretch of text. */
  private final class Cut {
    private final Pieces.Draft out = new Pieces.Draft();
    private final StringBuilder word = new StringBuilder();
    // Of each UTF-16 code unit of the word, the stretch of the text that it came from.
    private final int[] starts = new int[2 * WORD];
    private final int[] ends = new int[2 * WORD];
    private int characters;
    private int first;
    private int last;

    void read(int c, int from, int to) {
      if (c < 0x80) {
        if (!CodePoints.isUnseen(c)) {
          put(c >= 'A' && c <= 'Z' ? c + 0x20 : c, from, to);
        }
      } else if (CodePoints.isIdeograph(c)) {
        endWord();
        decompose(c, from, to);
        endWord();
      } else if (!CodePoints.isUnseen(c)) {
        decompose(c, from, to);
      }
    }

    private void decompose(int c, int from, int to) {
      if (c < 0xC0) {
        put(c, from, to);
        return;
      }
      String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
        int part = parts.codePointAt(i);
        if (!CodePoints.isAccent(part)) {
          put(Character.toLowerCase(part), from, to);
        } else if (characters > 0) {
          reach(to);
        }
      }
    }

    /** An accent that stands by itself in the text belongs to the letter before it. */
    private void reach(int to) {
      last = to;
      if (characters <= WORD) {
        ends[word.length() - 1] = to;
      }
    }

    private void put(int c, int from, int to) {
      if (CodePoints.isPunctuation(c)) {
        endWord();
        append(c, from, to);
        endWord();
      } else {
        append(c, from, to);
      }
    }

    private void append(int c, int from, int to) {
      if (characters == 0) {
        first = from;
      }
      last = to;
      if (++characters <= WORD) {
        for (int i = Character.charCount(c); i > 0; i--) {
          starts[word.length() + i - 1] = from;
          ends[word.length() + i - 1] = to;
        }
        word.appendCodePoint(c);
      }
    }

    void endWord() {
      if (characters > WORD || (characters > 0 && !isCut())) {
        out.add(unknown, first, last, true);
      }
      word.setLength(0);
      characters = 0;
    }

    /** Adds the pieces of the word; adds none and says so if one of them is not to be had. */
    private boolean isCut() {
      int[] ids = new int[word.length()];
      int[] bounds = new int[word.length() + 1];
      int count = 0;
      for (int at = 0; at < word.length(); at = bounds[count]) {
        Map<String, Integer> known = at == 0 ? heads : tails;
        int end = Math.min(word.length(), at + longest);
        Integer id = known.get(word.substring(at, end));
        while (id == null && --end > at) {
          id = known.get(word.substring(at, end));
        }
        if (id == null) {
          return false;
        }
        ids[count++] = id;
        bounds[count] = end;
      }
      for (int i = 0; i < count; i++) {
        out.add(ids[i], starts[bounds[i]], ends[bounds[i + 1] - 1], i == 0);
      }
      return true;
    }
  }
}
