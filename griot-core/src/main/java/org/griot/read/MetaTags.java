package org.griot.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta tags of a page by name; of two with one name, the first. */
record MetaTags(Map<String, String> contents) {

  static MetaTags of(Document page) {
    Map<String, String> contents = new TreeMap<>();
    for (Element tag : page.select("meta[content]")) {
      String content = tag.attr("content").strip();
      String name =
          HtmlMetadata.first(
              tag.attr("property"), tag.attr("name"), tag.attr("itemprop"), tag.attr("http-equiv"));
      if (name != null && !content.isEmpty()) {
        contents.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
    return new MetaTags(contents);
  }

  /** The content under the first of these names that the page has, or null. */
  @Nullable String first(List<String> names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }
}
