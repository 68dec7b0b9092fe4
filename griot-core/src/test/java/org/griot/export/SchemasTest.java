package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.griot.json.Json;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.Geometry;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Rejection;
import org.griot.model.Speaker;
import org.griot.store.DocumentLine;
import org.junit.jupiter.api.Test;

/** What the program writes is what the schemas in docs/schemas promise. */
class SchemasTest {
  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Path.of("..", "docs", "schemas", name + ".schema.json")));
  }

  private static void assertFits(String name, Object value) throws Exception {
    assertThat(schema(name).validate(Json.tree(Json.write(value)))).isEmpty();
  }

  private static Claim claim() {
    return TestEvents.claim(
        "c1",
        "d1",
        List.of(TestEvents.harm("h1", HarmKind.KILLED, 25, null, null, "25 soldiers", "c2")),
        List.of(TestEvents.trader()));
  }

  @Test
  void anEventFits() throws Exception {
    assertFits("event", TestEvents.attack().build());
    assertFits(
        "event",
        TestEvents.attack()
            .actors(
                TestEvents.actor(
                    null,
                    "the group",
                    PartyRole.INITIATOR,
                    PartyType.REBEL_GROUP,
                    TestEvents.ground(Basis.BLAMED, null)))
            .persons(TestEvents.trader())
            .links(new Event.Link("c1", "c2", new BigDecimal("0.930"), List.of("same place")))
            .build());
  }

  @Test
  void anEventOfWhichNothingIsKnownFits() throws Exception {
    assertFits(
        "event", TestEvents.attack().noAcledType().date(null).place(null).actors().harm().build());
  }

  @Test
  void aClaimFits() throws Exception {
    assertFits("claim", claim());
  }

  @Test
  void aClaimWithAnOpenDateABorderAndASpeakerFits() throws Exception {
    Claim claim = claim();
    Position a = Position.of(15, -2);
    Place border =
        new Place(
            "border",
            "the border",
            List.of("NE", "ML"),
            null,
            null,
            null,
            null,
            new Geometry(Geometry.Shape.LINE, List.of(a, Position.of(16, -2))),
            "line",
            null,
            "line",
            List.of(new Place.Candidate("griot:x", "x", List.of("BF"), a)),
            new Provenance.Human("someone", "2026-01-01T00:00:00Z", ""));
    DateRange open =
        new DateRange(
            LocalDate.parse("2019-01-01"),
            null,
            DatePrecision.OPEN,
            "since",
            new Provenance.Imported("x.csv", 3));

    assertFits(
        "claim",
        new Claim(
            claim.id(),
            claim.document(),
            claim.trigger(),
            claim.sentences(),
            claim.kind(),
            claim.stance(),
            claim.reality(),
            claim.main(),
            claim.type(),
            "killed",
            "part-of",
            open,
            border,
            claim.parties(),
            claim.harm(),
            claim.persons(),
            claim.material(),
            new Speaker("officials", Provenance.derived("speaker")),
            claim.sentences(),
            claim.confidence()));
  }

  @Test
  void aDocumentAndARejectionFit() throws Exception {
    assertFits(
        "document", DocumentLine.of(TestEvents.document("d1", null, null, TestEvents.TEXT), null));
    assertFits(
        "document",
        DocumentLine.of(
            TestEvents.document("d2", "Example Daily", "2019-10-02", TestEvents.TEXT), "d1"));
    assertFits("rejection", new Rejection("a.txt", "read", "empty: no text"));
  }

  @Test
  void aFieldTooManyOrTooFewDoesNotFit() throws Exception {
    String line = Json.write(TestEvents.attack().build());

    assertThat(schema("event").validate(Json.tree(line.replaceFirst("\\{", "{\"extra\":1,"))))
        .isNotEmpty();
    assertThat(schema("event").validate(Json.tree(line.replaceFirst("\"main\":true,", ""))))
        .isNotEmpty();
    assertThat(schema("event").validate(Json.tree(line.replace("\"killed\"", "\"slain\""))))
        .isNotEmpty();
  }
}
