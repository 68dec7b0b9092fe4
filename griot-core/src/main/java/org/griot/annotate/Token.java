package org.griot.annotate;

import java.util.Locale;
import org.griot.model.Span;

/**
 * One word or mark of a sentence.
 *
 * @param tag universal part of speech ("NOUN", "VERB", "AUX"), as the tagger gives it
 */
record Token(Span span, String text, String lower, String tag) {
  Token(Span span, String text, String tag) {
    this(span, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), tag);
  }

  Token tagged(String newTag) {
    return new Token(span, text, lower, newTag);
  }

  boolean is(String... words) {
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isNoun() {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  boolean isVerb() {
    return tag.equals("VERB");
  }

  boolean isMark() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }
}
