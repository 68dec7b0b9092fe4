package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain sentences as any newsroom writes them, each read once with its parties turned about. */
class OrdinaryNewsTest {
  @TempDir Path folder;

  @Test
  void whomADroneStrikesFliesNone() throws IOException {
    for (String killed : List.of("eight people", "eight")) {
      Claim strike =
          only(
              "Strike on rebels",
              "A drone strike on rebels killed %s near Ménaka in Mali on Monday.".formatted(killed),
              "air-drone-strike");

      assertThat(Coded.ids(strike, PartyRole.INITIATOR)).isEmpty();
      assertThat(Coded.ids(strike, PartyRole.TARGET))
          .containsExactly("unidentified-armed-group-ml");
    }
  }

  @Test
  void whoIsInAHideoutIsHit() throws IOException {
    Claim raid =
        only(
            "Hideout bombed",
            "Nigerian jets bombed a militant hideout in Borno on Monday, killing six.",
            "air-drone-strike");

    assertThat(Coded.ids(raid, PartyRole.INITIATOR)).containsExactly("military-ng");
    assertThat(Coded.ids(raid, PartyRole.TARGET)).containsExactly("unidentified-armed-group-ng");
  }

  @Test
  void whoFreesHostagesTookNone() throws IOException {
    List<Claim> claims =
        claims(
            "Hostages freed",
            "The Nigerian army freed 16 hostages and killed five bandits in Zamfara on Monday.");

    assertThat(Coded.figures(Coded.only(claims, "release"), HarmKind.RELEASED)).containsExactly(16);
    assertThat(claims).noneMatch(claim -> claim.type().id().equals("abduction"));
    assertThat(Coded.ids(Coded.only(claims, "armed-clash"), PartyRole.TARGET))
        .containsExactly("unidentified-gang-ng");
  }

  @Test
  void twentyOfThemAreOfThoseNamedBefore() throws IOException {
    Claim push =
        only(
            "Bandits killed",
            "The Nigerian army, in a push against bandits in Zamfara, killed 20 of them on Monday.",
            "armed-clash");

    assertThat(Coded.ids(push, PartyRole.INITIATOR)).containsExactly("military-ng");
    assertThat(Coded.ids(push, PartyRole.TARGET)).containsExactly("unidentified-gang-ng");
    assertThat(Coded.figures(push, HarmKind.KILLED)).containsExactly(20);
  }

  @Test
  void whoAreTakenHostageAreCountedOnce() throws IOException {
    Claim taking =
        only(
            "Students taken",
            "Gunmen took six students hostage in Kaduna, Nigeria, on Monday.",
            "abduction");

    assertThat(Coded.figures(taking, HarmKind.ABDUCTED)).containsExactly(6);
  }

  @Test
  void aCapitalThatStrikesIsAnArmyAndWhatItStrikesIsThePlace() throws IOException {
    Claim strike =
        only(
            "Moscow strikes",
            "Moscow struck Odesa on Monday, killing three civilians.",
            "air-drone-strike");

    assertThat(Coded.ids(strike, PartyRole.INITIATOR)).containsExactly("military-ru");
    assertThat(Coded.ids(strike, PartyRole.TARGET)).containsExactly("civilians-ua");
    assertThat(strike.harm()).extracting(Harm::actor).containsExactly("civilians-ua");
    assertThat(strike.place().name()).isEqualTo("Odesa");
  }

  @Test
  void aDepotThatACapitalHitsLiesElsewhere() throws IOException {
    List<Claim> claims = claims("Depot hit", "Kyiv hit an oil depot in Belgorod on Monday.");

    assertThat(claims)
        .singleElement()
        .satisfies(hit -> assertThat(hit.place().name()).isEqualTo("Belgorod"))
        .satisfies(
            hit -> assertThat(Coded.ids(hit, PartyRole.INITIATOR)).containsExactly("military-ua"));
  }

  @Test
  void twoStatesThatExchangePrisonersBothDo() throws IOException {
    Claim exchange =
        only(
            "Prisoners exchanged",
            "Russia and Ukraine exchanged 90 prisoners of war each on Monday.",
            "release");

    assertThat(Coded.ids(exchange, PartyRole.INITIATOR))
        .containsExactlyInAnyOrder("military-ru", "military-ua");
  }

  @Test
  void whoIsBlamedForAKillingIsNotWhoDied() throws IOException {
    Claim killing =
        only(
            "Army blamed",
            "Human Rights Watch blamed the army of Burkina Faso for the killing of 223 civilians in"
                + " Nondin.",
            "attack");

    assertThat(Coded.ids(killing, PartyRole.INITIATOR)).containsExactly("fabf");
    assertThat(Coded.ids(killing, PartyRole.TARGET)).containsExactly("civilians-bf");
  }

