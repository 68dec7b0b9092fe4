package org.griot.code;

import java.util.List;
import java.util.Locale;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Harm;

/**
 * Figures of different voices for the same people: "thirty-one, a survivor said; the mayor put the
 * toll at 27". Neither is part of the other, and their sum is nobody's figure.
 */
final class RivalTolls {
  private static final String TOLL = "toll";

  private RivalTolls() {}

  static boolean areAmong(AnnotatedDocument document, List<Harm> figures) {
    return figures.stream().anyMatch(a -> figures.stream().anyMatch(b -> are(document, a, b)));
  }

  static boolean are(AnnotatedDocument document, Harm a, Harm b) {
    return a.by() != null
        && b.by() != null
        && !a.by().equals(b.by())
        && (isToll(document, a) || isToll(document, b));
  }

  /** A bare number behind "the toll": it counts all. */
  private static boolean isToll(AnnotatedDocument document, Harm figure) {
    String text = document.document().text();
    return figure.who() == null
        && figure.provenance().quoted().stream()
            .anyMatch(span -> span.of(text).toLowerCase(Locale.ROOT).contains(TOLL));
  }
}
