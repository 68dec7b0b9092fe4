package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dead and wounded whom a report tells one by one, through the whole engine. */
class OneByOneTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A boy was shot and killed on Thursday in Gao. | 1 | 0",
        "One victim, a 40-year-old man, died in Gao on Thursday. | 1 | 0",
        "Three others, a 21-year-old man, a 19-year-old woman and a 3-year-old boy were wounded in "
            + "Gao on Thursday. | 0 | 3",
        "Four people were shot on Thursday in Gao, one fatally. | 1 | 3",
        "Two women were shot in Gao on Thursday. A man was found dead. | 1 | 2",
        "Two were killed in Gao on Thursday, and two men and a woman were wounded. | 2 | 3",
        "A turkey hunter was shot and killed Sunday morning in Gao. | 1 | 0",
        "A woman was shot in the leg on Thursday in Gao. | 0 | 1",
        "A man was shot on Thursday in Gao. He died at the hospital. | 1 | 0",
        "Ann Jones, 24, was shot on Thursday in Gao. The victim was pronounced dead. | 1 | 0",
        "A 17-year-old was killed in Gao on Thursday. Kevin Barbee, 17, died at the scene. | 1 | 0",
        "A man was killed on Thursday in Gao. A 27-year-old man died at the scene. | 1 | 0",
        "A man was killed on Thursday in Gao. Another man died at the hospital. | 2 | 0",
        "A man was killed on Thursday in Gao. A woman died at the hospital. | 2 | 0",
        "Two people were killed on Thursday in Gao. A woman died at the scene. | 2 | 0",
        "Five people were shot on Thursday in Gao. Two of them died. | 2 | 3",
        "Seven people were shot on Thursday in Gao. A man died at the hospital. | 1 | 6",
        "Four people were found shot in Gao on Thursday. Four people were killed. | 4 | 0",
        "A gunman shot and killed a neighbour in Gao on Thursday. | 1 | 0",
        "Four people were injured in the shooting of four people in Gao on Thursday. | 0 | 4",
        "15-year-old Sam Ba was killed in Gao on Thursday. | 1 | 0",
        "A man was injured in Gao on Thursday. No one else was injured. | 0 | 1",
        "Three people were killed in Gao on Thursday. The other two died later. | 3 | 0",
        "Two men were killed in Gao on Thursday. One was shot in the chest. | 2 | 0",
        "A man pleaded guilty to killing four people in Gao on Thursday. | 4 | 0",
        "At least one person was killed in Gao on Thursday. A man died at the scene. | 1 | 0",
        "Gunmen opened fire on about 100 people in Gao on Thursday, wounding 13. | 0 | 13",
        "Three gunmen came and opened fire in Gao on Thursday. Two people were wounded. | 0 | 2",
        "Two men killed in Gao on Thursday were identified as Jean Ba, who was pronounced dead at "
            + "the scene, and Ali Diallo, who was pronounced dead at a hospital. | 2 | 0",
        "One person was killed and two others were wounded in Gao on Thursday. Police said the "
            + "attack left one person dead and three others wounded. | 1 | 3",
        "Four people were injured in Gao on Thursday. A woman was shot in the chest and three "
            + "others were shot in the leg. | 0 | 4",
        "Four people were shot in Gao on Thursday. One man was killed and three others were "
            + "wounded. | 1 | 3",
        "The attack injured three men in Gao on Thursday: a 50-year-old who was shot in the chest, "
            + "a 46-year-old who was shot in the leg and a 19-year-old who was shot twice. | 0 | 3",
        "A man was killed and a girl was shot in Gao on Thursday. Jean Ba was taken to a hospital. "
            + "Jean Ba died there. | 1 | 1",
        "Michael D. Ba, 71, was killed in Gao on Thursday. M.D. Ba died at home. | 1 | 0",
        "A man killed his 4-year-old son and then himself in Gao on Thursday. | 2 | 0",
        "A man killed his wife in Gao on Thursday. He then turned the gun on himself. | 2 | 0",
        "Three people were taken to hospitals with gunshot wounds in Gao on Thursday. | 0 | 3",
        "Three people were shot in Gao on Thursday. Two died. A third person was wounded. | 2 | 1",
        "An 8-year-old boy named Jean Ba died in Gao on Thursday. Ba was shot at home. | 1 | 0",
        "Jean Ba was killed in Gao on Thursday. Ba's sister was shot in the leg. | 1 | 1",
        "Jean Ba was killed in Gao on Thursday. A girl was also shot in the leg. | 1 | 1",
        "A 17 year old was wounded in Gao on Thursday. | 0 | 1",
        "A father of three was shot and killed in Gao on Thursday. | 1 | 0",
        "Two people are dead and three people are in serious condition after an attack in Gao on "
            + "Thursday. | 2 | 3",
        "One person was killed and two others, including a baby, were wounded in Gao on "
            + "Thursday. | 1 | 2",
        "The attack in Gao on Thursday left five people and an unborn baby dead. | 5 | 0",
        "Three people were killed and one was wounded in Gao on Thursday. A fourth man was shot in "
            + "the leg. | 3 | 1",
        "One person died in Gao on Thursday and two were wounded. Two men were injured and a third "
            + "person died. | 1 | 2",
        "Five people were wounded in Gao on Thursday, about a week after two men were shot in the same "
            + "spot. | 0 | 5",
        "A boy was shot in Gao on Thursday. The attack follows one last month that left 9 people dead. "
            + "| 0 | 1",
        "A man died in Gao on Thursday, two days after he was shot at home. | 1 | 0",
        "Six people were wounded in Gao on Thursday when bombs hit a school, two days after a missile "
            + "attack killed four people there. | 0 | 6",
        "Two policemen were wounded by a bomb in Gao on Thursday, hours after gunmen killed seven "
            + "people. | 0 | 2",
        "The others charged in the death of Ali Ba in Gao on Thursday are Jean Dia, 20, and Awa Ly, 19."
            + " | 1 | 0",
        "Gunmen came in and shot eight men in Gao on Thursday, killing two of them. | 2 | 6",
        "A man shot six people in Gao on Thursday, killing four of them, before turning the gun on "
            + "himself. | 4 | 2",
        "The attack in Gao on Thursday killed Jean Ba, 16, who was not armed, and left four other "
            + "teens injured. | 1 | 4",
        "A man killed a young woman and shot two others in Gao on Thursday. | 1 | 2",
        "A gunman fired into a crowd in Gao on Thursday, injuring a 17-year-old man, and then the "
            + "five suspects escaped. | 0 | 1",
        "A man wounded two others in Gao on Thursday, and a 64-year-old suspect is being sought. | 0 "
            + "| 2",
        "Teen shot: A 17-year-old boy was shot in the leg in Gao on Thursday. | 0 | 1",
        "Details of the double murder of a father and his young son in Gao on Thursday. | 2 | 0",
        "A gunman wounded 13 people in Gao on Thursday. There should've been five people dead. | 0 | "
            + "13",
        "Two students were wounded in Gao on Thursday. One of the students died. | 1 | 1",
        "The 23-year-old man killed in Gao on Thursday was Jean Ba. | 1 | 0",
        "Four people were wounded in Gao on Thursday. It was late. Police came. They asked many. "
            + "They found shells. Two other women were wounded as well. | 0 | 4",
        "Four people were found shot to death in Gao on Thursday. | 4 | 0",
        "A boy was wounded in Gao on Thursday. Two other shootings were reported. | 0 | 1",
        "A child under the age of 10 was killed in Gao on Thursday. | 1 | 0",
        "A man was wounded in Gao on Thursday. He was pronounced dead at 5 at the scene. | 1 | 0",
        "Six men, ranging in age from 26 to 39, were wounded in Gao on Thursday. | 0 | 6",
        "A man took out a gun and wounded a boy in Gao on Thursday. | 0 | 1",
        "Six people, including an unborn child, were killed in Gao on Thursday. Six died. | 5 | 0",
        "A man was killed in Gao on Thursday. Officers gave first aid to Jean Ba. He died at the "
            + "scene. | 1 | 0",
        "Of the eight people injured in Gao on Thursday one man died at the scene. All of the seven "
            + "injured are expected to survive. | 1 | 7",
        "A woman was killed in Gao on Thursday, three people arrested. | 1 | 0",
        "A girl was shot in Gao on Thursday while a boy, 12, played with a gun. He said she died. "
            + "| 1 | 0",
        "A man killed his girlfriend and her daughter in Gao on Thursday. | 2 | 0",
        "A man killed his girlfriend and her daughter before killing himself in Gao on "
            + "Thursday. | 3 | 0",
        "An officer shot and killed his wife and their son in Gao on Thursday before killing "
            + "himself. | 3 | 0",
        "Jean Ba shot his wife to death in Gao on Thursday and then turned the gun on "
            + "himself. | 2 | 0",
        "The attack left two people dead in Gao on Thursday. Two men who died in the attack were "
            + "found near the door. | 2 | 0",
        "Ann Jones, 24, and Jean Ba, 31, were shot in Gao on Thursday. Ba died at the hospital. | 1 | 1",
        "Six people were wounded in Gao on Thursday. He is accused of injuring his two children "
            + "and four other bystanders. | 0 | 6",
        "One man died and two women were wounded in Gao on Thursday. A fourth victim was also "
            + "wounded. | 1 | 3",
        "A man was killed and another man was taken to hospital in Gao on Thursday. The second "
            + "victim was taken to hospital. | 1 | 1",
        "One man was killed and four others were hurt in a shooting in Gao on Thursday. | 1 | 4",
        "Police are looking for a gunman after a fight in Gao on Thursday that left four people "
            + "wounded. | 0 | 4",
        "An 18-month old is dead after a shooting in Gao on Thursday. | 1 | 0",
        "A student was shot on Tuesday in Gao. The victim, 16, died on Thursday. | 1 | 0",
        "Jean Ba, 30, was killed in an attack in Gao on Wednesday. He was a teacher. Jean Ba died at "
            + "a hospital in Kidal on Thursday. | 1 | 0",
        "Three people were in a car when a boy was shot in Gao on Thursday. | 0 | 1",
        "Four boys between ages 12 and 16 were wounded in a shooting in Gao on Thursday. | 0 | 4",
        "Police say a man shot six people in Gao on Thursday, two fatally. | 2 | 4",
        "A woman who was wounded in Gao on Thursday has died, bringing the number of dead to three. "
            + "Ann Jones, 24, died at a hospital. | 3 | 0",
      })
  void eachIsCountedOnce(String text, int killed, int injured) {
    assertHarm(text, killed, injured);
  }

  @ParameterizedTest
  @ValueSource(
      strings =
          "A man was shot and killed on Thursday in Gao. He was walking home. Nobody has been "
              + "arrested. Neighbours heard shots. The street was closed. Officers stayed all "
              + "night. The mayor spoke of a sad day. Many came. A woman was shot and killed there.")
  void whoeverIsToldFarDownForTheFirstTimeIsOfAnotherCase(String text) {
    assertThat(count(text, HarmKind.KILLED)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three people were killed in Gao on Thursday, according to a press release.",
        "Three people were beaten to death in Gao on Thursday.",
        "Three people were killed in Gao on Thursday, the mayor told a news release.",
      })
  void whatLooksLikeATriggerTakesNoDeadAway(String text) {
    assertThat(count(text, HarmKind.KILLED)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three people died in a road accident in Gao on Thursday.",
        "Three people were killed in the training exercise in Gao on Thursday.",
      })
  void deadOfAccidentsAndExercisesAreNone(String text) {
    assertThat(count(text, HarmKind.KILLED)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = "A man was killed on Thursday in Gao. A woman died at the hospital in Gao.")
  void theSumOfThoseToldOneByOneIsDerivedAndTheyAreItsParts(String text) {
    List<Harm> harm = harm(text);
    Harm all = harm.stream().filter(h -> h.partOf() == null).findFirst().orElseThrow();
    assertThat(all.provenance()).isInstanceOf(Provenance.Derived.class);
    assertThat(harm).filteredOn(h -> all.id().equals(h.partOf())).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings =
          "Fighters stormed the army camp at Inates on Thursday and killed soldiers. The ministry "
              + "stands by 71 dead. A source adds that 57 assailants were killed in the fight.")
  void attackersAreNoPartOfThoseTheyKilled(String text) {
    List<Harm> killed = harm(text).stream().filter(h -> h.low() != null && h.low() > 50).toList();
    assertThat(killed).extracting(Harm::low).containsExactlyInAnyOrder(71, 57);
    assertThat(killed).extracting(Harm::partOf).containsOnlyNulls();
  }

  @Test
  void aFigureUnderTwoWordsIsToldOnce() {
    List<Harm> killed =
        harm(
            "Gunmen attacked villagers in Inates on Thursday. A collective of relatives of the"
                + " victims, Justice for Inates, counts at least 400 dead. JNIM said that it had"
                + " killed about 300.");
    assertThat(killed).extracting(Harm::low).containsExactlyInAnyOrder(400, 300);
  }

  @Test
  void anotherVoicesTollIsNoPart() {
    List<Harm> killed =
        harm(
            "Gunmen killed 31 people in the village of Inates on Thursday, a survivor said. The"
                + " mayor put the death toll at 27.");
    assertThat(killed).extracting(Harm::low).containsExactlyInAnyOrder(31, 27);
    assertThat(killed).extracting(Harm::partOf).containsOnlyNulls();
  }

  @Test
  void aTollThatAnotherPutsHigherIsNotTheWholeOfTheFirst() {
    List<Harm> killed =
        harm(
            "A bomb exploded inside a mosque in Peshawar on Friday, killing 11 worshippers, police"
                + " said. The governor later put the toll at 14.");
    assertThat(killed).extracting(Harm::low).containsExactlyInAnyOrder(11, 14);
    assertThat(killed).extracting(Harm::partOf).containsOnlyNulls();
  }

  @Test
  void eachSidesCountOfTheSameSoldiersStandsAlone() {
    List<Harm> killed =
        harm(
            "Militants stormed a barracks in Diffa on Sunday. The defence ministry said 11 soldiers"
                + " died. Islamic State West Africa Province claimed responsibility and said its"
                + " fighters had killed 27 soldiers.");
    assertThat(killed).extracting(Harm::low).containsExactlyInAnyOrder(11, 27);
    assertThat(killed).extracting(Harm::partOf).containsOnlyNulls();
  }

  static List<Claim> claims(String text) {
    return Coded.ENGINE
        .coder()
        .code(Coded.ENGINE.annotator().annotate(ExamplesTest.document(text, DAY)));
  }

  private static List<Harm> harm(String text) {
    return claims(text).stream().filter(Claim::main).findFirst().map(Claim::harm).orElse(List.of());
  }

  /** The figures of the report's news, whose parts are not counted beside them. */
  static void assertHarm(String text, int killed, int injured) {
    List<Harm> harm = harm(text);
    assertThat(count(harm, HarmKind.KILLED)).as("killed").isEqualTo(killed);
    assertThat(count(harm, HarmKind.INJURED)).as("injured").isEqualTo(injured);
  }

  static int count(String text, HarmKind kind) {
    return count(harm(text), kind);
  }

  private static int count(List<Harm> harm, HarmKind kind) {
    return harm.stream()
        .filter(h -> h.kind() == kind && h.partOf() == null)
        .map(Harm::low)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }
}
