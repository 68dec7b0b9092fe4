package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a party tells of itself, by the name of the outlet, through the whole engine. */
class OwnStatementTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DIRPA | Two suspects were arrested near Gao on Monday. | fama",
        "JNIM | Four soldiers were killed in an ambush near Gao on Monday. | jnim",
        "JNIM | Our fighters attacked the camp at Gao on Monday. | jnim",
        "JNIM | The mujahideen attacked the camp at Gao on Monday. | jnim",
      })
  void whoeverTellsItDidIt(String outlet, String text, String actor) throws IOException {
    assertThat(doers(outlet, text)).extracting(Party::actor).containsExactly(actor);
  }

  @Test
  void whoIsNotNamedHasNoWordsAndARule() throws IOException {
    assertThat(doers("JNIM", "Four soldiers were killed in an ambush near Gao on Monday."))
        .extracting(Party::text, Party::provenance)
        .singleElement()
        .satisfies(
            party -> {
              assertThat(party).isEqualTo(tuple("", party.toList().get(1)));
              assertThat(party.toList().get(1)).isInstanceOf(Provenance.Derived.class);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sahel Daily | Four soldiers were killed in an ambush near Gao on Monday.",
        "DIRPA | Four soldiers were killed in an ambush near Gao on Monday.",
      })
  void whatOthersDidIsNotTheirs(String outlet, String text) throws IOException {
    assertThat(doers(outlet, text)).isEmpty();
  }

  @Test
  void verbsThatAreJoinedShareWhoDidIt() throws IOException {
    assertThat(
            doers("Sahel Daily", "Police raided a house in Gao on Monday and took four men away."))
        .extracting(Party::actor)
        .containsOnly("police-ml");
  }

  private List<Party> doers(String outlet, String text) throws IOException {
    Files.writeString(
        folder.resolve("documents.csv"),
        "file,published,source\nreport.txt,2023-05-02," + outlet + "\n");
    return Coded.claims(folder, "News from Mali\n\n" + text + "\n").stream()
        .flatMap(claim -> claim.parties().stream())
        .filter(party -> party.role() == PartyRole.INITIATOR)
        .toList();
  }
}
