package org.griot.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Marks the stretches of a text that are no part of the report: share buttons, author biographies,
 * tag lists, comments, notices, repeated headlines, lines in another script. The rules are {@code
 * furniture.tsv}. Only whole lines are marked, and a paragraph of a report never is: better a share
 * button left in than a sentence lost. Safe for use by many threads.
 */
final class Furniture {
  private static final int LONGEST = 600;
  private static final int MOST_LIST_WORDS = 14;
  private static final int TOLD_WORDS = 60;
  private static final int MOST_REST = 4;
  private static final int REPEAT_LINES = 8;
  private static final int STRAY_LINES = 2;

  private final List<FurnitureRule> rules = FurnitureRule.all();

  /**
   * The stretches, sorted and apart from each other.
   *
   * @param given what the format has marked already
   */
  List<Span> mark(String text, @Nullable Span title, List<Span> given) {
    List<Line> lines = Line.of(text);
    boolean[] marked = new boolean[lines.size()];
    for (int i = 0; i < marked.length; i++) {
      Span span = lines.get(i).span();
      marked[i] = given.stream().anyMatch(other -> other.contains(span));
    }
    markForeign(lines, marked);
    markRepeats(lines, marked, title);
    markTop(lines, marked, title);
    markAnywhere(lines, marked);
    markTail(lines, marked);
    return spans(lines, marked, given);
  }

  private void markAnywhere(List<Line> lines, boolean[] marked) {
    int told = 0;
    for (int i = 0; i < marked.length; i++) {
      Line line = lines.get(i);
      if (marked[i]) {
        continue;
      }
      if (told >= TOLD_WORDS
          && taken(line, FurnitureRule.Where.REST)
          && paragraphWords(lines, i + 1) <= MOST_REST * told) {
        Arrays.fill(marked, i, marked.length, true);
        return;
      }
      if (taken(line, FurnitureRule.Where.LINE)) {
        marked[i] = true;
      } else if (taken(line, FurnitureRule.Where.BLOCK)) {
        i = markList(lines, marked, i);
      } else if (line.isParagraph()) {
        told += line.words();
      }
    }
  }

  /** A heading with far more report under it than above is a link to the comments, not theirs. */
  private static int paragraphWords(List<Line> lines, int from) {
    int words = 0;
    for (Line line : lines.subList(from, lines.size())) {
      words += line.isParagraph() ? line.words() : 0;
    }
    return words;
  }

  private static int markList(List<Line> lines, boolean[] marked, int heading) {
    marked[heading] = true;
    int i = heading + 1;
    while (i < marked.length && isListed(lines.get(i))) {
      marked[i++] = true;
    }
    return i - 1;
  }

  private static boolean isListed(Line line) {
    return line.words() <= MOST_LIST_WORDS && !line.isSentence() && !line.text().endsWith(":");
  }

  private void markTop(List<Line> lines, boolean[] marked, @Nullable Span title) {
    for (int i = 0; i < marked.length && !lines.get(i).isParagraph(); i++) {
      Line line = lines.get(i);
      boolean isTitle = line.span().equals(title);
      marked[i] |=
          !isTitle && (taken(line, FurnitureRule.Where.TOP) || Datelines.isLabelled(line.text()));
    }
  }

  /**
   * From the end upwards until a line of the report. Up to two stray short lines between furniture
   * go with it.
   */
  private void markTail(List<Line> lines, boolean[] marked) {
    int stray = 0;
    for (int i = marked.length - 1; i >= 1; i--) {
      Line line = lines.get(i);
      if (marked[i] || taken(line, FurnitureRule.Where.TAIL) || Datelines.isLabelled(line.text())) {
        Arrays.fill(marked, i, i + 1 + (i + stray + 1 < marked.length ? stray : 0), true);
        marked[i] = true;
        stray = 0;
      } else if (i + stray + 1 < marked.length && isListed(line) && stray < STRAY_LINES) {
        stray++;
      } else {
        return;
      }
    }
  }

  /** The headline again, or a part of it, in the lines under it. */
  private static void markRepeats(List<Line> lines, boolean[] marked, @Nullable Span title) {
    if (title == null) {
      return;
    }
    String headline = "";
    for (int i = 0; i < Math.min(REPEAT_LINES, marked.length); i++) {
      Line line = lines.get(i);
      if (line.span().equals(title)) {
        headline = Texts.folded(line.text());
      } else if (!headline.isEmpty() && line.isParagraph()) {
        return;
      } else if (!headline.isEmpty() && !marked[i]) {
        marked[i] = line.words() >= 3 && headline.contains(Texts.folded(line.text()));
      }
    }
  }

  /** Lines in another script than the text: what a translation left over. */
  private static void markForeign(List<Line> lines, boolean[] marked) {
    int latin = 0;
    int other = 0;
    int[][] counts = new int[marked.length][];
    for (int i = 0; i < marked.length; i++) {
      counts[i] = Scripts.latinAndOther(lines.get(i).text());
      latin += counts[i][0];
      other += counts[i][1];
    }
    for (int i = 0; i < marked.length; i++) {
      marked[i] |= latin > 2 * other && counts[i][1] >= 3 && counts[i][1] > 3 * counts[i][0];
    }
  }

  private boolean taken(Line line, FurnitureRule.Where where) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    for (FurnitureRule rule : rules) {
      if (rule.where() == where && rule.takes(line)) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> spans(List<Line> lines, boolean[] marked, List<Span> given) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < marked.length; i++) {
      boolean goesOn = i > 0 && marked[i - 1] && !spans.isEmpty();
      if (marked[i] && goesOn) {
        int last = spans.size() - 1;
        spans.set(last, spans.get(last).cover(lines.get(i).span()));
      } else if (marked[i]) {
        spans.add(lines.get(i).span());
      }
    }
    given.stream()
        .filter(span -> spans.stream().noneMatch(other -> other.contains(span)))
        .toList()
        .forEach(spans::add);
    spans.sort(null);
    return apart(spans);
  }

  private static List<Span> apart(List<Span> sorted) {
    List<Span> apart = new ArrayList<>();
    for (Span span : sorted) {
      int last = apart.size() - 1;
      if (last >= 0 && apart.get(last).overlaps(span)) {
        apart.set(last, apart.get(last).cover(span));
      } else if (span.length() > 0) {
        apart.add(span);
      }
    }
    return List.copyOf(apart);
  }
}
