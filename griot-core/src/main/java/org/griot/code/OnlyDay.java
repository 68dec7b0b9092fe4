package org.griot.code;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The one day of the week before publication that the body of a report names, if it names but one:
 * "officers were called to the house on Sunday night" tells when the shooting was that they found.
 * The day of a trial, an arrest, a funeral or a new toll is none.
 */
final class OnlyDay {
  private static final int WEEK = 7;
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\b(?:arraign|arrest|bail|bond|charged|convict|court|funeral|hearing|indict|judge"
              + "|plead|prosecutor|sentenc|trial|vigil"
              + "|toll\\b[^.;]*\\b(?:climbed|increased|jumped|mounted|risen|rose)\\b)");

  private OnlyDay() {}

  static @Nullable DateRange of(AnnotatedDocument document) {
    LocalDate published = document.document().published().date();
    DateRange only = null;
    for (Mention mention : document.mentions()) {
      if (published != null
          && mention instanceof Mention.Date date
          && isRecent(date.range(), published)
          && isTold(document, date)) {
        boolean same =
            only == null || String.valueOf(only.start()).equals("" + date.range().start());
        if (!same) {
          return null;
        }
        only = only == null ? date.range() : only;
      }
    }
    return only;
  }

  private static boolean isRecent(DateRange date, LocalDate published) {
    LocalDate day = date.start();
    return day != null
        && date.isKnown()
        && date.precision() == DatePrecision.DAY
        && date.days() == 1
        && !day.isAfter(published)
        && day.isAfter(published.minusDays(WEEK + 1));
  }

  /** In the body, and not of a court or an arrest. */
  private static boolean isTold(AnnotatedDocument document, Mention.Date date) {
    String text = document.document().text();
    return document.sentences().stream()
        .filter(s -> s.role() == Sentence.Role.BODY && s.span().contains(date.span()))
        .anyMatch(s -> !AFTER.matcher(s.span().of(text)).find());
  }
}
