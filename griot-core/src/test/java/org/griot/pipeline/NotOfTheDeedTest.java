package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Reality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and persons that stand beside a deed and are none of its own, through the engine. */
class NotOfTheDeedTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A blast wounded nine people in Bogor on Friday. Security has been tight since gunmen"
            + " killed 41 people at a hotel. | INJURED 9; KILLED 41",
        "A blast wounded nine people in Bogor on Friday. Police have been on alert since militants"
            + " launched a series of attacks across Medan, killing 41 people. | INJURED 9; KILLED 41",
        "A blast wounded nine people in Bogor on Friday. It was the worst attack since militants"
            + " bombed two churches, killing 41 people. | INJURED 9; KILLED 41",
        "Gunmen killed five people in Kano on Friday. Tension has been high since gunmen killed"
            + " five people. | KILLED 5",
        "Doctors said eight people died of an unknown disease in Kano last week. | ''",
        "Nine deaths due to cholera were reported in Kano on Friday. | ''",
        "Three people died of gunshot wounds in Kano on Friday. | KILLED 3",
        "A bomb killed 13 people and wounded 71 in Lima on Friday. The wounded included the number"
            + " two of the secret police. | KILLED 13 + INJURED 71",
        "A bomb killed 13 people and wounded 71 in Lima on Friday. More than 300 people were eating"
            + " next door, two of whom were among the dead. | KILLED 13 + INJURED 71",
        "The minister defended Samuel Okoro, who died in 2013. A bomb killed four in Kano on Friday."
            + " | KILLED 4",
        "Gunmen threw a bomb into a house in Kano on Friday in an assassination attempt on the"
            + " former minister Paul Okello. | ''",
      })
  void figuresOfAnotherHappeningStandApart(String text, String harm) throws IOException {
    assertThat(harms(text)).isEqualTo(harm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rita Santos, the mother of Jose Santos, 29, who was killed in the bombing in Davao on"
            + " Friday, wept. | Jose Santos",
        "Ramon Cruz, whose brother was killed in the bombing in Davao on Friday, wept. | ''",
        "Ramon Cruz, whose brother was killed in 2010, was shot dead by gunmen in Davao on Friday."
            + " | Ramon Cruz",
        "Rita Santos, the mother of two children, was shot dead by gunmen in Davao on Friday."
            + " | Rita Santos",
      })
  void whoLostSomebodyIsNotDead(String text, String names) throws IOException {
    List<String> killed =
        claims(text).stream()
            .filter(c -> c.kind() == ClaimKind.EVENT)
            .flatMap(c -> c.persons().stream())
            .filter(p -> p.role().equals("killed"))
            .map(Person::name)
            .toList();

    assertThat(String.join("; ", killed)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "All victims were treated and released by Saturday morning.",
    "Forty people were detained in hospital.",
    "People were taken away in ambulances.",
    "A judge issued a warrant for the arrest of a man.",
    "Arrest warrants were issued for two men.",
    "Police released photos of the suspected bombers.",
  })
  void aHospitalOrAWarrantHoldsNobody(String sentence) throws IOException {
    List<Claim> claims = claims("A bomb exploded in Davao on Friday. " + sentence);

    assertThat(claims)
        .filteredOn(c -> c.reality() == Reality.HAPPENED)
        .extracting(c -> c.type().id())
        .doesNotContain("release", "arrests");
  }

  @Test
  void whoIsArrestedArrestedNobody() throws IOException {
    Claim claim =
        claims("Leftists known to be close to the ELN were arrested in Bogota on Friday.").get(0);

    assertThat(claim.type().id()).isEqualTo("arrests");
    assertThat(claim.parties())
        .noneMatch(p -> p.role() == PartyRole.INITIATOR && "eln".equals(p.actor()));
  }

  @Test
  void policeWhoHuntABomberWereNotHit() throws IOException {
    List<Claim> claims =
        claims(
            "Police in the city of Bogor were hunting for a man on Saturday after a blast wounded"
                + " nine people outside a bakery on Friday.");

    assertThat(claims)
        .flatExtracting(Claim::parties)
        .noneMatch(p -> p.role() == PartyRole.TARGET && "police-id".equals(p.actor()));
  }

  @Test
  void anAsideBetweenDashesHasAnotherDoer() throws IOException {
    Claim pledge =
        claims("The killer – shot dead by police on Friday – had pledged allegiance to al-Qaeda.")
            .stream()
            .filter(c -> c.type().id() != null && c.type().id().equals("pledge"))
            .findFirst()
            .orElseThrow();

    assertThat(pledge.parties()).noneMatch(p -> p.role() == PartyRole.INITIATOR);
  }

  @Test
  void aBombingOfCiviliansIsNotTheirs() throws IOException {
    Claim claim = claims("The bombing of civilians in Kano on Friday killed nine people.").get(0);

    assertThat(claim.parties()).noneMatch(p -> p.role() == PartyRole.INITIATOR);
  }

  private String harms(String text) throws IOException {
    return claims(text).stream()
        .filter(c -> c.kind() == ClaimKind.EVENT && c.reality() == Reality.HAPPENED)
        .filter(c -> !c.harm().isEmpty())
        .map(
            c ->
                c.harm().stream()
                    .map(h -> h.kind() + " " + h.low())
                    .collect(Collectors.joining(" + ")))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private List<Claim> claims(String text) throws IOException {
    return Coded.claims(folder, "2019-05-25", text);
  }
}
