package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.griot.annotate.SentenceSplitter;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Provenance;
import org.griot.model.PublicationDate;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateResolverTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2019, 10, 2);
  private final DateResolver resolver = new DateResolver();

  static List<Mention.Date> dates(String text, LocalDate published) {
    List<Sentence> sentences = new SentenceSplitter().split(text, null, List.of());
    return new DateResolver().dates(text, sentences, new PublicationDate(published, "field"));
  }

  static Stream<Arguments> examples() {
    return CountLines.of("dates/examples.tsv", 2).stream()
        .map(row -> Arguments.of(row[0], row[1], row.length > 2 ? row[2] : ""));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEachExampleAsWritten(String published, String text, String expected) {
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);
    List<String> read =
        dates(text, day).stream().map(d -> d.span().of(text) + " = " + days(d.range())).toList();
    assertThat(String.join(" | ", read)).isEqualTo(expected.strip());
  }

  static Stream<Arguments> expressions() {
    return CountLines.of("dates/expressions.tsv", 2).stream()
        .map(row -> Arguments.of(row[0], row[1], row.length > 2 ? row[2] : ""));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void givesEachExpressionTheValueOfTimeMl(String published, String text, String expected) {
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);
    List<Sentence> sentences = new SentenceSplitter().split(text, null, List.of());
    List<String> read =
        resolver.times(text, sentences, new PublicationDate(day, "field")).expressions().stream()
            .map(time -> time.span().of(text) + " = " + time.value())
            .toList();
    assertThat(String.join(" | ", read)).isEqualTo(expected.strip());
  }

  private static String days(DateRange range) {
    if (range.isKnown() && range.start().equals(range.end())) {
      return range.start().toString();
    }
    return (range.start() == null ? "" : range.start())
        + ".."
        + (range.end() == null ? "" : range.end());
  }

  static Stream<Arguments> weekdaysAndPublicationDays() {
    return Stream.of(DayOfWeek.values())
        .flatMap(
            named ->
                IntStream.range(0, 14)
                    .mapToObj(i -> Arguments.of(named, LocalDate.of(2023, 12, 25).plusDays(i))));
  }

  @ParameterizedTest
  @MethodSource("weekdaysAndPublicationDays")
  void aWeekdayIsTheNearestUpToPublication(DayOfWeek named, LocalDate published) {
    String name = named.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    LocalDate on = only("Rebels struck on " + name + ".", published).start();
    assertThat(on.getDayOfWeek()).isEqualTo(named);
    assertThat(on).isBetween(published.minusDays(6), published);

    LocalDate last = only("Rebels struck last " + name + ".", published).start();
    assertThat(last.getDayOfWeek()).isEqualTo(named);
    assertThat(last).isBetween(published.minusDays(7), published.minusDays(1));

    LocalDate next = only("Talks begin next " + name + ".", published).start();
    assertThat(next.getDayOfWeek()).isEqualTo(named);
    assertThat(next).isBetween(published.plusDays(1), published.plusDays(7));

    assertThat(only(name + "'s raid failed.", published).start()).isEqualTo(on);
    assertThat(only("THEY CAME ON " + name.toUpperCase(Locale.ROOT) + " NIGHT.", published).start())
        .isEqualTo(on);
    assertThat(only("They came on " + name + ".", null).isKnown()).isFalse();
  }

  private static DateRange only(String text, LocalDate published) {
    List<Mention.Date> dates = dates(text, published);
    assertThat(dates).as(text).hasSize(1);
    return dates.get(0).range();
  }

  static Stream<String> spellings() {
    return Stream.of(
        "5 February 2020",
        "5th February 2020",
        "5 Feb 2020",
        "5 Feb. 2020",
        "05 FEB 2020",
        "05FEB2020",
        "05FEB20",
        "5-Feb-2020",
        "5 of February 2020",
        "the 5th of February, 2020",
        "the fifth of February 2020",
        "February 5, 2020",
        "February 5 2020",
        "Feb. 5, 2020",
        "Feb 5th, 2020",
        "FEBRUARY 5, 2020",
        "Wednesday, February 5, 2020",
        "Wed 5 Feb 2020",
        "Wednesday 5 February 2020",
        "2020-02-05",
        "2020/02/05",
        "2020.02.05",
        "5.2.2020",
        "05.02.2020",
        "05.02.20",
        "05-02-2020",
        "20200205",
        "05022020",
        "5 février 2020",
        "mercredi 5 février 2020",
        "2020-02-05T10:30:00Z");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void oneDayInEverySpelling(String words) {
    for (LocalDate published : new LocalDate[] {LocalDate.of(2020, 2, 10), null}) {
      DateRange range = only("The village was hit on " + words + " by shells.", published);
      assertThat(range.start()).isEqualTo(LocalDate.of(2020, 2, 5)).isEqualTo(range.end());
      assertThat(range.precision()).isEqualTo(DatePrecision.DAY);
      assertThat(range.provenance()).isInstanceOf(Provenance.Quote.class);
    }
  }

  @Test
  void theReasonQuotesTheWordsAndNamesTheRule() {
    DateRange range = only("Rebels struck on Monday.", WEDNESDAY);
    assertThat(range.reason()).isEqualTo("\"Monday\": weekday before publication");
    assertThat(range.provenance()).isEqualTo(Provenance.derived("date-weekday", new Span(17, 23)));
  }

  @Test
  void aListSharesItsMonth() {
    String text = "Raids on 3, 4 and 5 March failed.";
    List<Mention.Date> dates = dates(text, WEDNESDAY);
    assertThat(dates.get(0).range().provenance().quoted())
        .extracting(s -> s.of(text))
        .containsExactly("3", "March");
  }

  @Test
  void anAmbiguousOrderIsMarked() {
    assertThat(only("It fell on 3/4/2024.", LocalDate.of(2024, 4, 5)).reason())
        .contains("ambiguous");
  }

  @Test
  void furnitureHasNoDates() {
    String text = "They came on Monday. Updated Friday";
    List<Sentence> sentences =
        new SentenceSplitter().split(text, null, List.of(new Span(21, text.length())));
    assertThat(resolver.dates(text, sentences, new PublicationDate(WEDNESDAY, "field"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "a",
        "-",
        "3 ",
        "3-",
        "3, ",
        "March ",
        "the ",
        "last ",
        "from 3 to ",
        "1/",
        "1.",
        "early ",
        "late late ",
        "two ",
        "twenty-",
        "hundred ",
        "Monday to ",
        "since since ",
        "2014-",
        "'90",
        "😢",
        "year "
      })
  void hostileTextIsReadInLinearTime(String part) {
    String text = part.repeat(200_000 / part.length());
    List<Sentence> whole =
        List.of(new Sentence(0, 0, new Span(0, text.length()), Sentence.Role.BODY));
    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> resolver.dates(text, whole, new PublicationDate(WEDNESDAY, "field"))))
        .isNotNull();
  }

  @Test
  void anyMixtureOfItsWordsIsReadWithoutHarm() {
    String[] parts =
        ("on the last next this of from to between and 3 31 99 2024 1999 0 -1 March May Feb. Monday"
                + " night day week month year years ago earlier later two few early mid late - , . /"
                + " ' s th century quarter summer winter overnight since until before 's “ ” ; 20240309"
                + " 2024-13-40 30.02.2023 twenty first hundred dozen yesterday Christmas Eve é \uD83D")
            .split(" ");
    Random random = new Random(11);
    for (int round = 0; round < 6_000; round++) {
      StringBuilder text = new StringBuilder("A");
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(random.nextInt(4) == 0 ? "" : " ").append(parts[random.nextInt(parts.length)]);
      }
      LocalDate published =
          random.nextInt(4) == 0 ? null : LocalDate.of(2024, 2, 29).minusDays(random.nextInt(900));
      assertOrdered(text.toString(), dates(text.toString(), published));
    }
  }

  private static void assertOrdered(String text, List<Mention.Date> dates) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Mention.Date date : dates) {
      assertThat(date.span().start()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(date.span().of(text)).isEqualTo(date.span().of(text).strip()).isNotEmpty();
      assertThat(date.range().reason()).isNotBlank();
      at = date.span().end();
      spans.add(date.span());
    }
    assertThat(spans).doesNotHaveDuplicates();
  }
}