  @Test
  void noSignOfTheHurtDeniesIt() throws IOException {
    assertThat(
            claims(
                "No sign",
                "There was no sign of civilians hurt in the strike on Bamako, the army of Mali said"
                    + " on Monday."))
        .singleElement()
        .extracting(Claim::stance)
        .isEqualTo(Stance.DENIES);
  }

  @Test
  void aHelicopterThatCrashesIsNobodysDeed() throws IOException {
    assertThat(
            claims(
                "Crash", "Two soldiers died when a helicopter crashed near Gao in Mali on Monday."))
        .isEmpty();
  }

  @Test
  void aHelicopterThatIsShotDownIsADeed() throws IOException {
    Claim shot =
        only(
            "Shot down",
            "Two soldiers died when rebels shot down a helicopter, which crashed near Gao in Mali"
                + " on Monday.",
            "armed-clash");

    assertThat(Coded.figures(shot, HarmKind.KILLED)).containsExactly(2);
    assertThat(Coded.ids(shot, PartyRole.INITIATOR)).containsExactly("unidentified-armed-group-ml");
  }

  @Test
  void aTownThatIsAlsoAGivenNameIsThePlaceOfItsAttack() throws IOException {
    Claim attack =
        only(
            "Djibo attacked",
            "Rebels attacked Djibo in Burkina Faso on Monday, killing seven soldiers.",
            "armed-clash");

    assertThat(attack.place().name()).isEqualTo("Djibo");
    assertThat(Coded.figures(attack, HarmKind.KILLED)).containsExactly(7);
  }

  @Test
  void theDayATollRisesIsNotTheDayOfTheAttack() throws IOException {
    Claim attack =
        only(
            "Toll rises",
            "Gunmen attacked Djibo in Burkina Faso on Sunday. The toll rose to 40 on Tuesday.",
            "armed-clash");

    assertThat(attack.date().start()).isEqualTo(LocalDate.of(2024, 5, 12));
    assertThat(Coded.figures(attack, HarmKind.KILLED)).containsExactly(40);
  }

  @Test
  void policeWhoTellOfArrestsMadeThem() throws IOException {
    Claim arrests =
        only(
            "Arrests",
            "Police said 36 people were arrested in Nairobi, Kenya, on Monday.",
            "arrests");

    assertThat(Coded.ids(arrests, PartyRole.INITIATOR)).containsExactly("police-ke");
    assertThat(Coded.figures(arrests, HarmKind.ARRESTED)).containsExactly(36);
  }

  @Test
  void theWoundedBehindTheDeadAreNotAmongThem() throws IOException {
    Claim bombing =
        only(
            "Blast",
            "A suicide bombing at a mosque in Peshawar, Pakistan, killed 59 people and wounded 150"
                + " during Friday prayers.",
            "suicide-bomb");

    assertThat(Coded.figures(bombing, HarmKind.KILLED)).containsExactly(59);
    assertThat(Coded.figures(bombing, HarmKind.INJURED)).containsExactly(150);
  }

  @Test
  void whoAreShotAndDieAreDead() throws IOException {
    Claim shooting =
        only(
            "Two die", "Two men shot in Kaduna on Monday died in hospital, police said.", "attack");

    assertThat(Coded.figures(shooting, HarmKind.KILLED)).containsExactly(2);
    assertThat(Coded.figures(shooting, HarmKind.INJURED)).isEmpty();
  }

  @Test
  void aMineThatIsDugBlowsUpNobody() throws IOException {
    for (String title : List.of("Attack on mine", "Attack on coal mine", "Mine attack")) {
      assertThat(
              claims(
                  title,
                  "Twenty miners were killed in an attack on a coal mine in Balochistan, Pakistan,"
                      + " on Monday."))
          .extracting(claim -> claim.type().id())
          .containsExactly("attack");
    }
  }

  @Test
  void thoseWhoExchangeFireAreOnTwoSides() throws IOException {
    Claim fire =
        only(
            "Fire",
            "Israel and Hezbollah traded fire across the Lebanese border on Monday.",
            "armed-clash");

    assertThat(Coded.ids(fire, PartyRole.INITIATOR)).containsExactly("idf");
    assertThat(Coded.ids(fire, PartyRole.TARGET)).containsExactly("hezbollah");
  }

  @Test
  void theAttackersWhoAreShotAreThoseWhoAttacked() throws IOException {
    Claim storming =
        only(
            "Hotel",
            "Al-Shabaab fighters stormed a hotel in Mogadishu on Friday night, killing at least 12"
                + " people before security forces shot dead all five attackers, officials said on"
                + " Saturday.",
            "attack");

    assertThat(Coded.ids(storming, PartyRole.INITIATOR)).containsExactly("shabaab");
    assertThat(Coded.ids(storming, PartyRole.TARGET)).containsExactly("civilians-so");
    assertThat(storming.date().end()).isEqualTo(LocalDate.of(2024, 5, 10));
  }

