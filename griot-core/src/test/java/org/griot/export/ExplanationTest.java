package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Map<String, Document> DOCUMENTS =
      Map.of("d1", TestEvents.document("d1", "Example Daily", "2019-10-02", TestEvents.TEXT));
  private static final Map<String, Claim> CLAIMS =
      Map.of(
          "c1",
          TestEvents.claim(
              "c1",
              "d1",
              List.of(
                  TestEvents.harm("h1", HarmKind.KILLED, 25, 25, "the government", "25 soldiers"),
                  TestEvents.harm("h2", HarmKind.KILLED, null, 40, "residents", "as many as 40")),
              List.of(TestEvents.trader())));
  private static final Explanation PLAIN =
      new Explanation(CLAIMS, DOCUMENTS, List.of(TestEvents.POLICIES.acled()), false);

  @Test
  void everyValueStandsOverTheWordsThatSayIt() {
    Event event =
        TestEvents.attack()
            .links(
                new Event.Link(
                    "c1", "c2", new BigDecimal("0.93"), List.of("same place", "same day")))
            .nearMisses(new Event.Link("c1", "c9", new BigDecimal("0.41"), List.of("another town")))
            .build();

    assertThat(PLAIN.of(event))
        .isEqualTo(
            """
            griot-1  Armed clash (Battles), happened, 1 independent report
            Gunmen attacked the army camp at Boulikessi.

            type  armed-clash, PLOVER ASSAULT-firearms, UCDP type 1
                “Gunmen [attacked] the army camp at Boulikessi on Monday.”
                  Example Daily, 2019-10-02

            date  2019-09-30 (day): weekday before publication
                “Gunmen attacked the army camp at Boulikessi on [Monday].”
                  Example Daily, 2019-10-02

            place  Boulikessi, Douentza, Mopti, ML; 15.02334, -1.95561, within 5 km; by name
                “Gunmen attacked the army camp at [Boulikessi] on Monday.”
                  Example Daily, 2019-10-02

            actors
              initiator unidentified armed group
                “[Gunmen] attacked the army camp at Boulikessi on Monday.”
                  Example Daily, 2019-10-02
              target Malian army
                “Gunmen attacked [the army camp] at Boulikessi on Monday.”
                  Example Daily, 2019-10-02

            harm
              killed by policy: acled 25
              killed 25
                “The government said [25 soldiers] were killed.”
                  says the government; Example Daily, 2019-10-02
              killed at most 40
                “Residents spoke of [as many as 40].”
                  says residents; Example Daily, 2019-10-02

            persons
              injured Amadou Keita
                “[Amadou Keita], a trader, was injured.”
                  Example Daily, 2019-10-02

            material
              other army camp
                “Gunmen attacked the [army camp] at Boulikessi on Monday.”
                  Example Daily, 2019-10-02

            merged  1 claim of 1 report
              c1 “attacked” + c2  0.93
                - same place
                - same day

            kept apart
              c1 “attacked” | c9  0.41
                - another town
            """);
  }

  @Test
  void oneFieldCanBeAskedFor() {
    assertThat(PLAIN.of(TestEvents.attack().build(), "actors.target"))
        .isEqualTo(
            """
            actors.target
              target Malian army
                “Gunmen attacked [the army camp] at Boulikessi on Monday.”
                  Example Daily, 2019-10-02
            """);
  }

  @Test
  void anUnknownFieldIsRefusedWithTheOnesThereAre() {
    assertThatThrownBy(() -> PLAIN.of(TestEvents.attack().build(), "weather"))
        .hasMessageStartingWith("no field weather; there are type, date,");
  }

  @Test
  void deathsOfWhichNobodySpeaksAreUnknownNotZero() {
    Explanation without =
        new Explanation(
            Map.of("c1", TestEvents.claim("c1", "d1", List.of(), List.of())),
            DOCUMENTS,
            List.of(TestEvents.POLICIES.acled()),
            false);

    assertThat(without.of(TestEvents.attack().harm().build(), "harm"))
        .isEqualTo("harm\n  killed unknown: no report gives a number, which is not zero\n");
  }

  @Test
  void whoIsOnlyBlamedIsNotEstablished() {
    Event event =
        TestEvents.attack()
            .actors(
                TestEvents.actor(
                    "jnim",
                    "JNIM",
                    PartyRole.INITIATOR,
                    PartyType.REBEL_GROUP,
                    TestEvents.ground(Basis.BLAMED, "the authorities")))
            .build();

    assertThat(PLAIN.of(event, "actors.initiator"))
        .contains("initiator JNIM (blamed by the authorities): not established\n");
  }

  @Test
  void onATerminalTheWordsStandOutByColour() {
    String text =
        new Explanation(CLAIMS, DOCUMENTS, List.of(), true).of(TestEvents.attack().build(), "date");

    assertThat(text).contains("on \u001b[1;33mMonday\u001b[0m.");
  }

  @Test
  void anErasedReportIsSaidToBeErased() {
    assertThat(
            new Explanation(CLAIMS, Map.of(), List.of(), false)
                .of(TestEvents.attack().build(), "date"))
        .contains("(the report's text was erased)\n      d1\n");
  }

  @Test
  void aReportCannotCommandTheTerminal() {
    String hostile = "Gunmen \u001b[2J\u202eattacked\u0007\r\n the\u009b camp.";
    Document document = TestEvents.document("d1", null, null, hostile);

    assertThat(
            Quotation.of(List.of(TestEvents.span(hostile, "attacked")), null, document, Ink.PLAIN))
        .isEqualTo("Gunmen [2J[attacked] the camp.");
  }

  @Test
  void aVeryLongSentenceIsShownAroundItsWords() {
    String text = "x".repeat(5000) + " attacked " + "y".repeat(5000);
    Document document = TestEvents.document("d1", null, null, text);
    int at = text.indexOf("attacked");

    assertThat(Quotation.of(List.of(new Span(at, at + 8)), null, document, Ink.PLAIN))
        .startsWith("…x")
        .contains(" [attacked] ")
        .endsWith("y…")
        .hasSizeLessThan(400);
  }
}
