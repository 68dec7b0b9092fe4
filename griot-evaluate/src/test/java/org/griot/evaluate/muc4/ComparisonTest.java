package org.griot.evaluate.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples of the scoring guidelines, version 7, in our own words. */
class ComparisonTest {
  @Test
  void stringsWithoutArticlesCountsAndNationalities() {
    assertThat(compare(Slot.DESCRIPTION, "\"FARMERS\"", "\"THE 3 FARMERS\"")).isEqualTo(1);
    assertThat(compare(Slot.DESCRIPTION, "\"FARMERS\"", "\"PERUVIAN FARMERS\"")).isEqualTo(1);
    assertThat(compare(Slot.DESCRIPTION, "\"MONKS\" / \"FARMERS\"", "\"FARMERS\"")).isEqualTo(1);
    assertThat(compare(Slot.DESCRIPTION, "\"FARMERS\"", "\"MONKS\"")).isEqualTo(0);
  }

  @Test
  void partOfANameIsPartlyRight() {
    assertThat(compare(Slot.VICTIM, "\"JUAN ROBERTO PAZ\"", "\"PAZ\"")).isEqualTo(0.5);
    assertThat(compare(Slot.DESCRIPTION, "\"FARMERS\"", "\"FARMERS OF THE NORTH\"")).isEqualTo(0.5);
    assertThat(compare(Slot.VICTIM, "\"JUAN ROBERTO PAZ\"", "\"JUAN PAZ\"")).isEqualTo(0);
  }

  @Test
  void aTagThatIsWrongHalvesARightValue() {
    String key = "CIVILIAN: \"FARMERS\"";
    assertThat(compare(Slot.VICTIM_TYPE, key, "CIVILIAN: \"FARMERS\"")).isEqualTo(1);
    assertThat(compare(Slot.VICTIM_TYPE, key, "CIVILIAN: \"MONKS\"")).isEqualTo(0.5);
    assertThat(compare(Slot.VICTIM_TYPE, key, "DIPLOMAT: \"FARMERS\"")).isEqualTo(0);
    assertThat(compare(Slot.VICTIM_EFFECT, "NO INJURY: \"-\"", "NO INJURY: \"MEN\"")).isEqualTo(1);
  }

  @Test
  void broaderSetFillsArePartlyRightInOneDirection() {
    assertThat(compare(Slot.TYPE, "BOMBING", "ATTACK")).isEqualTo(0.5);
    assertThat(compare(Slot.TYPE, "ATTACK", "BOMBING")).isEqualTo(0);
    assertThat(compare(Slot.INSTRUMENT_TYPE, "MACHINE GUN: \"AK-47\"", "GUN: \"AK-47\""))
        .isEqualTo(0.5);
    assertThat(compare(Slot.INSTRUMENT_TYPE, "GUN: \"AK-47\"", "MACHINE GUN: \"AK-47\""))
        .isEqualTo(0);
    assertThat(compare(Slot.TARGET_EFFECT, "SOME DAMAGE: \"-\"", "DESTROYED: \"-\""))
        .isEqualTo(0.5);
    assertThat(compare(Slot.VICTIM_EFFECT, "NO INJURY OR DEATH: \"-\"", "NO DEATH: \"-\""))
        .isEqualTo(0.5);
    assertThat(
            compare(
                Slot.CONFIDENCE,
                "SUSPECTED OR ACCUSED BY AUTHORITIES: \"ELN\"",
                "SUSPECTED OR ACCUSED: \"ELN\""))
        .isEqualTo(0.5);
  }

