package org.griot.link;

import org.griot.link.CountNouns.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number counts. */
final class CountPhrase {
  private static final int LONGEST = 9;
  private static final int UNKNOWN = 4;

  private final CountTokens t;
  private final CountNouns nouns = CountNouns.STANDARD;
  private final CountWords words = CountWords.STANDARD;
  private final CountNumerals numerals = CountNumerals.STANDARD;

  CountPhrase(CountTokens tokens) {
    this.t = tokens;
  }

  /**
   * A noun phrase.
   *
   * @param first its first token
   * @param next the token after its head
   * @param kind what the head stands for; {@code OTHER} if the lexicon does not know it
   * @param measured it is a unit of time, money, length: nothing is counted
   */
  record Noun(int first, int next, Kind kind, boolean measured) {
    boolean isKnown() {
      return kind != Kind.OTHER;
    }
  }

  /**
   * The noun phrase that begins at the token, or null.
   *
   * @param one the number is one, so that a singular may be the head
   * @param strict every word must be known, as after "a"
   */
  @Nullable Noun at(int i, boolean one, boolean strict) {
    Noun part = ofThem(i, one);
    if (part != null) {
      return part;
    }
    int first = t.is(i, "of") ? determined(i + 1) : isQuote(i) ? i + 1 : i;
    if (!one && t.isDigits(i - 1) && t.isCapital(i) && numerals.begins(t.low(i))) {
      return null; // "Image 5 of 5 Two children were hurt"
    }
    int head = -1;
    Kind kind = Kind.OTHER;
    int plain = -1;
    int from = behindAge(first);
    int j = from;
    while (j < from + LONGEST && j < t.size()) {
      boolean dash = t.is(j, "-") && t.touches(j);
      if (j > from && (dash || isOfName(j) || isOfLetters(j))) {
        j++;
        continue;
      }
      String low = t.low(j);
      if (!t.isWord(j) || isStop(j, first)) {
        break;
      }
      Kind known = kind(j);
      boolean unit = words.is("measure", low) && !isOfName(j + 1); // "80 m", not "80 M23 rebels"
      if (head < 0 && unit && known != Kind.PERSON) {
        return new Noun(first, j + 1, Kind.OTHER, true);
      }
      boolean harmed = one && kind == Kind.PERSON && known == Kind.HARM; // "a child wounded"
      if (harmed || head >= 0 && known == Kind.OTHER && !goesOn(j, head, one)) {
        break;
      }
      boolean state = j == from && words.is("state-noun", low); // "took eleven prisoner"
      if (known != Kind.OTHER && (state || fits(j, one))) {
        head = hyphened(j) == Kind.OTHER ? j : j + 2; // "a passer-by"
        j = head;
        kind = known;
      } else if (known == Kind.OTHER && strict && !isModifier(j)) {
        break;
      } else if (known == Kind.OTHER && plain < 0 && !isModifier(j) && looksPlural(low)) {
        plain = j;
        if (!nextIsNoun(j + 1)) {
          break;
        }
      } else if (known == Kind.OTHER && !isModifier(j) && j - from >= UNKNOWN) {
        break;
      }
      j++;
    }
    if (head >= 0) {
      int next = joined(head + 1, kind);
      return new Noun(first, next, kind, false);
    }
    return elliptic(first, plain, strict);
  }

  /** "Four of them children", "two of whom were soldiers". */
  private @Nullable Noun ofThem(int i, boolean one) {
    if (!t.is(i, "of") || !t.is(i + 1, "them") && !t.is(i + 1, "whom")) {
      return null;
    }
    int be = i + 2;
    boolean verb = t.is(be, "were") || t.is(be, "are") || t.is(be, "was") || t.is(be, "is");
    int first = verb ? be + 1 : be;
    Noun noun = at(one && (t.is(first, "a") || t.is(first, "an")) ? first + 1 : first, one, true);
    return noun == null || noun.measured() || noun.kind() != Kind.PERSON ? null : noun;
  }

  /** "Two 16-year-old boys": the age is of the phrase. */
  private int behindAge(int i) {
    boolean aged =
        t.isDigits(i)
            && t.is(i + 1, "-")
            && t.is(i + 2, "year")
            && t.is(i + 3, "-")
            && t.is(i + 4, "old");
    return aged ? i + 5 : i;
  }

  /** "80 M23 rebels": the digits of a name. */
  private boolean isOfName(int j) {
    return t.isDigits(j) && t.touches(j) && t.isCapital(j - 1);
  }

  /** "13 U.S. troops": the stops of letters that stand for a name. */
  private boolean isOfLetters(int j) {
    return t.is(j, ".") && t.touches(j) && t.length(j - 1) == 1 && t.isCapital(j - 1);
  }

