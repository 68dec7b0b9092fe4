package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so: the words of the speaker and no more than these. */
class SpeakerFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed 20 people near Dori on Monday, the governor said. | the governor
          Gunmen killed 20 people, many of them children, residents said. | residents
          Gunmen killed 20 people near Dori, according to residents. | residents
          Gunmen killed 20 people in the night of Saturday to Sunday, the government spokesman, Lionel Bilgo, said on Tuesday. | the government spokesman, Lionel Bilgo
          A blast killed 14 people and wounded 63 others, an army spokesman, Captain Jean Dupont, said. | an army spokesman
          Survivors who reached the border said that gunmen killed 20 men. | Survivors
          According to the rebels several miners were killed in Gao. | the rebels
          """)
  void theSpeakerIsReadWithoutWhatStandsBefore(String text, String speaker) {
    assertThat(ReadSentence.of(text).linked("speaker")).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A blast killed 14 people and wounded 63 others, an army spokesman, Captain Jean Dupont, said. | army
          Gunmen killed 20 people near Dori on Monday, police said. | police
          """)
  void whoSpeaksIsNotAmongTheHarmed(String text, String party) {
    assertThat(ReadSentence.of(text).linked("target")).doesNotContain(party);
  }
}
