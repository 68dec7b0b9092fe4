package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.griot.model.Mention;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFinderTest {
  private static final ActorLinker LINKER =
      new ActorLinker(ActorRegistry.bundled(), Countries.bundled());
  private static final PersonFinder FINDER =
      new PersonFinder(ActorRegistry.bundled(), Countries.bundled());

  @Test
  void aShortFormIsThePersonOfTheFullName() {
    List<Mention.PersonName> found =
        mentions("General Seydou Ould Tamba arrived. Later Tamba spoke to his men.");
    assertThat(found)
        .extracting(Mention.PersonName::name)
        .containsExactly("Seydou Ould Tamba", "Seydou Ould Tamba");
  }

  @Test
  void anAgeBeforeItMakesANameAPersons() {
    assertThat(names("Police found 14-year-old Sorera Vessin there."))
        .containsExactly("Sorera Vessin");
    assertThat(names("Police found a 14-year-old Oak Hill boy there.")).isEmpty();
  }

  @Test
  void aPlaceMayBearTheNameOfAFather() {
    assertThat(names("The column was hit at Abu Rakba. The prisoners of Abu Rakba wait."))
        .isEmpty();
    assertThat(names("The leader, Abu Rakba, was killed.")).containsExactly("Abu Rakba");
  }

  @Test
  void theTitleIsNoPartOfTheName() {
    assertThat(names("Foreign Minister Anna Keller and Dr. Paul Otis met Col. Sadio Camara."))
        .containsExactly("Anna Keller", "Paul Otis", "Sadio Camara");
  }

  @Test
  void anAliasBelongsToThePersonBeforeIt() {
    NamedPerson person = only("Moussa Tolofari, also known as Little Lion, was arrested.");
    assertThat(person.name()).isEqualTo("Moussa Tolofari");
    assertThat(person.aliases()).containsExactly("Little Lion");
  }

  @Test
  void theTextLinksALeaderToTheGroup() {
    NamedPerson after =
        only("Karim Belaid, a senior leader of the Islamic State in the Greater Sahara, was held.");
    assertThat(after.actor()).isEqualTo("issp");
    assertThat(after.actorBasis()).isEqualTo("text");
    assertThat(only("Boko Haram commander Bukar Mainok surrendered.").actor())
        .isEqualTo("bokoharam");
    assertThat(only("JNIM is led in the area by Hamza Sidibe.").actor()).isEqualTo("jnim");
  }

  @Test
  void theRegistryLinksAPublicPersonAndSaysSo() {
    NamedPerson person = only("A raid failed to find Iyad Ag Ghaly in the hills.");
    assertThat(person.id()).isEqualTo("iyad");
    assertThat(person.actor()).isEqualTo("jnim");
    assertThat(person.actorBasis()).isEqualTo("registry");
  }

  @Test
  void aPersonWhomNothingLinksHasNoParty() {
    NamedPerson person = only("Fatima Diallo, 35, a trader, saw the attack by Boko Haram.");
    assertThat(person.actor()).isNull();
    assertThat(person.actorBasis()).isEqualTo("none");
  }

  @Test
  void aTownAndAPersonOfOneNameAreTwoThings() {
    String text =
        "Ousmane Illiassou Djibo was sanctioned. Fighting went on in Djibo. Djibo denied it.";
    assertThat(mentions(text))
        .extracting(m -> m.span().start())
        .containsExactly(0, text.lastIndexOf("Djibo"));
    assertThat(names("Gunmen attacked the town of Djibo.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The attack took place in Port Harcourt near the University of Lagos.",
        "On Monday the Security Council met in New York.",
        "Human Rights Watch said that Burkina Faso must act.",
        "Residents of San Salvador fled to Buenos Aires in March.",
        "A group known as Lakurawa attacked. The area called Koro burned.",
        "Senior Leader Captured In Raid By Special Forces",
        "The General said so. The Colonel did not.",
        "Boko Haram and the Islamic State fought. Katiba Macina joined.",
        "Breaking News Read More Share This Story",
        "Abu Dhabi and Abu Kamal are towns."
      })
  void placesBodiesAndHeadlinesAreNoPersons(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void twoPersonsOfOneFamilyAreKeptApart() {
    assertThat(names("Hakimullah Mehsud followed Baitullah Mehsud."))
        .containsExactly("Hakimullah Mehsud", "Baitullah Mehsud");
  }

  @Test
  void everySpanQuotesTheText() {
    String text = "😀 Mr. John Smith, 24, told Anna\nKeller’s lawyer. “Smith” left; الشباب.";
    for (Mention.PersonName mention : mentions(text)) {
      assertThat(mention.span().of(text)).isNotBlank();
    }
    for (int i = 0; i < text.length(); i++) {
      String prefix = text.substring(0, i);
      assertThat(mentions(prefix)).allMatch(m -> m.span().end() <= prefix.length());
    }
  }

  @Test
  void hostileInputIsReadFast() {
    for (String text :
        List.of("A".repeat(500_000), "John Smith ".repeat(45_000), "Ab ".repeat(160_000))) {
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> FINDER.persons(text, List.of()));
    }
  }

  private static List<Mention.PersonName> mentions(String text) {
    return FINDER.persons(text, LINKER.actors(text, ActorContext.UNKNOWN));
  }

  private static List<String> names(String text) {
    return FINDER.named(text, LINKER.actors(text, ActorContext.UNKNOWN)).stream()
        .map(NamedPerson::name)
        .toList();
  }

  private static NamedPerson only(String text) {
    List<NamedPerson> found = FINDER.named(text, LINKER.actors(text, ActorContext.UNKNOWN));
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
