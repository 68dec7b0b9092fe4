package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is blamed, who claims, who denies and who may have done it, however it is worded. */
class AttributionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JNIM claimed responsibility for the attack on the camp. | claimed | JNIM
          JNIM claimed Sunday's attack on the camp in a statement. | claimed | JNIM
          Boko Haram claimed the massacre in a video. | claimed | Boko Haram
          Gunmen attacked the camp at Dioura, which JNIM claimed. | claimed | JNIM
          The attacks were claimed by JNIM in a statement. | claimed | JNIM
          Al-Shabaab said in a statement that two of its fighters had set off the bomb. | claimed | Al-Shabaab
          JNIM denies any part in the killing of the villagers. | denied | JNIM
          JNIM issued a statement in which it denies any part in the attack. | denied | JNIM
          The militia Dan Na Ambassagou has rejected any responsibility for the attack. | denied | Dan Na Ambassagou
          Dan Na Ambassagou denied that its fighters took part in the attack. | denied | Dan Na Ambassagou
          Gunmen killed 14 villagers in Gao. A commander of the group denied it in an audio message. | denied | the group
          Gunmen killed 14 villagers in Jolo. Analysts suspect the Abu Sayyaf. | possible | Abu Sayyaf
          A security source sees the hand of JNIM in the attack. | possible | JNIM
          Gunmen killed 14 villagers in Gao. The attackers are suspected to belong to Boko Haram. | possible | Boko Haram
          The bombing could be a retaliation by the Maute group for the raid. | possible | Maute group
          The police hold Al-Shabaab responsible for the attack. | blamed | Al-Shabaab
          The army blamed Boko Haram for the attack in Gajiram on Monday. | blamed | Boko Haram
          """)
  void aPartyStandsOnTheGroundThatTheWordsGive(String text, String basis, String party) {
    assertThat(ReadSentence.of(text).linked(basis)).contains(party);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No group has claimed the attack on the camp, but JNIM is active there. | claimed
          Nobody has claimed responsibility for the attack near Gao. | claimed
          The army denied having lost men in the attack. | denied
          The attacks were claimed by JNIM, which had attacked the army before. | denied
          """)
  void whereNobodySaysSoNobodyIsNamed(String text, String basis) {
    assertThat(ReadSentence.of(text).linked(basis)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The government blames Al-Shabaab for the bombing. | The government
          Gunmen killed 14 villagers in Jolo. Military officials suspect a faction of the Abu Sayyaf. | Military officials
          """)
  void whoLaysItAtTheDoorIsKept(String text, String by) {
    assertThat(ReadSentence.of(text).linked("by")).containsExactly(by);
  }
}
