package org.griot.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole name of a party of which a sentence gives the first part. */
class FullNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Herons | POLITICAL_MILITIA | Herons of the Lake",
        "Liwa | POLITICAL_MILITIA | Liwa al-Nahr",
        "gunmen | POLITICAL_MILITIA | gunmen",
        "Guinea | STATE_FORCES | Guinea",
      })
  void theReportGivesItElsewhere(String words, PartyType type, String name) {
    String text =
        words + " fired. Herons of the Lake and Liwa al-Nahr met gunmen of Kano in Guinea Bissau.";
    Mention.Actor actor =
        new Mention.Actor(
            new Span(0, words.length()), null, words, type, null, true, Mention.Actor.UNLISTED);

    assertThat(FullNames.in(text, actor).name()).isEqualTo(name);
  }
}
