package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a report means by bare words for a party, through the whole engine. */
class MeantPartiesTest {
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
        "French warplanes bombed a camp near Gao on Thursday. | INITIATOR | fraf",
        "Gunmen killed a pharmacist near Gao on Thursday. | TARGET | civilians-ml",
        "No group has claimed the attack, but JNIM is active there. Militants killed four farmers"
            + " near Gao on Thursday. | INITIATOR | unidentified-armed-group-ml",
        "JNIM said little. The movement attacked Gao on Thursday. | INITIATOR | jnim",
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

  @Test
  void thatAttackIsTheOneToldLast() throws IOException {
    List<Claim> claims =
        Coded.claims(
            folder,
            "2024-05-15",
            "News from Mali\n\nTwelve soldiers were killed in an attack on the camp at Gao on Monday,"
                + " the army said. In December, 70 soldiers were killed in an attack on Tessit. That"
                + " attack was claimed by JNIM.\n");

    Claim gao =
        claims.stream()
            .filter(c -> c.place() != null && c.place().name().equals("Gao"))
            .findFirst()
            .orElseThrow();
    assertThat(Coded.ids(gao, PartyRole.INITIATOR)).doesNotContain("jnim");
  }

  @Test
  void whoDeniesADeedIsSaidToHaveDoneIt() throws IOException {
    assertThat(parties("The Malian army denied shelling the village of Tessit on Thursday."))
        .filteredOn(party -> party.role() == PartyRole.INITIATOR)
        .flatExtracting(Party::attribution)
        .extracting(Attribution::basis)
        .containsOnly(Basis.DENIED);
  }

  @Test
  void weAreWhoseStatementItIs() throws IOException {
    Files.writeString(
        folder.resolve("documents.csv"),
        "file,published,source\nreport.txt,2023-05-02,JNIM media office\n");
    String text =
        "To all who hear\n\nWe attacked the camp of the FAMa at Gao on Monday. So says JNIM.\n";

    assertThat(Coded.claims(folder, text))
        .flatExtracting(Claim::parties)
        .filteredOn(party -> party.role() == PartyRole.INITIATOR)
        .extracting(Party::actor, Party::text)
        .contains(tuple("jnim", "We"));
  }

  private List<Party> parties(String text) throws IOException {
    List<Claim> claims = Coded.claims(folder, "News from Mali\n\n" + text + "\n");
    return claims.stream().flatMap(c -> c.parties().stream()).toList();
  }
}
