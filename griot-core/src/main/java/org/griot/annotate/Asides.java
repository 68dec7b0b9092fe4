package org.griot.annotate;

import org.griot.model.Mention;

/**
 * Asides between two commas or dashes: what stands in them is no part of the clause around them.
 */
final class Asides {
  /** So many words stand between brackets. */
  private static final int BRACKET = 6;

  private Asides() {}

  /** Where the aside that ends at a comma opened, or -1 if the comma closes none. */
  static int opening(SentenceView view, int close) {
    for (int i = close - 1; i > 0; i--) {
      Token token = view.at(i);
      boolean dashes = token.is("–", "—") && view.at(close).is("–", "—");
      if (dashes && i + 1 < close) {
        return i; // "the killer – shot dead by police – had fled"
      }
      boolean pair = token.is("(") == view.at(close).is(")");
      boolean mark = pair && token.is(",", "–", "—", "(") && !isClause(view, i + 1, close);
      if (mark
          && i + 1 < close
          && (opensAside(view, i + 1)
              || isNameAlone(view, i + 1, close)
              || isWiderPlace(view, i, close))) {
        return i;
      }
      if (token.is(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Between A and B (C province)": where a bracket of names alone opened, or -1. */
  static int bracket(SentenceView view, int close) {
    for (int i = close - 1; i > Math.max(0, close - BRACKET); i--) {
      if (view.at(i).is("(")) {
        return i + 1 < close && view.isPlace(i + 1) ? i : -1;
      }
    }
    return -1;
  }

  /** "Police in Gao, Mali, said": the land behind the town. */
  static boolean isWiderPlace(SentenceView view, int open, int close) {
    Mention.PlaceName wider = view.covering(Mention.PlaceName.class, open + 1);
    boolean behindPlace =
        wider != null && view.tokenAt(wider.span().end()) == close && view.isPlace(open - 1);
    int before = behindPlace ? Phrases.nounPhrase(view, open).from() - 1 : -1;
    return behindPlace
        && (before < 0
            || !view.at(before).isVerb() // "killed five in Gao, Mali,"
            || view.word(before + 1).equals("by")); // "taken by rebels in Gao, Mali, were freed"
  }

  /** ", nineteen have been buried, said": a figure with a verb of its own is no aside. */
  private static boolean isClause(SentenceView view, int from, int to) {
    boolean whom = view.word(from + 1).equals("of") && view.word(from + 2).equals("whom");
    if (from >= to || whom || !view.at(from).tag().equals("NUM")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (view.at(i).tag().equals("AUX")) {
        return true;
      }
    }
    return false;
  }

  /** "the spokesman, Jean Dupont, said". */
  private static boolean isNameAlone(SentenceView view, int from, int to) {
    boolean known =
        view.in(Mention.PersonName.class, from, to).stream()
            .anyMatch(name -> view.tokenAt(name.span().end()) == to);
    boolean capitals = to - from > 1 && to - from < 6;
    for (int i = from; i < to && capitals; i++) {
      capitals =
          Character.isUpperCase(view.at(i).text().codePointAt(0))
              && !view.isPlace(i)
              && view.covering(Mention.Date.class, i) == null;
    }
    return known || capitals;
  }

  private static boolean opensAside(SentenceView view, int at) {
    Token token = view.at(at);
    boolean medium = token.is("in") && view.word(at + 1).equals("a");
    return medium
        || Phrases.RELATIVE.contains(token.lower())
        || token.is(
            "known",
            "also",
            "nicknamed",
            "a",
            "an",
            "the",
            "aged",
            "including",
            "according",
            "one",
            "whose",
            "where",
            "his",
            "her",
            "occurring",
            "alias",
            "both",
            "most",
            "mostly",
            "mainly",
            "largely",
            "many",
            "several",
            "half",
            "nearly",
            "almost",
            "all",
            "some",
            "among",
            "along",
            "together",
            "by",
            "through",
            "via")
        || token.tag().equals("NUM")
        || (token.isVerb() && (token.lower().endsWith("ing") || token.lower().endsWith("ed")));
  }
}
