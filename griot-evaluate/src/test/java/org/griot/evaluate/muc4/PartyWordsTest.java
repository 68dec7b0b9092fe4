package org.griot.evaluate.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyWordsTest {
  private static final String TEXT = "Urban guerrillas of the FMLN attacked.";

  @Test
  void thePeopleOfAnOrganisationAreFurtherWordsForIt() {
    Party party =
        new Party(
            "fmln",
            "FMLN",
            "FMLN",
            PartyRole.INITIATOR,
            PartyType.REBEL_GROUP,
            null,
            List.of(),
            Provenance.quote(new Span(24, 28), new Span(0, 16)));

    assertThat(new PartyWords(TEXT, List.of()).description(party)).contains("URBAN GUERRILLAS");
    assertThat(new PartyWords(TEXT, List.of()).name(party)).isEqualTo("FMLN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"army troops", "SOLDIERS", "guerrillas"})
  void peopleAreIndividuals(String words) {
    assertThat(PartyWords.arePeople(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FMLN", "National Police", "Honduran army", "Colombian", "National Guard"})
  void bodiesAreOrganisations(String words) {
    assertThat(PartyWords.arePeople(words)).isFalse();
  }
}
