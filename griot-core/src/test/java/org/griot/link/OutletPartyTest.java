package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.griot.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletPartyTest {
  private static final ActorLinker LINKER =
      new ActorLinker(ActorRegistry.bundled(), Countries.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nigerian Army, press office | military-ng",
        "Ministry of Defence of the Republic of Azerbaijan | military-az",
        "ELN, Eastern Front (translated) | eln",
        "Az-Zallaqa | jnim",
        "DIRPA | fama",
      })
  void aPartyOrItsOwnMedia(String outlet, String actor) {
    Mention.Actor issuer = LINKER.issuer(outlet, new ActorContext(null, List.of()));
    assertThat(issuer).isNotNull();
    assertThat(issuer.actor()).isEqualTo(actor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sudan Tribune", "Army Times", "Valley News", "Ukraine and Russia Watch"})
  void aPaperIsNone(String outlet) {
    assertThat(LINKER.issuer(outlet, new ActorContext(null, List.of()))).isNull();
  }

  @Test
  void whomTwoPartiesShareIsOfNeither() {
    assertThat(LINKER.issuer("JNIM and ISGS Watch", new ActorContext(null, List.of("ML"))))
        .isNull();
  }
}