  @Test
  void dates() {
    assertThat(compare(Slot.DATE, "26 AUG 89", "26 AUG 89")).isEqualTo(1);
    assertThat(compare(Slot.DATE, "25 AUG 89 - 26 AUG 89", "26 AUG 89")).isEqualTo(0.5);
    assertThat(compare(Slot.DATE, "- 26 AUG 89", "25 AUG 89")).isEqualTo(0.5);
    assertThat(compare(Slot.DATE, "- 26 AUG 89", "25 AUG 88")).isEqualTo(0);
    assertThat(compare(Slot.DATE, "25 AUG 89 - 26 AUG 89", "- 26 AUG 89")).isEqualTo(0.5);
    assertThat(compare(Slot.DATE, "26 AUG 89", "- 26 AUG 89")).isEqualTo(0.5);
    assertThat(compare(Slot.DATE, "25 AUG 89", "- 26 AUG 89")).isEqualTo(0);
    assertThat(compare(Slot.DATE, "24 AUG 89 - 25 AUG 89", "- 26 AUG 89")).isEqualTo(0);
    assertThat(compare(Slot.DATE, "(09 DEC 89) / (- 09 DEC 89)", "- 09 DEC 89")).isEqualTo(1);
  }

  @Test
  void places() {
    String key = "PERU: LIMA (CITY): MIRAFLORES (NEIGHBORHOOD)";
    assertThat(compare(Slot.LOCATION, key, key)).isEqualTo(1);
    assertThat(compare(Slot.LOCATION, key, "PERU: LIMA (CITY)")).isEqualTo(0.5);
    assertThat(compare(Slot.LOCATION, key, "PERU")).isEqualTo(0.5);
    assertThat(compare(Slot.LOCATION, "PERU: LIMA (CITY)", "PERU: LIMA (TOWN)")).isEqualTo(1);
    assertThat(compare(Slot.LOCATION, "PERU: LIMA (CITY)", "PERU: LIMA (DEPARTMENT)"))
        .isEqualTo(0.5);
    assertThat(compare(Slot.LOCATION, "PERU: LIMA (CITY)", "CHILE: LIMA (CITY)")).isEqualTo(0.5);
    assertThat(compare(Slot.LOCATION, "PERU: LIMA (CITY)", "CHILE")).isEqualTo(0);
  }

  @Test
  void numbers() {
    assertThat(compare(Slot.VICTIM_NUMBER, "7: \"MEN\"", "7: \"MEN\"")).isEqualTo(1);
    assertThat(compare(Slot.VICTIM_NUMBER, "5 - 7: \"MEN\"", "7: \"MEN\"")).isEqualTo(0.5);
    assertThat(compare(Slot.VICTIM_NUMBER, "~7: \"MEN\"", "7: \"WOMEN\"")).isEqualTo(0.5);
    assertThat(compare(Slot.VICTIM_NUMBER, "7: \"MEN\"", "8: \"MEN\"")).isEqualTo(0);
    assertThat(compare(Slot.VICTIM_NUMBER, "2 / PLURAL: \"MEN\"", "PLURAL: \"MEN\"")).isEqualTo(1);
  }

  @Test
  void fillersOfKeys() {
    assertThat(read(Slot.ORGANIZATION, "? \"A \\\"B\\\" C\" / \"D\""))
        .isEqualTo(new Filler(List.of("A \"B\" C", "D"), List.of(), true));
    assertThat(read(Slot.DESCRIPTION, "\"MAYOR\" / \"MR.\": \"PAZ\" / \"JUAN PAZ\""))
        .isEqualTo(new Filler(List.of("MAYOR", "MR."), List.of("PAZ", "JUAN PAZ"), false));
    assertThat(read(Slot.VICTIM_EFFECT, "DEATH / INJURY: \"MEN\""))
        .isEqualTo(new Filler(List.of("DEATH", "INJURY"), List.of("MEN"), false));
    assertThat(FillerReader.read(Slot.VICTIM, "-")).isNull();
    assertThat(FillerReader.read(Slot.VICTIM, "*")).isNull();
  }

  private static double compare(Slot slot, String key, String answer) {
    return Comparison.of(slot, read(slot, key), read(slot, answer));
  }

  private static Filler read(Slot slot, String text) {
    return Objects.requireNonNull(FillerReader.read(slot, text));
  }
}
