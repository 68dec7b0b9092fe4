package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.json.Json;
import org.griot.model.Geometry;
import org.griot.model.Place;
import org.griot.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonExportTest {
  @TempDir Path folder;

  private JsonNode feature(Place place) throws Exception {
    LossReport report =
        Exporter.of("geojson", TestEvents.OPTIONS)
            .export(
                TestEvents.input(TestEvents.attack().place(place).build()),
                folder.resolve("events.geojson"));
    assertThat(report.written()).isEqualTo(1);
    JsonNode file = Json.tree(Files.readString(folder.resolve("events.geojson")));
    assertThat(file.get("type").asText()).isEqualTo("FeatureCollection");
    return file.get("features").get(0);
  }

  private static Place shaped(Geometry geometry) {
    Place place = TestEvents.place("the border", "line", 20, "ML", "NE");
    return new Place(
        place.name(),
        place.text(),
        place.countries(),
        null,
        null,
        place.position(),
        20,
        geometry,
        "line",
        null,
        place.reason(),
        List.of(),
        place.provenance());
  }

  @Test
  void aPlaceKnownToAKilometreIsAPoint() throws Exception {
    JsonNode feature = feature(TestEvents.place("Boulikessi", "populated", 1, "ML"));

    assertThat(feature.get("id").asText()).isEqualTo("griot-1");
    assertThat(feature.get("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-1.95561,15.02334]}");
    assertThat(feature.at("/properties/place/precisionKm").asInt()).isEqualTo(1);
    assertThat(feature.at("/properties/figures/killed").asInt()).isEqualTo(25);
    assertThat(feature.at("/properties/harm/1/high").asInt()).isEqualTo(40);
    assertThat(feature.at("/properties/harm/1/low").isNull()).isTrue();
  }

  @Test
  void aVaguePlaceIsTheDiscInWhichItLiesNotItsCentre() throws Exception {
    Place place = TestEvents.place("near Boulikessi", "populated", 30, "ML");

    JsonNode ring = feature(place).at("/geometry/coordinates/0");

    assertThat(ring).hasSize(33);
    assertThat(ring.get(0)).isEqualTo(ring.get(32));
    for (JsonNode corner : ring) {
      Position at = Position.of(corner.get(1).asDouble(), corner.get(0).asDouble());
      assertThat(at.distanceKm(place.position())).isBetween(29.9, 30.1);
    }
  }

  @Test
  void anEventWithoutAPlaceIsKeptWithGeometryNull() throws Exception {
    JsonNode feature = feature(null);

    assertThat(feature.get("geometry").isNull()).isTrue();
    assertThat(feature.at("/properties/place").isNull()).isTrue();
  }

  @Test
  void aBorderIsALineAndAnAreaARingTurnedAsTheStandardSays() throws Exception {
    List<Position> clockwise =
        List.of(Position.of(0, 0), Position.of(1, 0), Position.of(1, 1), Position.of(0, 0));

    assertThat(
            feature(shaped(new Geometry(Geometry.Shape.LINE, clockwise.subList(0, 2))))
                .get("geometry")
                .toString())
        .isEqualTo(
            "{\"type\":\"LineString\",\"coordinates\":[[0.00000,0.00000],[0.00000,1.00000]]}");
    JsonNode ring =
        feature(shaped(new Geometry(Geometry.Shape.POLYGON, clockwise)))
            .at("/geometry/coordinates/0");
    assertThat(ring.get(1).toString()).isEqualTo("[1.00000,1.00000]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {179.99, -179.99})
  void aDiscOverTheDateLineIsWrittenAsItsCentre(double lon) {
    assertThat(Disc.around(Position.of(0, lon), 50)).isEmpty();
  }

  @Test
  void aDiscOverAPoleIsWrittenAsItsCentre() {
    assertThat(Disc.around(Position.of(89.9, 10), 50)).isEmpty();
  }

  @Test
  void noEventsGiveAnEmptyCollection() throws Exception {
    Exporter.of("geojson", TestEvents.OPTIONS)
        .export(TestEvents.input(List.of()), folder.resolve("none.geojson"));

    assertThat(Json.tree(Files.readString(folder.resolve("none.geojson"))).get("features"))
        .isEmpty();
  }
}
