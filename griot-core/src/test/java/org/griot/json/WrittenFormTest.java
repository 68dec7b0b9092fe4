package org.griot.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Event;
import org.griot.model.Geometry;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The names and shapes that docs/formats.md promises, and that each reads back as it was. */
class WrittenFormTest {
  private static final Provenance QUOTE = Provenance.quote(new Span(0, 3));

  private static Place place(@Nullable Position position, @Nullable Geometry geometry) {
    return new Place(
        "Gao",
        "Gao city",
        List.of("ML"),
        "Gao",
        null,
        position,
        5,
        geometry,
        "populated",
        "geonames:2457163",
        "by name",
        List.of(
            new Place.Candidate("griot:gao", "Gao", List.of("SN"), Position.of(14.1, -12.51)),
            new Place.Candidate("griot:gao-2", "Gao", List.of(), Position.of(0, 0))),
        QUOTE);
  }

  @Test
  void aPlaceHasItsDegreesDirectlyInIt() throws Exception {
    Position gao = Position.of(16.2717, -0.0447);
    Place place = place(gao, new Geometry(Geometry.Shape.POINT, List.of(gao)));

    String json = Json.write(place);

    assertThat(json)
        .startsWith(
            "{\"name\":\"Gao\",\"text\":\"Gao city\",\"countries\":[\"ML\"],\"admin1\":\"Gao\","
                + "\"admin2\":null,\"lat\":16.27170,\"lon\":-0.04470,\"precisionKm\":5,"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-0.04470,16.27170]},"
                + "\"feature\":\"populated\"")
        .contains("\"countries\":[\"SN\"],\"lat\":14.10000,\"lon\":-12.51000}");
    assertThat(Json.read(json, Place.class)).isEqualTo(place);
    assertThat(Json.write(Json.read(json, Place.class))).isEqualTo(json);
    assertThat(Json.toTree(place).toString()).isEqualTo(json);
  }

  @Test
  void aPlaceWithoutAPositionSaysSoWithTwoNulls() throws Exception {
    Place place = place(null, null);

    assertThat(Json.write(place))
        .contains("\"lat\":null,\"lon\":null")
        .contains("\"geometry\":null");
    assertThat(Json.read(Json.write(place), Place.class)).isEqualTo(place);
  }

  @Test
  void linesAndPolygonsAreGeoJson() throws Exception {
    List<Position> ring =
        List.of(Position.of(1, 2), Position.of(1, 3), Position.of(2, 3), Position.of(1, 2));
    Geometry line = new Geometry(Geometry.Shape.LINE, ring.subList(0, 2));
    Geometry polygon = new Geometry(Geometry.Shape.POLYGON, ring);

    assertThat(Json.write(line))
        .isEqualTo(
            "{\"type\":\"LineString\",\"coordinates\":[[2.00000,1.00000],[3.00000,1.00000]]}");
    assertThat(Json.write(polygon)).startsWith("{\"type\":\"Polygon\",\"coordinates\":[[[2.00000,");
    assertThat(Json.read(Json.write(line), Geometry.class)).isEqualTo(line);
    assertThat(Json.read(Json.write(polygon), Geometry.class)).isEqualTo(polygon);
  }

  @Test
  void aMentionedPlaceIsWrittenTheSameWay() throws Exception {
    Mention mention = new Mention.PlaceName(new Span(1, 2), place(Position.of(1, 2), null));

    assertThat(Json.read(Json.write(mention), Mention.class)).isEqualTo(mention);
  }

  @Test
  void aFigureOfAnEventStandsBesideItsClaim() throws Exception {
    Harm harm =
        new Harm(
            "h1",
            HarmKind.KILLED,
            Side.TARGET,
            "soldiers",
            "ml-army",
            null,
            40,
            false,
            null,
            "h0",
            List.of("c2"),
            "residents",
            Stance.DENIES,
            null,
            QUOTE);
    Event.Toll toll = new Event.Toll("c1", "d1", harm);

    String json = Json.write(toll);

    assertThat(json)
        .isEqualTo(
            "{\"id\":\"h1\",\"kind\":\"killed\",\"side\":\"target\",\"who\":\"soldiers\","
                + "\"actor\":\"ml-army\",\"low\":null,\"high\":40,\"approx\":false,"
                + "\"words\":null,\"partOf\":\"h0\",\"sharedWith\":[\"c2\"],"
                + "\"by\":\"residents\",\"stance\":\"denies\",\"asOf\":null,\"claim\":\"c1\","
                + "\"document\":\"d1\",\"provenance\":{\"kind\":\"quote\",\"spans\":[[0,3]]}}");
    assertThat(Json.read(json, Event.Toll.class)).isEqualTo(toll);
  }

  @Test
  void theActorsOfAClaimAreNamedAsThoseOfAnEvent() throws Exception {
    Claim claim =
        new Claim(
            "c1",
            "d1",
            new Span(4, 9),
            List.of(),
            ClaimKind.EVENT,
            Stance.ASSERTS,
            Reality.HAPPENED,
            true,
            new TypeValue("attack", QUOTE),
            null,
            null,
            null,
            place(null, null),
            List.of(
                new Party(
                    "jnim",
                    "JNIM",
                    "the group",
                    PartyRole.INITIATOR,
                    PartyType.REBEL_GROUP,
                    null,
                    List.of(new Attribution(Basis.BLAMED, "the army", QUOTE)),
                    QUOTE)),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(new Span(0, 20)),
            new BigDecimal("0.5"));

    String json = Json.write(claim);

    assertThat(json)
        .contains(
            "\"actors\":[{\"id\":\"jnim\",\"name\":\"JNIM\",\"text\":\"the group\","
                + "\"role\":\"initiator\",\"type\":\"rebel-group\",\"country\":null,"
                + "\"attribution\":[{\"basis\":\"blamed\",\"by\":\"the army\",")
        .doesNotContain("parties");
    assertThat(Json.read(json, Claim.class)).isEqualTo(claim);
    assertThat(Json.write(Json.read(json, Claim.class))).isEqualTo(json);
  }

  @Test
  void aGeometryThatIsNoneIsASyntaxErrorNotACrash() {
    for (String bad :
        List.of(
            "{}",
            "{\"type\":\"Circle\",\"coordinates\":[1,2]}",
            "{\"type\":\"Point\",\"coordinates\":[1]}",
            "{\"type\":\"Point\",\"coordinates\":[1,200]}",
            "{\"type\":\"Polygon\",\"coordinates\":[]}",
            "{\"type\":\"LineString\",\"coordinates\":[[1,2]]}")) {
      assertThatThrownBy(() -> Json.read(bad, Geometry.class))
          .as(bad)
          .isInstanceOf(JsonSyntaxException.class);
    }
  }
}
