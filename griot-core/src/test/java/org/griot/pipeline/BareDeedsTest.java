package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deeds of which a report says too little to be news: claims, but never its main ones. */
class BareDeedsTest {
  @TempDir Path folder;

  @Test
  void anArrestOfNobodyInParticularIsToldAsBackgroundAndOnce() throws IOException {
    List<Claim> claims =
        claims(
            """
            The rules were harsh on traders.

            Many who dared to move around were arrested. The damage included detention without trial.
            """);

    assertThat(claims).extracting(c -> c.type().id()).containsExactly("arrests");
    assertThat(claims).noneMatch(Claim::main);
    assertThat(claims.get(0).confidence()).isLessThan(new BigDecimal("0.600"));
  }

  @Test
  void aKillingToldInPassingMayBeOfAnAnimal() throws IOException {
    assertThat(claims("The rules were harsh.\n\nA stray shot killed somewhere in the night.\n"))
        .isEmpty();
  }

  private List<Claim> claims(String text) throws IOException {
    Path file = folder.resolve("report.txt");
    Files.writeString(file, text);
    Document report =
        Coded.of(Coded.ENGINE, 1, folder).recorded().documents().values().iterator().next();
    return Coded.ENGINE.coder().code(Coded.ENGINE.annotator().annotate(report));
  }
}
