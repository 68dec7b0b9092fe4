package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.griot.model.Basis;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.resolve.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledExportTest {
  @TempDir Path folder;

  private LossReport export(ExportOptions options, ExportInput in) throws IOException {
    return Exporter.of("acled", options).export(in, folder.resolve("events.csv"));
  }

  private Map<String, String> row(TestEvents.Builder event) throws IOException {
    export(TestEvents.OPTIONS, TestEvents.input(event.build()));
    return Csv.read(folder.resolve("events.csv")).get(0);
  }

  private String reason(TestEvents.Builder event) throws IOException {
    LossReport report = export(TestEvents.OPTIONS, TestEvents.input(event.build()));
    assertThat(report.written()).isZero();
    assertThat(Csv.read(folder.resolve("events.csv"))).isEmpty();
    return report.leftOut().get(0).reason();
  }

  private List<String> losses(TestEvents.Builder event) throws IOException {
    return export(TestEvents.OPTIONS, TestEvents.input(event.build())).losses().stream()
        .map(LossReport.Item::loss)
        .toList();
  }

  @Test
  void aBattleIsOneRowOfAcleds31Columns() throws Exception {
    export(TestEvents.OPTIONS, TestEvents.input(TestEvents.attack().build()));

    assertThat(Files.readString(folder.resolve("events.csv")))
        .isEqualTo(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
                + "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,"
                + "location,latitude,longitude,geo_precision,source,source_scale,notes,"
                + "fatalities,tags,timestamp\r\n"
                + "griot-1,2019-09-30,2019,1,Political violence,Battles,Armed clash,"
                + "Unidentified Armed Group (Mali),,Political militia,"
                + "Military Forces of Mali (2013-),,State forces,State forces-Political militia,"
                + ",466,Western Africa,Mali,Mopti,Douentza,,Boulikessi,15.0233,-1.9556,1,"
                + "Example Daily,,Gunmen attacked the army camp at Boulikessi. Killed: 25"
                + " according to the government; at most 40 according to residents.,25,,"
                + "1569974400\r\n");
  }

  @Test
  void anAttackOnVillagersHasThemAsSecondActorAndTheFlag() throws Exception {
    Map<String, String> row =
        row(
            TestEvents.attack()
                .type("attack-on-civilians", "Violence against civilians", "Attack")
                .actors(
                    TestEvents.actor("jnim", "JNIM", PartyRole.INITIATOR, PartyType.REBEL_GROUP),
                    TestEvents.villagers()));

    assertThat(row)
        .containsEntry("actor1", "JNIM: Group for Support of Islam and Muslims")
        .containsEntry("inter1", "Rebel group")
        .containsEntry("actor2", "Civilians (Mali)")
        .containsEntry("interaction", "Rebel group-Civilians")
        .containsEntry("civilian_targeting", "Civilian targeting");
  }

  @Test
  void civiliansCaughtInABattleAreAssociatedNeverTheSecondActor() throws Exception {
    Map<String, String> row =
        row(
            TestEvents.attack()
                .actors(
                    TestEvents.gunmen(),
                    TestEvents.villagers(),
                    TestEvents.army(PartyRole.TARGET)));

    assertThat(row)
        .containsEntry("actor2", "Military Forces of Mali (2013-)")
        .containsEntry("assoc_actor_2", "Civilians (Mali)")
        .containsEntry("civilian_targeting", "");
  }

  @Test
  void aPartyThatIsOnlyBlamedStaysInTheNotes() throws Exception {
    TestEvents.Builder event =
        TestEvents.attack()
            .actors(
                TestEvents.actor(
                    "jnim",
                    "JNIM",
                    PartyRole.INITIATOR,
                    PartyType.REBEL_GROUP,
                    TestEvents.ground(Basis.BLAMED, "the authorities")),
                TestEvents.army(PartyRole.TARGET));

    Map<String, String> row = row(event);

    assertThat(row.get("actor1")).isEqualTo("Unidentified Armed Group (Mali)");
    assertThat(row.get("notes")).contains("JNIM is blamed by the authorities.");
    assertThat(losses(event)).contains("attribution", "actor-supplied");
  }

  @Test
  void aPartyThatClaimsTheDeedIsTheActor() throws Exception {
    Map<String, String> row =
        row(
            TestEvents.attack()
                .actors(
                    TestEvents.actor(
                        "jnim",
                        "JNIM",
                        PartyRole.INITIATOR,
                        PartyType.REBEL_GROUP,
                        TestEvents.ground(Basis.BLAMED, "the authorities"),
                        TestEvents.ground(Basis.CLAIMED, "JNIM"))));

    assertThat(row.get("actor1")).startsWith("JNIM: ");
    assertThat(row.get("notes")).contains("JNIM claims responsibility.");
  }

  @Test
  void anArrestWithoutAVictimNamedByTheReportHasOneActor() throws Exception {
    Map<String, String> row =
        row(
            TestEvents.attack()
                .type("arrests", "Strategic developments", "Arrests")
                .actors(TestEvents.army(PartyRole.INITIATOR))
                .harm());

    assertThat(row)
        .containsEntry("disorder_type", "Strategic developments")
        .containsEntry("actor2", "")
        .containsEntry("inter2", "")
        .containsEntry("interaction", "State forces only")
        .containsEntry("fatalities", "0");
  }

  @Test
  void aProtestOfWhichNoPartyIsNamedHasProtesters() throws Exception {
    Map<String, String> row =
        row(TestEvents.attack().type("protest", "Protests", "Peaceful protest").actors().harm());

    assertThat(row)
        .containsEntry("actor1", "Protesters (Mali)")
        .containsEntry("interaction", "Protesters only")
        .containsEntry("disorder_type", "Demonstrations")
        .containsEntry("tags", "crowd size=no report");
    assertThat(row.get("notes")).endsWith("[size=no report]");
  }

  @Test
  void unknownDeathsAreWrittenAsZeroAndTheLossReportSaysSo() throws Exception {
    TestEvents.Builder event =
        TestEvents.attack().harm(TestEvents.harm("h1", HarmKind.INJURED, 13, 13, null, "injured"));

    assertThat(row(event)).containsEntry("fatalities", "0");
    assertThat(row(event).get("notes"))
        .contains("No number of deaths is given.")
        .contains("Injured: 13.");
    assertThat(losses(event)).contains("deaths-unknown", "other-harm");
  }

  @Test
  void aSharedTollIsDividedAndTheFirstEventTakesTheRemainder() throws Exception {
    Event first =
        TestEvents.attack()
            .id("griot-1")
            .harm(TestEvents.harm("h1", HarmKind.KILLED, 25, 25, null, "25 soldiers", "griot-2"))
            .build();
    Event second =
        TestEvents.attack()
            .id("griot-2")
            .harm(TestEvents.harm("h1", HarmKind.KILLED, 25, 25, null, "25 soldiers", "griot-1"))
            .build();

    export(TestEvents.OPTIONS, TestEvents.input(second, first));

    assertThat(Csv.read(folder.resolve("events.csv")))
        .extracting(row -> row.get("event_id_cnty"), row -> row.get("fatalities"))
        .containsExactly(tuple("griot-1", "13"), tuple("griot-2", "12"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-09-30, 2019-09-30, 2019-09-30, 1",
    "2019-09-02, 2019-09-08, 2019-09-05, 2",
    "2019-09-30, 2019-10-01, 2019-09-30, 2",
    "2019-09-01, 2019-09-30, 2019-09-15, 3",
    "2019-09-01, 2019-09-10, 2019-09-01, 3",
    "2019-09-21, 2019-09-30, 2019-09-30, 3",
    "2019-09-05, 2019-09-20, 2019-09-12, 3",
  })
  void anIntervalBecomesItsMiddleOrTheEndOfTheMonth(
      String start, String end, String day, String precision) throws Exception {
    DatePrecision known = start.equals(end) ? DatePrecision.DAY : DatePrecision.DAYS;

    assertThat(row(TestEvents.attack().date(TestEvents.days(start, end, known))))
        .containsEntry("event_date", day)
        .containsEntry("time_precision", precision);
  }

  @Test
  void whatAcledDoesNotCodeIsLeftOutWithItsReason() throws Exception {
    DateRange open =
        new DateRange(null, null, DatePrecision.OPEN, "no date", TestEvents.quote("Monday"));

    assertThat(reason(TestEvents.attack().date(null))).isEqualTo("no-date");
    assertThat(reason(TestEvents.attack().date(open))).isEqualTo("no-date");
    assertThat(
            reason(
                TestEvents.attack()
                    .date(TestEvents.days("2019-01-01", "2019-12-31", DatePrecision.YEAR))))
        .isEqualTo("date-too-wide");
    assertThat(reason(TestEvents.attack().place(null))).isEqualTo("no-place");
    assertThat(reason(TestEvents.attack().place(TestEvents.place("Mali", "country", 500, "ML"))))
        .isEqualTo("country-only");
    assertThat(
            reason(TestEvents.attack().place(TestEvents.place("the Sahel", "region", 900, "ML"))))
        .isEqualTo("country-only");
    assertThat(reason(TestEvents.attack().place(TestEvents.place("the sea", "water", 5))))
        .isEqualTo("no-country");
    assertThat(reason(TestEvents.attack().noAcledType())).isEqualTo("no-type");
    assertThat(
            reason(TestEvents.attack().type("other", "Strategic developments", "Other").actors()))
        .isEqualTo("no-actor");
  }

  @Test
  void aCountryAloneIsEnoughForAStrategicDevelopment() throws Exception {
    assertThat(
            row(
                TestEvents.attack()
                    .type("other", "Strategic developments", "Other")
                    .place(TestEvents.place("Mali", "country", 500, "ML"))))
        .containsEntry("location", "Mali")
        .containsEntry("geo_precision", "3");
  }

  @ParameterizedTest
  @CsvSource({
    "populated, 5, 1",
    "camp, 10, 1",
    "populated, 30, 2",
    "populated, , 2",
    "other, 5, 2",
    "populated, 80, 3",
    "region, 40, 3",
    "line, 20, 3",
    "admin2, 5, 3"
  })
  void thePrecisionOfAPlaceIsThatOfItsFeatureAndRadius(String feature, Integer km, String code)
      throws Exception {
    assertThat(row(TestEvents.attack().place(TestEvents.place("Somewhere", feature, km, "ML"))))
        .containsEntry("geo_precision", code);
  }

  @Test
  void theActorTypesAreSpelledAsAsked() throws Exception {
    export(
        new ExportOptions(
            TestEvents.POLICIES.acled(),
            Redaction.PRIVATE,
            InterStyle.of("numeric"),
            TestEvents.NAMES,
            Outlets.bundled()),
        TestEvents.input(TestEvents.attack().build()));

    assertThat(Csv.read(folder.resolve("events.csv")).get(0))
        .containsEntry("inter1", "3")
        .containsEntry("inter2", "1")
        .containsEntry("interaction", "13");
  }

  @Test
  void anArmyBeforeItsPeriodHasNoGuessedName() throws Exception {
    TestEvents.Builder event = TestEvents.attack().date(TestEvents.day("2005-06-04"));

    assertThat(row(event)).containsEntry("actor2", "Malian army");
    assertThat(losses(event)).contains("actor-name");
  }

  @Test
  void anIdNeverLooksLikeOneOfAcleds() throws Exception {
    assertThat(row(TestEvents.attack().id("MLI123")))
        .containsEntry("event_id_cnty", "griot-MLI123");
  }

  @Test
  void theTimeGivenIsWrittenElseTheLatestPublication() throws Exception {
    ExportInput in = TestEvents.input(TestEvents.attack().build());
    export(
        TestEvents.OPTIONS,
        new ExportInput(
            in.events(), in.claims(), in.documents(), null, Instant.ofEpochSecond(1700000000)));

    assertThat(Csv.read(folder.resolve("events.csv")).get(0))
        .containsEntry("timestamp", "1700000000");
  }

  @Test
  void theScaleOfAnOutletIsThatOfTheTableOfOutlets() throws Exception {
    ExportInput in = TestEvents.input(TestEvents.attack().build());
    Document known = TestEvents.document("d1", "Reuters", "2019-10-02", TestEvents.TEXT);

    export(
        TestEvents.OPTIONS,
        new ExportInput(in.events(), in.claims(), Map.of("d1", known), null, null));

    assertThat(Csv.read(folder.resolve("events.csv")).get(0))
        .containsEntry("source", "Reuters")
        .containsEntry("source_scale", "International");
  }

  @Test
  void theNotesSayTheFiguresOnceThoughTheSummaryHasThem() throws Exception {
    assertThat(
            row(TestEvents.attack()
                    .summary("Gunmen attacked a camp; 25 soldiers killed (the government).")
                    .persons(TestEvents.trader()))
                .get("notes"))
        .isEqualTo(
            "Gunmen attacked a camp. Killed: 25 according to the government;"
                + " at most 40 according to residents. Named: [person] (injured).");
  }

  @Test
  void aDisputedEventSaysSo() throws Exception {
    assertThat(row(TestEvents.attack().disputed()).get("notes"))
        .contains("At least one source denies the event.");
  }
}
