package org.griot.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.griot.link.CountPhrase.Noun;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many people or things a report counts.
 *
 * <p>"At least 25" has no high, "as many as 40" no low, "more than 60" a low of 61; "about 20" is
 * approximate; "dozens" stays words, without a figure; "no civilians" is an explicit zero. Where
 * the noun is left out ("25 were killed") it is null. Prices, distances, ages, years, times,
 * shares, ordinals, addresses and names with digits are left out. Whether a noun stands for people
 * or things: {@link CountNouns}. Spans are in order and disjoint.
 *
 * <p>English; the words are data beside this class. Linear in the text; safe for use by many
 * threads.
 */
public final class CountReader {
  // "In the neighbouring village of A".
  private static final int PLACE_WORDS = 6;

  private final CountNumerals numerals = CountNumerals.STANDARD;

  /**
   * The counts of the sentences, furniture left out.
   *
   * @param text what the sentences' spans point into
   */
  public List<Mention.Count> counts(String text, List<Sentence> sentences) {
    List<Mention.Count> counts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.role() != Sentence.Role.FURNITURE) {
        CountTokens tokens = CountTokens.of(text, sentence.span());
        new Pass(tokens, numerals).into(counts);
      }
    }
    return List.copyOf(counts);
  }

  /** One sentence. */
  private static final class Pass {
    private final CountTokens t;
    private final CountNumerals numerals;
    private final CountWords words = CountWords.STANDARD;
    private final CountPhrase phrases;
    private final CountSigns signs;
    private final CountSmall small;
    private final CountAges ages;
    private final BitSet dates = new BitSet();
    private @Nullable CountHit last;

    Pass(CountTokens tokens, CountNumerals numerals) {
      this.t = tokens;
      this.numerals = numerals;
      this.phrases = new CountPhrase(tokens);
      this.signs = new CountSigns(tokens);
      this.ages = new CountAges(tokens, phrases);
      this.small = new CountSmall(tokens, phrases, signs);
      for (DateHit hit : new DateGrammar(tokens).all()) {
        dates.set(hit.first(), hit.next());
      }
    }

    void into(List<Mention.Count> counts) {
      int i = 0;
      while (i < t.size()) {
        CountHit hit = dates.get(i) ? null : at(i);
        if (hit == null) {
          i++;
        } else {
          counts.add(hit.mention(t));
          last = hit;
          i = hit.next();
        }
      }
    }

    private @Nullable CountHit at(int i) {
      CountHit opening = i == 0 ? ages.opening(i) : null;
      if (opening != null) {
        return opening;
      }
      if (!t.isDigits(i) && !words.begins(t.low(i)) && !numerals.begins(t.low(i))) {
        return null;
      }
      CountHit hit = small.at(i);
      if (hit != null) {
        return hit;
      }
      List<CountWords.Phrase> modifiers = new ArrayList<>(2);
      int j = i;
      for (CountWords.Phrase p = words.before(t, j); p != null; p = words.before(t, j)) {
        modifiers.add(p);
        j += p.length();
        if (modifiers.size() == 3) {
          break;
        }
      }
      boolean the = t.is(j, "the") && !modifiers.isEmpty();
      return figure(i, the ? j + 1 : j, modifiers);
    }

    private @Nullable CountHit figure(int i, int j, List<CountWords.Phrase> modifiers) {
      boolean between = t.is(j, "between");
      boolean from = t.is(j, "from") && !isChange(j);
      if (from && t.is(j - 1, "age")) {
        return null; // "six men, ranging in age from 26 to 39"
      }
      int start = between || from ? j + 1 : j;
      CountNumeral first = numeral(start);
      if (first == null) {
        return null;
      }
      CountNumeral second = second(first, between, from);
      if (second == null && (between || from)) {
        return null;
      }
      CountNumeral last = second == null ? first : second;
      boolean help =
          words.is("emergency", t.low(start)) && words.is("emergency-noun", t.low(first.next()));
      if (help || signs.isPartBefore(start) || second != null && second.value() <= first.value()) {
        return null;
      }
      CountBounds bounds = bounds(first, second);
      for (int k = modifiers.size() - 1; k >= 0; k--) {
        bounds = bounds.with(modifiers.get(k).kind());
      }
      CountWords.Phrase after = words.after(t, last.next());
      int next = after == null ? last.next() : last.next() + after.length();
      bounds = after == null ? bounds : bounds.with(after.kind());
      return finish(
          new CountHit(i, next, t.span(start, last.next()), bounds, last.words(), null, false),
          start,
          last,
          after != null);
    }

    private boolean isChange(int j) {
      return words.is("change", t.low(j - 1)) || words.is("change", t.low(j - 2));
    }

    private @Nullable CountNumeral numeral(int i) {
      CountNumeral number = dates.get(i) ? null : numerals.read(t, i);
      return number == null || number.value() > Integer.MAX_VALUE - 1 ? null : number;
    }

    /** The end of "20 to 30", "20-30", "20 or 30", "between 20 and 30". */
    private @Nullable CountNumeral second(CountNumeral first, boolean between, boolean from) {
      int k = first.next();
      boolean dash = t.is(k, "-") && t.touches(k) == t.touches(k + 1);
      boolean changed = t.is(k - 2, "from") && isChange(k - 2);
      boolean join =
          changed
              ? false
              : between ? t.is(k, "and") : dash || t.is(k, "to") || !from && t.is(k, "or");
      CountNumeral second = join ? numeral(k + 1) : null;
      return second == null || second.isVague() || first.isVague() ? null : second;
    }

    private static CountBounds bounds(CountNumeral first, @Nullable CountNumeral second) {
      if (first.isVague()) {
        return new CountBounds(null, null, true);
      }
      int low = (int) first.value();
      return second == null
          ? CountBounds.exactly(low, first.approx())
          : new CountBounds(low, (int) second.value(), first.approx() || second.approx());
    }

    /** Adds the noun, and refuses numbers that count neither people nor things. */
    private @Nullable CountHit finish(CountHit hit, int start, CountNumeral last, boolean suffix) {
      int next = last.next();
      if (!suffix && signs.isPartAfter(next)) {
        return null;
      }
      boolean one = last.value() == 1;
      boolean own = t.is(next, "of") && words.is("owner", t.low(next + 1)); // "that one of its men"
      boolean that = words.is("pronoun", t.low(start - 1)) && !own;
      if (one && (that || isOfSeveral(start, next))) {
        return null;
      }
      Noun noun = phrases.at(hit.next(), one, false);
      if (noun != null && noun.measured()) {
        return null;
      }
      if (noun != null && accepts(noun, start, last)) {
        return hit.counting(noun);
      }
      CountHit family = noun == null ? family(hit, start, one) : null;
      if (family != null) {
        return family;
      }
      boolean harmed = signs.isHarmedAfter(hit.next()) || signs.isGroupHarmed(hit.next());
      boolean bare =
          harmed
              || !one && (signs.isTolledBefore(hit.first()) || isCrowd(last, hit.next()))
              || one && noun == null && isOneOfToll(start, hit)
              || noun == null && isAtNextPlace(hit)
              || !one
                  && noun == null
                  && (signs.isGivenBefore(hit.first()) || signs.isStated(hit.first(), hit.next()));
      boolean year = signs.isYear(start, next, last.value());
      if (!bare || year || noun != null && !noun.isKnown() && !harmed) {
        return null;
      }
      return hit;
    }

    /** "She was one of six people wounded": six were. */
    private boolean isOfSeveral(int start, int next) {
      int all = next + 1;
      all +=
          t.is(all, "the") || t.is(all, "those") || t.is(all, "at") && t.is(all + 1, "least")
              ? 1
              : 0;
      all += t.is(all, "least") ? 1 : 0;
      CountNumeral several = t.is(next, "of") && isNamedAs(start) ? numeral(all) : null;
      if (several == null || several.value() < 2) {
        return false;
      }
      Noun noun = phrases.at(several.next(), false, false);
      int end = noun == null ? several.next() : noun.next();
      return signs.isHarmedAfter(t.is(end, "who") ? end + 1 : end);
    }

    private boolean isNamedAs(int start) {
      return t.is(start - 1, "was")
          || t.is(start - 1, "is")
          || t.is(start - 1, "were")
          || t.is(start - 1, "as");
    }

    private boolean accepts(Noun noun, int start, CountNumeral last) {
      if (noun.isKnown()) {
        boolean year = signs.isYear(start, last.next(), last.value());
        boolean dated = t.is(start - 1, "in") || t.is(start - 1, "since") || t.is(start - 1, "the");
        dated |= t.is(start - 1, ",") && t.isDigits(start - 2); // "March 14, 2017 Police Report"
        return !(year && dated);
      }
      boolean named = t.isDigits(start) && t.isCapital(start - 1) && start > 1;
      return !last.isVague()
          && last.value() > 1
          && !named
          && !signs.isYear(start, last.next(), last.value());
    }

    /** "Killed 1, wounded 4", "killing one and injuring eight", "wounding one in Jos". */
    private boolean isOneOfToll(int start, CountHit hit) {
      boolean listed = t.is(hit.next(), ",") || t.is(hit.next(), "and");
      if (t.isDigits(start)) {
        return listed && signs.isTolledBefore(hit.first());
      }
      boolean ends = listed || !t.isWord(hit.next()) || words.is("toll-end", t.low(hit.next()));
      return ends && words.is("toll-one", t.low(hit.first() - 1));
    }

    /** "Killed nine in A and EIGHT IN B", "23 died: 15 OF THEM IN A": of those counted before. */
    private boolean isAtNextPlace(CountHit hit) {
      boolean joined = words.is("joins-figures", t.low(hit.first() - 1));
      int of = t.is(hit.next(), "of") && words.is("those", t.low(hit.next() + 1)) ? 2 : 0;
      return last != null && joined && last.isOfPeople() && isAtPlace(hit.next() + of);
    }

    /** "in Yoro", "near the village of Yoro". */
    private boolean isAtPlace(int i) {
      int name = i + 1;
      while (name < i + PLACE_WORDS && t.isWord(name) && !t.isCapital(name)) {
        name++;
      }
      return words.is("at-place", t.low(i)) && t.isCapital(name) && !dates.get(name);
    }

    /** "Thousands fled", "hundreds of them": an order of size stands alone. */
    private boolean isCrowd(CountNumeral number, int next) {
      String said = number.words();
      if (!number.isVague() || said == null || said.equalsIgnoreCase("scores")) {
        return false;
      }
      return said.endsWith("s") && !said.contains("several") && !t.is(next, "of");
    }

    /** "A family of five": the noun stands before the number. */
    private @Nullable CountHit family(CountHit hit, int start, boolean one) {
      boolean of = !one && t.is(start - 1, "of") && words.is("collective", t.low(start - 2));
      return of && hit.bounds().low() != null
          ? hit.counting(new Noun(start - 2, start - 1, CountNouns.Kind.PERSON, false))
          : null;
    }
  }
}
