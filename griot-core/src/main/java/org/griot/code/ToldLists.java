package org.griot.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.model.Span;

/**
 * Who stands beside a figure that tells them already: "one victim, a 40-year-old man, died", "three
 * others, a man of 21, a woman and a boy, were taken to hospital".
 */
final class ToldLists {
  private static final Pattern OPENS = Pattern.compile("\\s*(?:,|:|\\(|–|—|--?)\\s*(?:an? )?");
  private static final Pattern JOINED = Pattern.compile("(?s).*\\band\\b.*");
  private static final Pattern ENDS =
      Pattern.compile("(?s)\\s*(?:who\\b|[,)–—-](?!\\s*(?:and|an?|the)\\b)).*");
  private static final Set<String> ANYBODY =
      Set.of(
          "victim",
          "victims",
          "person",
          "people",
          "other",
          "others",
          "patient",
          "patients",
          "suspect");
  private static final int NEAR = 12;

  private ToldLists() {}

  /**
   * For each figure that only describes those of a figure right before it, that figure's id.
   *
   * @param told in the order of the text
   */
  static Map<String, String> of(List<Casualty> told) {
    Map<String, String> wholes = new HashMap<>();
    for (int i = 0; i + 1 < told.size(); i++) {
      Casualty whole = told.get(i);
      int number = whole.number();
      if (i + number < told.size() && isOpened(whole, told.get(i + 1)) && isAnybody(whole)) {
        List<Casualty> list = told.subList(i + 1, i + 1 + number);
        if (list.stream().allMatch(one -> isItem(one, whole)) && isListed(list)) {
          list.forEach(one -> wholes.put(one.harm().id(), whole.harm().id()));
        }
      }
    }
    return wholes;
  }

  private static boolean isOpened(Casualty whole, Casualty first) {
    String between = between(whole, first);
    return whole.names().isEmpty() && !between.isEmpty() && OPENS.matcher(between).matches();
  }

  /** The words name nobody's trade, age or sex: those behind may be the same. */
  private static boolean isAnybody(Casualty whole) {
    String who = whole.harm().who();
    return who != null && ANYBODY.contains(Casualty.last(who));
  }

  private static boolean isItem(Casualty one, Casualty whole) {
    return one.isOne()
        && one.kind() == whole.kind()
        && one.sentence() == whole.sentence()
        && !one.other()
        && !one.definite();
  }

  /** One behind a comma with a comma behind; several with an "and" before the last. */
  private static boolean isListed(List<Casualty> list) {
    Casualty last = list.get(list.size() - 1);
    if (list.size() == 1) {
      int end = end(last);
      String behind = last.text().substring(end, Math.min(last.text().length(), end + NEAR));
      return ENDS.matcher(behind).matches();
    }
    return JOINED.matcher(between(list.get(list.size() - 2), last)).matches();
  }

  private static String between(Casualty one, Casualty next) {
    int end = end(one);
    return end <= next.start() ? one.text().substring(end, next.start()) : "";
  }

  private static int end(Casualty one) {
    return one.spans().stream().mapToInt(Span::end).max().orElse(0);
  }
}
