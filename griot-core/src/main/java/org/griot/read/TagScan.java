package org.griot.read;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks over mark-up before a parser does, in one pass and without memory: a page of a million
 * nested tags must not reach code that builds a tree or recurses.
 */
final class TagScan {
  private static final int MOST_TAGS = 100_000;
  private static final int DEEPEST = 2_000;

  /** Elements that pages open without closing them. */
  private static final Set<String> UNCLOSED =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr",
          "p",
          "li",
          "dt",
          "dd",
          "option",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "font",
          "center",
          "b",
          "i",
          "frame",
          "a",
          "path");

  private TagScan() {}

  /** Why the page is not parsed, or null if it may be. */
  static @Nullable String problem(String html) {
    int tags = 0;
    int depth = 0;
    int deepest = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean closes = at + 1 < html.length() && html.charAt(at + 1) == '/';
      String name = name(html, closes ? at + 2 : at + 1);
      if (!name.isEmpty()) {
        tags++;
        if (!UNCLOSED.contains(name)) {
          depth = closes ? Math.max(0, depth - 1) : depth + 1;
          deepest = Math.max(deepest, depth);
        }
      }
    }
    if (deepest > DEEPEST) {
      return "too-nested: " + Messages.grouped(deepest) + " tags inside one another";
    }
    return tags > MOST_TAGS ? "too-nested: " + Messages.grouped(tags) + " tags" : null;
  }

  private static String name(String html, int from) {
    int to = from;
    while (to < html.length() && to - from < 12 && isNameChar(html.charAt(to))) {
      to++;
    }
    return html.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isNameChar(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
