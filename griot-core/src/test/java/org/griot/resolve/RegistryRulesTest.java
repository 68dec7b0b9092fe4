package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Event;
import org.griot.resolve.ActorRules.Kinship;
import org.junit.jupiter.api.Test;

/** Merging over the registry that ships with Griot. */
class RegistryRulesTest {
  private static final RegistryRules RULES =
      new RegistryRules(ActorRegistry.bundled(), Countries.bundled());
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  @Test
  void kinshipFollowsTheRegistry() {
    assertThat(RULES.kinship("jnim", "jnim", DAY)).isEqualTo(Kinship.SAME);
    assertThat(RULES.kinship("issp", "is", DAY)).isEqualTo(Kinship.KIN);
    assertThat(RULES.kinship("unidentified-armed-group-ml", "jnim", DAY))
        .isEqualTo(Kinship.POSSIBLE);
    assertThat(RULES.kinship("jnim", "issp", DAY)).isEqualTo(Kinship.DIFFERENT);
    assertThat(RULES.kinship("fama", "military-ne", DAY)).isEqualTo(Kinship.DIFFERENT);
    assertThat(RULES.kinship("crpf", "security-forces-in", DAY)).isEqualTo(Kinship.KIN);
    assertThat(RULES.kinship("crpf", "police-in", DAY)).isEqualTo(Kinship.POSSIBLE);
    assertThat(RULES.kinship("crpf", "security-forces-pk", DAY)).isEqualTo(Kinship.DIFFERENT);
  }

  @Test
  void idsMadeByRuleHaveNamesAndOthersHaveNone() {
    assertThat(RULES.isUnidentified("civilians-ml")).isTrue();
    assertThat(RULES.isUnidentified("unidentified-armed-group")).isTrue();
    assertThat(RULES.isUnidentified("military-gh")).isFalse();
    assertThat(RULES.name("civilians-ml")).isNotNull();
    assertThat(RULES.name("no-such-actor")).isNull();
  }

  @Test
  void aReportOfTheCoreAndOneOfItsProvinceTellOfOneAttackByTheProvince() {
    TestClaims core =
        TestClaims.claim("c1", "d1")
            .on("2023-05-01")
            .at("Tessit", "ML", 15.20, 0.35, 3)
            .initiator("is")
            .target("fama");
    TestClaims province =
        core.as("c2", "d2").noParties().initiator("issp").target("fama").killed(9);
    Resolver resolver =
        new Resolver(Codebook.bundled(), ActorRegistry.bundled(), Countries.bundled());

    List<Event> events =
        resolver.resolve(List.of(core.build(), province.build()), List.of(), List.of()).events();

    assertThat(events).hasSize(1);
    assertThat(events.get(0).actors()).extracting(Event.Actor::id).containsExactly("issp", "fama");
  }
}
