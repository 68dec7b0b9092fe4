package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deeds of which a report says too little to be news: claims, but never its main ones. */
class BareDeedsTest {
  private static Engine engine;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    engine = Engine.open(List.of());
  }

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
    Document report = Coded.of(engine, 1, folder).recorded().documents().values().iterator().next();
    return engine.coder().code(engine.annotator().annotate(report));
  }
}
