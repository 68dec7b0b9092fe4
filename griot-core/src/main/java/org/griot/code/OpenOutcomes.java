package org.griot.code;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Span;

/** Words of harm that leave open whether whoever suffered it lived: {@code open-outcomes.tsv}. */
final class OpenOutcomes {
  private static final String FILE = "open-outcomes.tsv";
  private static final Set<String> WORDS = words();

  private static final Pattern ALIVE = Pattern.compile("(?i)\\b(?:wounded|injured)\\b");

  private OpenOutcomes() {}

  private static Set<String> words() {
    return Table.rows(FILE).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }

  /** The words for the harmed tell of the harm themselves; "two wounded people" are alive. */
  static boolean isUnspoken(AnnotatedDocument document, Span trigger) {
    return document.mentions().stream().anyMatch(m -> m.span().equals(trigger))
        && !ALIVE.matcher(trigger.of(document.document().text())).find();
  }

  /** "shot", "taken to hospital"; not "wounded". */
  static boolean isOpen(String trigger) {
    String low = trigger.toLowerCase(Locale.ROOT);
    int space = low.indexOf(' ');
    return WORDS.contains(low) || space > 0 && WORDS.contains(low.substring(0, space));
  }
}
