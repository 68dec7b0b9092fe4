package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with its words and the mentions that lie in it, in the order of the text; those of
 * TimeML aside, since no reading of roles may take "three years" for a mention.
 */
record SentenceView(Sentence sentence, List<Token> tokens, List<Mention> mentions) {

  /** A view of words alone, for tests that need no tags. */
  static SentenceView untagged(List<Token> tokens) {
    Sentence nowhere = new Sentence(0, 0, new Span(0, 0), Sentence.Role.BODY);
    return new SentenceView(nowhere, tokens, List.of());
  }

  boolean isUntagged() {
    return sentence.span().end() == 0;
  }

  static SentenceView of(Sentence sentence, List<Token> tokens, List<Mention> all) {
    List<Mention> inside = new ArrayList<>();
    for (Mention mention : all) {
      if (!(mention instanceof Mention.Timex) && sentence.span().contains(mention.span())) {
        inside.add(mention);
      }
    }
    inside.sort(Comparator.comparing(Mention::span));
    return new SentenceView(sentence, named(tokens, inside), List.copyOf(inside));
  }

  /** "IS seized" has one verb: what is part of a name is none, whatever the tagger says. */
  private static List<Token> named(List<Token> tokens, List<Mention> mentions) {
    List<Token> named = new ArrayList<>(tokens);
    for (int i = 0; i < named.size(); i++) {
      Token token = named.get(i);
      boolean verb = token.isVerb() || token.tag().equals("AUX");
      if (verb
          && Character.isUpperCase(token.text().codePointAt(0))
          && mentions.stream().anyMatch(m -> isName(m) && m.span().contains(token.span()))) {
        named.set(i, token.tagged("PROPN"));
      }
    }
    return List.copyOf(named);
  }

  private static boolean isName(Mention mention) {
    return mention instanceof Mention.Actor
        || mention instanceof Mention.PersonName
        || mention instanceof Mention.PlaceName;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /** From the first of some words to the last. */
  Span span(int from, int to) {
    return at(from).span().cover(at(to - 1).span());
  }

  /** The word at an index, lower-cased; empty outside the sentence. */
  String word(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
  }

  /** Index of the first token that starts at or after a place in the text. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The mentions of a kind that lie wholly in the tokens from {@code from} to before {@code to}.
   */
  <T extends Mention> List<T> in(Class<T> kind, int from, int to) {
    List<T> found = new ArrayList<>();
    if (from >= to || from >= tokens.size()) {
      return found;
    }
    int start = tokens.get(Math.max(0, from)).span().start();
    int end = tokens.get(Math.min(to, tokens.size()) - 1).span().end();
    for (Mention mention : mentions) {
      if (kind.isInstance(mention)
          && mention.span().start() >= start
          && mention.span().end() <= end) {
        found.add(kind.cast(mention));
      }
    }
    return found;
  }

  /** The mention that covers a token, of the given kind; or null. */
  <T extends Mention> @Nullable T covering(Class<T> kind, int index) {
    Span token = tokens.get(index).span();
    for (Mention mention : mentions) {
      if (kind.isInstance(mention) && mention.span().contains(token)) {
        return kind.cast(mention);
      }
    }
    return null;
  }

  /** Whether the token is of the name of a place. */
  boolean isPlace(int index) {
    return covering(Mention.PlaceName.class, index) != null;
  }
}
