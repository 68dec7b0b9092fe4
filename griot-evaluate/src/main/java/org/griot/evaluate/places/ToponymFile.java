package org.griot.evaluate.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.XmlFiles;
import org.griot.model.Position;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Articles of either set: {@code toponym} with a {@code gaztag} in LGL, {@code location} else. */
final class ToponymFile {
  /** An article with its gold. Toponyms without a point are no gold: nobody can say where. */
  record Article(String id, String text, List<Toponym> toponyms) {}

  private ToponymFile() {}

  static List<Article> read(Path file, GoldFaults faults) throws IOException {
    Element root = XmlFiles.root(file, faults);
    List<Article> articles = new ArrayList<>();
    if (root == null) {
      return articles;
    }
    for (Element article : XmlFiles.children(root, "article")) {
      String id = file.getFileName() + "/" + articles.size();
      articles.add(article(article, id, file, faults));
    }
    return articles;
  }

  private static Article article(Element article, String id, Path file, GoldFaults faults) {
    String text = XmlFiles.text(article, "text");
    List<Toponym> toponyms = new ArrayList<>();
    for (Element element : marked(article)) {
      try {
        Toponym toponym = toponym(element);
        if (toponym != null && toponym.span().end() > text.length()) {
          throw new IllegalArgumentException("beyond the text");
        }
        if (toponym != null) {
          toponyms.add(toponym);
        }
      } catch (IllegalArgumentException e) {
        faults.add(file, id, "a toponym without a place in the text or a point: " + e.getMessage());
      }
    }
    return new Article(id, text, toponyms);
  }

  private static List<Element> marked(Element article) {
    Element list = XmlFiles.child(article, "toponyms");
    String name = list == null ? "location" : "toponym";
    Element parent = list == null ? XmlFiles.child(article, "locations") : list;
    return parent == null ? List.of() : XmlFiles.children(parent, name);
  }

  private static @Nullable Toponym toponym(Element element) {
    Element tag = XmlFiles.child(element, "gaztag");
    Element place = tag == null ? element : tag;
    if (XmlFiles.text(place, "lat").isBlank()) {
      return null;
    }
    Span span = new Span(number(element, "start"), number(element, "end"));
    Position position =
        Position.of(
            Double.parseDouble(XmlFiles.text(place, "lat").strip()),
            Double.parseDouble(XmlFiles.text(place, "lon").strip()));
    String id = tag == null ? "" : tag.getAttribute("geonameid");
    return new Toponym(span, position, id.isEmpty() ? null : "geonames:" + id);
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(XmlFiles.text(element, name).strip());
  }
}
