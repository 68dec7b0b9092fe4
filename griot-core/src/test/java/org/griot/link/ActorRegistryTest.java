package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.model.PartyType;
import org.junit.jupiter.api.Test;

class ActorRegistryTest {
  private static final String ACTORS =
      "id\tname\ttype\tkind\thome\tcountries\tfrom\tto\tucdp\twikidata\tsource\taliases\n";
  private static final String ALIASES = "actor\talias\tcountries\tfrom\tto\trule\tnote\n";
  private static final String TIES = "actor\trelation\tparent\tfrom\tto\tsource\n";

  private final ActorRegistry registry = ActorRegistry.bundled();

  @Test
  void theThirtyFourActorsOfTheSeedKeepTheirKeys() {
    List<String> keys =
        List.of(
            "is",
            "issp",
            "iswap",
            "jnim",
            "aqim",
            "alqaida",
            "mourabitoun",
            "mujao",
            "ansardine",
            "macina",
            "ansaroul",
            "bokoharam",
            "shabaab",
            "ismoz",
            "issinai",
            "wagner",
            "africacorps",
            "fama",
            "gov-ml",
            "fan",
            "fabf",
            "g5s",
            "minusma",
            "bundeswehr",
            "barkhane",
            "fraf",
            "antiis",
            "un1267",
            "usmil",
            "azawad-sep",
            "gatia",
            "msa",
            "dannan",
            "nusra-sy");
    assertThat(keys).allSatisfy(key -> assertThat(registry.byId(key)).as(key).isPresent());
  }

  @Test
  void aBranchKnowsWhoseProvinceItWasAndWhen() {
    RegisteredActor.Tie tie =
        registry.byId("issp").orElseThrow().ties().stream()
            .filter(t -> t.parent().equals("iswap"))
            .findFirst()
            .orElseThrow();
    assertThat(tie.heldOn(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(tie.heldOn(LocalDate.of(2018, 1, 1))).isFalse();
    assertThat(tie.heldOn(LocalDate.of(2023, 1, 1))).isFalse();
  }

  @Test
  void theVersionIsAHashOfTheTables() {
    assertThat(registry.version()).matches("[0-9a-f]{64}");
    assertThat(load(ACTORS + row("a", "Front A"), "", "").version())
        .isNotEqualTo(load(ACTORS + row("a", "Front B"), "", "").version());
  }

  @Test
  void aRegistryOfOnesOwnIsRead() {
    RegisteredActor actor =
        load(ACTORS + row("a", "Front A"), ALIASES + "a\tFA\tML\t2020-01-01\t\tcontext\t\n", "")
            .byId("a")
            .orElseThrow();
    assertThat(actor.type()).isEqualTo(PartyType.REBEL_GROUP);
    assertThat(actor.aliases())
        .extracting(RegisteredActor.Alias::text)
        .containsExactly("Front A", "FA");
  }

  @Test
  void anEndBeforeTheBeginningIsRefused() {
    String actor = "a\tFront A\trebel-group\tgroup\t\tML\t2020-01-01\t2019-01-01\t\t\tx\t\n";
    assertThatThrownBy(() -> load(ACTORS + actor, "", ""))
        .hasMessageContaining("a: 2020-01-01 is after 2019-01-01");
  }

  @Test
  void aYearThatCannotBeIsRefused() {
    String actor = "a\tFront A\trebel-group\tgroup\t\tML\t0020-01-01\t\t\t\tx\t\n";
    assertThatThrownBy(() -> load(ACTORS + actor, "", "")).hasMessageContaining("no sane date");
  }

  @Test
  void aWordThatIsNoDateIsRefusedWithItsLine() {
    String actor = "a\tFront A\trebel-group\tgroup\t\tML\tlast year\t\t\t\tx\t\n";
    assertThatThrownBy(() -> load(ACTORS + actor, "", ""))
        .hasMessage("actors.tsv, line 2: not a date: last year");
  }

  @Test
  void anIdGivenTwiceIsRefused() {
    assertThatThrownBy(() -> load(ACTORS + row("a", "Front A") + row("a", "Front B"), "", ""))
        .hasMessageContaining("the id a is given twice");
  }

  @Test
  void aTieToNobodyIsRefused() {
    assertThatThrownBy(
            () -> load(ACTORS + row("a", "Front A"), "", TIES + "a\tpart-of\tnobody\t\t\tx\n"))
        .hasMessageContaining("a has a tie to nobody");
  }

  @Test
  void anAliasOfNobodyIsRefused() {
    assertThatThrownBy(() -> load(ACTORS, ALIASES + "b\tFB\t\t\t\t\t\n", ""))
        .hasMessageContaining("there is no actor b");
  }

  @Test
  void aRuleOrTypeThatDoesNotExistIsRefused() {
    assertThatThrownBy(
            () -> load(ACTORS + row("a", "Front A"), ALIASES + "a\tFA\t\t\t\tmaybe\t\n", ""))
        .hasMessageContaining("no such rule: maybe");
    assertThatThrownBy(() -> load(ACTORS + "a\tA\tpirate\tgroup\t\tML\t\t\t\t\tx\t\n", "", ""))
        .hasMessageContaining("no such type: pirate");
  }

  @Test
  void aCountryThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> load(ACTORS + "a\tA\trebel-group\tgroup\t\tQQ\t\t\t\t\tx\t\n", "", ""))
        .hasMessageContaining("QQ, which is no country");
  }

  @Test
  void oneNameForTwoActorsInOneCountryAndPeriodIsRefused() {
    String two = ACTORS + row("a", "National Front") + row("b", "National Front");
    assertThatThrownBy(() -> load(two, "", ""))
        .hasMessageContaining("\"national front\" is claimed by a and b");
  }

  @Test
  void oneNameForTwoActorsIsFineInTwoPeriodsOrUnderARule() {
    String dated =
        ACTORS
            + "a\tNational Front\trebel-group\tgroup\t\tML\t1990-01-01\t1999-12-31\t\t\tx\t\n"
            + "b\tNational Front\trebel-group\tgroup\t\tML\t2000-01-01\t\t\t\tx\t\n";
    assertThat(load(dated, "", "").all()).hasSize(2);
    String ruled = ACTORS + row("a", "National Front") + row("b", "Other Front");
    assertThat(load(ruled, ALIASES + "b\tNational Front\tML\t\t\tyields\t\n", "").all()).hasSize(2);
  }

  @Test
  void wikidataIdsAreWellFormed() {
    assertThat(registry.all())
        .allSatisfy(
            actor -> {
              if (actor.wikidata() != null) {
                assertThat(actor.wikidata()).matches("Q[1-9][0-9]*");
              }
            });
  }

  private static String row(String id, String name) {
    return id + "\t" + name + "\trebel-group\tgroup\t\tML\t\t\t\t\tx\t\n";
  }

  private static ActorRegistry load(String actors, String aliases, String ties) {
    Map<String, Reader> tables = new LinkedHashMap<>();
    tables.put("actors.tsv", new StringReader(actors));
    tables.put("aliases.tsv", new StringReader(aliases));
    tables.put("parents.tsv", new StringReader(ties));
    return ActorRegistry.load(tables);
  }
}
