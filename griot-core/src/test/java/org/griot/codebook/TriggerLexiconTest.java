package org.griot.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerLexiconTest {
  private static final Codebook CODEBOOK = Codebook.bundled();
  private static final TriggerLexicon LEXICON = TriggerLexicon.bundled(CODEBOOK);
  private static final Map<String, TriggerEntry> BY_FORM =
      LEXICON.entries().stream()
          .collect(
              Collectors.toMap(
                  entry -> entry.form() + "/" + entry.pos(), Function.identity(), (a, b) -> a));

  @ParameterizedTest
  @CsvSource({
    "kill/V, attack, KILLED, SO",
    "die/V, , KILLED, S",
    "abduct/V, abduction, ABDUCTED, SO",
    "ambush/N, attack, , N_BY_ON",
    "clash/N, armed-clash, , N_BETWEEN",
    "hit a mine/V, remote-explosive, , OS",
    "recapture/V, government-regains-territory, , SO",
    "withdraw/V, withdrawal, , I",
    "cease fire/V, ceasefire, , SS",
    "besiege/V, blockade, , SO",
    "go missing/V, , MISSING, S",
  })
  void wordsSuggestATypeAHarmAndWhereThePartiesStand(
      String form, String type, HarmKind harm, RolePattern roles) {
    TriggerEntry entry = BY_FORM.get(form);

    assertThat(entry.type()).isEqualTo(type);
    assertThat(entry.harm()).isEqualTo(harm);
    assertThat(entry.roles()).isEqualTo(roles);
    assertThat(entry.kind()).isEqualTo(ClaimKind.EVENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heart attack",
        "war of words",
        "killed the bill",
        "fired from his job",
        "strike action"
      })
  void whatOnlyLooksLikeViolenceIsATrap(String form) {
    assertThat(BY_FORM.get(form + "/PHRASE").isTrap()).isTrue();
  }

  @Test
  void everyTypeHasAtLeastThreeWordsOfItsOwn() {
    Map<String, Long> counts =
        LEXICON.entries().stream()
            .filter(entry -> entry.type() != null)
            .collect(Collectors.groupingBy(TriggerEntry::type, Collectors.counting()));

    assertThat(CODEBOOK.types()).allMatch(type -> counts.getOrDefault(type.id(), 0L) >= 3);
  }

  @Test
  void everyRelationHasWords() {
    assertThat(LEXICON.entries().stream().map(TriggerEntry::relation).filter(r -> r != null))
        .containsAll(TriggerLexicon.RELATIONS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kill;v;attack;killed;so;event| 6 columns, not 8",
        "kill;v;no-type;killed;so;event;-;90| no event type no-type",
        "kill;v;attack;killed;so;relation;married-to;90| no relation married-to",
        "kill;v;attack;killed;so;event;-;900| weight 900",
        "kill;v;attack;killed;so;none;-;90| a trap, and nothing else, has the pattern x",
      })
  void aWrongLineIsNamedWithItsFault(String row, String fault) {
    assertThatThrownBy(
            () -> TriggerLexicon.read("# head\n" + row.replace(';', '\t') + "\n", CODEBOOK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("triggers, line 2: " + fault);
  }

  @Test
  void aFormThatStandsTwiceIsRefused() {
    String row = "kill\tv\tattack\tkilled\tso\tevent\t-\t90\n";

    assertThatThrownBy(() -> TriggerLexicon.read(row + row, CODEBOOK))
        .hasMessage("triggers, line 2: kill stands twice");
  }

  @Test
  void aClassStandsForEachOfItsWords() {
    String rows =
        "@troops\tsoldiers, police\n"
            + "send soldiers\tv\tdeployment\t-\tso\tevent\t-\t90\n"
            + "send {troops}\tv\tdeployment\t-\tso\tevent\t-\t70\n"
            + "take .. {place}\tv\tattack\t-\tso\tevent\t-\t15\n";

    assertThat(TriggerLexicon.read(rows, CODEBOOK).entries())
        .extracting(entry -> entry.form() + " " + entry.weight())
        .as("a row of its own goes before the class; a place is no class")
        .containsExactly("send soldiers 90", "send police 70", "take .. {place} 15");
  }

  @Test
  void aClassThatNobodyDefinedIsNamed() {
    String row = "send {troops}\tv\tdeployment\t-\tso\tevent\t-\t70\n";

    assertThatThrownBy(() -> TriggerLexicon.read(row, CODEBOOK))
        .hasMessage("triggers, line 1: no class {troops}");
  }
}
