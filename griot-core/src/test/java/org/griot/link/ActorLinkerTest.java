package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.griot.model.Mention;
import org.griot.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ActorLinkerTest {
  private static final ActorLinker LINKER =
      new ActorLinker(ActorRegistry.bundled(), Countries.bundled());
  private static final ActorContext MALI =
      new ActorContext(LocalDate.of(2021, 6, 1), List.of("ML"));

  @Test
  void aSuspicionIsSaidInTheReason() {
    assertThat(only("Suspected JNIM fighters burned the school.").reason())
        .isEqualTo("alias \"JNIM\", suspected");
  }

  @Test
  void anAliasOutsideItsDatesIsLinkedAndFlagged() {
    ActorContext later = new ActorContext(LocalDate.of(2025, 3, 1), List.of("ML"));
    Mention.Actor barkhane = LINKER.actors("Barkhane ended years ago.", later).get(0);
    assertThat(barkhane.actor()).isEqualTo("barkhane");
    assertThat(barkhane.reason()).endsWith("outside its dates");
  }

  @Test
  void anInferredArmySaysThatItIsInferred() {
    assertThat(only("The army shelled the hills.").reason()).startsWith("inferred: ");
  }

  @Test
  void aNameThatTwoActorsClaimAlikeHasNoId() {
    String actors =
        "id\tname\ttype\tkind\thome\tcountries\tfrom\tto\tucdp\twikidata\tsource\taliases\n"
            + "a\tFront A\trebel-group\tgroup\t\tML\t\t\t\t\tx\t\n"
            + "b\tFront B\trebel-group\tgroup\t\tML\t\t\t\t\tx\t\n";
    String aliases =
        "actor\talias\tcountries\tfrom\tto\trule\tnote\n"
            + "a\tNational Front\tML\t\t\tyields\t\nb\tNational Front\tML\t\t\tyields\t\n";
    ActorLinker linker =
        new ActorLinker(
            ActorRegistry.read(java.util.Map.of("actors.tsv", actors, "aliases.tsv", aliases)),
            Countries.bundled());
    Mention.Actor mention = linker.actors("The National Front attacked.", MALI).get(0);
    assertThat(mention.actor()).isNull();
    assertThat(mention.reason()).isEqualTo("may be any of a, b");
  }

  @Test
  void twoMentionsShareASpanOnlyForAMissionAndItsContingent() {
    List<Mention.Actor> actors = LINKER.actors("Three German UN soldiers were hurt.", MALI);
    assertThat(actors).extracting(Mention.Actor::actor).containsExactly("minusma", "bundeswehr");
    assertThat(actors.get(0).span()).isEqualTo(actors.get(1).span());
  }

  @Test
  void lettersOfOtherScriptsAreRead() {
    String text = "هاجمت جماعة نصرة الإسلام والمسلمين قرية، وقال الجيش المالي إنه رد.";
    assertThat(LINKER.actors(text, MALI)).extracting(Mention.Actor::actor).contains("jnim", "fama");
  }

  @Test
  void frenchNamesAreReadWithOrWithoutAccents() {
    String text =
        "L'État islamique au Grand Sahara et le Groupe de soutien a l'islam et aux musulmans";
    assertThat(LINKER.actors(text, MALI)).extracting(Mention.Actor::actor).contains("issp", "jnim");
  }

  @Test
  void everySpanLiesInTheTextAndNoTwoOverlapUnlessEqual() {
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    ActorTable.bundled("examples.tsv")
        .rows()
        .forEach(row -> words.addAll(List.of(row.text("text").split("(?<=\\s)"))));
    words.addAll(List.of("\n", "😀 ", "(", ") ", "’s ", "-", "al-", "U.S. ", "שלום ", ", "));
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words.get(random.nextInt(words.size())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    Span before = new Span(0, 0);
    for (Mention.Actor mention : LINKER.actors(text, MALI)) {
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(mention.span().of(text)).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
      assertThat(mention.reason()).isNotBlank();
      assertThat(mention.span().equals(before) || mention.span().start() >= before.end()).isTrue();
      before = mention.span();
    }
  }

  @Test
  void everyPrefixOfATextIsRead() {
    String text =
        "U.S. and Malian soldiers fought Al-Qaeda-linked gunmen, Ansaroul Islam (AI) said.";
    for (int i = 0; i <= text.length(); i++) {
      String prefix = text.substring(0, i);
      assertThatCode(() -> LINKER.actors(prefix, MALI)).doesNotThrowAnyException();
    }
  }

  @Test
  void hostileInputIsReadFast() {
    List<String> hostile =
        List.of(
            "a".repeat(500_000),
            "Islamic State ".repeat(35_000),
            "armed ".repeat(80_000),
            "A.".repeat(250_000),
            "Mali, ".repeat(80_000),
            "(AI) ".repeat(100_000),
            "'".repeat(500_000),
            "troops from Mali and ".repeat(25_000));
    for (String text : hostile) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> LINKER.actors(text, MALI), () -> text.substring(0, 20));
    }
  }

  private static Mention.Actor only(String text) {
    List<Mention.Actor> actors =
        LINKER.actors(text, MALI).stream().filter(a -> !a.reason().isEmpty()).toList();
    assertThat(actors).isNotEmpty();
    return actors.get(0);
  }
}
