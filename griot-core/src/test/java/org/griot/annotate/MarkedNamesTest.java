package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names and things that only the model marks, in reports all in capitals too. */
class MarkedNamesTest {
  private static ReadSentence read(String text, Map<String, String> labels) {
    return ReadSentence.of(text, new Saying(Map.of("attack", 0.9), labels));
  }

  @Test
  void whoIsNamedBesideAFigureIsAVictimAndCountsNobodyMore() {
    ReadSentence read =
        read(
            "GUNMEN KILLED THREE MEN, AMONG THEM SENATOR TARCO QUILLE, ON MONDAY.",
            Map.of("SENATOR TARCO QUILLE", "KILLED"));
    assertThat(read.linked("victim:killed")).containsExactly("TARCO QUILLE");
    assertThat(read.linked("harm:killed")).noneMatch(words -> words.contains("QUILLE"));
  }

  @Test
  void aDescriptionIsNoName() {
    ReadSentence read =
        read(
            "GUNMEN KILLED THREE MEN, AMONG THEM A YOUNG LAWYER, ON MONDAY.",
            Map.of("YOUNG LAWYER", "KILLED"));
    assertThat(read.linked("victim:killed")).isEmpty();
  }

  @Test
  void whoTheVictimsWereIsToldOfTheDeedBefore() {
    ReadSentence read =
        read(
            "Gunmen abducted two men on Monday. The pair were later named as Tarco Quille of Gao.",
            Map.of("Tarco Quille", "TAKEN"));
    assertThat(read.linked("victim:abducted")).containsExactly("Tarco Quille");
  }

  @Test
  void aNameThatTheModelMarksWhereNobodyIsSaidToBeHarmedIsNoVictim() {
    String before = "Gunmen abducted two men on Monday. ";
    Map<String, String> marked = Map.of("Tarco Quille", "TAKEN");
    assertThat(
            read(before + "Since then Tarco Quille has spoken for the town.", marked)
                .linked("victim:abducted"))
        .isEmpty();
    assertThat(
            read(before + "The suspect was identified as Tarco Quille.", marked)
                .linked("victim:abducted"))
        .isEmpty();
    assertThat(read(before + "Tarco Quille, 34.", marked).linked("victim:abducted"))
        .containsExactly("Tarco Quille");
  }

  @Test
  void forWhomSomebodyWasTakenIsNotTaken() {
    Map<String, String> marked = Map.of("Tarco Quille", "TAKEN");
    assertThat(
            read("The boatman was arrested on Monday for hiding Tarco Quille.", marked)
                .linked("victim:arrested"))
        .isEmpty();
    assertThat(
            read("He was arrested in Gao, where his cousin Tarco Quille lives.", marked)
                .linked("victim:arrested"))
        .isEmpty();
    assertThat(
            read("Arrested for marching on Monday were Tarco Quille and a boatman.", marked)
                .linked("victim:arrested"))
        .containsExactly("Tarco Quille");
  }

  @Test
  void whoIsSentencedToDeathIsAlive() {
    ReadSentence read =
        read(
            "The court in Gao on Monday sentenced two former soldiers to death.",
            Map.of("two former soldiers", "KILLED"));
    assertThat(read.linked("harm:killed")).isEmpty();
    assertThat(
            read("Two soldiers were killed in Gao on Monday.", Map.of("Two soldiers", "KILLED"))
                .linked("harm:killed"))
        .containsExactly("Two soldiers");
  }

  @Test
  void aTownOfTheSameNameIsNotWhereAPersonDied() {
    String text = "VARGAS WAS MURDERED ON MONDAY IN GAO.";
    assertThat(read(text, Map.of("VARGAS", "KILLED")).linked("place")).containsExactly("GAO");
  }

  @Test
  void aThingIsNamedByItsHeadWithoutWhatNamesNothing() {
    ReadSentence read =
        read(
            "The rebels attacked the power lines of the town on Monday.",
            Map.of("the power", "OBJECT"));
    assertThat(read.linked("object")).containsExactly("power lines");
    assertThat(
            read("The rebels attacked on Monday, and left.", Map.of("and", "OBJECT"))
                .linked("object"))
        .isEmpty();
  }

  @Test
  void aPartyWithoutANameIsCalledByAllTheWordsForIt() {
    ReadSentence read =
        read(
            "Several urban guerrillas attacked the base in Gao on Monday.",
            Map.of("Several urban guerrillas", "INI_IND"));
    assertThat(read.linked("initiator")).containsExactly("urban guerrillas");
  }
}
