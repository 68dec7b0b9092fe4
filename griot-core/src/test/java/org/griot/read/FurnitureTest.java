package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.griot.model.Span;
import org.griot.read.FurnitureRule.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FurnitureTest {
  private static final String TITLE = "Gunmen attack village near Exampleville";
  private static final String FIRST =
      "Gunmen on motorcycles attacked the village of Sampleton on Monday and killed at least 12"
          + " people, the mayor of the town said on Tuesday, and dozens of families fled to the"
          + " camp beside the river before the night.";
  private static final String SECOND =
      "Soldiers were sent to the area after the attack, and three suspects have been arrested,"
          + " according to a statement by the ministry of defence that was read on state radio.";

  private final Furniture furniture = new Furniture();

  static Stream<FurnitureRule> rules() {
    return FurnitureRule.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleTakesItsExamplesAndLeavesTheOthers(FurnitureRule rule) {
    assertThat(rule.examples()).as(rule.name()).isNotEmpty();
    assertThat(rule.others()).as(rule.name()).isNotEmpty();
    for (String example : rule.examples()) {
      assertThat(marked(page(rule.where(), example))).as(rule.name()).contains(example);
    }
    for (String other : rule.others()) {
      assertThat(marked(page(rule.where(), other))).as(rule.name() + ": " + other).isEmpty();
    }
  }

  private static String page(Where where, String line) {
    return switch (where) {
      case TOP -> String.join("\n\n", TITLE, line, FIRST, SECOND);
      case LINE -> String.join("\n\n", TITLE, FIRST, line, SECOND);
      case BLOCK, REST, TAIL -> String.join("\n\n", TITLE, FIRST, SECOND, line);
    };
  }

  private List<String> marked(String text) {
    Span title = text.startsWith(TITLE) ? new Span(0, TITLE.length()) : null;
    return furniture.mark(text, title, List.of()).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aReportAloneHasNoFurniture() {
    assertThat(marked(String.join("\n\n", TITLE, FIRST, SECOND))).isEmpty();
  }

  @Test
  void theHeadlineAgainIsFurniture() {
    String text = String.join("\n\n", TITLE, TITLE, "Gunmen attack village", FIRST, SECOND);
    assertThat(marked(text)).containsExactly(TITLE + "\n\nGunmen attack village");
  }

  @Test
  void aListUnderAHeadingGoesWithItAndTheReportGoesOn() {
    String text =
        String.join(
            "\n\n", TITLE, FIRST, "Related stories", "Town council meets", "Rain expected", SECOND);
    assertThat(marked(text))
        .containsExactly("Related stories\n\nTown council meets\n\nRain expected");
  }

  @Test
  void everythingUnderTheCommentsIsFurniture() {
    String comment = "I was there and at least 50 people were killed by the army, not by gunmen.";
    String text = String.join("\n\n", TITLE, FIRST, SECOND, "2 Comments", "somebody", comment);
    assertThat(marked(text)).containsExactly("2 Comments\n\nsomebody\n\n" + comment);
  }

  @Test
  void aCommentLinkAboveTheReportTakesNothingWithIt() {
    String text = String.join("\n\n", TITLE, "Leave a comment", FIRST, SECOND);
    assertThat(told(text)).contains(FIRST, SECOND);
  }

  @Test
  void theEndOfAPageIsReadUpwardsThroughAStrayLine() {
    String text =
        String.join(
            "\n", TITLE, FIRST, SECOND, "", "Author: Jane Doe", "Somewhere", "Rate author", "###");
    assertThat(marked(text)).containsExactly("Author: Jane Doe\nSomewhere\nRate author\n###");
  }

  @Test
  void tagsAndTheTopicsUnderThemAreFurniture() {
    String text = String.join("\n\n", TITLE, FIRST, SECOND, "Tags: , ,", "Blue river", "Red hill");
    assertThat(marked(text)).containsExactly("Tags: , ,\n\nBlue river\n\nRed hill");
  }

  @Test
  void aLineInAnotherScriptIsALeftover() {
    String leftover = "نشرت أولا على الموقع";
    String text = String.join("\n\n", TITLE, FIRST, leftover, SECOND);
    assertThat(marked(text)).containsExactly(leftover);
  }

  @Test
  void aNameInAnotherScriptDoesNotCostTheSentence() {
    String sentence = "The group, which calls itself أنصار, said that it had killed nine soldiers.";
    assertThat(marked(String.join("\n\n", TITLE, FIRST, sentence))).isEmpty();
  }

  @Test
  void aHugeLineIsReadQuickly() {
    String text = TITLE + "\n" + "a".repeat(500_000) + "\n" + "A b ".repeat(100_000);
    long start = System.nanoTime();
    assertThat(marked(text)).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  @Test
  void hostileLinesOfEveryLengthCostNoTime() {
    StringBuilder text = new StringBuilder(TITLE);
    for (String piece : List.of("A", "Aa ", "share ", "A, ", "by A ", "- ", "| ", "photo ")) {
      text.append('\n').append(piece.repeat(590 / piece.length()));
    }
    long start = System.nanoTime();
    furniture.mark(text.toString(), null, List.of());
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }

  private String told(String text) {
    StringBuilder told = new StringBuilder(text);
    List<Span> spans = furniture.mark(text, null, List.of());
    for (int i = spans.size() - 1; i >= 0; i--) {
      told.delete(spans.get(i).start(), spans.get(i).end());
    }
    return told.toString();
  }
}
