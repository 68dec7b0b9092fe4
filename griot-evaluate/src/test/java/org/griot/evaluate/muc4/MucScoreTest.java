package org.griot.evaluate.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.GoldFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MucScoreTest {
  private static final Path KEY = Path.of("src/test/resources/tiny/muc4/corpora/alpha/key-alpha");

  private final Template attack =
      template(
          false,
          Map.of(
              Slot.DATE, "09 MAR 90",
              Slot.LOCATION, "COLOMBIA: CUCUTA (CITY)",
              Slot.TYPE, "ATTACK",
              Slot.INDIVIDUAL, "\"GUERRILLAS\"",
              Slot.DESCRIPTION, "\"PEASANTS\""));
  private final Template bombing =
      template(
          false,
          Map.of(
              Slot.LOCATION, "PERU: LIMA (CITY)",
              Slot.TYPE, "BOMBING",
              Slot.TARGET, "\"BRIDGE\""));

  @Test
  void theKeyItselfIsOneInAnyOrder() {
    MucScore score = new MucScore();
    score.add(List.of(attack, bombing), List.of(bombing, attack));

    assertThat(score.all()).isEqualTo(new Tally(8, 8, 8));
  }

  @Test
  void noAnswerFindsNothing() {
    MucScore score = new MucScore();
    score.add(List.of(attack, bombing), List.of());

    assertThat(score.all()).isEqualTo(new Tally(0, 8, 0));
  }

  @Test
  void oneWrongFillerCostsOnePointAndAPartlyRightOneHalf() {
    MucScore score = new MucScore();
    Template answer =
        template(
            false,
            Map.of(
                Slot.DATE, "- 09 MAR 90",
                Slot.LOCATION, "CHILE",
                Slot.TYPE, "ATTACK",
                Slot.INDIVIDUAL, "\"GUERRILLAS\"",
                Slot.DESCRIPTION, "\"PEASANTS\""));
    score.add(List.of(attack), List.of(answer));

    // Date half, place none, three right.
    assertThat(score.all()).isEqualTo(new Tally(3.5, 5, 5));
  }

  @Test
  void aMissingTemplateCostsRecallAndOneTooManyPrecision() {
    MucScore score = new MucScore();
    score.add(List.of(attack), List.of(attack, bombing));
    assertThat(score.all()).isEqualTo(new Tally(5, 5, 8));

    MucScore other = new MucScore();
    other.add(List.of(attack, bombing), List.of(attack));
    assertThat(other.all()).isEqualTo(new Tally(5, 8, 5));
  }

  @Test
  void templatesThatShareNoTargetOrPerpetratorAreNotAligned() {
    MucScore score = new MucScore();
    Template elsewhere =
        template(
            false,
            Map.of(
                Slot.DATE, "09 MAR 90",
                Slot.LOCATION, "COLOMBIA: CUCUTA (CITY)",
                Slot.TYPE, "ATTACK",
                Slot.DESCRIPTION, "\"MONKS\""));
    score.add(List.of(attack), List.of(elsewhere));

    assertThat(score.all()).isEqualTo(new Tally(0, 5, 4));
  }

  @Test
  void whatIsOptionalCountsOnlyIfItIsMet() {
    Template optional = template(true, Map.of(Slot.TYPE, "ATTACK", Slot.VICTIM, "? \"PAZ\""));
    MucScore unmet = new MucScore();
    unmet.add(List.of(optional), List.of());
    assertThat(unmet.all()).isEqualTo(Tally.NONE);

    MucScore met = new MucScore();
    met.add(List.of(optional), List.of(optional));
    assertThat(met.all()).isEqualTo(new Tally(2, 2, 2));
    assertThat(MucScore.tally(Slot.VICTIM, optional.fillers(Slot.VICTIM), List.of()))
        .isEqualTo(Tally.NONE);
  }

  @Test
  void theBestAlignmentWins() {
    MucScore score = new MucScore();
    Template vague =
        template(false, Map.of(Slot.TYPE, "ATTACK", Slot.INDIVIDUAL, "\"GUERRILLAS\""));
    score.add(List.of(vague, attack), List.of(attack, vague));

    assertThat(score.all()).isEqualTo(new Tally(7, 7, 7));
  }

  @Test
  void answersInTheOfficialFormatAreReadBack(@TempDir Path folder) throws Exception {
    GoldFaults faults = new GoldFaults();
    Map<String, List<Template>> key = new KeyFile(KEY, faults).read();
    TemplateWriter writer = new TemplateWriter();
    writer.message("ALPHA-MUC0-0001", List.of(attack, bombing));
    writer.message("ALPHA-MUC0-0002", List.of());
    Path file = folder.resolve("answers");
    Files.writeString(file, writer.text(), StandardCharsets.ISO_8859_1);

    Map<String, List<Template>> back = new KeyFile(file, faults).read();

    assertThat(faults.all()).isEmpty();
    assertThat(key).containsEntry("ALPHA-MUC0-0002", List.of());
    assertThat(back).containsEntry("ALPHA-MUC0-0002", List.of());
    assertThat(back.get("ALPHA-MUC0-0001"))
        .extracting(Template::slots)
        .containsExactly(attack.slots(), bombing.slots());
  }

  @Test
  void entitiesOfRolesAreRightIfAllTheirMentionsAre() {
    List<Set<String>> gold = List.of(Set.of("eln", "national liberation army"), Set.of("farc"));

    assertThat(Roles.tally(gold, gold)).isEqualTo(new Tally(2, 2, 2));
    assertThat(Roles.tally(gold, List.of())).isEqualTo(new Tally(0, 2, 0));
    // One of two mentions is not the entity's; a second name for one entity is one too many.
    assertThat(Roles.tally(gold, List.of(Set.of("eln", "farc")))).isEqualTo(new Tally(0, 2, 1));
    assertThat(Roles.tally(gold, List.of(Set.of("eln"), Set.of("national liberation army"))))
        .isEqualTo(new Tally(1, 2, 2));
    assertThat(Roles.plain("THE \"Santo Tomas\" Farm")).isEqualTo("santo tomas farm");
  }

  private static Template template(boolean optional, Map<Slot, String> slots) {
    Template.Draft draft = new Template.Draft();
    slots.forEach(
        (slot, text) -> draft.add(slot, Objects.requireNonNull(FillerReader.read(slot, text))));
    return draft.done("ALPHA-MUC0-0001", 1, optional);
  }
}
