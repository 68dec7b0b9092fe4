package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a report means by bare words for a party, through the whole engine. */
class MeantPartiesTest {
  private static final Engine ENGINE = Engine.open(List.of());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed four soldiers near Gao on Thursday. | TARGET | fama",
        "JNIM said little. The militants killed four farmers near Gao on Thursday. | INITIATOR"
            + " | jnim",
        "JNIM said little. Gunmen killed four farmers near Gao on Thursday. | INITIATOR"
            + " | unidentified-armed-group-ml",
        "Four farmers were killed near Gao on Thursday. | TARGET | civilians-ml",
        "Thousands of students marched through Gao on Thursday. | INITIATOR | protesters-ml",
      })
  void theReportSaysWhoIsMeant(String text, PartyRole role, String actor) throws IOException {
    assertThat(parties(text))
        .filteredOn(party -> party.role() == role)
        .extracting(Party::actor)
        .containsExactly(actor);
  }

  @Test
  void groupsThatOthersAreLinkedToAreNotThoseWhoAttack() throws IOException {
    assertThat(
            parties(
                "The jihadists burned the camp at Gao on Monday. Fighters linked to al-Qaeda and to"
                    + " Islamic State are active in the province."))
        .filteredOn(party -> party.role() == PartyRole.INITIATOR)
        .extracting(Party::actor)
        .doesNotContain("is", "alqaida");
  }

  private List<Party> parties(String text) throws IOException {
    List<Claim> claims = Coded.claims(ENGINE, folder, "News from Mali\n\n" + text + "\n");
    return claims.stream().flatMap(c -> c.parties().stream()).toList();
  }
}
