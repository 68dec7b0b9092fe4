package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Found and within 161 km of the gold point, on GeoVirus (Gritta et al. 2018) and on the Local
 * Global Lexicon (Lieberman et al. 2010). A mention is found if the spans overlap.
 */
class ToponymBenchmarkTest {
  private static final double CLOSE_KM = 161;

  private final PlaceLinker linker = new PlaceLinker(Gazetteer.bundled());

  /** Counts, and the figures made of them. */
  private record Score(int gold, int said, int found, int close, int sameId) {
    double f1() {
      return 2.0 * close / (gold + said);
    }

    double foundF1() {
      return 2.0 * found / (gold + said);
    }

    String report(String name) {
      return String.format(
          java.util.Locale.ROOT,
          "%s: %d gold, %d said, %d found (F1 %.3f), %d within 161 km (F1 %.3f), %d of the same id",
          name,
          gold,
          said,
          found,
          foundF1(),
          close,
          f1(),
          sameId);
    }
  }

  @Test
  void geoVirus() throws Exception {
    Score score = score("GeoVirus.xml", "location");
    assertThat(score.f1()).as(score.report("GeoVirus")).isGreaterThan(0.80);
  }

  /** Its gold holds adjectives ("Russian") and names within organisations, which are not ours. */
  @Test
  void localGlobalLexicon() throws Exception {
    Score score = score("lgl.xml", "toponym");
    assertThat(score.f1()).as(score.report("LGL")).isGreaterThan(0.48);
  }

  private Score score(String file, String tag) throws Exception {
    Path path = SharedData.folder().resolve("data/toponyms").resolve(file);
    assumeTrue(Files.exists(path), "no toponym data at " + path);
    NodeList articles =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(path.toFile())
            .getElementsByTagName("article");
    int gold = 0;
    int said = 0;
    int found = 0;
    int close = 0;
    int sameId = 0;
    for (int i = 0; i < articles.getLength(); i++) {
      Element article = (Element) articles.item(i);
      List<Mention.PlaceName> places = linker.places(text(article, "text"), PlaceContext.none());
      said += places.size();
      for (Element toponym : children(article, tag)) {
        gold++;
        Place place = overlapping(places, toponym);
        if (place != null) {
          found++;
          close += isClose(place, toponym) ? 1 : 0;
          sameId += isSame(place, toponym) ? 1 : 0;
        }
      }
    }
    Score score = new Score(gold, said, found, close, sameId);
    System.out.println(score.report(file));
    return score;
  }

  private static Place overlapping(List<Mention.PlaceName> places, Element toponym) {
    Span span =
        new Span(Integer.parseInt(text(toponym, "start")), Integer.parseInt(text(toponym, "end")));
    return places.stream()
        .filter(m -> m.span().overlaps(span))
        .min(
            (a, b) ->
                Integer.compare(
                    Math.abs(a.span().start() - span.start()),
                    Math.abs(b.span().start() - span.start())))
        .map(Mention.PlaceName::place)
        .orElse(null);
  }

  private static boolean isClose(Place place, Element toponym) {
    String lat = text(toponym, "lat");
    return !lat.isEmpty()
        && place.position() != null
        && place
                .position()
                .distanceKm(
                    Position.of(Double.parseDouble(lat), Double.parseDouble(text(toponym, "lon"))))
            <= CLOSE_KM;
  }

  private static boolean isSame(Place place, Element toponym) {
    NodeList tags = toponym.getElementsByTagName("gaztag");
    return tags.getLength() > 0
        && ("geonames:" + ((Element) tags.item(0)).getAttribute("geonameid"))
            .equals(place.gazetteerId());
  }

  private static List<Element> children(Element parent, String tag) {
    NodeList list = parent.getElementsByTagName(tag);
    List<Element> out = new ArrayList<>();
    for (int i = 0; i < list.getLength(); i++) {
      out.add((Element) list.item(i));
    }
    return out;
  }

  private static String text(Element parent, String tag) {
    NodeList list = parent.getElementsByTagName(tag);
    return list.getLength() == 0 ? "" : list.item(0).getTextContent();
  }
}
