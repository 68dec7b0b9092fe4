package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.griot.model.HarmKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dead and wounded told in words other than "so many were killed", through the whole engine. */
class HarmInOtherWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A shooting in Gao on Thursday left three dead and injured another early in the "
            + "morning. | 3 | 1",
        "Ann Jones was one of six people wounded in an attack in Gao on Thursday. | 0 | 6",
        "An attack in Gao on Thursday kills three and wounds two. | 3 | 2",
        "A 9-year-old boy in Gao shot his sister Thursday. | 0 | 1",
        "The rebels killed 25 soldiers in Gao on Thursday and lost three of their own. | 28 | 0",
        "Rebels attacked the camp at Gao on Thursday. They mourn one martyr and three lightly"
            + " wounded. | 1 | 3",
        "French aircraft killed 40 militants near Gao on Thursday. | 40 | 0",
        "Thirteen people have been killed and more than 60 injured in Gao since Sunday. | 13 | 61",
        "Four people were found shot to death in Gao on Thursday. | 4 | 0",
        "A mother and son were found fatally shot in Gao on Thursday. | 2 | 0",
        "A man was killed in Gao on Thursday. Two other gunshot victims came to a hospital. | 1 | 2",
        "Both were injured in an attack in Gao on Thursday. | 0 | 2",
        "A man was killed in an attack in Gao on Thursday. A woman was also struck. | 1 | 1",
        "A man was killed in an attack in Gao on Thursday. One of the bullets hit his mother. "
            + "| 1 | 1",
        "A man was killed in an attack in Gao on Thursday. The woman driving the car was struck by "
            + "gunfire. | 1 | 1",
        "Three men were taken to a hospital in stable condition after a shooting in Gao on "
            + "Thursday. The fourth victim died. | 1 | 3",
        "Seven people were slain by a gunman who then killed himself in Gao on Thursday. | 8 | 0",
      })
  void isRead(String text, int killed, int injured) {
    OneByOneTest.assertHarm(text, killed, injured);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels shelled Gao on Thursday. A convoy was hit twice. | 0",
        "Rebels attacked Gao on Thursday. A shell hit the market. | 0",
      })
  void thingsThatAreHitAreNotHurt(String text, int injured) {
    assertThat(OneByOneTest.count(text, HarmKind.INJURED)).isEqualTo(injured);
  }
}
