package org.griot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InMemoryCabinetTest extends CabinetContract {
  @Override
  protected Cabinet empty() {
    return new InMemoryCabinet();
  }

  @Test
  void aRoleMayDoWhatThoseBelowItMay() {
    assertThat(Role.ADMIN.allows(Role.CODER)).isTrue();
    assertThat(Role.CODER.allows(Role.CODER)).isTrue();
    assertThat(Role.CODER.allows(Role.ADMIN)).isFalse();
    assertThat(Role.VIEWER.allows(Role.CODER)).isFalse();
  }
}
