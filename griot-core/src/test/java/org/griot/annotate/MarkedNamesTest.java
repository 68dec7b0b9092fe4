package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.encode.Encoder;
import org.griot.encode.Marked;
import org.griot.encode.ModelManifest;
import org.griot.encode.Reading;
import org.griot.encode.SentenceScores;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

/** Names and things that only the model marks, in reports all in capitals too. */
class MarkedNamesTest {
  /** Marks the words wherever they first stand. */
  private record Marking(Map<String, String> labels) implements Encoder {
    @Override
    public Reading read(String title, String text, List<Span> sentences) {
      List<Marked> marked = new ArrayList<>();
      new TreeMap<>(labels)
          .forEach(
              (words, label) -> {
                int at = text.indexOf(words);
                marked.add(new Marked(new Span(at, at + words.length()), label, 0.95));
              });
      SentenceScores scores = new SentenceScores(List.of("attack"), List.of(0.9));
      return new Reading(marked, sentences.stream().map(s -> scores).toList());
    }

    @Override
    public ModelManifest manifest() {
      return new ModelManifest(
          "test",
          List.of("KILLED"),
          List.of("attack"),
          List.of(64),
          16,
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>());
    }

    @Override
    public void close() {}
  }

  private static ReadSentence read(String text, Map<String, String> labels) {
    return ReadSentence.of(text, new Marking(labels));
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
