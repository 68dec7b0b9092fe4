package org.griot.evaluate.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.griot.evaluate.score.Tally;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;

class PlaceScoreTest {
  private final List<Toponym> gold =
      List.of(toponym(0, 4, 12.0, "geonames:1"), toponym(10, 15, 14.0, "geonames:2"));

  @Test
  void theGoldItselfIsOne() {
    PlaceScore score = new PlaceScore();
    score.add(
        gold, List.of(mention(0, 4, 12.0, "geonames:1"), mention(10, 15, 14.0, "geonames:2")));

    assertThat(score.close().f()).isEqualTo(new BigDecimal("1.0000"));
    assertThat(score.exactId()).isEqualTo(new BigDecimal("1.0000"));
    assertThat(score.medianKm()).isEqualTo(new BigDecimal("0.0"));
  }

  @Test
  void sayingNothingFindsNothing() {
    PlaceScore score = new PlaceScore();
    score.add(gold, List.of());

    assertThat(score.close()).isEqualTo(new Tally(0, 2, 0));
    assertThat(score.exactId()).isNull();
    assertThat(score.medianKm()).isNull();
  }

  @Test
  void aNameFoundTooFarAwayIsNotClose() {
    PlaceScore score = new PlaceScore();
    // One degree of latitude is 111.2 km, two are 222.4.
    score.add(gold, List.of(mention(0, 4, 13.0, "geonames:9"), mention(9, 13, 16.0, "geonames:2")));

    assertThat(score.found()).isEqualTo(new Tally(2, 2, 2));
    assertThat(score.close()).isEqualTo(new Tally(1, 2, 2));
    assertThat(score.exactId()).isEqualTo(new BigDecimal("0.5000"));
    assertThat(score.medianKm()).isEqualTo(new BigDecimal("166.8"));
  }

  @Test
  void oneMentionFindsOneName() {
    PlaceScore score = new PlaceScore();
    score.add(gold, List.of(mention(0, 20, 14.0, null)));

    assertThat(score.close()).isEqualTo(new Tally(1, 2, 1));
  }

  private static Toponym toponym(int start, int end, double lat, String id) {
    return new Toponym(new Span(start, end), Position.of(lat, 0), id);
  }

  private static Mention.PlaceName mention(int start, int end, double lat, String id) {
    Span span = new Span(start, end);
    return new Mention.PlaceName(
        span,
        new Place(
            "Here",
            "Here",
            List.of("ML"),
            null,
            null,
            Position.of(lat, 0),
            5,
            null,
            "populated",
            id,
            "by name",
            List.of(),
            Provenance.quote(span)));
  }
}
