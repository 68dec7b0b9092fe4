package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Person;
import org.griot.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the harmed are, and whose words a claim is, through the whole engine. */
class WhoseHarmTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells hit a market in Gao on Thursday and killed nine, the mayor said. | CIVILIAN",
        "Ten people were killed on Thursday in fighting between rebels and the army in Gao. "
            + "| UNKNOWN",
        "Gunmen clashed with soldiers near Gao on Thursday. Two of the attackers were killed. "
            + "| INITIATOR",
        "In fighting with the army near Gao on Thursday the rebels lost three of their own. "
            + "| INITIATOR",
        "An army patrol fell into an ambush by rebels near Gao on Thursday. Friendly side: four"
            + " dead. | TARGET",
        "A drone strike near Gao on Thursday killed a senior leader of Boko Haram. | TARGET",
        "Gunmen ambushed soldiers near Gao on Thursday. Three soldiers were killed and seven"
            + " wounded. | TARGET",
        "Armed men attacked a camp near Gao on Thursday. Two displaced persons were killed."
            + " | CIVILIAN",
        "A drone strike on a house in Gao on Thursday killed nine members of one family. The army said"
            + " it had struck a commander of Boko Haram. | CIVILIAN",
        "Three soldiers were martyred by a mine near Gao on Thursday. | TARGET",
      })
  void theTypeOfTheHappeningSaysWhoseTheHarmedAre(String text, Side side) throws IOException {
    Claim claim = main(text);

    assertThat(claim.harm()).extracting(h -> h.side()).containsOnly(side);
  }

  @Test
  void whoIsNamedAsSpeakingIsAPersonOfTheClaimAndStaysPrivate() throws IOException {
    Claim claim =
        main(
            "Gunmen killed four farmers near Gao on Thursday, mayor Amadou Diallo told"
                + " reporters.");

    assertThat(claim.persons())
        .extracting(Person::name, Person::role)
        .containsExactly(tuple("Amadou Diallo", "speaker"));
    assertThat(claim.persons()).allMatch(Person::isPrivate).noneMatch(Person::takesPart);
  }

  @Test
  void aSurvivorIsNotAmongTheKilled() throws IOException {
    Claim claim =
        main(
            "Gunmen killed a trader near Gao on Thursday. They had targeted surviving victim Amadou"
                + " Diallo, who was a suspect in the killing of Moussa Traore.");

    assertThat(claim.persons())
        .filteredOn(person -> person.role().equals("killed"))
        .extracting(Person::name)
        .doesNotContain("Amadou Diallo");
  }

  private Claim main(String text) throws IOException {
    List<Claim> claims = Coded.claims(folder, "News from Mali\n\n" + text + "\n");
    return claims.stream().filter(c -> !c.harm().isEmpty()).findFirst().orElseThrow();
  }
}
