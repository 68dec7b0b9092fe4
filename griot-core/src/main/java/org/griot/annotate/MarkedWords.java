package org.griot.annotate;

import java.util.List;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.link.PersonWords;
import org.griot.model.Mention;
import org.griot.model.Span;

/**
 * What the words of a mark name. The model may begin or end a mark a word too early or too late:
 * articles, brackets and prepositions at its ends name nothing, and the head of a thing ("power" of
 * "power lines") may lie just behind it.
 */
final class MarkedWords {
  private static final List<String> EDGES =
      List.of("DET", "ADP", "CCONJ", "SCONJ", "PRON", "AUX", "PART", "PUNCT");

  private static final Set<String> NO_THINGS = Set.copyOf(Resources.rows("no-things.tsv"));

  private MarkedWords() {}

  /** The tokens of a mark without what names nothing at either end; may be empty. */
  static Range of(SentenceView view, Span words) {
    int from = view.tokenAt(words.start());
    int to = Math.min(view.size(), view.tokenAt(words.end() - 1) + 1);
    while (from < to && isEdge(view.at(from))) {
      from++;
    }
    boolean cut = false;
    while (to > from && (isEdge(view.at(to - 1)) || cut && !view.at(to - 1).isNoun())) {
      to--;
      cut = true;
    }
    return new Range(from, to);
  }

  private static boolean isEdge(Token token) {
    return token.isMark() || token.is("'s", "’s") || EDGES.contains(token.tag());
  }

  /** The thing that a mark names, its head included; empty if its head is none. */
  static Range thing(SentenceView view, Span words, List<Found> found) {
    Range part = of(view, words);
    int to = part.to();
    while (!part.isEmpty()
        && to < view.size()
        && view.at(to).isNoun()
        && view.at(to - 1).isNoun()
        && isFree(view, to, found)) {
      to++;
    }
    boolean named =
        !part.isEmpty()
            && view.at(to - 1).isNoun()
            && !isTold(view.at(to - 1))
            && isWord(view, part.from(), to);
    return named ? new Range(part.from(), to) : Range.NONE;
  }

  /** Whether it names what is counted, told or done, and so neither a thing nor a party. */
  static boolean isTold(Token head) {
    return NO_THINGS.contains(head.lower());
  }

  private static boolean isWord(SentenceView view, int from, int to) {
    return view.tokens().subList(from, to).stream()
        .anyMatch(token -> token.isNoun() && token.text().length() > 2);
  }

  /** No other mention begins there, and it is no word for what happened. */
  private static boolean isFree(SentenceView view, int at, List<Found> found) {
    Span word = view.at(at).span();
    return found.stream().noneMatch(f -> f.trigger().span().overlaps(word))
        && view.mentions().stream()
            .noneMatch(m -> !(m instanceof Mention.Count) && m.span().overlaps(word));
  }

  /** The name that a mark of a person holds, without titles before it; empty if it holds none. */
  static Range name(SentenceView view, Span words) {
    Range part = of(view, words);
    List<Token> tokens = view.tokens().subList(part.from(), part.to());
    int from = part.from() + PersonWords.nameFrom(tokens.stream().map(Token::lower).toList());
    boolean capitals =
        tokens.stream().allMatch(t -> isCapital(t) || t.text().length() < 4 || t.isMark());
    boolean counts =
        tokens.stream().anyMatch(t -> t.tag().equals("NUM"))
            || !view.in(Mention.Count.class, part.from(), part.to()).isEmpty(); // "Many"
    // "The priest killed on Monday": one word behind a title is a name only if it is a noun.
    boolean noun = part.to() - from > 1 || from < part.to() && view.at(from).isNoun();
    boolean name = from < part.to() && capitals && noun && !counts && !isDescribed(view, from);
    return name ? new Range(from, part.to()) : Range.NONE;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** "A young lawyer": what stands behind an article and no title is no name. */
  private static boolean isDescribed(SentenceView view, int from) {
    int at = from - 1;
    while (at >= 0 && at > from - 4 && view.at(at).tag().equals("ADJ")) {
      at--;
    }
    return at >= 0 && view.at(at).is("a", "an", "the", "his", "her", "their");
  }
}
