package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.griot.model.Claim;
import org.griot.model.HarmKind;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dead, wounded and taken who are counted by the name of their group, by trade or as a family. */
class HarmOfGroupsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve Maoists were killed in a gunfight in Bijapur on Thursday. | 12 | 0",
        "At least 40 Houthis were killed and nine wounded in Marib on Thursday. | 40 | 9",
        "3 ASG were killed and 2 soldiers wounded in Basilan on Thursday. | 3 | 2",
        "Shells killed a nurse and one caregiver in Gao on Thursday. | 2 | 0",
        "A mayor and his driver were found shot dead in Gao on Thursday. | 2 | 0",
        "Shells killed seven members of one family in Gao on Thursday. | 7 | 0",
        "A shell fell on a bus in Gao on Thursday, leaving 4 dead and an unknown number wounded. "
            + "| 4 | 0",
        "Four people died when gunmen attacked Gao on Thursday. Three of the attackers were also "
            + "killed. | 7 | 0",
      })
  void areCounted(String text, int killed, int injured) {
    OneByOneTest.assertHarm(text, killed, injured);
  }

  @Test
  void someWentMissing() {
    String text =
        "Four policemen were killed and nine went missing after an ambush in Gao on Thursday.";

    assertThat(OneByOneTest.count(text, HarmKind.MISSING)).isEqualTo(9);
  }

  @Test
  void noCasualtiesAreNoDeadEither() {
    String text = "Shells hit a school in Gao on Thursday. There were no casualties, police said.";

    assertThat(OneByOneTest.claims(text).get(0).harm())
        .extracting(h -> h.kind() + " " + h.low() + " " + h.high())
        .containsExactly("INJURED 0 0", "KILLED 0 0");
  }

  @Test
  void whoIsTakenAwayByGunmenIsNotArrested() {
    String text = "Seven people were taken away by armed men in Gao on Thursday.";

    assertThat(OneByOneTest.count(text, HarmKind.ABDUCTED)).isEqualTo(7);
  }

  @Test
  void noFewerThanSoManyDeniesNothing() {
    List<Claim> claims =
        OneByOneTest.claims("No fewer than 40 bandits surrendered to troops in Gao on Thursday.");

    assertThat(claims).extracting(Claim::stance).containsExactly(Stance.ASSERTS);
  }

  @Test
  void aSiteForTheDisplacedTellsOfNoFlight() {
    String text = "Shells hit a camp for displaced people in Gao on Thursday, killing eight.";

    assertThat(OneByOneTest.claims(text)).hasSize(1);
  }
}
