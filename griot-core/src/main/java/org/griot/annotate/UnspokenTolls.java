package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.griot.annotate.Inflection.Form;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.RolePattern;
import org.griot.codebook.TriggerEntry;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Figures of harm that no verb tells: "lost nine of their own", "the toll has reached 80", "four
 * were shot, one fatally". The words are data, {@code toll-words.tsv}.
 */
final class UnspokenTolls {
  private UnspokenTolls() {}

  /** The triggers without those that a "no" before them takes back, and with unspoken ones. */
  static List<Found> triggers(
      TollWords words, SentenceView view, List<Found> named, @Nullable String toldBefore) {
    List<Found> all = new ArrayList<>();
    for (Found one : named) {
      boolean none = isNone(view, one);
      if (!none || one.trigger().measure() == null || !one.match().isNoun()) {
        all.add(one);
      }
    }
    for (Mention.Count count : view.in(Mention.Count.class, 0, view.size())) {
      HarmKind kind = unspoken(words, view, count, all, toldBefore);
      if (kind != null && !isInScrap(view, count)) {
        all.add(elliptic(view, count.span(), kind));
      }
    }
    return all;
  }

  /** A scrap is read by itself too, with its own speaker. */
  private static boolean isInScrap(SentenceView view, Mention.Count count) {
    for (int i = view.tokenAt(count.span().start()) - 1; i > 0; i--) {
      if (view.at(i).is(".")) {
        return true;
      }
    }
    return false;
  }

  /** "No arrests", "no further casualties"; but "no casualties" is a toll, of none. */
  private static boolean isNone(SentenceView view, Found one) {
    int noun = one.match().from();
    boolean more = view.at(Math.max(0, noun - 1)).is("further", "other", "new", "more");
    return (more || !one.trigger().hurts()) && view.word(noun - (more ? 2 : 1)).equals("no");
  }

  /** "Lost nine of their own"; "others speak of 160" where the dead were spoken of before. */
  private static @Nullable HarmKind unspoken(
      TollWords words,
      SentenceView view,
      Mention.Count count,
      List<Found> named,
      @Nullable String toldBefore) {
    int at = view.tokenAt(count.span().start());
    boolean own = count.noun() == null && words.is("own", view.word(at + 3));
    boolean people = count.noun() != null && CountNouns.isPerson(count.noun());
    int end = view.tokenAt(count.span().end() - 1) + 1;
    boolean counted = (people || count.noun() == null) && !view.word(at).equals("both");
    if (counted && view.word(end).equals("missing") && !isTrigger(view, end, named)) {
      return HarmKind.MISSING;
    }
    if (isFatally(words, view, count, end)) {
      return HarmKind.KILLED;
    }
    if (people && isMartyr(words, count) && !isTrigger(view, end - 1, named)) {
      return HarmKind.KILLED;
    }
    boolean buried =
        counted && isBuried(words, view, end) && !isTrigger(view, end, named)
            || people && isBurying(words, view, at, end);
    boolean lost = words.is("lose", view.word(at - 1)) && (own || people && counted);
    if (buried || lost) {
      return HarmKind.KILLED;
    }
    if (people && isTended(words, count) && !isTrigger(view, end - 2, named)) {
      return HarmKind.INJURED;
    }
    boolean bodies = people && areBodies(words, view, count);
    if (bodies && isHandled(words, view, at, end) && !isTrigger(view, end - 2, named)) {
      return HarmKind.KILLED;
    }
    boolean killed = named.stream().anyMatch(f -> "killed".equals(f.trigger().measure()));
    if (!killed && (bodies || count.noun() == null) && isToll(words, view, at)) {
      return HarmKind.KILLED;
    }
    boolean told = named.stream().anyMatch(f -> f.trigger().measure() != null);
    boolean figure = bodies || count.noun() == null && "killed".equals(toldBefore);
    boolean given = !told && figure && isGiven(words, view, at);
    boolean stated =
        count.noun() == null
            && (told ? killed && isOtherClause(view, at) : "killed".equals(toldBefore))
            && words.is("state", view.word(at - 1))
            && (end >= view.size() || view.at(end).isMark() || words.is("when", view.word(end)));
    return given || stated ? HarmKind.KILLED : null;
  }

