package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.annotate.Inflection.Form;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.RolePattern;
import org.griot.codebook.TriggerEntry;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * How reports tell a toll without a verb for the harm beside the figure: "the number of soldiers
 * killed has risen to 16", "sources speak of 160 bodies", "lost nine of their own", "among them 16
 * children", "five of the dead are soldiers". The words are data, {@code toll-words.tsv}.
 */
final class TollLinks {

  private final TollWords words;
  private final SentenceView view;
  private final List<Found> found;
  private final List<RoleLink> links;
  private final List<Mention.Count> counts;

  private TollLinks(TollWords words, SentenceView view, List<Found> found, List<RoleLink> links) {
    this.words = words;
    this.view = view;
    this.found = found;
    this.links = new ArrayList<>(links);
    this.counts =
        view.in(Mention.Count.class, 0, view.size()).stream()
            .filter(c -> c.noun() == null || CountNouns.isPerson(c.noun()))
            .toList();
  }

  /** The triggers without those that a "no" before them takes back, and with unspoken ones. */
  static List<Found> triggers(
      TollWords words, SentenceView view, List<Found> named, @Nullable String toldBefore) {
    List<Found> all = new ArrayList<>();
    for (Found one : named) {
      boolean none = isNone(view, one.match().from());
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

  /** "No arrests", "no further casualties". */
  private static boolean isNone(SentenceView view, int noun) {
    boolean more = view.at(Math.max(0, noun - 1)).is("further", "other", "new", "more");
    return view.word(noun - (more ? 2 : 1)).equals("no");
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
    boolean counted = people || count.noun() == null;
    if (counted && view.word(end).equals("missing") && !isTrigger(view, end, named)) {
      return HarmKind.MISSING;
    }
    boolean buried = counted && isBuried(words, view, end) && !isTrigger(view, end, named);
    if (buried || words.is("lose", view.word(at - 1)) && (own || people)) {
      return HarmKind.KILLED;
    }
    boolean bodies = people && words.is("bodies", last(count));
    boolean killed = named.stream().anyMatch(f -> "killed".equals(f.trigger().measure()));
    if (!killed && (bodies || count.noun() == null) && isToll(words, view, at)) {
      return HarmKind.KILLED;
    }
    boolean told = named.stream().anyMatch(f -> f.trigger().measure() != null);
    boolean figure = bodies || count.noun() == null && "killed".equals(toldBefore);
    return !told && figure && isGiven(words, view, at) ? HarmKind.KILLED : null;
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

  private static String last(Mention.Count count) {
    String noun = count.noun() == null ? "" : count.noun().toLowerCase(Locale.ROOT);
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private static boolean isGiven(TollWords words, SentenceView view, int at) {
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
    Trigger trigger =
        new Trigger(
            words,
            null,
            view.sentence().index(),
            ClaimKind.EVENT,
            Stance.ASSERTS,
            Reality.HAPPENED,
            true,
            null,
            kind.name().toLowerCase(Locale.ROOT),
            true,
            false);
    return new Found(trigger, match);
  }

  /** The links of a sentence with its figures in their places. */
  static List<RoleLink> completed(
      TollWords words,
      SentenceView view,
      List<Found> found,
      List<RoleLink> roles,
      List<Mention.Speaker> speakers) {
    List<RoleLink> links = new ArrayList<>(roles);
    links.removeIf(
        l ->
            l.isToll()
                && l.mention() instanceof Mention.Count
                && speakers.stream().anyMatch(s -> s.span().contains(l.mention().span())));
    boolean tolled = found.stream().anyMatch(f -> f.trigger().measure() != null);
    if (!tolled) {
      return links;
    }
    TollLinks tolls = new TollLinks(words, view, found, links);
    found.forEach(one -> tolls.links.removeIf(link -> new Unharmed(words, view).strays(link, one)));
    found.forEach(tolls::losers);
    found.forEach(tolls::adjacent);
    tolls.links.removeIf(l -> l.role().startsWith(RoleLink.PART) && tolls.isBehindStop(l));
    tolls.counts.forEach(tolls::place);
    return tolls.links;
  }

  /** "More than 70 people dead", "27 confirmed dead": the figure right before the word. */
  private void adjacent(Found one) {
    Trigger trigger = one.trigger();
    if (!isHarm(trigger) || !one.match().isNoun() || hasCount(trigger)) {
      return;
    }
    int at = one.match().from() - 1;
    while (at > 0 && words.is("adverb", view.word(at))) {
      at--;
    }
    Mention.Count count = at < 0 ? null : view.covering(Mention.Count.class, at);
    if (count != null && counts.contains(count) && !isLinked(count)) {
      links.add(new RoleLink(trigger, count, RoleLink.HARM + trigger.measure()));
    }
  }

  private boolean isBehindStop(RoleLink link) {
    int to = view.tokenAt(link.mention().span().start());
    for (int i = view.tokenAt(link.trigger().span().start()); i < to; i++) {
      if (view.at(i).is(".")) {
        return true;
      }
    }
    return false;
  }

  /** "The rebels lost nine of their own": those who lose them are whom the figure counts. */
  private void losers(Found one) {
    int verb = one.match().from() - 1;
    if (one.match().entry().pos() != TriggerEntry.Pos.PHRASE
        || one.trigger().type() != null
        || !words.is("lose", view.word(verb))) {
      return;
    }
    Phrases.Range subject = Phrases.subject(view, VerbGroup.start(view, verb));
    for (Mention.Actor actor : view.in(Mention.Actor.class, subject.from(), subject.to())) {
      links.add(new RoleLink(one.trigger(), actor, RoleLink.HARM + one.trigger().measure()));
    }
  }

  private void place(Mention.Count count) {
    int at = view.tokenAt(count.span().start());
    Trigger ofThose = ofThose(count, at);
    if (ofThose != null) {
      move(count, ofThose, RoleLink.PART);
      return;
    }
    links.removeIf(l -> l.mention().equals(count) && l.isToll() && isNounOf(l, count));
    boolean part = opensParts(at) || goesOn(count, at) || isApposed(count, at);
    RoleLink whole = part ? wholeBefore(count) : null;
    if (whole != null) {
      move(count, whole.trigger(), RoleLink.PART);
    } else if (!isLinked(count) || isPartOfNothing(count)) {
      Trigger home = home(count, at);
      if (home != null) {
        move(count, home, RoleLink.HARM);
      }
    }
  }

  /** "Rescued 137 hostages": who they are, where another word says what befell them. */
  private boolean isNounOf(RoleLink link, Mention.Count count) {
    Span noun = count.nounSpan();
    return noun != null
        && noun.contains(link.trigger().span())
        && links.stream()
            .anyMatch(
                l ->
                    l.mention().equals(count) && l.isToll() && !l.trigger().equals(link.trigger()));
  }

  private void move(Mention.Count count, Trigger trigger, String role) {
    links.removeIf(l -> l.mention().equals(count) && l.isToll());
    links.add(new RoleLink(trigger, count, role + trigger.measure()));
  }

  private boolean isLinked(Mention.Count count) {
    return links.stream().anyMatch(l -> l.mention().equals(count) && l.isToll());
  }

  /** "lowered the toll of the bombing, to 20": behind a comma, but no part of another figure. */
  private boolean isPartOfNothing(Mention.Count count) {
    return links.stream()
        .anyMatch(
            l ->
                l.mention().equals(count)
                    && l.role().startsWith(RoleLink.PART)
                    && !hasCount(l.trigger()));
  }

  private boolean hasCount(Trigger trigger) {
    return links.stream()
        .anyMatch(
            l -> l.trigger().equals(trigger) && l.mention() instanceof Mention.Count && l.isHarm());
  }

  /** "Five of the dead are soldiers"; "of the wounded, 122 were flown abroad". */
  private @Nullable Trigger ofThose(Mention.Count count, int at) {
    boolean fronted = view.word(0).equals("of") && at > 1;
    int of = fronted ? 0 : view.tokenAt(count.number().end() - 1) + 1;
    if (!view.word(of).equals("of") || !words.is("those", view.word(of + 1))) {
      return null;
    }
    for (Found one : found) {
      int from = one.match().from();
      if (one.trigger().measure() != null && from > of && from <= of + 3) {
        return words.is("harmed", view.word(from)) ? one.trigger() : null;
      }
    }
    return null;
  }

  /** "including", "among them", "of whom". */
  private boolean opensParts(int at) {
    return words.is("part", view.word(at - 1))
        || words.is("part", view.word(at - 2) + " " + view.word(at - 1));
  }

  /** "Among them six women and seven children": the second goes on with the parts. */
  private boolean goesOn(Mention.Count count, int at) {
    int end = view.tokenAt(count.span().end() - 1) + 1;
    boolean joined = view.word(at - 1).equals("and") || view.word(at - 1).equals(",");
    if (!joined || words.is("harmed", view.word(end)) || count.noun() == null) {
      return false;
    }
    return links.stream()
        .anyMatch(
            l ->
                l.role().startsWith(RoleLink.PART)
                    && l.mention() instanceof Mention.Count part
                    && view.tokenAt(part.span().end() - 1) >= at - 3
                    && part.span().end() <= count.span().start());
  }

  /** "32 dead, 28 gendarmes and four civilians": nothing but the toll stands between. */
  private boolean isApposed(Mention.Count count, int at) {
    if (count.noun() == null || isLinked(count) || !view.word(at - 1).equals(",")) {
      return count.noun() != null && !isLinked(count) && goesOn(count, at);
    }
    int end = view.tokenAt(count.span().end() - 1) + 1;
    boolean toll = words.is("harmed", view.word(at - 2)) && !words.is("harmed", last(count));
    return toll
        && !words.is("harmed", view.word(end))
        && !view.at(Math.min(end, view.size() - 1)).isVerb();
  }

  private @Nullable RoleLink wholeBefore(Mention.Count count) {
    RoleLink nearest = null;
    for (RoleLink link : links) {
      boolean whole =
          link.isHarm()
              && link.mention() instanceof Mention.Count other
              && other.span().end() <= count.span().start()
              && isLess(count, other);
      if (whole
          && (nearest == null
              || link.mention().span().start() >= nearest.mention().span().start())) {
        nearest = link;
      }
    }
    return nearest;
  }

  private static boolean isLess(Mention.Count part, Mention.Count whole) {
    Integer low = part.low() == null ? part.high() : part.low();
    Integer high = whole.high() == null ? whole.low() : whole.high();
    return low == null || high == null || low < high;
  }

  /** The word of harm that a figure without one belongs to. */
  private @Nullable Trigger home(Mention.Count count, int at) {
    boolean goal = count.noun() == null && words.is("goal", view.word(at - 1));
    boolean given = count.noun() == null && isGiven(words, view, at);
    boolean relative = at == 0 && words.is("relative", view.word(endOf(count)));
    Trigger nearest = null;
    for (Found one : found) {
      Trigger trigger = one.trigger();
      boolean free = trigger.measure() != null && isHarm(trigger) && !hasCount(trigger);
      boolean before = one.match().from() < at;
      if (free && count.nounSpan() != null && count.nounSpan().contains(trigger.span())) {
        return trigger; // "one wounded"
      }
      if (free && (goal && before || given || trigger.span().equals(count.span()))) {
        nearest = trigger;
      } else if (free && relative && !one.match().isNoun()) {
        nearest = trigger;
      }
    }
    return nearest;
  }

  private int endOf(Mention.Count count) {
    Span noun = count.nounSpan();
    int end = Math.max(count.span().end(), noun == null ? 0 : noun.end());
    return view.tokenAt(end - 1) + 1;
  }

  private static boolean isHarm(Trigger trigger) {
    return trigger.measure() != null && HARMS.contains(trigger.measure());
  }

  private static final Set<String> HARMS =
      java.util.Arrays.stream(HarmKind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
}
