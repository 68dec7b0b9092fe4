package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A figure that is given for the dead and the wounded together is neither the one nor the other.
 */
class JointTollsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 80 rebels were killed or wounded in fighting near Gao on Thursday. "
            + "| KILLED some of at least 80; INJURED some of at least 80",
        "Shelling killed and wounded more than 30 people in Gao on Thursday. "
            + "| KILLED some of more than 30; INJURED some of more than 30",
        "An air strike on Gao on Thursday left 30 people dead or seriously injured. "
            + "| KILLED some of 30; INJURED some of 30",
        "The attack on the base in Gao on Thursday caused 15 casualties. "
            + "| KILLED some of 15; INJURED some of 15",
        "Rebels killed or captured 60 soldiers in Gao on Thursday. "
            + "| KILLED some of 60; CAPTURED some of 60",
        "Dozens were killed or wounded in the shelling of Gao on Thursday. "
            + "| KILLED some of dozens; INJURED some of dozens",
        "An air strike on Gao on Thursday killed 3 people and injured 5. | KILLED 3; INJURED 5",
        "Rebels abducted and killed three traders near Gao on Thursday. | KILLED 3; ABDUCTED 3",
      })
  void eachIsSomeOfThem(String text, String harm) throws IOException {
    assertThat(claims(text))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.harm())
                    .extracting(JointTollsTest::words)
                    .containsExactlyInAnyOrder(harm.split("; ")));
  }

  private static String words(Harm harm) {
    return harm.kind() + " " + (harm.words() == null ? harm.high() : harm.words());
  }

  private List<Claim> claims(String text) throws IOException {
    return Coded.claims(folder, "2024-05-18", text);
  }
}