  /** "Four died, the rebels say two": another voice gives another figure. */
  private static boolean isOtherClause(SentenceView view, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (view.at(i).is(",", ";") || view.at(i).is("but", "while", "and")) {
        return true;
      }
    }
    return false;
  }

  /** "Four were shot, one fatally", "two of them fatally", but not "two people fatally shot". */
  static boolean isFatally(TollWords words, SentenceView view, Mention.Count count, int end) {
    int at = end;
    if (view.word(at).equals("of") && view.word(at + 1).startsWith("the")) {
      at += 2;
    }
    boolean last = at + 1 >= view.size() || view.at(at + 1).isMark();
    return count.low() != null
        && count.low() > 0
        && words.is("fatally", view.word(at))
        && (last || view.at(at + 1).is("and", "in", "on", "at", "outside", "during"));
  }

  /** "A martyr", "80 martyrs": the noun says that they are dead. */
  static boolean isMartyr(TollWords words, Mention.Count count) {
    return words.is("martyr", last(count));
  }

  /** "17 wounded people": what became of them stands before the noun. */
  static boolean isTended(TollWords words, Mention.Count count) {
    String noun = count.noun() == null ? "" : count.noun().toLowerCase(Locale.ROOT);
    return noun.indexOf(' ') > 0 && words.is("joint-injured", noun.substring(0, noun.indexOf(' ')));
  }

  /** "Six bodies", "the bodies of six people". */
  static boolean areBodies(TollWords words, SentenceView view, Mention.Count count) {
    int at = view.tokenAt(count.span().start());
    return words.is("bodies", last(count))
        || view.word(at - 1).equals("of") && words.is("bodies", view.word(at - 2));
  }

  /** "The hospital received six bodies", "saw six bodies", "six bodies were brought in". */
  private static boolean isHandled(TollWords words, SentenceView view, int at, int end) {
    boolean handled =
        view.tokens().subList(0, at).stream().anyMatch(t -> words.is("receive", t.lower()));
    int last = Math.min(view.size(), end + TollWords.NEAR);
    for (int i = end; i < last && !handled; i++) {
      boolean away = view.word(i).equals("taken") && view.word(i + 1).equals("to"); // not "out"
      handled = away || words.is("laid", view.word(i));
    }
    return handled;
  }

  /** "Had buried six people", but not "under the rubble". */
  static boolean isBurying(TollWords words, SentenceView view, int at, int end) {
    return words.is("buried", view.word(at - 1))
        && !view.at(Math.min(end, view.size() - 1)).is("under", "beneath", "alive", "in");
  }

  /** "Nineteen have now been buried"; "the burial of 43 victims" says it too. */
  private static boolean isBuried(TollWords words, SentenceView view, int end) {
    int at = end;
    while (view.word(at).equals("been") || words.is("adverb", view.word(at)) || isBe(view, at)) {
      at++;
    }
    return at > end && words.is("buried", view.word(at));
  }

  private static boolean isBe(SentenceView view, int at) {
    return at < view.size() && view.at(at).is("were", "was", "are");
  }

  private static boolean isTrigger(SentenceView view, int at, List<Found> named) {
    Span word = view.at(at).span();
    return named.stream().anyMatch(f -> f.trigger().span().overlaps(word));
  }

  /** "The toll of the attack has reached 80 martyrs". */
  private static boolean isToll(TollWords words, SentenceView view, int at) {
    boolean goal = words.is("goal", view.word(at - 1));
    for (int i = at - 2; goal && i >= 0; i--) {
      if (view.word(i).equals("toll")) {
        return true;
      }
    }
    return false;
  }

  static String last(Mention.Count count) {
    String noun = count.noun() == null ? "" : count.noun().toLowerCase(Locale.ROOT);
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  static boolean isGiven(TollWords words, SentenceView view, int at) {
    return words.is("give", view.word(at - 1))
        || view.word(at - 1).equals("of") && words.is("speak", view.word(at - 2));
  }

  /** A toll that no word tells: the words for those who are counted stand for it themselves. */
  static Found elliptic(SentenceView view, Span words, HarmKind kind) {
    TriggerEntry entry =
        new TriggerEntry(
            "toll",
            TriggerEntry.Pos.PHRASE,
            null,
            kind,
            RolePattern.N,
            ClaimKind.EVENT,
            null,
            TollWords.WEIGHT);
    int from = view.tokenAt(words.start());
    TriggerMatcher.Match match =
        new TriggerMatcher.Match(entry, Form.PARTICIPLE, from, view.tokenAt(words.end() - 1) + 1);
    String measure = kind.name().toLowerCase(Locale.ROOT);
    return new Found(Trigger.unspoken(words, view.sentence().index(), measure), match);
  }
}
