package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.griot.model.Document;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final String FIRST =
      "Gunmen on motorcycles attacked the village of Sampleton on Monday and killed at least 12"
          + " people, the mayor of the town said on Tuesday. Soldiers were sent to the area after"
          + " the attack, and three suspects have been arrested, according to a statement by the"
          + " ministry of defence. Nobody has claimed the attack. It was the second in the area"
          + " since June, when nine people were killed at a market in the same district.";
  private static final String SECOND =
      "At least a dozen villagers died when armed men raided Sampleton at the start of the week,"
          + " local officials told our reporter. The attackers came on motorbikes at dawn, fired"
          + " at houses and stole cattle before the troops arrived. The government says that it"
          + " holds three men over the raid, which no group has admitted so far. In June a market"
          + " nearby was hit and nine were left dead.";

  private static Document read(String text) {
    return Reading.ofStdin("{\"text\":\"" + text.replace("\n", "\\n") + "\"}").document();
  }

  @Test
  void theSameWordingIsTheSameSketch() {
    assertThat(
            read(FIRST)
                .resemblance(read(FIRST.toUpperCase(java.util.Locale.ROOT).replace(",", " -"))))
        .isEqualTo(1);
  }

  @Test
  void anotherHeadlineAndBoilerplateAreANearCopy() {
    Document copy =
        read("Twelve killed in village raid\n\n" + FIRST + "\n\nCopyright 2021 The Example");
    assertThat(read(FIRST).resemblance(copy)).isGreaterThanOrEqualTo(0.7);
  }

  @Test
  void anotherReportOfTheEventIsNoCopy() {
    assertThat(read(FIRST).resemblance(read(SECOND))).isLessThan(0.4);
  }

  @Test
  void theSketchIsPinned() {
    assertThat(Signature.of("The army left the town.", List.of()).subList(0, 4))
        .containsExactly(PINNED);
    assertThat(Signature.of("...", List.of())).isEmpty();
    assertThat(Signature.of("One word".substring(0, 3), List.of())).hasSize(64);
  }

  private static final Integer[] PINNED = {1828026185, 1740904357, 96404179, 292034750};

  @Test
  void theShareOfEqualPlacesEstimatesTheShareOfCommonRuns() {
    Random random = new Random(7);
    for (int common = 0; common <= 400; common += 50) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        words.add("w" + random.nextInt(1_000_000));
      }
      List<String> others = new ArrayList<>(words.subList(0, common));
      while (others.size() < 400) {
        others.add("v" + random.nextInt(1_000_000));
      }
      List<Integer> a = Signature.of(String.join(" ", words), List.of());
      List<Integer> b = Signature.of(String.join(" ", others), List.of());
      int same = 0;
      for (int i = 0; i < a.size(); i++) {
        same += a.get(i).equals(b.get(i)) ? 1 : 0;
      }
      double shared = Math.max(0, common - 2);
      assertThat(same / 64.0)
          .isBetween(shared / (796 - shared) - 0.2, shared / (796 - shared) + 0.2);
    }
  }
}
