package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Reality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was killed, taken or found dead, and by whom, in sentences as agencies write them. */
class WhoWasHarmedTest {
  @TempDir Path folder;

  @Test
  void oneAloneIsSomebody() throws IOException {
    Claim attack =
        only(
            "Bus",
            "Gunmen attacked a bus in Kogi on Friday, killing one and injuring eight others.",
            "attack");

    assertThat(Coded.figures(attack, HarmKind.KILLED)).containsExactly(1);
    assertThat(Coded.figures(attack, HarmKind.INJURED)).containsExactly(8);
  }

  @Test
  void aHeadlineKillsOneAndAbductsTwelve() throws IOException {
    Claim attack =
        only(
            "Bandits kill one, abduct 12 in Kaduna",
            "Bandits killed one person and abducted 12 others in Kajuru, Kaduna State, on Sunday"
                + " night, residents said.",
            "attack");

    assertThat(Coded.figures(attack, HarmKind.KILLED)).containsExactly(1);
    assertThat(Coded.figures(attack, HarmKind.ABDUCTED)).containsExactly(12);
  }

  @Test
  void whoWereBurnedBurnedNobody() throws IOException {
    Claim attack =
        only("Bus", "Three people were burned alive in Sokoto, Nigeria, on Tuesday.", "attack");

    assertThat(Coded.ids(attack, PartyRole.INITIATOR)).isEmpty();
    assertThat(Coded.ids(attack, PartyRole.TARGET)).containsExactly("civilians-ng");
  }

  @Test
  void policeFiringIsTheirDeed() throws IOException {
    Claim killed =
        only(
            "Farmers",
            "Five farmers died in police firing at Mandsaur in India on Tuesday.",
            "attack");

    assertThat(Coded.ids(killed, PartyRole.INITIATOR)).containsExactly("police-in");
    assertThat(Coded.figures(killed, HarmKind.KILLED)).containsExactly(5);
    assertThat(claims("Drill", "The army held a firing exercise in Abuja on Monday.")).isEmpty();
  }

  @Test
  void whatPoliceHadToDoTheyDid() throws IOException {
    for (String means : List.of("had to resort to a lathicharge", "had to fire tear gas shells")) {
      Claim dispersed =
          only(
              "Patna",
              "The police " + means + " to disperse protesters in Patna on Monday.",
              "protest-with-intervention");

      assertThat(dispersed.reality()).isEqualTo(Reality.HAPPENED);
      assertThat(Coded.ids(dispersed, PartyRole.TARGET)).containsExactly("police-in");
    }
  }

  @Test
  void shellsOfTearGasShellNobody() throws IOException {
    assertThat(
            claims(
                "Vadodara",
                "Police fired shots and tear-gas shells in Vadodara on Monday but there were no"
                    + " reports of casualties."))
        .extracting(claim -> claim.type().id())
        .containsExactly("protest-with-intervention");
  }

  @Test
  void whoeverFindsTheDeadDidNotKillThem() throws IOException {
    Claim found =
        only(
            "Zabarmari",
            "Nigerian soldiers found the decapitated bodies of five farmers in Zabarmari on"
                + " Sunday.",
            "mass-grave");

    assertThat(Coded.ids(found, PartyRole.INITIATOR)).isEmpty();
    assertThat(Coded.figures(found, HarmKind.KILLED)).containsExactly(5);
  }

  @Test
  void aFindHasItsOwnDay() throws IOException {
    Claim bodies =
        only("Djibo", "Villagers found the bodies of 12 men near Djibo on Monday.", "mass-grave");
    assertThat(bodies.date().start()).isEqualTo(LocalDate.of(2024, 5, 13));
  }

  @Test
  void bodiesFoundBehindADeedAreItsDead() throws IOException {
    Claim attack =
        only(
            "Zabarmari",
            "Gunmen attacked the Nigerian village of Zabarmari on Saturday. The bodies of 43"
                + " farmers were recovered on Sunday, residents said.",
            "attack");

    assertThat(attack.date().start()).isEqualTo(LocalDate.of(2024, 5, 11));
    assertThat(Coded.figures(attack, HarmKind.KILLED)).containsExactly(43);
  }

  @Test
  void aPronounCountsThoseItStandsFor() throws IOException {
    Claim attack =
        only(
            "Zhob",
            "Gunmen pulled nine passengers off a bus in Zhob on Monday and shot them dead.",
            "attack");
    Claim executed =
        only(
            "Djibo",
            "Soldiers arrested six young men in Djibo on Monday and executed them.",
            "attack");

    assertThat(Coded.figures(attack, HarmKind.KILLED)).containsExactly(9);
    assertThat(Coded.figures(executed, HarmKind.KILLED)).containsExactly(6);
  }

  @Test
  void aConstableIsOfTheForceNamedBeforeHim() throws IOException {
    Claim blast =
        only(
            "Jharkhand",
            "A CRPF constable was injured when Maoists triggered an IED blast in Jharkhand on"
                + " Tuesday.",
            "remote-explosive");

    assertThat(Coded.ids(blast, PartyRole.TARGET)).containsExactly("crpf");
  }

  private Claim only(String title, String text, String type) throws IOException {
    return Coded.only(claims(title, text), type);
  }

  private List<Claim> claims(String title, String text) throws IOException {
    return Coded.claims(folder, "2024-05-15", title + "\n\n" + text);
  }
}
