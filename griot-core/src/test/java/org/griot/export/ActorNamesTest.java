package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.griot.link.ActorRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNamesTest {
  private static final ActorNames NAMES = ActorNames.of(ActorRegistry.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jnim | 2019-09-30 | JNIM: Group for Support of Islam and Muslims",
        "issp | 2018-03-01 | Islamic State (Greater Sahara)",
        "issp | 2020-03-01 | Islamic State (West Africa) - Greater Sahara Faction",
        "issp | 2023-03-01 | Islamic State Sahel Province (ISSP)",
        "fama | 2019-09-30 | Military Forces of Mali (2013-2020)",
        "police-ne | 2019-09-30 | Police Forces of Niger (2011-2021)",
      })
  void anActorIsCalledAsInAcledsFilesOfThatDay(String id, LocalDate day, String name) {
    assertThat(NAMES.acled(id, "ML", day)).isEqualTo(name);
  }

  @Test
  void anActorThatIsInNoRegistryHasNoName() {
    assertThat(NAMES.acled("nobody-knows-them", "ML", LocalDate.of(2020, 1, 1))).isNull();
  }
}
