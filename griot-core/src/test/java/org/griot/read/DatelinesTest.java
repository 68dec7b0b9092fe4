package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private final Datelines datelines = new Datelines();

  private static String page(String line) {
    return "Army leaves town\n" + line + "\n\n" + Reading.REPORT;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 2 October 2019",
        "Published on October 2, 2019",
        "Posted: Wednesday, October 2, 2019 5:24 AM EST",
        "Date: 2019-10-02",
        "PUBLISHED 2 Oct 2019",
        "October 2, 2019",
        "Wednesday, 2 October 2019 14:30 GMT",
        "2 Oct 2019 | 14:30",
        "By Jane Doe | October 2, 2019",
        "BAMAKO, Oct 2, 2019 (Example Agency) - The army left the town.",
        "Bamako, Mali, 2 October 2019 – The army left the town.",
      })
  void aLineWithTheFullDateIsTheDateline(String line) {
    assertThat(datelines.published(page(line)))
        .contains(
            new DateClaim(
                line.contains("(Ex") || line.contains("Mali") ? dateOf(line) : "2019-10-02",
                "dateline"));
  }

  private static String dateOf(String line) {
    return line.contains("Mali") ? "2 October 2019" : "Oct 2, 2019";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAMAKO, Oct 2 (Example Agency) - The army left the town.",
        "On 2 October 2019 the army left the town.",
        "The attack of October 2, 2019 killed nine people in the town.",
        "Published by the ministry: 2 October 2019 list",
        "Posted soldiers left in October 2019",
        "October 2019",
        "Update: House where 5 were shot closed Posted: October 2, 2019",
      })
  void aSentenceWithADateIsNone(String line) {
    assertThat(datelines.published(page(line))).isEmpty();
  }

  @Test
  void theDateOfTheLastChangeIsAnother() {
    String text = page("Published: 2 October 2019\nLast updated: 5 October 2019");
    assertThat(datelines.published(text)).contains(new DateClaim("2019-10-02", "dateline"));
    assertThat(datelines.modified(text)).contains(new DateClaim("2019-10-05", "dateline"));
  }

  @Test
  void aLabelAtTheEndCountsToo() {
    assertThat(datelines.published(Reading.REPORT + "\nPublished: 2 October 2019"))
        .contains(new DateClaim("2019-10-02", "dateline"));
  }
}
