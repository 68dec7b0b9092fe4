package org.griot.pipeline;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each figure and each person belongs to the words of its own clause, through the engine. */
class HarmOfItsClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five people died and others were wounded in a shooting in Gao on Thursday. | 5 | 0",
        "A gunman in Gao shot two people on Thursday, one of whom died. | 1 | 1",
        "One teen is dead and another seriously injured after a shooting in Gao on Thursday. | 1"
            + " | 1",
        "The shooting in Gao on Thursday led to the death of Ann Ba and injuries to five other"
            + " people. | 1 | 5",
        "A shooting in Gao on Thursday left nine people injured on the east side. | 0 | 9",
        "Four people were injured in a shooting in Gao on Thursday. | 0 | 4",
        "Four people were hurt in a shooting in Gao on Thursday. | 0 | 4",
        "Two 16-year-old boys were killed in a shooting in Gao on Thursday. | 2 | 0",
        "Two women, 20 and 31, were injured in a shooting in Gao on Thursday. | 0 | 2",
        "Two people were injured in a shooting in Gao on Thursday. Both victims remain in critical"
            + " condition. | 0 | 2",
        "A shooting in Gao on Thursday left a man dead. Two other victims remain in critical"
            + " condition. | 1 | 2",
        "Five people were wounded in a shooting in Gao on Thursday that left a baby among the"
            + " injured. | 0 | 5",
      })
  void isRead(String text, int killed, int injured) {
    OneByOneTest.assertHarm(text, killed, injured);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man shot and killed his daughter in Gao on Thursday before turning the gun on himself."
            + " | 2 | 0",
        "Police in Gao came to the house of Odran Quillard on Thursday after a shooting. Quillard"
            + " died at the scene. | 1 | 0",
        "A gun went off and injured another customer at a shop in Gao on Thursday. A 55-year-old"
            + " woman was taken to the hospital with minor injuries. | 0 | 1",
        "Another man was injured in a shooting in Gao on Thursday that killed a teen. A second"
            + " man was taken to a hospital. | 1 | 1",
        "Two others were wounded in a shooting in Gao on Thursday that killed a boy. A third"
            + " person, a bystander, was struck in the arm. | 1 | 2",
      })
  void nobodyCountsTwice(String text, int killed, int injured) {
    OneByOneTest.assertHarm(text, killed, injured);
  }
}
