package org.griot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * An element as plain text: paragraphs apart by blank lines, list items with bullets, the cells of
 * a table row on one line. White space is folded; captions are kept, marked as furniture. Walks
 * without recursion.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "caption");
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "svg",
          "select",
          "option",
          "textarea",
          "object",
          "canvas",
          "math");
  private static final String CELL = " | ";

  private final StringBuilder text = new StringBuilder();
  private final List<Span> furniture = new ArrayList<>();
  private int breaks;
  private boolean space;
  private boolean cell;
  private int silent;
  private int captionStart = -1;

  private HtmlText() {}

  static Rows.MarkedText of(Element element) {
    HtmlText visitor = new HtmlText();
    NodeTraversor.traverse(visitor, element);
    return new Rows.MarkedText(visitor.text.toString(), List.copyOf(visitor.furniture));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (silent == 0) {
        append(words.getWholeText());
      }
      return;
    }
    String name = node.normalName();
    if (NEVER.contains(name)) {
      silent++;
    } else if (name.equals("br")) {
      breaks = Math.max(breaks, 1) + (breaks == 1 ? 1 : 0);
    } else if (name.equals("li")) {
      breaks = Math.max(breaks, 1);
      bullet();
    } else if (name.equals("tr")) {
      breaks = Math.max(breaks, 1);
      cell = false;
    } else if (name.equals("td") || name.equals("th")) {
      cell = breaks == 0 && text.length() > 0;
    } else if (BLOCKS.contains(name)) {
      breaks = isInList(node) ? Math.max(breaks, 1) : 2;
    }
    if (name.equals("figcaption") && captionStart < 0) {
      captionStart = text.length();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    String name = node.normalName();
    if (NEVER.contains(name)) {
      silent--;
    } else if (name.equals("li") || name.equals("tr")) {
      breaks = Math.max(breaks, 1);
    } else if (BLOCKS.contains(name)) {
      breaks = isInList(node) ? Math.max(breaks, 1) : 2;
    }
    if (name.equals("figcaption") && captionStart >= 0) {
      int from = captionStart;
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      if (from < text.length()) {
        furniture.add(new Span(from, text.length()));
      }
      captionStart = -1;
    }
  }

  /** A paragraph inside a list item does not tear the item apart. */
  private static boolean isInList(Node node) {
    Node parent = node.parent();
    return parent != null && parent.normalName().equals("li");
  }

  private void bullet() {
    separate();
    text.append("• ");
    space = false;
    breaks = 0;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
        separate();
        text.append(c);
      }
    }
  }

  private void separate() {
    boolean started = text.length() > 0;
    boolean afterBullet = started && text.length() >= 2 && text.charAt(text.length() - 2) == '•';
    if (started && breaks > 0 && !afterBullet) {
      text.append(breaks == 1 ? "\n" : "\n\n");
    } else if (started && cell) {
      text.append(CELL);
    } else if (started && space && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
    breaks = 0;
    space = false;
    cell = false;
  }
}
