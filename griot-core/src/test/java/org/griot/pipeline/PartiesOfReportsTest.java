package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.griot.model.Party;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did it to whom in the first claim of short reports, through the engine. */
class PartiesOfReportsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // bodies in no list, by the words beside them
        "Forty fighters of the Kalari Front surrendered to the Congolese army in Beni on Monday."
            + " | initiator Kalari Front, target fardc",
        "Kalari Front rebels killed nine farmers near Beni in eastern Congo on Monday."
            + " | initiator Kalari Front, target civilians-cd",
        "Gunmen from the Northern Wolves abducted a priest in Bamenda, Cameroon, on Monday."
            + " | initiator Northern Wolves, target civilians-cm",
        "Police arrested 14 members of the Tall Men gang in Cape Town, South Africa, on Monday."
            + " | initiator police-za, target Tall Men gang",
        "The Desert Hawks, the Red Storks and the Free Hills Movement attacked an army base at"
            + " Loikaw, Myanmar, on Monday. | initiator Desert Hawks, initiator Free Hills"
            + " Movement, initiator Red Storks, target tatmadaw",
        "Fighters of the Resistance Council of Karenni took the police post of Demoso, Myanmar,"
            + " on Monday. | initiator Resistance Council of Karenni, target police-mm",
        "On Monday the Kalari Front attacked the market of Oicha in eastern Congo. The rebels shot"
            + " at traders. | initiator Kalari Front, target civilians-cd",
        "In Culiacan, Mexico, gunmen of a drug cartel ambushed a patrol of the National Guard on"
            + " Monday. | initiator unidentified-gang-mx, target national-guard-mx",
        // no body: a land, a people
        "Rebels from the north attacked Goz Beida in Chad on Monday, killing three people."
            + " | initiator unidentified-armed-group-td, target civilians-td",
        "Fighters of the Peulh community attacked Bankass in Mali on Monday."
            + " | initiator unidentified-armed-group-ml",
        // people of one sort on both sides
        "Villagers lynched two men suspected of theft in Huehuetenango, Guatemala, on Monday."
            + " | initiator rioters-gt, target civilians-gt",
        "Herders and farmers clashed in Benue, Nigeria on Monday, leaving nine dead."
            + " | initiator unidentified-communal-militia-ng,"
            + " target unidentified-communal-militia-ng",
        "Armed Fulani herdsmen attacked the village of Tse Ajo in Benue, Nigeria on Monday,"
            + " killing 11 persons. | initiator unidentified-communal-militia-ng,"
            + " target civilians-ng",
        // those who died are not both sides, nor is who speaks of them
        "Protesters clashed with police in Nairobi on Tuesday; two protesters were shot dead."
            + " | initiator rioters-ke, target police-ke",
        "Two Pakistani soldiers were martyred in an exchange of fire with terrorists in North"
            + " Waziristan on Monday, a spokesman said. | initiator unidentified-armed-group-pk,"
            + " target military-pk",
        "Six soldiers were killed in an ambush near Gao on Monday, the Malian army said."
            + " | target fama",
        // whose the thing hit is
        "The Burkinabe army said terrorists attacked its convoy near Djibo on Monday."
            + " | initiator unidentified-armed-group-bf, target fabf",
        "Two soldiers were killed when suspected militants ambushed their truck in Bishnupur,"
            + " India, on Monday. | initiator unidentified-armed-group-in, target military-in",
        // a crowd that fights the police riots
        "Demonstrators clashed with police in Conakry, Guinea, on Monday."
            + " | initiator rioters-gn, target police-gn",
        // whom the thing hit shows
        "On Monday Ukrainian drones hit an oil depot in Russia's Belgorod region."
            + " | initiator military-ua, target civilians-ru",
        "Unidentified gunmen killed a community leader, Luis Paredes, in Tibú, Colombia, on Monday."
            + " | initiator unidentified-armed-group-co, target civilians-co",
        // of the party that says so
        "The TNLA said on Monday that it attacked an army base near Namhsan,"
            + " Myanmar, and that two of its men were hurt."
            + " | initiator tnla, target tatmadaw",
        // those of both sides are nobody else
        "Federal troops and al-Shabaab clashed in Bardera, Somalia, on Monday. Ten fighters from"
            + " both sides were killed. | initiator military-so, target shabaab",
        // a country is where it happened
        "'Peru clash leaves two dead\n\nTwo protesters died on Monday in a clash with police in"
            + " Juliaca.' | initiator protesters-pe",
        "'Sudan: shelling kills 20 in El Fasher\n\nAt least 20 people died on Monday when shells hit a"
            + " camp near El Fasher, lawyers said.' | target civilians-sd",
        "The US Navy shot down two drones over Yemen on Monday. | initiator navy-us",
        // a thing's flag is not who was hit
        "A Greek-owned tanker was hit by a missile off Hodeidah, Yemen, on Monday. The Houthis"
            + " claimed the attack. | initiator houthis, target civilians-ye",
        // whose the forces are is told by where they fight, not by the home of their foe
        "Two Lashkar-e-Taiba terrorists were killed in an encounter with security forces in"
            + " Kulgam district of Jammu and Kashmir on Monday."
            + " | initiator security-forces-in, target let",
        // who was hit without being the subject of a blow
        "A convoy of Wagner was trapped by Tuareg fighters near Kidal, Mali, on Monday."
            + " | initiator tuareg, target wagner",
        "A patrol of the gendarmerie came under heavy small-arms fire near Gossi, Mali, on Monday."
            + " | target gendarmerie-ml",
        "'Army repels attack near Djibo\n\nFighters of JNIM attacked the army at Djibo in Burkina"
            + " Faso on Monday.' | initiator jnim, target fabf",
        "The Kraze Barye gang was behind the attacks on Tabarre, Haiti, that left six residents"
            + " dead on Monday. | initiator kraze-barye, target civilians-ht",
        "'Settlers attack village\n\nIsraeli settlers stormed the village of Duma, south of Nablus"
            + " in the West Bank, on Monday.' | initiator settlers-il, target civilians-ps",
        "IS ambushed a military bus in the desert of Homs, Syria, on Monday."
            + " | initiator is, target saa",
        // herders who strike are a militia of their people
        "Suspected Fulani herdsmen attacked Agatu in Benue, Nigeria, on Monday, killing nine"
            + " farmers. | initiator unidentified-communal-militia-ng, target civilians-ng",
        // who laid it, and who asked for it
        "A patrol of the Nigerien army fell into an ambush laid by JNIM fighters near Makalondi on"
            + " Monday. | initiator jnim, target fan",
        "US Africa Command carried out an air strike against al-Shabaab near Kismayo on Monday at"
            + " the request of the federal government. | initiator usmil, target shabaab",
        // who marches is not who shoots
        "Taliban fighters shot at farmers protesting in Darayim, Afghanistan, on Monday. The farmers"
            + " threw stones. | initiator taliban, target protesters-af",
        // who speaks of it had no hand in it
        "Norway's foreign minister strongly condemned the bombing of a market in Idlib, Syria, on"
            + " Monday, in which 12 traders died. | target civilians-sy",
        "Chile on Monday urged Israel to halt its raids on Jenin in the West Bank."
            + " | initiator idf",
        "Turkey condemned the killing of two traders in Idlib on Monday and sent troops across the"
            + " border. | target civilians-sy",
        "A report by the United Nations lists attacks on traders in Homs, Syria, in which 30"
            + " people died. | target civilians-sy",
        "The Supply Department said two soldiers were killed on Monday in a bombing in Kunduz,"
            + " Afghanistan. | target military-af",
        // whose jets they are, and who is bombed
        "Coalition warplanes killed nine traders in Hodeidah, Yemen, on Monday."
            + " | initiator saudi-coalition, target civilians-ye",
        "Coalition military forces conducted nine strikes near Hit, Iraq, on Monday."
            + " | initiator antiis",
        "The bombing of Syrian troops by American jets killed 20 soldiers near Palmyra on Monday."
            + " | initiator usmil, target saa",
        "The shelling of rebels by the army killed nine fighters near Homs, Syria, on Monday."
            + " | initiator saa, target unidentified-armed-group-sy",
        "The bombing of the Sudanese air force on Monday killed nine traders in Nyala, Sudan."
            + " | initiator air-force-sd, target civilians-sd",
        "Nine traders died on Monday in Homs, Syria, at the hands of Islamic State."
            + " | initiator is, target civilians-sy",
        // whoever wears their clothes
        "Gunmen wearing army and police uniforms attacked a bank in Basra, Iraq, on Monday, killing"
            + " two clerks. | initiator unidentified-armed-group-iq, target civilians-iq",
        // what a regime has is its army's
        "Karenni Army fighters attacked a junta outpost near Loikaw, Myanmar, on Monday."
            + " | initiator karenni-army, target tatmadaw",
        "The junta's troops killed two farmers near Loikaw, Myanmar, on Monday."
            + " | initiator tatmadaw, target civilians-mm",
        "Occupation aircraft bombed a house in Deir al-Balah, Gaza, on Monday, killing two people."
            + " | initiator idf, target civilians-ps",
      })
  void whoDidItToWhom(String text, String parties) throws IOException {
    assertThat(
            Coded.claims(folder, "2024-05-15", text).get(0).parties().stream()
                .map(PartiesOfReportsTest::told)
                .sorted())
        .containsExactly(parties.split(", "));
  }

  private static String told(Party party) {
    return party.role().name().toLowerCase(Locale.ROOT)
        + " "
        + (party.actor() == null ? party.name() : party.actor());
  }
}
