package org.griot.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.annotate.Phrases.Range;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Capitals in the body of a report that are nothing else and of whom a word tells that they were
 * hurt: a person whose name nobody has read. "Kalif Goens was shot", "Goens died at the scene".
 */
final class UnknownNames {
  // Last words of names in capitals that are of no person.
  private static final Set<String> BODIES = Set.copyOf(Resources.rows("no-person-ends.tsv"));
  private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

  /** So many words a name of somebody unknown may have. */
  private static final int LONGEST = 3;

  /** Shorter words are no names that stand alone. */
  private static final int SHORT = 4;

  private UnknownNames() {}

  /**
   * The name that the words are; null if they are none.
   *
   * @param known the last word is one of a name told before
   */
  static Mention.@Nullable PersonName at(
      String text, SentenceView view, Range words, boolean known) {
    int length = words.to() - words.from();
    String last = view.at(words.to() - 1).text();
    boolean body = view.sentence().role() == Sentence.Role.BODY;
    String full = length == 1 && !known ? fullName(text, last) : null;
    boolean name = length > 1 && length <= LONGEST || known || full != null;
    if (!body || !name || BODIES.contains(last.toLowerCase(Locale.ROOT))) {
      return null;
    }
    for (int i = words.from(); i < words.to(); i++) {
      boolean capital = Character.isUpperCase(view.at(i).text().codePointAt(0));
      boolean taken =
          view.isPlace(i)
              || view.covering(Mention.Actor.class, i) != null
              || view.covering(Mention.Date.class, i) != null;
      if (!capital || taken || !view.at(i).tag().equals("PROPN")) {
        return null;
      }
    }
    Span span = view.at(words.from()).span().cover(view.at(words.to() - 1).span());
    return new Mention.PersonName(span, full == null ? span.of(text) : full, null, null);
  }

  /** "Goens died", of whom "Kalif Goens" stands somewhere in the report; null if nobody does. */
  private static @Nullable String fullName(String text, String word) {
    int at = word.length() < SHORT ? -1 : text.indexOf(' ' + word);
    while (at >= 0) {
      int end = at + 1 + word.length();
      boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
      int first = text.lastIndexOf(' ', at - 1) + 1;
      if (whole && first > 0 && isGiven(text.substring(first, at))) {
        return text.substring(first, end);
      }
      at = text.indexOf(' ' + word, end);
    }
    return null;
  }

  private static boolean isGiven(String word) {
    return GIVEN.matcher(word).matches()
        && !CountNouns.isPerson(word)
        && !BODIES.contains(word.toLowerCase(Locale.ROOT));
  }
}
