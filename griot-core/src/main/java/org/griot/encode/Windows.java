package org.griot.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.griot.encode.Window.Part;
import org.griot.encode.Window.Read;

/**
 * Packs sentences into windows, greedily and in order. A window holds whole sentences, the title in
 * front of them, and never more pieces or sentences than the model takes.
 *
 * <ul>
 *   <li>The title is left out where it is one of the window's sentences, where a sentence by itself
 *       leaves it no room, and everywhere if it has more than {@link #TITLE} pieces.
 *   <li>A sentence longer than a window is read without the title in windows of its own, cut before
 *       a word, each of which reads the last {@link #OVERLAP} pieces of the one before it again.
 * </ul>
 */
final class Windows {
  /** A longer title is none, and would leave too little room for what it is the title of. */
  static final int TITLE = 64;

  static final int OVERLAP = 64;

  private static final Read NO_TITLE = new Read(-1, Pieces.NONE, List.of());

  private final int room;
  private final int sentences;
  private final Read title;
  private final IntPredicate isTitle;
  private final List<Window> done = new ArrayList<>();
  private final List<Part> open = new ArrayList<>();

  private Windows(int pieces, int sentences, Read title, IntPredicate isTitle) {
    this.room = pieces - 2;
    this.sentences = sentences;
    this.title = title.size() <= TITLE ? title : NO_TITLE;
    this.isTitle = isTitle;
  }

  /**
   * The windows.
   *
   * @param pieces at most so many in a window, those at its ends included
   * @param sentences at most so many in a window
   * @param isTitle whether the sentence of that place is the title or part of it
   */
  static List<Window> of(
      int pieces, int sentences, Read title, List<Read> reads, IntPredicate isTitle) {
    Windows packing = new Windows(pieces, sentences, title, isTitle);
    for (Read read : reads) {
      packing.add(read);
    }
    packing.close();
    return packing.done;
  }

  static Read noTitle() {
    return NO_TITLE;
  }

  private void add(Read read) {
    if (read.size() == 0) {
      return;
    }
    if (read.size() > room) {
      close();
      cut(read);
      return;
    }
    Part part = new Part(read, 0, read.size());
    open.add(part);
    if (open.size() > 1 && (open.size() > sentences || size(front()) > room)) {
      open.remove(open.size() - 1);
      close();
      open.add(part);
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      done.add(new Window(size(front()) <= room ? front() : NO_TITLE, open));
    }
    open.clear();
  }

  /** What stands in front of the open window where it fits. */
  private Read front() {
    boolean isHere = open.stream().anyMatch(part -> isTitle.test(part.sentence().index()));
    return isHere ? NO_TITLE : title;
  }

  private int size(Read front) {
    return front.size() + open.stream().mapToInt(Part::size).sum();
  }

  private void cut(Read read) {
    Pieces pieces = read.pieces();
    int from = 0;
    while (true) {
      int to = Math.min(read.size(), from + room);
      if (to < read.size()) {
        to = later(pieces.wordAt(to), from, to);
      }
      done.add(new Window(NO_TITLE, List.of(new Part(read, from, to))));
      if (to == read.size()) {
        return;
      }
      from = later(pieces.wordAt(Math.max(from, to - OVERLAP)), from, to);
    }
  }

  /** The place of a cut; a word that fills the window is cut within. */
  private static int later(int at, int from, int otherwise) {
    return at > from ? at : otherwise;
  }
}
