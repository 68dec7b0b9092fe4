package org.griot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page, without the name of the site. */
final class HtmlTitle {
  private static final int SHORTEST = 15;

  private HtmlTitle() {}

  /** The h1 that the page's own titles confirm, else one of those titles; null if there is none. */
  static @Nullable String of(Document page, JsonLd ld, MetaTags tags, @Nullable String outlet) {
    List<String> said = new ArrayList<>();
    add(said, tags.first(List.of("og:title", "twitter:title", "dc.title")));
    add(said, ld.value("headline"));
    add(said, page.title());
    List<Element> headings = page.body().select("h1");
    for (Element heading : headings) {
      String text = Texts.folded(heading.text());
      boolean confirmed = said.stream().anyMatch(title -> title.contains(text));
      if (text.length() >= SHORTEST && (confirmed || headings.size() == 1)) {
        return text;
      }
    }
    return said.isEmpty() ? null : withoutSite(said.get(0), outlet);
  }

  private static void add(List<String> titles, @Nullable String title) {
    if (title != null && !title.isBlank()) {
      titles.add(Texts.folded(title));
    }
  }

  /** Cuts " | Site" and " - Site": the outlet's name always, else a short tail after a bar. */
  private static String withoutSite(String title, @Nullable String outlet) {
    for (String bar : List.of(" | ", " – ", " — ", " - ", " » ", " :: ")) {
      int at = title.lastIndexOf(bar);
      if (at >= SHORTEST) {
        String tail = title.substring(at + bar.length()).strip();
        boolean isOutlet =
            outlet != null && tail.toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT));
        if (isOutlet || bar.equals(" | ") && tail.split(" ").length <= 4) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }
}