  @Test
  void aVillageThatNoGazetteerHasLiesInTheCountryThatIsToldOfIt() throws IOException {
    Claim strike =
        only(
            "Strike",
            "An Israeli air strike killed three Hezbollah fighters in the southern Lebanese village"
                + " of Wadi Sukkarun on Monday.",
            "air-drone-strike");

    assertThat(strike.place().countries()).containsExactly("LB");
    assertThat(strike.place().position()).isNull();
  }

  @Test
  void whoFightIsToldBehindWhereTheFightingBrokeOut() throws IOException {
    Claim fighting =
        only(
            "Fighting",
            "Heavy fighting erupted in Khartoum on Saturday between the army and the paramilitary"
                + " RSF, with at least 56 civilians killed, according to doctors.",
            "armed-clash");

    assertThat(Coded.ids(fighting, PartyRole.INITIATOR)).containsExactly("saf-sd");
    assertThat(Coded.ids(fighting, PartyRole.TARGET)).containsExactly("rsf", "civilians-sd");
  }

  @Test
  void aThirdIsOneMore() throws IOException {
    Claim blast =
        only(
            "Blast",
            "Two police officers died and a third was injured after their vehicle ran over an IED"
                + " in Mandera county, Kenya, on Tuesday.",
            "remote-explosive");

    assertThat(Coded.figures(blast, HarmKind.KILLED)).containsExactly(2);
    assertThat(Coded.figures(blast, HarmKind.INJURED)).containsExactly(1);
  }

  @Test
  void aStrikeOfANationComesFromTheAir() throws IOException {
    Claim strike =
        only(
            "Commander",
            "An Israeli strike in Beirut killed Hezbollah commander Ibrahim Aqil on Friday.",
            "air-drone-strike");

    assertThat(Coded.ids(strike, PartyRole.INITIATOR)).containsExactly("idf");
  }

  @Test
  void aVillageIsNoOtherNameOfALargeCity() throws IOException {
    Claim burning =
        only(
            "Village burned",
            "Junta troops torched more than 100 houses in Bin village, Sagaing region, Myanmar, on"
                + " Wednesday.",
            "property-destruction");

    assertThat(burning.place().countries()).containsExactly("MM");
  }

  @Test
  void anEarlierFightWasNotWhereTheWoundedWereTaken() throws IOException {
    List<Claim> claims =
        claims(
            "Ambush",
            "Seventeen soldiers were killed on Tuesday in an ambush by jihadists near Koutougou in"
                + " western Niger. All the wounded have been evacuated to Niamey. In February last"
                + " year 18 soldiers died in an attack in the same area.");

    assertThat(claims)
        .filteredOn(claim -> Coded.figures(claim, HarmKind.KILLED).contains(18))
        .singleElement()
        .satisfies(claim -> assertThat(claim.place().name()).isEqualTo("Koutougou"));
  }

  @Test
  void aMilitaryAirStrikeIsTheArmys() throws IOException {
    Claim strike =
        only(
            "Market",
            "A military air strike hit a market in Alamata in Ethiopia's Tigray region on Monday,"
                + " killing at least eight people.",
            "air-drone-strike");

    assertThat(Coded.ids(strike, PartyRole.INITIATOR)).containsExactly("military-et");
  }

  @Test
  void aNameDeniesNothingAndSpeaksWhole() throws IOException {
    assertThat(
            claims(
                "Aid",
                "Two aid workers with Doctors Without Borders were shot dead in Abs, Yemen, on"
                    + " Thursday."))
        .singleElement()
        .extracting(Claim::stance)
        .isEqualTo(Stance.ASSERTS);
    assertThat(
            claims(
                "Journalists",
                "Reporters Without Borders said that 54 journalists had been killed this year."))
        .extracting(claim -> claim.speaker().text())
        .containsExactly("Reporters Without Borders");
  }

  @Test
  void whatIsBesiegedIsThePlace() throws IOException {
    Claim blockade =
        only(
            "Jihadists in the Sahel",
            "Jihadists imposed a blockade of Djibo in Burkina Faso in February.",
            "blockade");

    assertThat(blockade.place().name()).isEqualTo("Djibo");
  }

  @Test
  void aTownLiesInTheCountryWhoseItIs() throws IOException {
    Claim attack =
        only(
            "Palma",
            "Insurgents attacked Mozambique's Palma on Monday, killing 12 people.",
            "attack");

    assertThat(attack.place().countries()).containsExactly("MZ");
  }

  private Claim only(String title, String text, String type) throws IOException {
    return Coded.only(claims(title, text), type);
  }

  private List<Claim> claims(String title, String text) throws IOException {
    return Coded.claims(folder, "2024-05-15", title + "\n\n" + text);
  }
}
