package org.griot.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.model.ClaimKind;
import org.griot.model.Reality;
import org.griot.model.SeenType;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.junit.jupiter.api.Test;

class TypeChoiceTest {
  /** Eighty characters, a weapon among them. */
  private static final String TEXT =
      "A blast shook the market; soldiers spoke of a grenade thrown from a motorcycle. .";

  private final Chain blast = chain(0, 10, "remote-explosive");

  @Test
  void withoutAModelTheRulesDecide() {
    TypeChoice types = new TypeChoice(Codebook.bundled(), TEXT, List.of(), List.of(blast));

    assertThat(types.seen(blast, "remote-explosive", true)).isEqualTo("remote-explosive");
    assertThat(types.sees(blast, "remote-explosive")).isFalse();
  }

  @Test
  void aTypeThatTheModelSeesSurelyWinsOverOneThatItDoesNotSee() {
    TypeChoice types = choice(List.of(blast), seen("remote-explosive", 0), seen("grenade", 0.97));

    assertThat(types.seen(blast, "remote-explosive", true)).isEqualTo("grenade");
    assertThat(types.sees(blast, "grenade")).isTrue();
  }

  @Test
  void theRulesStandWhereTheModelIsNotMuchSurerOfAnother() {
    TypeChoice types = choice(List.of(blast), seen("grenade", 0.8), seen("remote-explosive", 0.3));

    assertThat(types.seen(blast, "remote-explosive", true)).isEqualTo("remote-explosive");
  }

  @Test
  void whatWasDoneToAMarchIsNotUndoneBySeeingTheMarch() {
    TypeChoice types =
        choice(
            List.of(blast),
            seen("peaceful-protest", 0.99),
            seen("protest-with-intervention", 0),
            seen("arrests", 0));

    assertThat(types.seen(blast, "protest-with-intervention", true))
        .isEqualTo("protest-with-intervention");
    assertThat(types.seen(blast, "arrests", true)).isEqualTo("arrests");
  }

  @Test
  void whatTheSentenceTellsOfAnotherHappeningIsNotThisOnes() {
    Chain arrests = chain(20, 30, "arrests");
    TypeChoice types =
        choice(List.of(blast, arrests), seen("remote-explosive", 0), seen("arrests", 0.99));

    assertThat(types.seen(blast, "remote-explosive", true)).isEqualTo("remote-explosive");
  }

  @Test
  void aTypeThatTheModelWasNeverTaughtIsNotOutvoted() {
    TypeChoice types = choice(List.of(blast), seen("grenade", 0.99));

    assertThat(types.seen(blast, "remote-explosive", true)).isEqualTo("remote-explosive");
  }

  @Test
  void noWeaponIsMadeOfWordsThatTellOfNone() {
    TypeChoice types =
        new TypeChoice(
            Codebook.bundled(),
            "Gunmen attacked a bus on the road to the capital on Monday and killed 22 people.",
            List.of(seen("attack", 0), seen("remote-explosive", 0.97)),
            List.of(blast));

    assertThat(types.seen(blast, "attack", true)).isEqualTo("attack");
  }

  private static SeenType seen(String type, double probability) {
    return new SeenType(0, type, probability);
  }

  private static TypeChoice choice(List<Chain> chains, SeenType... seen) {
    return new TypeChoice(Codebook.bundled(), TEXT, List.of(seen), chains);
  }

  private static Chain chain(int from, int to, String type) {
    Sentence sentence = new Sentence(0, 0, new Span(0, 80), Sentence.Role.BODY);
    Trigger trigger =
        new Trigger(
            new Span(from, to),
            type,
            0,
            ClaimKind.EVENT,
            Stance.ASSERTS,
            Reality.HAPPENED,
            true,
            null,
            null,
            false,
            false);
    return new Chain(new Frame(sentence, List.of(trigger), List.of(), false, false, false));
  }
}
