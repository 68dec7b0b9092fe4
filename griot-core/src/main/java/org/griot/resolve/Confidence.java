package org.griot.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Event;

/**
 * How sure an event is, from 0 to 1: the chance that not all sources are wrong, 1 - (1 - c1)(1 -
 * c2)..., with c the best confidence of a source's claims, for each source but the first times the
 * best score of the links that tie it to the event. It grows with each independent source, each
 * claim's confidence and each link's score; a disputed event has half of it.
 */
final class Confidence {
  private static final BigDecimal MOST = new BigDecimal("0.999");

  private Confidence() {}

  static BigDecimal of(Happening happening, List<Event.Link> links) {
    Map<String, BigDecimal> ties = new TreeMap<>();
    for (Event.Link link : links) {
      ties.merge(link.a(), link.score(), BigDecimal::max);
      ties.merge(link.b(), link.score(), BigDecimal::max);
    }
    Map<String, BigDecimal> bySource = new TreeMap<>();
    Map<String, BigDecimal> tieOf = new TreeMap<>();
    for (Profile each : happening.told()) {
      String source = happening.source(each);
      bySource.merge(source, each.claim.confidence(), BigDecimal::max);
      tieOf.merge(source, ties.getOrDefault(each.id(), BigDecimal.ONE), BigDecimal::max);
    }
    String first = happening.source(happening.told().get(0));
    BigDecimal wrong = BigDecimal.ONE;
    for (Map.Entry<String, BigDecimal> each : bySource.entrySet()) {
      BigDecimal tie =
          each.getKey().equals(first)
              ? BigDecimal.ONE
              : tieOf.getOrDefault(each.getKey(), BigDecimal.ONE);
      wrong = wrong.multiply(BigDecimal.ONE.subtract(each.getValue().multiply(tie)));
      wrong = wrong.setScale(9, RoundingMode.HALF_UP);
    }
    BigDecimal sure = BigDecimal.ONE.subtract(wrong).min(MOST);
    BigDecimal fair = happening.denied().isEmpty() ? sure : sure.divide(BigDecimal.valueOf(2));
    return fair.setScale(3, RoundingMode.HALF_UP);
  }
}
