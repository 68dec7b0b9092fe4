package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
  private static final String FRENCH =
      "Des hommes armés ont attaqué lundi le village et tué au moins douze personnes, a déclaré le"
          + " maire de la ville. L'armée a été envoyée dans la région après l'attaque. ";
  private static final LanguageCheck CHECK = new LanguageCheck();

  private static String of(String text) {
    return of(text, null);
  }

  private static String of(String text, @Nullable String prior) {
    return CHECK.languageOf(text, List.of(), prior);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen killed nine people in a village on Monday.",
        "ARMY KILLS 12 MILITANTS NEAR GAO, 3 SOLDIERS WOUNDED",
        "The leader, Abu Ubayda Yusuf al-Anabi, met Iyad Ag Ghaly and Amadou Koufa at In-Tillit.",
        "Bandits abduct 30 pupils, kill two in Kaduna",
        "Dead: 12",
        "Attack",
        "Three dead.",
        "Attack: 2 civils dead, 3 police wounded",
        "Convoy ambushed Tessalit road. Two trucks burnt. Driver missing.",
        "Prisoners took 14 guards hostage in a jail in Guayaquil, Ecuador, on Monday.",
        "A mob burned a suspected thief alive in Lagos on Monday.",
        "Shelling in El Fasher and El Obeid",
        "URGENT - Blast Mogadishu hotel - 5 dead - al-Shabaab claims",
      })
  void shortEnglishPasses(String text) {
    assertThat(of(text)).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Des hommes armés ont attaqué lundi le village et tué au moins douze personnes.",
        "es|Hombres armados atacaron el lunes la aldea y mataron al menos a doce personas, dijo el alcalde.",
        "pt|Homens armados atacaram a aldeia na segunda-feira e mataram pelo menos doze pessoas, disse ele.",
        "de|Bewaffnete Männer haben am Montag das Dorf angegriffen und mindestens zwölf Menschen getötet.",
        "ar|قتل مسلحون اثني عشر شخصا في القرية يوم الاثنين وقال رئيس البلدية إن الجيش أرسل إلى المنطقة",
        "ru|Вооруженные люди напали на деревню в понедельник и убили двенадцать человек, сообщил мэр.",
        "so|Ciidamada dowladda ayaa sheegay in ay dileen shan nin oo ka tirsan kooxda, waxaana la sheegay",
        "sw|Watu wenye silaha waliwaua watu tisa katika kijiji siku ya Jumatatu, alisema meya wa mji huo.",
      })
  void anotherLanguageIsNamed(String language, String text) {
    assertThat(of(text)).isEqualTo(language);
  }

  @Test
  void theMajorityDecides() {
    assertThat(of(Reading.REPORT.repeat(2) + FRENCH)).isEqualTo("en");
    assertThat(of(FRENCH.repeat(6) + Reading.REPORT)).isEqualTo("fr");
  }

  @Test
  void whatTheInputSaysCountsOnlyWhereTheTextDoesNotTell() {
    assertThat(of("Ibrahim Malam Dicko", "fr")).isEqualTo("fr");
    assertThat(of("Ibrahim Malam Dicko", "en")).isEqualTo("en");
    assertThat(of(Reading.REPORT, "fr")).isEqualTo("en");
    assertThat(of(FRENCH, "en")).isEqualTo("fr");
  }

  @Test
  void namesOfLanguagesAreUnderstood() {
    assertThat(List.of("en", "en-GB", "EN_us", "eng", "English"))
        .allSatisfy(said -> assertThat(LanguageNames.code(said)).isEqualTo("en"));
    assertThat(LanguageNames.code("xx")).isNull();
    assertThat(LanguageNames.code("")).isNull();
  }

  @Test
  void anotherLanguageIsRejectedWithItsName() {
    Reading reading = Reading.ofStdin("{\"text\":\"" + FRENCH + "\"}");
    assertThat(reading.reason()).isEqualTo("language: fr (Griot codes English so far)");
    assertThat(reading.rejections.get(0).stage()).isEqualTo("language");
  }
}
