package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the places and days of a sentence are those of its deed. */
class WhereaboutsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Of the wounded, 40 were flown abroad, to Jordan, Egypt and Kenya. | Egypt
          Gunmen killed nine people in Mweso on Friday and the wounded were taken to the hospital in Goma. | Goma
          Rebels killed three farmers near Oicha, a spokesman in Kinshasa said. | Kinshasa
          Troops killed four rebels near Kumba, the minister told reporters in Yaounde. | Yaounde
          The president, who was visiting Cairo, condemned the attack. | Cairo
          MAIDUGURI - Insurgents killed ten men in Gwoza on Monday. | MAIDUGURI
          """)
  void whereSomebodyGoesSpeaksOrIsNursedIsNotThePlaceOfTheDeed(String text, String elsewhere) {
    assertThat(ReadSentence.of(text).linked("place")).doesNotContain(elsewhere);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JOLO, Philippines, June 29 (Agency) — Two bombs exploded in Jolo on Sunday. | Jolo
          Shells killed six patients when they hit the hospital in Goma on Friday. | Goma
          Thousands marched through the capital of Niger on Saturday. | capital of Niger
          Gunmen killed two officers in the Somali capital on Saturday. | Somali capital
          The toll of the Kano massacre has risen to 30. | Kano
          """)
  void thePlaceOfTheDeedIsFoundWhateverStandsBesideIt(String text, String place) {
    assertThat(ReadSentence.of(text).linked("place")).contains(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JOLO, Philippines, June 29 (Agency) — Two bombs exploded in Jolo on Sunday. | Sunday
          Several thousand people marched on Saturday to demand the release of the prisoners. | Saturday
          The attack began on Monday. | Monday
          Hearings were held on Tuesday for three reporters who were detained in Gao on February 27. | February 27
          A man was found guilty of the November 2019 murder of two teachers. | November 2019
          The plan was revealed on 18 November when soldiers raided an office in Gao. | 18 November
          The report says that soldiers killed nine farmers near Mopti on 8 July. | 8 July
          """)
  void theDayOfTheDeedIsFound(String text, String day) {
    assertThat(ReadSentence.of(text).linked("date")).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police on Monday lowered the number of those killed in the bombing to 20. | Monday
          Mourning began on Thursday for the 71 soldiers killed in the attack. | Thursday
          He was dismissed on Monday, four days after 89 soldiers were killed in an ambush. | Monday
          Hearings were held on Tuesday for three reporters who were detained in Gao on February 27. | Tuesday
          A man was found guilty of murder on Thursday. | Thursday
          The court heard on Monday how the gunmen killed three teachers. | Monday
          Police arrested an inspector from the 2014 batch. | 2014
          In a report on 8 July the group said that soldiers had killed nine farmers near Mopti. | 8 July
          Three officers were detained near Gao, the group noted in a May 24 report. | May 24
          Saturday's announcement of 81 deaths in Sana'a shocked the families. | Saturday
          Two dozen states voiced concern on Monday at the torture of prisoners in Bardai. | Monday
          The reporter who was detained in Gao appeared in court on Thursday. | Thursday
          """)
  void theDayOfAnotherVerbIsNotThatOfTheDeed(String text, String day) {
    assertThat(ReadSentence.of(text).linked("date")).doesNotContain(day);
  }
}
