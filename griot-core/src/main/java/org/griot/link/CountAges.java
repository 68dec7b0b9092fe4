package org.griot.link;

import org.griot.link.CountNouns.Kind;
import org.griot.link.CountPhrase.Noun;
import org.jspecify.annotations.Nullable;

/**
 * One person who is known by age or, where a headline opens, by a bare noun: "a 15-year-old boy",
 * "11-year-old shot", "Boy, 14, fatally shot".
 */
final class CountAges {
  private final CountTokens t;
  private final CountPhrase phrases;
  private final CountWords words = CountWords.STANDARD;

  CountAges(CountTokens tokens, CountPhrase phrases) {
    this.t = tokens;
    this.phrases = phrases;
  }

  /** "A 15-year-old boy", "a 20-year-old": the age belongs to the one who is counted. */
  @Nullable CountHit withArticle(int i) {
    return isAge(i + 1) ? one(i, i + 1) : null;
  }

  /** "11-year-old boy shot"; not "two 16-year-old boys", which counts already. */
  @Nullable CountHit bare(int i) {
    return i == 0 && isAge(i) ? one(i, i) : null;
  }

  /** "Boy, 14, fatally shot", "Toddler injured": a sentence that opens with whoever was harmed. */
  @Nullable CountHit opening(int i) {
    if (i != 0 || !t.isWord(i) || CountNouns.STANDARD.isPlural(t.low(i))) {
      return null;
    }
    boolean person = CountNouns.STANDARD.kindOf(t.low(i), false) == Kind.PERSON;
    int next = t.is(1, ",") && t.isDigits(2) && t.is(3, ",") ? 4 : 1;
    while (t.isWord(next) && t.low(next).endsWith("ly")) {
      next++;
    }
    boolean harmed = words.is("harm", t.low(next)) || words.is("toll", t.low(next));
    return person && harmed ? hit(0, 1, new Noun(0, 1, Kind.PERSON, false)) : null;
  }

  private boolean isAge(int i) {
    boolean unit = t.is(i + 2, "year") || t.is(i + 2, "month") || t.is(i + 2, "week");
    return t.isDigits(i) && t.is(i + 1, "-") && unit && t.is(i + 3, "-") && t.is(i + 4, "old");
  }

  private @Nullable CountHit one(int first, int age) {
    int end = age + 5;
    Noun noun = phrases.at(end, true, true);
    boolean named = noun != null && noun.kind() == Kind.PERSON && !t.is(noun.next(), "'");
    boolean many =
        noun != null && named && first == age && CountNouns.STANDARD.isPlural(t.low(end));
    int next = named && noun != null ? noun.next() : end;
    boolean thing = noun != null && !named || !named && t.is(next, "'");
    return thing || many ? null : hit(first, first + 1, new Noun(age, next, Kind.PERSON, false));
  }

  private CountHit hit(int first, int next, Noun noun) {
    CountBounds one = CountBounds.exactly(1, false);
    return new CountHit(first, next, t.span(first, next), one, null, null, false).counting(noun);
  }
}
