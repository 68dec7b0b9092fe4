package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that stand apart from their word of harm. */
class TollLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The number of soldiers killed in the ambush near the river has risen to 16. | harm:killed | 16",
        "The number of the dead has reached 160. | harm:killed | 160",
        "Police lowered the number of people killed in the bombing, to 20. | harm:killed | 20",
        "The hospital put the wounded at 111. | harm:injured | 111",
        "The rebels lost nine of their own in the battle. | harm:killed | nine",
        "The army lost three men in the ambush. | harm:killed | three men",
        "Many died. Local sources speak of 160 bodies. | harm:killed | 160 bodies",
        "The bomb killed 53 people, among them 16 children. | harm:killed | 53 people",
        "The bomb killed 53 people, among them 16 children. | part:killed | 16 children",
        "The attack left 32 dead, 28 gendarmes and four civilians. | part:killed | 28 gendarmes",
        "Four rebels died near Gao, a mayor said, but the army says 14. | harm:killed | 14",
        "After the siege 90 fighters laid down their arms in Gao. | harm:surrendered | 90 fighters",
        "Twelve of the pupils were set free near Gao. | harm:released | Twelve of the pupils",
        "Five of the dead are soldiers. | part:killed | Five",
        "Four people were shot, one fatally, in Gao. | harm:killed | one",
        "The blast tore through a mosque, killing 56 worshippers and wounding nearly 200. | harm:injured | nearly 200",
        "Police confirmed the raid but said 27 people were missing. | harm:missing | 27 people",
        "Police reported the killing of one man and the wounding of three others. | harm:injured | three others",
        "Five of the attackers who were among the wounded have been arrested. | harm:arrested | Five of the attackers",
      })
  void takesTheFigureToItsWord(String text, String role, String figure) {
    assertThat(ReadSentence.of(text).linked(role)).contains(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police lowered the number of people killed in the bombing to 20. | target | Police",
        "Four people were shot, a man dead. | harm:killed | Four people",
        "A father of three was shot dead. | harm:killed | three",
        "Two men charged in the killing of a guard were freed. | harm:killed | Two men",
        "Three dead, one wounded in Gao. | part:killed | one wounded",
        "Police charged a teenager with murder. | harm:killed | a teenager",
        "Iran jailed a man for murder on Saturday. | harm:killed | a man",
        "Police are looking into a deadly quadruple shooting in Gao. | harm:killed | quadruple",
        "A boy was wounded in Gao, and a relative is under arrest. | part:injured | a relative",
        "Police reported the killing of one man and the wounding of three others. | harm:killed | three others",
        "Two men were killed, and two other men and a boy were wounded. | part:killed | two other men",
        "Nine were shot or hurt, none fatally. | harm:killed | none",
        "He lost both of his parents at a young age. | harm:killed | both of his parents",
        "Four rebels died near Gao, a mayor said at 14 Bima Street. | harm:killed | 14",
        "Some 90 fighters cheered as the general surrendered in Gao. | harm:surrendered | 90 fighters",
        "The mayor spoke of three villages after the attack. | harm:killed | three villages",
      })
  void leavesAloneWhatIsNotOfTheToll(String text, String role, String words) {
    assertThat(ReadSentence.of(text).linked(role)).doesNotContain(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hospital staff reported at least 200 dead. | Hospital staff",
        "Police had earlier spoken of 27 dead. | Police",
        "Police on Monday lowered the death toll of the bombing to 20. | Police",
        "Many died. Local sources who helped to bury the victims speak of 160 bodies. | Local sources",
      })
  void whoeverGivesTheFigureSpeaks(String text, String speaker) {
    assertThat(ReadSentence.of(text).linked("speaker")).contains(speaker);
  }

  @ParameterizedTest
  @CsvSource({"'The police have made no arrests.'", "'No further casualties were reported.'"})
  void whatThereIsNoneOfIsNoTrigger(String text) {
    assertThat(ReadSentence.of(text).triggers()).isEmpty();
  }
}
