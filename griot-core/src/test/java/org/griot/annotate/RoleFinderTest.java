package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did it and to whom, sentence by sentence. */
class RoleFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed 14 villagers in Banibangou on Saturday. | Gunmen | villagers
          14 villagers were killed by gunmen in Banibangou on Saturday. | gunmen | villagers
          Boko Haram fighters, who came on motorcycles, attacked soldiers near Gajiram on Tuesday. | Boko Haram fighters | soldiers
          Troops repelled an attack by Boko Haram fighters in Gajiram on Tuesday. | Boko Haram fighters | Troops
          Soldiers and rebels exchanged fire near Tame on Wednesday. | Soldiers | rebels
          Soldiers clashed with rebels near Tame on Wednesday. | Soldiers | rebels
          Fighting broke out on Monday between rebels and police in Kananga. | rebels | police
          A roadside bomb planted by the Taliban killed seven passengers in Herat on Monday. | Taliban | passengers
          The paramilitary RSF seized the town of Singa from the Sudanese army on 29 June. | RSF | Sudanese army
          Eleven guerrillas surrendered to the army in Surigao on Monday. | guerrillas | army
          The sect attacked churches in Kaduna on Friday. | The sect | churches
          Gunmen dressed as soldiers killed 14 villagers in Banibangou on Saturday. | Gunmen | villagers
          Gunmen linked to Boko Haram attacked soldiers in Gajiram on Saturday. | Gunmen | soldiers
          Rebels attacked the camp and inflicted on the ranks of the army losses in Gajiram. | Rebels | army
          Seven guerrillas died in a firefight with troops near Surigao. | troops | guerrillas
          The mass rape of displaced women by soldiers in Gao went on. | soldiers | women
          Malian police arrest 5 teachers over a song. | Malian police | teachers
          Security forces opened fire on demonstrators in Mandalay on Saturday. | Security forces | demonstrators
          """)
  void theDoerAndTheOneDoneToAreRead(String text, String initiator, String target) {
    ReadSentence read = ReadSentence.of(text);

    assertThat(read.linked("initiator")).contains(initiator).doesNotContain(target);
    assertThat(read.linked("target")).contains(target).doesNotContain(initiator);
  }

  @Test
  void aHeadlineMayEndInItsVerb() {
    assertThatCode(() -> ReadSentence.of("The men whom the police arrest"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed 14 villagers in Banibangou on Saturday. | harm:killed | 14 villagers
          Malian police arrest 5 speech therapists over a song. | harm:arrested | 5 speech therapists
          AMBUSH NEAR DIFFA STOP FOUR SOLDIERS KILLED STOP | harm:killed | FOUR SOLDIERS
          The death toll of the attack on Solhan has risen to 160. | harm:killed | 160
          ADF fighters hacked 19 farmers to death near Oicha. | harm:killed | 19 farmers
          Ukrainian marines took nine Russian soldiers prisoner outside Robotyne. | harm:captured | nine Russian soldiers
          Thirteen peacekeepers were injured in an attack near Tarkint, twelve Germans and one Belgian. | part:injured | twelve Germans
          """)
  void figuresBelongToTheWordOfHarm(String text, String role, String figure) {
    assertThat(ReadSentence.of(text).linked(role)).contains(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed 14 villagers in Banibangou on Saturday. | Banibangou
          Jihadists attacked the army post at Toeni on Monday. | Toeni
          Militants have cut the road to Djibo since Monday. | Djibo
          M23 rebels overran the garrison town of Paletwa after a siege of two months. | Paletwa
          """)
  void aPlaceBehindAPrepositionIsReadThoughNoGazetteerKnowsIt(String text, String place) {
    assertThat(ReadSentence.of(text).linked("place")).anyMatch(words -> words.contains(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels killed 12 people in Sake on Monday, residents said. | residents
          According to the governor, rebels killed 12 people in Sake on Monday. | the governor
          The army said that rebels killed 12 people in Sake on Monday. | The army
          Dissidents killed 12 people in Choco on Monday, the ombudsman reports. | the ombudsman
          The army denied that its soldiers had killed any civilians in Moura. | The army
          """)
  void whoSaysSoIsLinked(String text, String speaker) {
    assertThat(ReadSentence.of(text).linked("speaker")).isEqualTo(List.of(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army blamed Boko Haram for the attack in Gajiram on Monday. | blamed | Boko Haram
          Al-Shabaab claimed responsibility for the attack in Mandera on Monday. | claimed | Al-Shabaab
          The attack in Mandera on Monday was claimed by al-Shabaab. | claimed | al-Shabaab
          The ELN denied involvement in the attack near Saravena on Monday. | denied | ELN
          """)
  void whoIsBlamedClaimsOrDeniesIsKeptApartFromWhoIsSeen(String text, String basis, String party) {
    assertThat(ReadSentence.of(text).linked(basis)).contains(party);
  }
}
