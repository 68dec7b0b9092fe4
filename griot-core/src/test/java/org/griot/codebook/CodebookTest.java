package org.griot.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.json.Json;
import org.griot.model.PartyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {
  private static final Codebook CODEBOOK = Codebook.bundled();

  /** ACLED's order of sub-event types (ACLED codebook 2025). */
  private static final List<String> RANK_ORDER =
      List.of(
          "Battles/Government regains territory",
          "Battles/Non-state actor overtakes territory",
          "Battles/Armed clash",
          "Protests/Excessive force against protesters",
          "Protests/Protest with intervention",
          "Protests/Peaceful protest",
          "Riots/Violent demonstration",
          "Riots/Mob violence",
          "Explosions/Remote violence/Chemical weapon",
          "Explosions/Remote violence/Air/drone strike",
          "Explosions/Remote violence/Suicide bomb",
          "Explosions/Remote violence/Shelling/artillery/missile attack",
          "Explosions/Remote violence/Remote explosive/landmine/IED",
          "Explosions/Remote violence/Grenade",
          "Violence against civilians/Sexual violence",
          "Violence against civilians/Attack",
          "Violence against civilians/Abduction/forced disappearance",
          "Strategic developments/Agreement",
          "Strategic developments/Arrests",
          "Strategic developments/Change to group/activity",
          "Strategic developments/Disrupted weapons use",
          "Strategic developments/Headquarters or base established",
          "Strategic developments/Looting/property destruction",
          "Strategic developments/Non-violent transfer of territory",
          "Strategic developments/Other");

  @Test
  void coversAcledsTwentyFiveSubTypesInTheirRankOrder() {
    Set<String> inOrder = new LinkedHashSet<>();
    CODEBOOK.types().forEach(type -> inOrder.add(String.join("/", type.acled())));

    assertThat(inOrder).containsExactlyElementsOf(RANK_ORDER);
    for (EventType type : CODEBOOK.types()) {
      assertThat(RANK_ORDER.get(type.acledRank() - 1)).isEqualTo(String.join("/", type.acled()));
    }
  }

  @Test
  void disorderTypesAreThoseOfAcled() {
    for (EventType type : CODEBOOK.types()) {
      String expected =
          switch (type.acled().get(0)) {
            case "Strategic developments" -> "Strategic developments";
            case "Protests" ->
                type.acledRank() == 4 ? "Political violence; Demonstrations" : "Demonstrations";
            case "Riots" -> type.acledRank() == 7 ? "Demonstrations" : "Political violence";
            default -> "Political violence";
          };
      assertThat(type.disorder()).as(type.id()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "armed-clash, Armed clash, ASSAULT-firearms",
    "government-regains-territory, Government regains territory, ASSAULT",
    "non-violent-transfer-of-territory, Non-violent transfer of territory, RETREAT-withdraw",
    "attack, Attack, ASSAULT-targeted",
    "abduction, Abduction/forced disappearance, ASSAULT-abduct",
    "remote-explosive, Remote explosive/landmine/IED, ASSAULT-explosives",
    "air-drone-strike, Air/drone strike, ASSAULT-aerial",
    "suicide-bomb, Suicide bomb, ASSAULT-suicide-attack",
    "blockade, Other, COERCE-restrict",
    "looting, Looting/property destruction, COERCE-seize",
    "property-destruction, Looting/property destruction, ASSAULT-destroy",
    "arrests, Arrests, COERCE-arrest",
    "capture-of-fighter, Arrests, ASSAULT-abduct",
    "agreement, Agreement, AGREE",
    "ceasefire, Agreement, RETREAT-ceasefire",
    "threat, Other, THREATEN-violence",
    "mob-violence, Mob violence, ASSAULT-beat",
    "peaceful-protest, Peaceful protest, PROTEST-demo",
    "excessive-force-against-protesters, Excessive force against protesters, ASSAULT-crowd-control",
    "disrupted-weapons-use, Disrupted weapons use, COERCE-seize",
  })
  void crosswalkToAcledAndPlover(String id, String subType, String plover) {
    assertThat(CODEBOOK.type(id).acled().get(1)).isEqualTo(subType);
    assertThat(CODEBOOK.type(id).plover()).isEqualTo(plover);
  }

  @ParameterizedTest
  @CsvSource({
    "armed-clash, REBEL_GROUP, STATE_FORCES, 1",
    "armed-clash, REBEL_GROUP, REBEL_GROUP, 2",
    "armed-clash, IDENTITY_MILITIA, IDENTITY_MILITIA, 2",
    "armed-clash, EXTERNAL, REBEL_GROUP, 1",
    "armed-clash, STATE_FORCES, STATE_FORCES, 1",
    "attack, REBEL_GROUP, CIVILIANS, 3",
    "air-drone-strike, STATE_FORCES, CIVILIANS, 3",
    "air-drone-strike, EXTERNAL, REBEL_GROUP, 1",
    "suicide-bomb, REBEL_GROUP, EXTERNAL, 1",
    "excessive-force-against-protesters, STATE_FORCES, PROTESTERS, 3",
    "abduction, REBEL_GROUP, CIVILIANS,",
    "mob-violence, RIOTERS, CIVILIANS,",
    "armed-clash, REBEL_GROUP, CIVILIANS,",
    "armed-clash, , STATE_FORCES,",
    "agreement, REBEL_GROUP, STATE_FORCES,",
  })
  void ucdpDependsOnTheParties(String id, PartyType initiator, PartyType target, Integer kind) {
    assertThat(CODEBOOK.ucdp(id, initiator, target)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "armed-clash, attack, true",
    "suicide-bomb, armed-clash, true",
    "attack, remote-explosive, true",
    "abduction, attack, true",
    "capture-of-fighter, arrests, true",
    "peaceful-protest, violent-demonstration, true",
    "attack, attack, true",
    "arrests, shelling, false",
    "peaceful-protest, armed-clash, false",
    "withdrawal, deployment, false",
    "release, abduction, false",
    "split, merger, false",
    "displacement, attack, false",
  })
  void typesThatMayDescribeOneHappening(String a, String b, boolean same) {
    assertThat(CODEBOOK.mayBeSame(a, b)).isEqualTo(same);
    assertThat(CODEBOOK.mayBeSame(b, a)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "attack, armed-clash, armed-clash",
    "attack, suicide-bomb, suicide-bomb",
    "armed-clash, non-state-overtakes-territory, non-state-overtakes-territory",
    "arrests, capture-of-fighter, capture-of-fighter",
    "agreement, ceasefire, ceasefire",
    "change-to-group, split, split",
    "other-strategic, mass-grave, mass-grave",
  })
  void theHigherRankWinsAndWithinARankTheFiner(String a, String b, String winner) {
    assertThat(CODEBOOK.moreSpecific(a, b)).isEqualTo(winner);
    assertThat(CODEBOOK.moreSpecific(b, a)).isEqualTo(winner);
  }

  @ParameterizedTest
  @CsvSource({
    "attack, STATE_FORCES, true",
    "suicide-bomb, CIVILIANS, true",
    "suicide-bomb, STATE_FORCES, false",
    "suicide-bomb, , false",
    "armed-clash, CIVILIANS, false",
    "excessive-force-against-protesters, PROTESTERS, true",
  })
  void theFlagForTargetedCivilians(String id, PartyType target, boolean flag) {
    assertThat(CODEBOOK.targetsCivilians(id, target)).isEqualTo(flag);
  }

  @Test
  void everyTypeHasADefinitionOfOneSentenceRulesWithASourceAndRoles() {
    assertThat(CODEBOOK.types())
        .allSatisfy(
            type -> {
              assertThat(type.definition()).endsWith(".").hasSizeBetween(20, 220);
              assertThat(type.rules()).isNotEmpty().allMatch(rule -> !rule.source().isBlank());
              assertThat(type.roles()).isNotEmpty();
            });
  }

  @Test
  void theVersionNamesTheFileAndItsHash() {
    String json = Resources.text("codebook.json");

    assertThat(CODEBOOK.version())
        .matches("\\d+\\.\\d+\\+[0-9a-f]{64}")
        .endsWith(Json.sha256(json));
  }

  @Test
  void aCodebookThatBreaksItsOwnRulesNamesEveryFault() {
    String json =
        Resources.text("codebook.json")
            .replace("\"ASSAULT-targeted\"", "\"ASSAULT-tickle\"")
            .replace("\"id\": \"grenade\"", "\"id\": \"attack\"");

    assertThatThrownBy(() -> Codebook.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("type attack stands twice")
        .hasMessageContaining("no PLOVER mode ASSAULT-tickle")
        .hasMessageContaining("sameHappening: no type grenade");
  }

  @Test
  void aCodebookThatLacksPartsIsRefusedInOneLine() {
    assertThatThrownBy(() -> Codebook.read("{\"version\": \"1\"}"))
        .hasMessageContaining("types is missing");
    assertThatThrownBy(() -> Codebook.read("not json")).hasMessageStartingWith("codebook: ");
    assertThatThrownBy(() -> CODEBOOK.type("tea-party")).hasMessage("no event type tea-party");
  }
}
