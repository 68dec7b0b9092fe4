package org.griot.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** An address may ask much for a moment, and then steadily. */
class RequestRateTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final RequestRate rate = new RequestRate();

  @Test
  void whoAsksTooMuchWaitsAndNobodyElseDoes() {
    int admitted = 0;
    while (rate.admits("192.0.2.1", NOW)) {
      admitted++;
    }
    assertThat(admitted).isEqualTo(400);
    assertThat(rate.admits("192.0.2.2", NOW)).isTrue();

    Clock later = Clock.offset(NOW, Duration.ofMillis(100));
    assertThat(rate.admits("192.0.2.1", later)).isTrue();
  }

  @Test
  void thisMachineIsNotCounted() {
    for (int i = 0; i < 2000; i++) {
      assertThat(rate.admits("127.0.0.1", NOW)).isTrue();
      assertThat(rate.admits("0:0:0:0:0:0:0:1", NOW)).isTrue();
    }
  }
}
