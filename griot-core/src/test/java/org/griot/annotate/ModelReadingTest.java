package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;

/** What a model adds to what the rules read, with a model that says what the test wants. */
class ModelReadingTest {
  private static final String GRANARY =
      "Horsemen reduced the granary of Djibo to ashes on Monday. Two people were killed in Gao.";

  @Test
  void aTypeThatNoWordOfTheLexiconNamesIsAddedAtTheMarkedWords() {
    ReadSentence read =
        ReadSentence.of(
            GRANARY, new Saying(Map.of("property-destruction", 0.9), Map.of("reduced", "TRIGGER")));
    assertThat(read.trigger("reduced").type()).isEqualTo("property-destruction");
    assertThat(read.trigger("reduced").reality()).isEqualTo(Reality.HAPPENED);
    assertThat(ReadSentence.of(GRANARY).triggers()).doesNotContain("reduced");
  }

  @Test
  void whatTheGateKeptBackIsReadByTheRulesAlone() {
    assertThat(ReadSentence.of(GRANARY, new Saying(Map.of(), Map.of()).unread()).found())
        .isEqualTo(ReadSentence.of(GRANARY).found());
  }

  @Test
  void aTypeThatTheModelDoubtsIsNotAdded() {
    Saying doubts = new Saying(Map.of("property-destruction", 0.25), Map.of("reduced", "TRIGGER"));
    assertThat(ReadSentence.of(GRANARY, doubts).triggers()).doesNotContain("reduced");
  }

  @Test
  void whatTheSentenceBesideTellsMoreSurelyIsToldThere() {
    Saying model = new Saying(Map.of("property-destruction", 0.9), Map.of("reduced", "TRIGGER"));
    assertThat(ReadSentence.of(GRANARY, model).triggers()).contains("reduced");
    assertThat(ReadSentence.of(GRANARY, model.surerAtTheEnd()).triggers())
        .doesNotContain("reduced");
  }

  @Test
  void theNameOfAPartyIsNoHappening() {
    Saying model = new Saying(Map.of("deployment", 0.9), Map.of("Barkhane", "TRIGGER"));
    assertThat(ReadSentence.of("It was the end of Barkhane. Two died in Gao.", model).triggers())
        .doesNotContain("Barkhane");
  }

  @Test
  void whatTheModelTakesForDeniedIsDenied() {
    Saying denied =
        new Saying(
            Map.of("property-destruction", 0.9, "denied", 0.8), Map.of("reduced", "TRIGGER"));
    String rejected = GRANARY.replace("Horsemen", "He rejected that horsemen");
    assertThat(ReadSentence.of(rejected, denied).trigger("reduced").stance())
        .isEqualTo(Stance.DENIES);
    // no denial is without a word for it
    assertThat(ReadSentence.of(GRANARY, denied).trigger("reduced").stance())
        .isEqualTo(Stance.ASSERTS);
  }

  @Test
  void inASentenceOfSumsNothingIsAdded() {
    Saying sums =
        new Saying(
            Map.of("property-destruction", 0.9, "statistic", 0.9), Map.of("reduced", "TRIGGER"));
    assertThat(ReadSentence.of(GRANARY, sums).triggers()).doesNotContain("reduced");
  }

  @Test
  void aDoerAndAThingHitAreOnlyLikelyAndQuoteTheText() {
    Saying model =
        new Saying(
            Map.of("property-destruction", 0.9),
            Map.of("reduced", "TRIGGER", "Horsemen", "INI_IND", "the granary", "OBJECT"));
    ReadSentence read = ReadSentence.of(GRANARY, model);
    List<String> doers = new ArrayList<>(read.linked("initiator"));
    doers.addAll(read.linked("likely initiator"));
    assertThat(doers).as(read.found().links().toString()).contains("Horsemen");
    assertThat(read.linked("object")).anyMatch(words -> words.startsWith("the granary"));
  }

  @Test
  void aTollIsNoThingThatCanBeHit() {
    String text = GRANARY.replace("granary", "toll");
    Saying model =
        new Saying(
            Map.of("property-destruction", 0.9),
            Map.of("reduced", "TRIGGER", "the toll", "OBJECT"));
    assertThat(ReadSentence.of(text, model).linked("object")).isEmpty();
  }

  @Test
  void whatTheRulesReadStaysWhateverTheModelThinks() {
    String text = "Gunmen killed four farmers in Gao on Monday.";
    Saying nothing = new Saying(Map.of("none", 1.0, "attack", 0.0), Map.of());
    assertThat(ReadSentence.of(text, nothing).found())
        .usingRecursiveComparison()
        .ignoringFields("seen")
        .isEqualTo(ReadSentence.of(text).found());
  }

  @Test
  void theOrderInWhichTheModelTellsItsMarksNeverMatters() {
    String text = "Armed men raided Gao on Monday. Four died and six were hurt.";
    Map<String, String> marks = Map.of("Four", "KILLED", "six", "INJURED", "Armed men", "INI_IND");
    ReadSentence once = ReadSentence.of(text, new Saying(Map.of("attack", 0.9), marks));
    ReadSentence twice =
        ReadSentence.of(text, new Saying(Map.of("attack", 0.9), new TreeMap<>(marks)));
    assertThat(once.found()).isEqualTo(twice.found());
  }

  @Test
  void aPersonWhomTheModelIsSureOfIsHurtThoughNoRuleSaysSo() {
    Saying hurt = new Saying(Map.of("attack", 0.9), Map.of("Ann Jones", "INJURED"));
    String text = "Ann Jones was hit near Gao on Monday.";
    assertThat(ReadSentence.of(text).linked("harm:injured")).isEmpty();
    assertThat(ReadSentence.of(text, hurt).linked("harm:injured")).containsExactly("Ann Jones");
  }

  @Test
  void whoMayHaveDoneItIsNotTakenForHurt() {
    Saying both =
        new Saying(Map.of("attack", 0.9), Map.of("Ann Jones", "INJURED", "Ann", "INI_IND"));
    assertThat(ReadSentence.of("Ann Jones was hit near Gao.", both).linked("harm:injured"))
        .isEmpty();
  }

  @Test
  void aTextOfCapitalsGetsNoPersonsFromTheModel() {
    Saying hurt = new Saying(Map.of("attack", 0.9), Map.of("ANN JONES", "INJURED"));
    assertThat(ReadSentence.of("ANN JONES WAS HIT NEAR GAO.", hurt).linked("harm:injured"))
        .isEmpty();
  }
}
