package org.griot.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.griot.model.PartyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRulesTest {
  private static final Codebook CODEBOOK = Codebook.bundled();

  @ParameterizedTest(name = "{0} {1} {2} {3} -> {4}")
  @CsvSource({
    // a fight has two sides; soldiers on duty can fight back
    "attack, REBEL_GROUP, STATE_FORCES, two-sided, armed-clash",
    "attack, REBEL_GROUP, STATE_FORCES, , armed-clash",
    "attack, REBEL_GROUP, CIVILIANS, , attack",
    "attack, , , , attack",
    "shelling, REBEL_GROUP, REBEL_GROUP, two-sided, armed-clash",
    "shelling, STATE_FORCES, CIVILIANS, , shelling",
    "armed-clash, REBEL_GROUP, CIVILIANS, , attack",
    "armed-clash, REBEL_GROUP, CIVILIANS, two-sided, armed-clash",
    // those who cannot fight back count as civilians
    "attack, REBEL_GROUP, STATE_FORCES, victims-off-duty, attack",
    "armed-clash, REBEL_GROUP, STATE_FORCES, victims-off-duty, attack",
    "attack, REBEL_GROUP, STATE_FORCES, victims-captive victims-killed, attack",
    "abduction, REBEL_GROUP, CIVILIANS, victims-killed, attack",
    "abduction, REBEL_GROUP, CIVILIANS, , abduction",
    // weapons
    "attack, REBEL_GROUP, EXTERNAL, suicide-attacker, suicide-bomb",
    "remote-explosive, REBEL_GROUP, STATE_FORCES, suicide-attacker, suicide-bomb",
    "suicide-bomb, REBEL_GROUP, STATE_FORCES, ground-fighting, armed-clash",
    "air-drone-strike, STATE_FORCES, REBEL_GROUP, ground-fighting, armed-clash",
    "air-drone-strike, STATE_FORCES, REBEL_GROUP, , air-drone-strike",
    "air-drone-strike, STATE_FORCES, STATE_FORCES, weapon-stopped, disrupted-weapons-use",
    "remote-explosive, , STATE_FORCES, weapon-stopped, disrupted-weapons-use",
    "remote-explosive, REBEL_GROUP, REBEL_GROUP, only-planters-hurt, disrupted-weapons-use",
    // places
    "attack, REBEL_GROUP, STATE_FORCES, place-taken held-briefly, armed-clash",
    "attack, REBEL_GROUP, STATE_FORCES, place-taken, non-state-overtakes-territory",
    "armed-clash, STATE_FORCES, REBEL_GROUP, place-taken, government-regains-territory",
    "non-state-overtakes-territory, REBEL_GROUP, STATE_FORCES, held-briefly, armed-clash",
    "non-state-overtakes-territory, REBEL_GROUP, , without-fighting, non-violent-transfer-of-territory",
    "non-state-overtakes-territory, STATE_FORCES, REBEL_GROUP, , government-regains-territory",
    "government-regains-territory, REBEL_GROUP, REBEL_GROUP, , non-state-overtakes-territory",
    // arrests
    "arrests, REBEL_GROUP, CIVILIANS, , abduction",
    "arrests, STATE_FORCES, CIVILIANS, , arrests",
    "arrests, STATE_FORCES, CIVILIANS, outside-the-law, abduction",
    "abduction, STATE_FORCES, CIVILIANS, under-the-law, arrests",
    "arrests, EXTERNAL, REBEL_GROUP, captured-in-operation, capture-of-fighter",
    "abduction, REBEL_GROUP, STATE_FORCES, captured-in-operation, capture-of-fighter",
    "capture-of-fighter, REBEL_GROUP, CIVILIANS, , abduction",
    "capture-of-fighter, , CIVILIANS, , abduction",
    "capture-of-fighter, STATE_FORCES, CIVILIANS, , arrests",
    "capture-of-fighter, REBEL_GROUP, STATE_FORCES, , capture-of-fighter",
    // crowds
    "armed-clash, PROTESTERS, STATE_FORCES, victims-killed, violent-demonstration",
    "peaceful-protest, PROTESTERS, STATE_FORCES, force-used, protest-with-intervention",
    "peaceful-protest, PROTESTERS, STATE_FORCES, force-used lethal-force, excessive-force-against-protesters",
    "peaceful-protest, PROTESTERS, STATE_FORCES, demonstrators-violent force-used, violent-demonstration",
    "attack, RIOTERS, CIVILIANS, , mob-violence",
    // people and property
    "looting, REBEL_GROUP, CIVILIANS, , looting",
    "looting, REBEL_GROUP, CIVILIANS, violence-to-people, attack",
    "attack, REBEL_GROUP, CIVILIANS, property-only, looting",
    "abduction, REBEL_GROUP, CIVILIANS, sexual-violence, sexual-violence",
  })
  void whatIsKnownOfPartiesAndCircumstancesDecidesTheType(
      String type, PartyType initiator, PartyType target, String circumstances, String refined) {
    assertThat(CODEBOOK.refine(type, new Facts(initiator, target, parse(circumstances))))
        .isEqualTo(refined);
  }

  @Test
  void withoutFactsNoTypeChanges() {
    for (EventType type : CODEBOOK.types()) {
      assertThat(CODEBOOK.refine(type.id(), Facts.of(null, null))).isEqualTo(type.id());
    }
  }

  @Test
  void refiningTwiceIsRefiningOnce() {
    for (EventType type : CODEBOOK.types()) {
      for (PartyType initiator : PartyType.values()) {
        for (PartyType target : PartyType.values()) {
          for (Circumstance circumstance : Circumstance.values()) {
            Facts facts = Facts.of(initiator, target, circumstance);
            String once = CODEBOOK.refine(type.id(), facts);
            assertThat(CODEBOOK.refine(once, facts)).as("%s %s", type.id(), facts).isEqualTo(once);
          }
        }
      }
    }
  }

  @Test
  void everyRuleSaysWhyAndCanFire() {
    assertThat(CODEBOOK.decisions())
        .allSatisfy(
            rule -> {
              assertThat(rule.text()).isNotBlank();
              assertThat(rule.source()).isNotBlank();
              assertThat(rule.types()).isNotEmpty().doesNotContain(rule.then());
              assertThat(rule.all()).noneMatch(rule.none()::contains);
            });
  }

  private static Set<Circumstance> parse(String words) {
    Set<Circumstance> parsed = EnumSet.noneOf(Circumstance.class);
    if (words != null) {
      Arrays.stream(words.split(" "))
          .map(word -> Circumstance.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
          .forEach(parsed::add);
    }
    return parsed;
  }
}
