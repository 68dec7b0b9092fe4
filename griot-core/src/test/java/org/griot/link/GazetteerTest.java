package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @ParameterizedTest
  @CsvSource({
    "Bamako, ML, 12.65, -8.0", "Ménaka, ML, 15.9182, 2.4022", "menaka, ML, 15.9182, 2.4022",
    "N'Djamena, TD, 12.11, 15.05", "Sao Paulo, BR, -23.55, -46.64", "Köln, DE, 50.93, 6.95",
    "Boulikessi, ML, 15.1356, -1.08", "Mayanka, ML, 15.9182, 2.4022", "Koala, ML, 14.1506, -8.0422"
  })
  void findsPlacesByAnyOfTheirNames(String name, String country, double lat, double lon) {
    assertThat(gazetteer.byName(name))
        .filteredOn(e -> e.countries().contains(country))
        .anyMatch(e -> e.position().distanceKm(Position.of(lat, lon)) < 15);
  }

  @Test
  void knowsAreasWithTheirExtent() {
    GazetteerEntry gao =
        gazetteer.byName("Gao Region").stream()
            .filter(e -> e.feature().equals("admin1"))
            .findFirst()
            .orElseThrow();
    assertThat(gao.id()).isEqualTo("geonames:2457161");
    assertThat(gao.name()).isEqualTo("Gao");
    assertThat(gao.radiusKm()).isBetween(150, 400);
    assertThat(gazetteer.byName("Gao")).contains(gao);
  }

  @Test
  void tellsInWhichAreasATownLies() {
    GazetteerEntry ansongo =
        gazetteer.byName("Ansongo").stream()
            .filter(e -> e.feature().equals("populated"))
            .findFirst()
            .orElseThrow();
    assertThat(ansongo.admin1()).isEqualTo("Gao");
    assertThat(gazetteer.byId(ansongo.id())).contains(ansongo);
  }

  @Test
  void foldsWhatTransliterationVariesWithinTheCountriesAsked() {
    for (String spelling : List.of("Entillet", "Intillit", "In Tillit", "N'Tilit", "In-Tilit")) {
      assertThat(gazetteer.light(ToponymFold.fold(spelling), Set.of("ML")))
          .as(spelling)
          .anyMatch(e -> e.name().equals("N'Tillit"));
    }
    assertThat(gazetteer.light("menaka", Set.of("FR"))).isEmpty();
    assertThat(gazetteer.skeleton(ToponymFold.fold("Tessoueit"), Set.of("ML")))
        .anyMatch(e -> e.name().equals("Tessit"));
  }

  @Test
  void neighboursHaveABorderAndOthersHaveNone() {
    List<Position> border = gazetteer.border("NE", "ML").orElseThrow();
    assertThat(border).isEqualTo(gazetteer.border("ML", "NE").orElseThrow());
    assertThat(border).allMatch(p -> p.lat().doubleValue() > 14.8 && p.lat().doubleValue() < 19.3);
    assertThat(gazetteer.border("ML", "TD")).isEmpty();
  }

  @Test
  void threeBordersMeetInAPoint() {
    assertThat(gazetteer.meeting("ML", "BF", "NE").orElseThrow())
        .satisfies(p -> assertThat(p.distanceKm(Position.of(14.911, 0.2185))).isLessThan(30));
    assertThat(gazetteer.meeting("ML", "BF", "TD")).isEmpty();
  }

  @Test
  void neighboursOnLandHaveALineUnlessTheyMeetAtEnclaves() {
    List<String> without =
        Countries.bundled().all().stream()
            .flatMap(
                c ->
                    c.neighbours().stream()
                        .filter(other -> gazetteer.border(c.alpha2(), other).isEmpty())
                        .map(other -> c.alpha2() + other))
            .toList();
    assertThat(without).hasSizeLessThan(12).contains("ESMA").doesNotContain("MLNE", "NGTD");
  }

  @Test
  void theSupplementIsSound() {
    List<PlaceTable.Row> rows = PlaceTable.resource("sahel.tsv");
    assertThat(rows).hasSizeGreaterThan(120);
    for (PlaceTable.Row row : rows) {
      assertThat(row.number("precisionKm")).as(row.text("name")).isBetween(1.0, 400.0);
      assertThat(row.text("source")).as(row.text("name")).isNotEmpty();
      row.list("countries").forEach(Countries.bundled()::require);
      for (String name : row.list("aliases")) {
        assertThat(gazetteer.byName(name))
            .as(name)
            .anyMatch(e -> e.countries().containsAll(row.list("countries")));
      }
    }
  }

  @Test
  void theVersionIsAHashOfTheData() {
    assertThat(gazetteer.version()).matches("[0-9a-f]{64}");
    assertThat(Gazetteer.withImports(List.of()).version()).isEqualTo(gazetteer.version());
  }

  @Test
  void theSupplementAgreesWithTheDumpsWherePresent() throws Exception {
    Path folder = SharedData.folder().resolve("gazetteer");
    assumeTrue(Files.isDirectory(folder), "no GeoNames dumps at " + folder);
    Map<String, Position> dumped = new HashMap<>();
    for (String country : List.of("BF", "BJ", "CI", "ML", "MR", "NE", "TG")) {
      for (GazetteerImport.Imported place :
          GazetteerImport.read(folder.resolve(country + ".txt")).places()) {
        dumped.put(place.entry().id(), place.entry().position());
      }
    }
    int checked = 0;
    for (PlaceTable.Row row : PlaceTable.resource("sahel.tsv")) {
      Position there = dumped.get("geonames:" + row.text("geonamesId"));
      if (there != null) {
        checked++;
        assertThat(Position.of(row.number("lat"), row.number("lon")).distanceKm(there))
            .as(row.text("name"))
            .isLessThanOrEqualTo(row.number("precisionKm"));
      }
    }
    assertThat(checked).isGreaterThan(200);
  }
}
