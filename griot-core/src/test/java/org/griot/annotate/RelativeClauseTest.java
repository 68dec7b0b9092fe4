package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.griot.model.RoleLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose day it is where one verb tells of somebody and another what befell them. */
class RelativeClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Saturday, 12 nurses who had been abducted from a clinic near Gao on March 4 were released. | abducted | March 4
          On Saturday, 12 nurses who had been abducted from a clinic near Gao on March 4 were released. | released | Saturday
          Adan Sy, who was arrested in Gao on May 3, was released on Friday. | arrested | May 3
          Adan Sy, who was arrested in Gao on May 3, was released on Friday. | released | Friday
          Gunmen killed two traders who were abducted near Gao in July 2019. | abducted | July 2019
          The ambush on the convoy, which took place in July 2019, shook the town. | ambush | July 2019
          """)
  void aDayInsideTheClauseIsOfItsVerb(String text, String deed, String day) {
    assertThat(ReadSentence.of(text).found().links().stream().filter(l -> isDayOf(text, l, deed)))
        .extracting(l -> l.mention().span().of(text))
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed trader Omar Ba, who had joined the guards in 2012. | killed
          The arrests shook the town, which became a garrison in 1997. | arrests
          """)
  void theYearOfAnotherVerbOfSomebodyIsNotThatOfTheDeed(String text, String deed) {
    assertThat(ReadSentence.of(text).found().links()).noneMatch(l -> isDayOf(text, l, deed));
  }

  private static boolean isDayOf(String text, RoleLink link, String deed) {
    return link.role().equals("date") && link.trigger().span().of(text).equals(deed);
  }
}
