package org.griot.code;

import java.util.List;
import java.util.Locale;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Harm;
import org.griot.model.Side;

/**
 * Figures of different voices for the same people: "thirty-one, a survivor said; the mayor put the
 * toll at 27". Neither is part of the other, and their sum is nobody's figure.
 */
final class RivalTolls {
  private static final String TOLL = "toll";

  /** "The toll at least 14": so many characters before the number its word may begin. */
  private static final int REACH = 24;

  private RivalTolls() {}

  static boolean areAmong(AnnotatedDocument document, List<Harm> figures) {
    return figures.stream().anyMatch(a -> figures.stream().anyMatch(b -> are(document, a, b)));
  }

  static boolean are(AnnotatedDocument document, Harm a, Harm b) {
    return a.by() != null
        && b.by() != null
        && !a.by().equals(b.by())
        && (isToll(document, a) || isToll(document, b) || isLossOfOneForce(a, b));
  }

  /** "11 soldiers died, the ministry said; the group said it had killed 27 soldiers". */
  private static boolean isLossOfOneForce(Harm a, Harm b) {
    return (a.side() == Side.INITIATOR || a.side() == Side.TARGET) && a.side() == b.side();
  }

  /** A bare number in or behind "the toll": it counts all. */
  private static boolean isToll(AnnotatedDocument document, Harm figure) {
    String text = document.document().text();
    return figure.who() == null
        && figure.provenance().quoted().stream()
            .anyMatch(
                span ->
                    text.substring(Math.max(0, span.start() - REACH), span.end())
                        .toLowerCase(Locale.ROOT)
                        .contains(TOLL));
  }
}
