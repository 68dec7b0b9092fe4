package org.griot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.PublicationDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationDatesTest {
  private static final LocalDate DAY = LocalDate.of(2019, 10, 2);
  private final List<String> warnings = new ArrayList<>();

  private PublicationDate choose(@Nullable LocalDate option, String... originsAndDates) {
    List<DateClaim> claims = new ArrayList<>();
    for (int i = 0; i < originsAndDates.length; i += 2) {
      claims.add(new DateClaim(originsAndDates[i + 1], originsAndDates[i]));
    }
    return PublicationDates.choose(claims, option, warnings::add);
  }

  @Test
  void theFirstInOrderOfTrustIsTaken() {
    assertThat(choose(null, "json-ld", "2019-10-02", "meta", "2019-10-03"))
        .isEqualTo(new PublicationDate(DAY, "json-ld"));
    assertThat(warnings).isEmpty();
  }

  @Test
  void aContradictionOfMoreThanTwoDaysIsNamed() {
    assertThat(choose(null, "json-ld", "2019-10-02", "meta", "2019-10-09").reason())
        .isEqualTo("json-ld; meta says 2019-10-09");
    assertThat(warnings).containsExactly("dates differ: json-ld 2019-10-02, meta 2019-10-09");
  }

  @Test
  void whatIsNoDateIsSkippedAndNamed() {
    assertThat(choose(null, "json-ld", "0000-00-00", "meta", "2019-10-02"))
        .isEqualTo(new PublicationDate(DAY, "meta; json-ld 0000-00-00 is not a date"));
  }

  @Test
  void withoutAnyDateItStaysUnknownAndSaysWhy() {
    assertThat(choose(null)).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(choose(null, "field", "0000-01-01"))
        .isEqualTo(new PublicationDate(null, "unknown: field 0000-01-01 is not a date"));
    assertThat(warnings).containsExactly("date ignored: field 0000-01-01 is not a date");
  }

  @Test
  void theOptionServesOnlyWhereNothingElseDoes() {
    LocalDate option = LocalDate.of(2020, 1, 1);
    assertThat(choose(option)).isEqualTo(new PublicationDate(option, "option"));
    assertThat(choose(option, "sidecar", "2019-10-02").date()).isEqualTo(DAY);
  }

  @Test
  void aChangeBeforePublicationIsADoubt() {
    PublicationDate published = new PublicationDate(DAY, "meta");
    PublicationDate earlier = new PublicationDate(DAY.minusDays(5), "meta");
    assertThat(PublicationDates.against(published, earlier, warnings::add))
        .isEqualTo(new PublicationDate(DAY, "meta; modified 2019-09-27 is earlier"));
    assertThat(warnings).hasSize(1);
  }

  @Test
  void aLaterChangeIsNone() {
    PublicationDate published = new PublicationDate(DAY, "meta");
    PublicationDate later = new PublicationDate(DAY.plusYears(1), "meta");
    assertThat(PublicationDates.against(published, later, warnings::add)).isEqualTo(published);
  }
}
