package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTiesTest {
  private final ActorTies ties = new ActorTies(ActorRegistry.bundled(), Countries.bundled());

  @ParameterizedTest
  @CsvSource({
    "jnim, jnim, 2022-01-01, same",
    "is, issp, 2022-01-01, part-of",
    "is, issp, 2018-01-01, part-of",
    "issp, iswap, 2020-01-01, part-of",
    "issp, iswap, 2023-01-01, branch",
    "macina, jnim, 2020-01-01, part-of",
    "macina, alqaida, 2020-01-01, part-of",
    "ansardine, jnim, 2018-01-01, merged",
    "ansaroul, jnim, 2019-10-01, allied",
    "bundeswehr, minusma, 2021-06-25, contingent",
    "barkhane, fraf, 2020-01-01, part-of",
    "fama, gov-ml, 2020-01-01, same-state",
    "fama, security-forces-ml, 2020-01-01, same-state",
    "military-gh, police-gh, 2020-01-01, same-state",
    "unidentified-armed-group-ml, jnim, 2020-01-01, unidentified",
    "unidentified-armed-group, jnim, 2020-01-01, unidentified",
    "unidentified-communal-militia-ml, dannan, 2020-01-01, unidentified",
    "unidentified-military-ml, fama, 2020-01-01, unidentified",
    "unidentified-armed-group-ml, unidentified-armed-group, 2020-01-01, unidentified-both",
    "civilians-ml, civilians, 2020-01-01, unidentified-both"
  })
  void whoMayBeOneParty(String a, String b, LocalDate day, String how) {
    assertThat(ties.compatibility(a, b, day))
        .returns(true, ActorCompatibility::compatible)
        .returns(how, ActorCompatibility::how);
  }

  @ParameterizedTest
  @CsvSource({
    "jnim, issp, 2020-01-01",
    "jnim, is, 2020-01-01",
    "fama, fan, 2020-01-01",
    "bundeswehr, minusma, 2010-01-01",
    "civilians-ml, jnim, 2020-01-01",
    "civilians-ml, protesters-ml, 2020-01-01",
    "civilians-ml, civilians-ne, 2020-01-01",
    "unidentified-armed-group-so, jnim, 2020-01-01",
    "unidentified-military-ml, jnim, 2020-01-01",
    "unidentified-armed-group-ml, fama, 2020-01-01"
  })
  void whoMayNot(String a, String b, LocalDate day) {
    assertThat(ties.compatibility(a, b, day).compatible()).isFalse();
  }

  @Test
  void itIsSymmetric() {
    List<String> ids =
        List.of(
            "jnim",
            "issp",
            "is",
            "fama",
            "minusma",
            "bundeswehr",
            "civilians-ml",
            "macina",
            "unidentified-armed-group-ml",
            "aqim",
            "gov-ml",
            "military-gh",
            "dannan");
    LocalDate day = LocalDate.of(2020, 1, 1);
    for (String a : ids) {
      for (String b : ids) {
        ActorCompatibility there = ties.compatibility(a, b, day);
        ActorCompatibility back = ties.compatibility(b, a, day);
        assertThat(there.compatible()).as(a + " " + b).isEqualTo(back.compatible());
        assertThat(there.strength()).as(a + " " + b).isEqualTo(back.strength());
      }
    }
  }

  @Test
  void theReasonNamesTheTie() {
    assertThat(ties.compatibility("macina", "jnim", LocalDate.of(2020, 1, 1)).reason())
        .isEqualTo("macina is part of jnim on 2020-01-01");
  }
}
