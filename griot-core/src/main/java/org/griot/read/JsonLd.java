package org.griot.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org terms (script type application/ld+json). */
final class JsonLd {
  private static final int MOST_NODES = 2_000;

  private final List<JsonNode> articles = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
      try {
        found.collect(Json.tree(script.data().strip()));
      } catch (JsonSyntaxException e) {
        // Pages with broken JSON-LD are common; their meta tags serve as well.
        continue;
      }
    }
    return found;
  }

  /** The first value of this name that an article of the page has, or null. */
  @Nullable String value(String name) {
    for (JsonNode article : articles) {
      String value = text(article.get(name));
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        if (isArticle(node.get("@type"))) {
          articles.add(node);
        }
        for (String inner : List.of("@graph", "mainEntity", "hasPart")) {
          if (node.has(inner)) {
            open.addLast(node.get(inner));
          }
        }
      }
    }
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    String name = type == null ? "" : type.isTextual() ? type.asText() : type.toString();
    return name.contains("Article")
        || name.contains("BlogPosting")
        || name.contains("Report")
        || name.contains("WebPage");
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : node) {
        String text = part.isArray() ? null : text(part);
        if (text != null) {
          parts.add(text);
        }
      }
      return parts.isEmpty() ? null : String.join(", ", parts);
    }
    if (node.isObject()) {
      JsonNode name = node.has("name") ? node.get("name") : node.get("@id");
      return name != null && name.isTextual() ? name.asText() : null;
    }
    return node.asText();
  }
}
