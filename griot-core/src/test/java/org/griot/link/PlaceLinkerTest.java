package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.griot.model.Geometry;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLinkerTest {
  private static final String REPORT =
      """
      Twenty soldiers killed in northern Mali
      GAO, Mali - Gunmen on motorcycles attacked an army camp near Indelimane, in the Ménaka region, \
      on Friday, 80 km from the border with Niger. Three others died on the Gao-Ansongo road. \
      Bamako said it would send troops to Tessit, Labbezanga and N'Tillit. "We saw them between \
      Kidal and Anefis," a resident of Tin Foo village said. The 🔥 of Gorom-Gorom, Burkina Faso, \
      is 200 miles away. قتلى في غاو.
      """;

  private final PlaceLinker linker = new PlaceLinker(Gazetteer.bundled());

  @Test
  void aReportIsReadWhole() {
    assertThat(names(REPORT))
        .contains(
            "northern Mali",
            "Gao",
            "Indelimane",
            "Ménaka",
            "Mali-Niger border",
            "Gao - Ansongo",
            "Tessit",
            "Labbezanga",
            "N'Tillit",
            "Kidal - Anefis",
            "Gorom-Gorom",
            "Burkina Faso");
  }

  @Test
  void everySpanQuotesTheText() {
    for (Mention.PlaceName m : places(REPORT)) {
      assertThat(m.place().text()).isEqualTo(m.span().of(REPORT));
      for (Span span : m.place().provenance().quoted()) {
        assertThat(span.of(REPORT)).isNotBlank();
      }
      assertThat(m.place().reason()).isNotBlank();
    }
  }

  @Test
  void mentionsComeInOrderWithoutOverlap() {
    List<Mention.PlaceName> places = places(REPORT);
    for (int i = 1; i < places.size(); i++) {
      assertThat(places.get(i).span().start())
          .isGreaterThanOrEqualTo(places.get(i - 1).span().end());
    }
  }

  @Test
  void aPlainNameIsAQuoteAndAMovedPointIsDerived() {
    assertThat(place("Clashes in Gao, Mali.", "Gao").provenance())
        .isInstanceOf(Provenance.Quote.class);
    assertThat(place("A blast northeast of Gao in Mali.", "Gao").provenance())
        .isInstanceOfSatisfying(
            Provenance.Derived.class, d -> assertThat(d.rule()).isEqualTo("bearing"));
  }

  @Test
  void excludedNamesAreNoPlacesButTellTheCountry() {
    String text = "The Armed Forces of Mali and Djibo spoke. Fighting reached Boni.";
    PlaceContext context =
        new PlaceContext(
            List.of(spanOf(text, "Armed Forces of Mali"), spanOf(text, "Djibo")), List.of());
    List<Mention.PlaceName> places = linker.places(text, context);
    assertThat(places).hasSize(1);
    assertThat(places.get(0).place().countries()).containsExactly("ML");
  }

  @Test
  void theOutletsCountryTipsTheScales() {
    String text = "Two men were killed in Boni.";
    assertThat(first(text, List.of("ML")).countries()).containsExactly("ML");
  }

  @Test
  void namesakesStayListed() {
    Place place = place("The fire in Springfield spread.", "Springfield");
    assertThat(place.candidates()).isNotEmpty();
    assertThat(place.candidates()).noneMatch(c -> c.gazetteerId().equals(place.gazetteerId()));
  }

  @Test
  void aTownOfThatNameGoesBeforeAGreatCityThatIsAlsoSpeltSo() {
    Place place = place("Hundreds of farmers marched through Puno on Monday.", "Puno");
    assertThat(place.countries()).containsExactly("PE");
  }

  @Test
  void aHamletFarOffTheSceneIsANamesake() {
    String text =
        "Serb gunmen attacked police in Banjska in northern Kosovo. Pristina blamed Serbia."
            + " The convoy left Banjska for Mitrovica, Kosovo police said.";
    Place place = place(text, "Banjska");
    assertThat(place.countries()).containsExactly("XK");
    assertThat(place.gazetteerId()).isNull();
  }

  @Test
  void aCapitalThatSpeaksIsMarked() {
    Place place = place("Bamako announced a ceasefire.", "Bamako");
    assertThat(place.provenance())
        .isInstanceOfSatisfying(
            Provenance.Derived.class, d -> assertThat(d.rule()).isEqualTo("metonym"));
    assertThat(place("A blast shook Bamako, Mali.", "Bamako").provenance())
        .isInstanceOf(Provenance.Quote.class);
  }

  @Test
  void linesAndPointsAreWhatTheySay() {
    Place border = place("Smugglers cross the Algeria-Mali border.", "Algeria-Mali border");
    assertThat(border.geometry()).isNotNull();
    assertThat(border.geometry().shape()).isEqualTo(Geometry.Shape.LINE);
    assertThat(border.geometry().positions()).contains(border.position());
    Place town = place("Clashes in Gao, Mali.", "Gao");
    assertThat(town.geometry()).isNotNull();
    assertThat(town.geometry().positions()).containsExactly(town.position());
  }

  @Test
  void aDistanceThatDisagreesWidensAndSaysSo() {
    Place place = place("They took Kwala, 150 km from Bamako, in Mali.", "Kwala");
    assertThat(place.reason()).contains("150 km").contains("167 km");
    assertThat(place.precisionKm()).isGreaterThanOrEqualTo(17);
  }

  @Test
  void oneUnknownNameDropsNothingElse() {
    assertThat(names("Gunmen raided the village of Qwxzt, then Gao and Kidal in Mali."))
        .contains("Qwxzt", "Gao", "Kidal");
  }

  @Test
  void theSameTextGivesTheSamePlacesUnderATurkishLocale() {
    List<Mention.PlaceName> before = places(REPORT);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(places(REPORT)).isEqualTo(before);
      assertThat(names("CLASHES IN MALI AND IN TINZAOUATEN")).contains("Mali");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void everyPrefixIsRead() {
    for (int end = 0; end <= REPORT.length(); end++) {
      String prefix = REPORT.substring(0, end);
      for (Mention.PlaceName m : places(prefix)) {
        assertThat(m.place().text()).isEqualTo(m.span().of(prefix));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "Gao ",
        "Gao,",
        "in Gao and ",
        "50 km north of ",
        "San Antonio ",
        "'s",
        "-",
        "border with Niger ",
        "Mali-",
        "between Gao and ",
        "U.S.",
        "Ménaka region ",
        "1,000"
      })
  @Timeout(20)
  void hostileInputIsReadFast(String piece) {
    String text = piece.repeat(150_000 / piece.length());
    long start = System.nanoTime();
    assertThatCode(() -> places(text)).doesNotThrowAnyException();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void noiseNeverThrows() {
    Random random = new Random(7);
    String[] words = REPORT.split("(?<=\\W)|(?=\\W)");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words[random.nextInt(words.length)]);
      }
      String noise = text.toString();
      for (Mention.PlaceName m : places(noise)) {
        assertThat(m.place().text()).isEqualTo(m.span().of(noise));
      }
    }
  }

  @Test
  void aKindThatOnlySomeCountriesHaveTellsTheCountry() {
    assertThat(place("Malian soldiers killed nine herders in Nara cercle.", "Nara").countries())
        .containsExactly("ML");
    assertThat(place("Police in Morales, in Bolívar department, were hit.", "Morales").countries())
        .containsExactly("CO");
  }

  @Test
  void theFirstWordOfALongerNameIsNoNamesakeAbroad() {
    String text =
        "Rockets were fired at Taza Khurmatu, near Kirkuk in Iraq. Shots were heard in Taza.";

    assertThat(places(text))
        .filteredOn(m -> m.place().text().equals("Taza"))
        .flatExtracting(m -> m.place().countries())
        .containsExactly("IQ");
  }

  @Test
  void anArabicNameIsReadWithItsArticle() {
    assertThat(names("Fighters raided the village of al-Qorbaza in Gezira state, in Sudan."))
        .contains("al-Qorbaza");
    assertThat(names("Shells fell on the village of Qorba al-Shaab in southern Lebanon."))
        .contains("Qorba al-Shaab")
        .doesNotContain("Sha‘av");
  }

  @Test
  void aRoadMayBeWrittenWithADashAndAnArticle() {
    assertThat(names("Rebels hit a bus on the Gao – Ansongo road in Mali."))
        .contains("Gao - Ansongo");
  }

  @Test
  void whatLiesBesideATownIsNotFarOverTheBorder() {
    String text = "Settlers burned cars in the village of al-Mughayyir, northeast of Ramallah.";

    assertThat(places(text))
        .allMatch(m -> !m.place().countries().contains("JO"))
        .anyMatch(m -> m.place().text().contains("Mughayyir"));
  }

  private List<Mention.PlaceName> places(String text) {
    return linker.places(text, PlaceContext.none());
  }

  private List<String> names(String text) {
    return places(text).stream().map(m -> m.place().name()).toList();
  }

  private Place place(String text, String name) {
    return places(text).stream()
        .map(Mention.PlaceName::place)
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not among " + names(text)));
  }

  private Place first(String text, List<String> hints) {
    return linker.places(text, new PlaceContext(List.of(), hints)).get(0).place();
  }

  private static Span spanOf(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
