package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties that the type of a happening or the place of a claim decides, through the engine. */
class ImpliedPartiesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers seized power in Mali on Wednesday. | coup | gov-ml",
        "Gunmen looted a warehouse in Gao on Wednesday. | looting | civilians-ml",
        "The African Union imposed sanctions on Wednesday over the coup in Mali. | sanction | gov-ml",
      })
  void whomTheTypeMustHaveHit(String text, String type, String target) throws IOException {
    Party implied =
        claims(text).stream()
            .filter(claim -> type.equals(claim.type().id()))
            .flatMap(claim -> claim.parties().stream())
            .filter(party -> party.role() == PartyRole.TARGET)
            .findFirst()
            .orElseThrow();
    assertThat(implied.actor()).isEqualTo(target);
    assertThat(implied.text()).isEmpty();
    assertThat(implied.provenance()).isInstanceOf(Provenance.Derived.class);
  }

  @Test
  void allWhoSignAreParties() throws IOException {
    assertThat(
            claims("JNIM signed a peace agreement with the government of Mali in Gao on Wednesday.")
                .get(0)
                .parties())
        .extracting(Party::actor, Party::role)
        .containsExactlyInAnyOrder(
            tuple("jnim", PartyRole.INITIATOR), tuple("gov-ml", PartyRole.INITIATOR));
  }

  @Test
  void unnamedPeopleAreOfWhereItHappened() throws IOException {
    assertThat(
            claims(
                    "Kenya promised help on Wednesday. Kenya had sent medicine before, and Kenya"
                        + " will send more, officials in Nairobi, Mombasa and Kisumu said."
                        + "\n\nArmed men killed four farmers near Gao in Mali on Tuesday.")
                .stream()
                .filter(claim -> claim.type().id().equals("attack"))
                .flatMap(claim -> claim.parties().stream()))
        .extracting(Party::actor)
        .containsExactlyInAnyOrder("unidentified-armed-group-ml", "civilians-ml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Wednesday a helicopter opened fire on villagers near Gao, killing four. | fama",
        "On Wednesday missiles that the United States fired hit an air base near Gao. | usmil",
      })
  void whatOnlyStatesHave(String text, String actor) throws IOException {
    assertThat(claims(text).get(0).parties())
        .filteredOn(party -> party.role() == PartyRole.INITIATOR)
        .extracting(Party::actor)
        .containsExactly(actor);
  }

  private List<Claim> claims(String text) throws IOException {
    return Coded.claims(folder, "2024-05-02", text);
  }
}
