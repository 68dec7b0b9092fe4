package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.griot.model.Reality;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence says about a happening before any field is read. */
class StatusReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels killed 12 people in Sake on Monday. | killed | ASSERTS | HAPPENED | true
          The army denied that soldiers had killed 12 people in Sake. | killed | DENIES | HAPPENED | true
          The rebels did not abduct the aid workers in Torit on Monday. | abduct | DENIES | HAPPENED | true
          No commander has been captured in Kobane. | captured | DENIES | HAPPENED | true
          The sect plans to attack churches in Kaduna on Friday. | attack | ASSERTS | PLANNED | true
          Sweden will withdraw its troops from Mali. | withdraw its troops | ASSERTS | PLANNED | true
          Officers might overthrow the government of Guinea. | overthrow | ASSERTS | HYPOTHETICAL | true
          The gunmen could have slaughtered 200 villagers in Fada. | slaughtered | ASSERTS | HYPOTHETICAL | true
          Gunmen raided a market near Gao on 3 May 2023 and killed 12 traders. | killed | ASSERTS | HAPPENED | true
          As many as 40 soldiers may have been killed in Inata. | killed | ASSERTS | HAPPENED | true
          The troops were forced to withdraw from Ber on Monday. | withdraw from | ASSERTS | HAPPENED | true
          Farmers marched on Puno on Monday to protest against a mine. | protest | ASSERTS | HAPPENED | true
          Farmers plan to march on Puno to protest against a mine. | protest | ASSERTS | PLANNED | true
          Students gathered in Dhaka on Monday to protest the killing of a classmate. | killing | ASSERTS | HAPPENED | false
          Soldiers continue to torture prisoners in Bardai. | torture | ASSERTS | HAPPENED | true
          The army did not say how; rebels killed 12 people in Sake on Monday. | killed | ASSERTS | HAPPENED | true
          He was jailed for the massacre of 130 people in Paris in 2015. | massacre | ASSERTS | HAPPENED | false
          Police in Lagos arrested two men on suspicion of kidnapping a trader. | kidnapping | ASSERTS | HAPPENED | false
          The ceremony in Inates recalled the attack of 10 December 2019. | attack | ASSERTS | HAPPENED | false
          Ann Jones will lose an eye after being shot in Gao. | shot | ASSERTS | HAPPENED | true
          Two had non-life threatening wounds and a third person died. | died | ASSERTS | HAPPENED | true
          A ferry that tried to leave Pemba on Friday was seized by the gunmen. | seized | ASSERTS | HAPPENED | true
          The rebels vowed to seize the ferry at Pemba. | seize | ASSERTS | PLANNED | true
          Riots in Kasserine prompted the government to impose a curfew. | impose a curfew | ASSERTS | HAPPENED | true
          The rebels want to force the government to impose a curfew. | impose a curfew | ASSERTS | PLANNED | true
          Police fired tear gas to disperse protesters in Nairobi. | disperse protesters | ASSERTS | HAPPENED | true
          Police stand by to disperse protesters in Nairobi. | disperse protesters | ASSERTS | PLANNED | true
          Police denied it and said that protesters had injured 12 officers in Nairobi. | injured | ASSERTS | HAPPENED | true
          The army launched a series of airstrikes near Gao on Monday. | airstrikes | ASSERTS | HAPPENED | true
          Teachers walked out in Puno on Tuesday to protest low pay. | protest | ASSERTS | HAPPENED | true
          The envoy tried to justify the killing of nine traders near Gao. | killing | ASSERTS | HAPPENED | true
          In the exercise scenario, rebels attack a village near Bouar on Monday. | attack | ASSERTS | HYPOTHETICAL | false
          """)
  void stanceRealityAndBackgroundComeFromTheWordsAround(
      String text, String words, Stance stance, Reality reality, boolean main) {
    Trigger trigger = ReadSentence.of(text).trigger(words);

    assertThat(trigger.stance()).isEqualTo(stance);
    assertThat(trigger.reality()).isEqualTo(reality);
    assertThat(trigger.main()).isEqualTo(main);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister died of a heart attack in Abidjan on Sunday.",
        "Lawmakers killed the bill on mining royalties by a single vote.",
        "A bus accident on the road to Tenkodogo left 17 dead and 25 injured.",
        "A gas cylinder explosion in a kitchen in Karachi injured four people.",
        "Floods killed 30 people in Maradi last week.",
        "Teachers in Kinshasa went on strike on Wednesday over unpaid wages.",
        "Related: Ten soldiers killed in Djibo.",
        "The group carries out attacks in the region.",
        "A judge in Gao issued arrest warrants for two editors on Monday.",
        "The banker is fighting extradition to Peru.",
        "The quarrel was captured by surveillance cameras.",
        "Striking doctors met the minister on Monday.",
        "He gave the money to the Fund for Fighting Hunger on Monday.",
        "She has run a small office of the Women Against Sexual Violence Centre for many years.",
        "The decree blocks the money of targeted persons in Puno."
      })
  void wordsThatOnlyLookLikeAHappeningNameNone(String text) {
    assertThat(ReadSentence.of(text).triggers()).isEmpty();
  }

  @Test
  void whoAreToBeFreedAreToldByTheirFateAlone() {
    assertThat(ReadSentence.of("The army will release detained poets in Gao on Monday.").triggers())
        .contains("release")
        .doesNotContain("detained");
    assertThat(ReadSentence.of("The army has jailed poets and freed traders.").triggers())
        .contains("jailed");
  }

  @Test
  void itHappenedPointsBackAtWhatWasTold() {
    assertThat(ReadSentence.of("It happened on Thursday.").trigger("It happened").anaphoric())
        .isTrue();
  }
}
