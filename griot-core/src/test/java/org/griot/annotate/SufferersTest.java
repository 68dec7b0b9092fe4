package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a word of death or injury befalls where no figure and no known name stands beside it. */
class SufferersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A turkey hunter was shot and killed Sunday morning by another. | killed | A turkey hunter",
        "Ann Jones, 24, was shot in Gao. She died at the hospital. | killed | Ann Jones",
        "A boy is recovering after he was shot in Gao. | injured | A boy",
        "He was charged with shooting and killing Kalif Goens on July 4. | killed | Kalif Goens",
        "A gunman shot and killed a neighbour in Gao. | injured | a neighbour",
        "The attack left three people dead and two others wounded. | injured | two others",
        "Police found the gunman and the boy dead in the house. | killed | boy",
        "The man and the woman were shot in the street. | injured | the woman",
        "Ann Jones, 34, Jean Diallo, 20, and Paul Smith, 22, all died in Gao. | killed | Ann Jones",
        "Two children, ages 3 and 5, and their mother were found dead. | killed | Two children",
        "One was killed and another injured in the attack on Gao. | injured | another",
        "The blast left two men and a child wounded. | injured | a child",
        "They were charged with murdering a 13-year-old and his father. | killed | his father",
        "Ann Jones was shot in Gao. Paul Smith, who was taken there, died. | killed | Paul Smith",
        "Ann Jones's brother was wounded in the attack. | injured | Ann Jones's brother",
        "A gunman killed his wife Friday in Gao. | killed | his wife",
        "Jean Diallo was shot and killed. | killed | Jean Diallo",
        "Both Jean Diallo and the female victim were wounded in Gao. | injured | the female victim",
        "A boy was shot. A man said he died. | killed | A boy",
        "Two were killed and another is in critical condition. | injured | another",
        "A gunman shot and killed his girlfriend in Gao. | killed | his girlfriend",
        "He was charged in the fatal shooting of his 3-year-old stepson. | killed | his 3-year-old stepson",
        "A woman who was wounded on Sunday in a raid has died. | killed | A woman",
        "The driver was sitting in his car when he was shot. | injured | The driver",
        "Jean Diallo was killed together with his wife. | killed | his wife",
      })
  void whoeverIsMeantIsLinked(String text, String harm, String who) {
    assertThat(ReadSentence.of(text).linked("harm:" + harm)).contains(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Each victim was shot in the head. | injured | Each victim",
        "Ann Jones's brother was wounded in the attack. | injured | Ann Jones",
        "A gunman shot and killed a neighbour in Gao. | injured | A gunman",
        "A boy was shot. A man said he died. | killed | A man",
        "The Gao shooting suspect is in custody. | injured | suspect",
        "Ann Jones was the third teacher killed in Gao this year. | killed | the third teacher",
        "A guard was arrested on Monday. A boy was wounded. He died. | killed | A guard",
        "The mother of a boy who was shot in Gao spoke. | injured | The mother",
        "John Smith was shot and taken to Mount Sinai Hospital. | injured | Mount Sinai Hospital",
      })
  void whoeverIsNotMeantIsNot(String text, String harm, String who) {
    assertThat(ReadSentence.of(text).linked("harm:" + harm)).doesNotContain(who);
  }
}
