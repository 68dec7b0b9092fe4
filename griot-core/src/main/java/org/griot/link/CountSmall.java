package org.griot.link;

import java.util.Set;
import org.griot.link.CountNouns.Kind;
import org.griot.link.CountPhrase.Noun;
import org.jspecify.annotations.Nullable;

/** Counts without a number word: "a soldier", "no civilians", "no one was hurt", "both men". */
final class CountSmall {
  private static final int NEAR = 6;
  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private final CountTokens t;
  private final CountPhrase phrases;
  private final CountSigns signs;
  private final CountWords words = CountWords.STANDARD;
  private final CountNumerals numerals = CountNumerals.STANDARD;
  private final CountAges ages;

  CountSmall(CountTokens tokens, CountPhrase phrases, CountSigns signs) {
    this.t = tokens;
    this.phrases = phrases;
    this.signs = signs;
    this.ages = new CountAges(tokens, phrases);
  }

  @Nullable CountHit at(int i) {
    return switch (t.low(i)) {
      case "a", "an", "another" -> article(i);
      case "no" -> none(i);
      case "without" -> without(i);
      case "none", "nobody" -> nobody(i, i + 1);
      case "both" -> both(i);
      case "double" -> multiple(i, 2);
      case "triple" -> multiple(i, 3);
      case "quadruple" -> multiple(i, 4);
      case "quintuple" -> multiple(i, 5);
      case "sextuple" -> multiple(i, 6);
      default -> t.isDigits(i) ? ages.bare(i) : null;
    };
  }

  private @Nullable CountHit article(int i) {
    CountHit aged = ages.withArticle(i);
    if (aged != null) {
      return aged;
    }
    boolean another = t.is(i, "another") && numerals.read(t, i + 1) == null;
    if (another && signs.isHarmedAfter(i + 1)) {
      return hit(i, i + 1, 1); // "one was killed and another injured"
    }
    if (t.is(i, "a") && ORDINALS.contains(t.low(i + 1)) && signs.isHarmedAfter(i + 2)) {
      return hit(i, i + 2, 1); // "two died and a third was wounded"
    }
    boolean rough = numerals.read(t, i) != null || words.before(t, i) != null && !another;
    boolean apposition = t.is(i - 1, ",") && t.isCapital(i - 2);
    if (rough || apposition || words.is("predicate", t.low(i - 1)) || !t.isWord(i + 1)) {
      return null;
    }
    Noun noun = phrases.at(i + 1, true, true);
    if (another && (noun == null || noun.measured()) && words.is("toll", t.low(i - 1))) {
      return hit(i, i + 1, 1); // "killed one and injured another early on Sunday"
    }
    if (noun == null
        || !noun.isKnown()
        || noun.kind() == Kind.HARM
        || t.is(i + 1, "of")
        || t.is(noun.next(), "'")
        || t.is(noun.next(), "-")
        || isCompound(noun)
        || isName(i, noun)
        || t.is(noun.next(), "of") && numerals.read(t, noun.next() + 1) != null
        || CountNouns.STANDARD.isPlural(t.low(noun.next() - 1))) {
      return null;
    }
    return hit(i, i + 1, 1).counting(noun);
  }

  /** "a Pit Bull": capitals in the middle of a sentence make a name of a known word. */
  private boolean isName(int i, Noun noun) {
    int head = noun.next() - 1;
    return !t.isCapital(i) && t.isCapital(head) && t.isCapital(head - 1);
  }

  /** "a soldier patrol", "a Malian village": another noun follows, which is what is meant. */
  private boolean isCompound(Noun noun) {
    int next = noun.next();
    boolean word = t.isWord(next) && !words.is("stop", t.low(next)) && !t.low(next).endsWith("ed");
    boolean body = t.isUpper(next) && t.length(next) > 1; // "a national NGO"
    boolean attribute = CountNouns.STANDARD.isAdjective(t.low(next - 1));
    return (noun.kind() == Kind.DEMONYM || attribute && body) && word
        || word && !t.isCapital(next) && !words.is("harm", t.low(next)) && !isAdverb(t.low(next));
  }

  private static boolean isAdverb(String low) {
    return low.endsWith("ly") || low.endsWith("ing");
  }

  private @Nullable CountHit none(int i) {
    if (t.is(i + 1, "one") || t.is(i + 1, "-") && t.is(i + 2, "one")) {
      return nobody(i, t.is(i + 1, "one") ? i + 2 : i + 3);
    }
    Noun noun = phrases.at(i + 1, true, true);
    boolean people = noun != null && noun.kind().isPeople() && !noun.measured();
    return people && noun != null && !isCompound(noun) ? hit(i, i + 1, 0).counting(noun) : null;
  }

  /** "Without causing any casualties". */
  private @Nullable CountHit without(int i) {
    int noun = i + 1;
    while (words.is("causing", t.low(noun))) {
      noun++;
    }
    Noun harm = words.is("harmed-noun", t.low(noun)) ? phrases.at(noun, true, true) : null;
    return harm == null || noun >= i + NEAR ? null : hit(i, noun, 0).counting(harm);
  }

  private @Nullable CountHit nobody(int i, int next) {
    for (int j = next; j < next + NEAR && t.isWord(j); j++) {
      if (words.is("harm", t.low(j))) {
        return hit(i, next, 0);
      }
    }
    return null;
  }

  /** "A triple homicide", "a fatal double shooting": so many victims of one deed. */
  private @Nullable CountHit multiple(int i, int number) {
    return words.is("multiple", t.low(i + 1)) ? hit(i, i + 1, number) : null;
  }

  private @Nullable CountHit both(int i) {
    Noun noun = phrases.at(t.is(i + 1, "the") ? i + 2 : i + 1, false, false);
    if (noun != null && noun.isKnown() && !noun.measured()) {
      return hit(i, i + 1, 2).counting(noun);
    }
    return noun == null && signs.isHarmedAfter(i + 1) ? hit(i, i + 1, 2) : null;
  }

  private CountHit hit(int first, int next, int number) {
    return new CountHit(
        first, next, t.span(first, next), CountBounds.exactly(number, false), null, null, false);
  }
}
