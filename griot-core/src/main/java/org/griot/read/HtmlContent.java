package org.griot.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report on a page: what the page itself marks as article, else what Readability finds,
 * else the whole body; always without what {@code html-drop.tsv} names.
 */
final class HtmlContent {
  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_CANDIDATES = 40;
  private static final double ENOUGH = 0.5;
  private static final double MOST_DROPPED = 0.4;
  private static final int SHORT = 200;
  private static final Drops DROPS = new Drops();

  private HtmlContent() {}

  /**
   * The text of the report, blank if there is none.
   *
   * @param articleBody the text that the page's JSON-LD carries, used where the page shows less
   */
  static Rows.MarkedText text(Document page, @Nullable String articleBody) {
    Element body = page.body();
    DROPS.clean(body);
    int whole = paragraphs(body);
    Rows.MarkedText best = null;
    Element marked = marked(body);
    if (marked != null && paragraphs(marked) >= whole * ENOUGH && paragraphs(marked) > 0) {
      best = HtmlText.of(marked);
    }
    if (best == null && whole > SHORT && body.getAllElements().size() <= MOST_ELEMENTS) {
      best = readable(page, whole);
    }
    if (best == null) {
      best = HtmlText.of(body);
    }
    return articleBody != null && best.text().length() * 2 < articleBody.length()
        ? Fragments.text(articleBody)
        : best;
  }

  private static @Nullable Element marked(Element body) {
    Element best = null;
    for (Element candidate :
        body
            .select("[itemprop~=(?i)articleBody], article, main, [role=main], [role=article]")
            .stream()
            .limit(MOST_CANDIDATES)
            .toList()) {
      boolean longer = best == null || paragraphs(candidate) > paragraphs(best);
      boolean tighter =
          best != null
              && candidate.parents().contains(best)
              && paragraphs(candidate) >= paragraphs(best) * 0.8;
      best = longer || tighter ? candidate : best;
    }
    return best;
  }

  private static Rows.@Nullable MarkedText readable(Document page, int whole) {
    Element found =
        new Readability4J("http://localhost/", page.clone()).parse().getArticleContent();
    if (found == null) {
      return null;
    }
    Rows.MarkedText text = HtmlText.of(found);
    return text.text().length() >= whole * ENOUGH ? text : null;
  }

  /** How much running text an element has: characters in paragraphs, or in lines broken by hand. */
  private static int paragraphs(Element element) {
    int sum = 0;
    for (Element p : element.select("p, blockquote, pre, li, div:has(> br), td:has(> br)")) {
      sum +=
          p.normalName().equals("p") || p.normalName().equals("pre")
              ? p.text().length()
              : p.ownText().length();
    }
    return sum;
  }

  /** What is dropped, by tag, attribute, or a word of an element's class or id. */
  private static final class Drops {
    private final String selector;
    private final Set<String> words = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    Drops() {
      List<String> selectors = new ArrayList<>();
      for (List<String> row : Table.rows("html-drop.tsv", 2)) {
        switch (row.get(0)) {
          case "selector" -> selectors.add(row.get(1));
          case "word" -> words.addAll(List.of(row.get(1).split(" ")));
          case "part" -> parts.addAll(List.of(row.get(1).split(" ")));
          default -> throw new IllegalStateException("html-drop.tsv: " + row);
        }
      }
      selector = String.join(", ", selectors);
    }

    void clean(Element body) {
      body.select(selector).stream().filter(element -> element != body).forEach(Element::remove);
      int whole = body.text().length();
      for (Element element : body.select("[class], [id], [role], [aria-label]")) {
        boolean inPlace = element != body && element.ownerDocument() != null;
        if (inPlace && isNamed(element) && element.text().length() <= whole * MOST_DROPPED) {
          element.remove();
        }
      }
    }

    private boolean hasPart(String word) {
      if (word.startsWith("has-") || word.startsWith("no-") || word.startsWith("with-")) {
        return false;
      }
      for (String part : word.split("-")) {
        if (parts.contains(part)) {
          return true;
        }
      }
      return false;
    }

    private boolean isNamed(Element element) {
      String name = element.normalName();
      if (name.equals("article") || name.equals("main") || name.equals("p")) {
        return false;
      }
      String names = element.className() + " " + element.id() + " " + element.attr("role");
      for (String word : names.toLowerCase(Locale.ROOT).split("[\\s_]+")) {
        if (words.contains(word) || hasPart(word)) {
          return true;
        }
      }
      return false;
    }
  }
}
