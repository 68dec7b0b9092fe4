package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.griot.model.PartyType;
import org.junit.jupiter.api.Test;

class ActorFactsTest {
  private static final LocalDate MAY_2022 = LocalDate.of(2022, 5, 1);

  private final ActorFacts facts = new ActorFacts(ActorRegistry.bundled(), Countries.bundled());

  @Test
  void aNationalArmyAbroadIsExternal() {
    assertThat(facts.typeIn("fama", "ML", MAY_2022)).isEqualTo(PartyType.STATE_FORCES);
    assertThat(facts.typeIn("fraf", "ML", MAY_2022)).isEqualTo(PartyType.EXTERNAL);
    assertThat(facts.typeIn("military-gh", "GH", MAY_2022)).isEqualTo(PartyType.STATE_FORCES);
    assertThat(facts.typeIn("military-gh", "TG", MAY_2022)).isEqualTo(PartyType.EXTERNAL);
    assertThat(facts.typeIn("military-gh", null, null)).isEqualTo(PartyType.STATE_FORCES);
  }

  @Test
  void rebelsWhoTookTheStateAreStateForcesFromThatDay() {
    assertThat(facts.typeIn("taliban", "AF", LocalDate.of(2021, 8, 1)))
        .isEqualTo(PartyType.REBEL_GROUP);
    assertThat(facts.typeIn("taliban", "AF", LocalDate.of(2021, 9, 1)))
        .isEqualTo(PartyType.STATE_FORCES);
    assertThat(facts.typeIn("rsf", "SD", LocalDate.of(2022, 1, 1)))
        .isEqualTo(PartyType.STATE_FORCES);
    assertThat(facts.typeIn("rsf", "SD", LocalDate.of(2024, 1, 1)))
        .isEqualTo(PartyType.REBEL_GROUP);
  }

  @Test
  void missionsAndPrivateCompaniesAreExternal() {
    assertThat(facts.typeIn("minusma", "ML", MAY_2022)).isEqualTo(PartyType.EXTERNAL);
    assertThat(facts.typeIn("wagner", "ML", MAY_2022)).isEqualTo(PartyType.EXTERNAL);
  }

  @Test
  void unidentifiedPartiesHaveTheTypeOfTheirKind() {
    assertThat(facts.typeIn("unidentified-armed-group-ml", "ML", null))
        .isEqualTo(PartyType.POLITICAL_MILITIA);
    assertThat(facts.typeIn("unidentified-communal-militia-ng", "NG", null))
        .isEqualTo(PartyType.IDENTITY_MILITIA);
    assertThat(facts.typeIn("civilians", "NG", null)).isEqualTo(PartyType.CIVILIANS);
  }

  @Test
  void aStatesForcesTakeTheNameOfTheRegime() {
    assertThat(facts.acledName("fama", "ML", LocalDate.of(2019, 9, 30)))
        .isEqualTo("Military Forces of Mali (2013-2020)");
    assertThat(facts.acledName("fama", "ML", LocalDate.of(2024, 4, 28)))
        .isEqualTo("Military Forces of Mali (2021-)");
    assertThat(facts.acledName("police-ng", "NG", LocalDate.of(2010, 1, 1)))
        .isEqualTo("Police Forces of Nigeria (1999-2015)");
    assertThat(facts.acledName("gov-ml", "ML", LocalDate.of(2024, 1, 1)))
        .isEqualTo("Government of Mali (2021-)");
  }

  @Test
  void aGroupTakesTheNameOfItsPeriod() {
    assertThat(facts.acledName("issp", "ML", LocalDate.of(2018, 1, 1)))
        .isEqualTo("Islamic State (Greater Sahara)");
    assertThat(facts.acledName("issp", "ML", LocalDate.of(2020, 1, 1)))
        .isEqualTo("Islamic State (West Africa) - Greater Sahara Faction");
    assertThat(facts.acledName("jnim", "ML", MAY_2022))
        .isEqualTo("JNIM: Group for Support of Islam and Muslims");
  }

  @Test
  void aPartyThatIsNotNamedTakesTheCountry() {
    assertThat(facts.acledName("civilians-ml", null, null)).isEqualTo("Civilians (Mali)");
    assertThat(facts.acledName("unidentified-armed-group", "NE", null))
        .isEqualTo("Unidentified Armed Group (Niger)");
    assertThat(facts.acledName("protesters", null, null)).isEqualTo("Protesters");
  }

  @Test
  void ucdpFoldsTheBranchesOfTheIslamicState() {
    assertThat(id("issp", LocalDate.of(2022, 1, 1))).isEqualTo("234");
    assertThat(id("iswap", LocalDate.of(2022, 1, 1))).isEqualTo("234");
    assertThat(id("macina", LocalDate.of(2016, 1, 1))).isEqualTo("6267");
    assertThat(id("macina", LocalDate.of(2019, 1, 1))).isEqualTo("6716");
  }

  @Test
  void ucdpHasOneActorForAGovernmentAndItsForces() {
    assertThat(id("fama", null)).isEqualTo("72");
    assertThat(id("gov-ml", null)).isEqualTo("72");
    assertThat(id("police-ng", null)).isEqualTo("84");
    assertThat(id("wagner", null)).isEqualTo("57");
    assertThat(facts.ucdp("civilians-ml", null)).isNull();
  }

  @Test
  void idsMadeByRuleHaveNames() {
    assertThat(facts.name("military-gh")).isEqualTo("Military of Ghana");
    assertThat(facts.name("gov-gh")).isEqualTo("Government of Ghana");
    assertThat(facts.name("unidentified-armed-group-bf"))
        .isEqualTo("Unidentified armed group (Burkina Faso)");
    assertThat(facts.militaryOf("ML", null)).isEqualTo("fama");
    assertThat(facts.homeCountry("police-ng")).isEqualTo("NG");
  }

  @Test
  void anArmyThatIsNoMoreGivesWayToTheRule() {
    assertThat(facts.militaryOf("SY", LocalDate.of(2016, 1, 1))).isEqualTo("saa");
    assertThat(facts.militaryOf("SY", LocalDate.of(2025, 6, 1))).isEqualTo("military-sy");
  }

  private String id(String actor, @org.jspecify.annotations.Nullable LocalDate day) {
    return String.valueOf(Objects.requireNonNull(facts.ucdp(actor, day)).id());
  }
}
