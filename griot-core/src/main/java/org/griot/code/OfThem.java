package org.griot.code;

import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/** "Engaged the terrorists and killed FIVE OF THEM": of whom a figure without a noun is told. */
final class OfThem {
  private static final Pattern THEM = Pattern.compile(" of (?:them|whom)\\b");

  private OfThem() {}

  /** The party told last before such a figure, in its sentence; null if there is none. */
  static Mention.@Nullable Actor group(AnnotatedDocument document, Mention.Count count) {
    String text = document.document().text();
    if (count.noun() != null
        || !THEM.matcher(text).region(count.span().end(), text.length()).lookingAt()) {
      return null;
    }
    int from =
        document.sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.contains(count.span()))
            .mapToInt(span -> span.start())
            .max()
            .orElse(count.span().start());
    Mention.Actor last = null;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor
          && actor.span().start() >= from
          && actor.span().end() <= count.span().start()) {
        last = actor;
      }
    }
    return last;
  }
}