  /** "77 “terrorists”": the report keeps its distance from the word. */
  private boolean isQuote(int i) {
    return t.is(i, "\"") || t.is(i, "“") || t.is(i, "‘") || t.is(i, "«");
  }

  /** "four American and four Nigerien soldiers": the adjective of a nation stands alone. */
  private @Nullable Noun elliptic(int first, int plain, boolean strict) {
    boolean nation =
        kind(first) == Kind.DEMONYM && !t.isWord(first + 1)
            || kind(first) == Kind.DEMONYM && t.is(first + 1, "and");
    if (nation) {
      return new Noun(first, first + 1, Kind.DEMONYM, false);
    }
    return plain < 0 || strict || isNamed(first, plain)
        ? null
        : new Noun(first, plain + 1, Kind.OTHER, false);
  }

  /** "13 Tim Kaine accepts": a name before an unknown word in small letters, which is no noun. */
  private boolean isNamed(int first, int plain) {
    for (int j = first; j < plain; j++) {
      boolean known = nouns.isAdjective(t.low(j)) || kind(j) != Kind.OTHER;
      if (t.isCapital(j) && !known && !t.isCapital(plain)) {
        return true;
      }
    }
    return false;
  }

  private Kind kind(int j) {
    Kind whole = hyphened(j);
    Kind one = whole == Kind.OTHER ? nouns.kindOf(t.low(j), t.isCapital(j)) : whole;
    return one == Kind.OTHER ? nouns.kindOf(pair(j), false) : one;
  }

  /** What "ex-wife" is as one noun. */
  private Kind hyphened(int j) {
    return t.is(j + 1, "-") && t.touches(j + 1) && t.touches(j + 2)
        ? nouns.kindOf(t.low(j) + "-" + t.low(j + 2), t.isCapital(j))
        : Kind.OTHER;
  }

  /** "Village head": one noun of two words. */
  private String pair(int j) {
    return t.low(j - 1) + " " + t.low(j);
  }

  /** A plural, or the singular after "one" and "a"; capitals of headlines count as they are. */
  private boolean fits(int j, boolean one) {
    return one
        || nouns.isPlural(t.low(j))
        || nouns.isPlural(pair(j))
        || hyphened(j) != Kind.OTHER && nouns.isPlural(t.low(j) + "-" + t.low(j + 2))
        || kind(j) == Kind.DEMONYM && t.low(j).endsWith("ese");
  }

  private boolean isModifier(int j) {
    String low = t.low(j);
    return nouns.isAdjective(low)
        || t.isCapital(j)
        || t.is(j + 1, "-") && t.touches(j + 1)
        || t.is(j - 1, "-") && t.touches(j)
        || low.endsWith("ed") && low.length() > 4
        || low.endsWith("ly") && low.length() > 4;
  }

  private boolean isStop(int j, int first) {
    String low = t.low(j);
    if (j == first && low.equals("more")) {
      return false;
    }
    boolean joined = t.is(j + 1, "-") && t.touches(j + 1) && t.touches(j + 2); // "off-duty"
    return words.is("stop", low) && !joined && !(low.equals("us") && t.isUpper(j))
        || j > first && numerals.read(t, j) != null && !low.equals("dozen");
  }

  /** After a singular head a modifier may lead to a later plural: "rebel-held army trucks". */
  private boolean goesOn(int j, int head, boolean one) {
    return !one && !nouns.isPlural(t.low(head)) && isModifier(j);
  }

  private boolean nextIsNoun(int j) {
    return t.isWord(j) && !words.is("stop", t.low(j)) && kind(j) != Kind.OTHER;
  }

  private static boolean looksPlural(String low) {
    return low.length() > 3 && low.endsWith("s") && !low.endsWith("ss") && !low.endsWith("us");
  }

  /** "of the", "of its", "of the five": the token after them. */
  private int determined(int i) {
    int j = t.is(i, "all") ? i + 1 : i;
    return switch (t.low(j)) {
      case "the", "its", "their", "his", "her", "our", "my", "those", "these" -> {
        CountNumeral all = numerals.read(t, j + 1);
        yield all == null ? j + 1 : all.next();
      }
      default -> j;
    };
  }

  /** "soldiers and civilians": a second plural of people belongs to the same number. */
  private int joined(int next, Kind kind) {
    if (kind != Kind.PERSON || !t.is(next, "and") && !t.is(next, "or")) {
      return next;
    }
    int j =
        nouns.isAdjective(t.low(next + 1)) && kind(next + 1) == Kind.OTHER ? next + 2 : next + 1;
    boolean people = kind(j) == Kind.PERSON && nouns.isPlural(t.low(j)) && !t.is(j, "others");
    return people && nouns.isPlural(t.low(next - 1)) ? j + 1 : next;
  }
}
