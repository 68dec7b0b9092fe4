package org.griot.code;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Span;

/**
 * The items of a list of happenings: "* AFRIN, Syria - Jets struck", "19/02. Grenade at the gate",
 * "KENYA. A bus hit a mine". A round-up has several paragraphs whose head says where or when and is
 * set off from what is told; what one of them tells, no other goes on with.
 */
final class Items {
  /** So many make a list. */
  private static final int LEAST = 3;

  /** Mark, number, and the words up to a stop, a colon or a dash. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<mark>[^\\p{L}\\p{N}]*+)(?:\\d{1,2}[.)] +)?(?<head>.{2,40}?)(?:[.:]|\\.\\*+| [-–—]) ");

  private static final int LONGEST_HEAD = 50;

  private static final int FLAG_A = 0x1F1E6;
  private static final int FLAG_Z = 0x1F1FF;

  private final Set<Integer> paragraphs;

  private Items(Set<Integer> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static Items of(AnnotatedDocument document) {
    Map<Integer, String> marks = new LinkedHashMap<>();
    Set<Integer> headed = new HashSet<>();
    TreeMap<Integer, Span> scenes = new TreeMap<>();
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PlaceName || mention instanceof Mention.Date) {
        scenes.put(mention.span().start(), mention.span());
      }
    }
    String text = document.document().text();
    for (Sentence sentence : document.sentences()) {
      int paragraph = sentence.paragraph();
      if (sentence.role() == Sentence.Role.TITLE || marks.containsKey(paragraph)) {
        continue;
      }
      Matcher matcher = HEAD.matcher(text).region(sentence.span().start(), end(sentence, text));
      boolean found = matcher.lookingAt();
      String mark = found ? matcher.group("mark").strip() : "";
      boolean flag = !mark.isEmpty() && isFlag(mark.codePointAt(0));
      marks.put(paragraph, flag ? "flag" : mark);
      if (found && (flag || isScene(scenes, matcher.start("head"), matcher.end("head")))) {
        headed.add(paragraph);
      }
    }
    if (headed.size() < LEAST) {
      return new Items(Set.of());
    }
    Set<String> listed = new HashSet<>();
    headed.forEach(paragraph -> listed.add(marks.getOrDefault(paragraph, "")));
    listed.remove("");
    Set<Integer> items = new HashSet<>(headed);
    marks.forEach(
        (paragraph, mark) -> {
          if (listed.contains(mark)) {
            items.add(paragraph);
          }
        });
    return new Items(Set.copyOf(items));
  }

  private static boolean isFlag(int sign) {
    return sign >= FLAG_A && sign <= FLAG_Z;
  }

  private static boolean isScene(TreeMap<Integer, Span> scenes, int from, int to) {
    Map.Entry<Integer, Span> last = scenes.lowerEntry(to);
    return last != null && last.getValue().end() > from;
  }

  /** A head may take the sentence after "19/02." with it. */
  private static int end(Sentence sentence, String text) {
    return Math.min(text.length(), sentence.span().end() + LONGEST_HEAD);
  }

  boolean isItem(int paragraph) {
    return paragraphs.contains(paragraph);
  }

  /** Whether the two paragraphs are items apart. */
  boolean apart(int one, int other) {
    return one != other && isItem(one) && isItem(other);
  }
}
