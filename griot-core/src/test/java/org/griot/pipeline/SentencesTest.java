package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One sentence, one claim: {@code sentences.tsv} lists sentences as news has them with all that
 * must be read in each.
 */
class SentencesTest {
  private static final String ANY = "*";
  private static final String NOTHING = "-";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everySentenceIsReadAsItSays() throws IOException {
    return rows().map(row -> dynamicTest(row[0], () -> check(row)));
  }

  private void check(String[] row) throws IOException {
    List<Claim> claims = Coded.claims(folder, "2024-05-15", row[0] + "\n");
    if (row[1].equals(NOTHING)) {
      assertThat(claims).isEmpty();
      return;
    }
    Claim claim = Coded.only(claims, row[1]);

    assertThat(status(claim)).as("status").isEqualTo(row[2]);
    expect("initiator", row[3], ids(claim, PartyRole.INITIATOR));
    expect("target", row[4], ids(claim, PartyRole.TARGET));
    expect("harm", row[5], harm(claim));
    expect("place", row[6], place(claim.place()));
  }

  private static void expect(String what, String wanted, String read) {
    if (!wanted.equals(ANY)) {
      assertThat(read).as(what).isEqualTo(wanted);
    }
  }

  private static String status(Claim claim) {
    return claim.stance() == Stance.DENIES
        ? "denied"
        : claim.reality() == Reality.HAPPENED ? "news" : low(claim.reality());
  }

  private static String ids(Claim claim, PartyRole role) {
    return none(Coded.ids(claim, role).stream().sorted());
  }

  private static String harm(Claim claim) {
    return none(claim.harm().stream().map(SentencesTest::figure));
  }

  /** "killed 3", "killed 3+" for at least three, "killed ?" where no figure is known. */
  private static String figure(Harm harm) {
    String least = harm.low() == null ? "?" : harm.low().toString();
    boolean open = harm.low() != null && harm.high() == null;
    boolean range = harm.high() != null && !harm.high().equals(harm.low());
    return low(harm.kind()) + " " + least + (open ? "+" : range ? "-" + harm.high() : "");
  }

  private static String place(Place place) {
    return place == null ? NOTHING : place.name() + " " + String.join("|", place.countries());
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String none(Stream<String> words) {
    String all = words.collect(Collectors.joining(", "));
    return all.isEmpty() ? NOTHING : all;
  }

  private static Stream<String[]> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv"))) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return lines.stream().map(line -> line.split("\t", -1));
    }
  }
}
