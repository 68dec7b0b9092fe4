package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.griot.model.Claim;
import org.griot.model.PartyRole;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who brokers a truce is neither of those who agree to it. */
class MediatorsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A ceasefire brokered by Qatar and Egypt between Israel and Hamas took effect on Sunday."
            + " | gov-qa gov-eg",
        "The Congolese army and M23 agreed on Tuesday to a truce mediated by Angola's President."
            + " | gov-ao",
        "The government of Colombia and the ELN signed a truce in Havana on Friday, with Cuba and"
            + " Norway as guarantors. | gov-no gov-cu",
        "Tribal elders mediated a ceasefire between the Habar Gidir and the Dir clans in"
            + " Dhusamareb on Wednesday. | civilians-so"
      })
  void whoStandsBetweenThePartiesIsNone(String sentence, String mediators) throws IOException {
    Claim claim = claim(sentence);

    assertThat(Coded.ids(claim, PartyRole.OTHER)).containsExactly(mediators.split(" "));
    assertThat(Coded.ids(claim, PartyRole.INITIATOR))
        .hasSize(2)
        .doesNotContain(mediators.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qatar brokered a truce between the army and the Rapid Support Forces on Saturday."
            + " | saf-sd rsf",
        "The army and the Kachin Independence Army signed a truce in Laiza on Friday, witnessed by"
            + " China. | tatmadaw kia"
      })
  void theArmyIsThatOfTheLandThatTheOtherSideIsFrom(String sentence, String sides)
      throws IOException {
    Claim claim = claim(sentence);

    assertThat(Coded.ids(claim, PartyRole.INITIATOR)).containsExactly(sides.split(" "));
  }

  private Claim claim(String sentence) throws IOException {
    String report = "A truce\n\n" + sentence + "\n";
    return Coded.claims(folder, "2024-05-15", report).stream()
        .filter(Claim::main)
        .findFirst()
        .orElseThrow();
  }
}
