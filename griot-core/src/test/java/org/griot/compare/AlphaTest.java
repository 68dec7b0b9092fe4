package org.griot.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The examples that Krippendorff computes by hand in "Computing Krippendorff's Alpha-Reliability"
 * (2011), A to D.
 */
class AlphaTest {
  private static final List<List<Integer>> FOUR_OBSERVERS =
      columns(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .");

  @Test
  void binaryDataOfTwoObservers() {
    assertThat(Alpha.of(columns("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), Metric.nominal()))
        .hasToString("Alpha[value=0.095, units=10, values=20]");
  }

  @Test
  void nominalDataOfTwoObservers() {
    String ben = "a a b b d c c c e d d a";
    String gerry = "b a b b b c c c e d d d";
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      units.add(List.of(ben.split(" ")[i], gerry.split(" ")[i]));
    }

    assertThat(Alpha.of(units, Metric.nominal()).value()).isEqualByComparingTo("0.692");
  }

  @Test
  void anyNumberOfObserversAndMissingValues() {
    Alpha nominal = Alpha.of(FOUR_OBSERVERS, Metric.nominal());

    assertThat(nominal.value()).isEqualByComparingTo("0.743");
    assertThat(nominal.units()).as("the last unit has one value only").isEqualTo(11);
    assertThat(nominal.values()).isEqualTo(40);
    assertThat(Alpha.of(FOUR_OBSERVERS, Metric.interval()).value()).isEqualByComparingTo("0.849");
    assertThat(Alpha.of(FOUR_OBSERVERS, Metric.ratio()).value()).isEqualByComparingTo("0.797");
  }

  @Test
  void neitherTheOrderOfUnitsNorThatOfObserversMatters() {
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      List<List<Integer>> shuffled = new ArrayList<>();
      FOUR_OBSERVERS.forEach(unit -> shuffled.add(new ArrayList<>(unit)));
      shuffled.forEach(unit -> Collections.shuffle(unit, random));
      Collections.shuffle(shuffled, random);

      assertThat(Alpha.of(shuffled, Metric.interval()).value()).isEqualByComparingTo("0.849");
    }
  }

  @Test
  void withoutVariationOrPairsThereIsNoAlpha() {
    assertThat(Alpha.of(List.of(List.of(1, 1), List.of(1, 1)), Metric.nominal()).value()).isNull();
    assertThat(Alpha.of(List.of(List.of(1), List.of(2)), Metric.nominal()))
        .isEqualTo(new Alpha(null, 0, 0));
    assertThat(Alpha.of(List.<List<Integer>>of(), Metric.nominal()).value()).isNull();
  }

  @Test
  void fullAgreementIsOneAndSystematicDisagreementIsBelowNought() {
    assertThat(Alpha.of(List.of(List.of(1, 1), List.of(2, 2)), Metric.nominal()).value())
        .isEqualByComparingTo("1");
    assertThat(Alpha.of(List.of(List.of(1, 2), List.of(2, 1)), Metric.nominal()).value())
        .isEqualByComparingTo("-0.5");
  }

  @Test
  void setsAgreeAsFarAsTheyShareMembers() {
    Metric<Set<String>> sets = Metric.sets();

    assertThat(sets.squared(Set.of("a", "b"), Set.of("b", "a"))).isZero();
    assertThat(sets.squared(Set.of(), Set.of())).isZero();
    assertThat(sets.squared(Set.of("a"), Set.of())).isEqualTo(1);
    assertThat(sets.squared(Set.of("a", "b"), Set.of("b", "c"))).isEqualTo(1 - 1.0 / 3);
  }

  /** One line for each observer, a dot where a value is missing. */
  private static List<List<Integer>> columns(String... observers) {
    int units = observers[0].split(" ").length;
    List<List<Integer>> columns = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      List<Integer> unit = new ArrayList<>();
      for (String observer : observers) {
        String value = observer.split(" ")[i];
        if (!value.equals(".")) {
          unit.add(Integer.valueOf(value));
        }
      }
      columns.add(unit);
    }
    return columns;
  }
}
