package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A run names the tables that it read by, so that two runs with one set of versions are alike. */
class RuleTablesTest {
  @Test
  void theTablesOfWordsHaveAVersionOfTheirOwn() {
    assertThat(RuleTables.version()).matches("[0-9a-f]{64}").isEqualTo(RuleTables.version());
    assertThat(Coded.ENGINE.versions()).containsEntry("rules", RuleTables.version());
  }
}
