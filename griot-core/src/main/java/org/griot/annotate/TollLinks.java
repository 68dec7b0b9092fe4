package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.TriggerEntry;
import org.griot.link.CountNouns;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
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
    tolls.links.removeIf(tolls::isOfNearer);
    tolls.links.removeIf(tolls::beginsWithVerb);
    tolls.links.removeIf(tolls::isBehindNextVerb);
    List.copyOf(tolls.links).forEach(tolls::giveToVerbBefore);
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

  /**
   * "The shooting of one man and the wounding of three others": the three belong to the word of
   * harm between them and the one.
   */
  private boolean isOfNearer(RoleLink link) {
    if (!(link.mention() instanceof Mention.Count count) || !link.isToll()) {
      return false;
    }
    for (Found one : found) {
      Trigger nearer = one.trigger();
      boolean between =
          isHarm(nearer)
              && !nearer.equals(link.trigger())
              && nearer.span().start() >= link.trigger().span().end()
              && nearer.span().end() <= count.span().start();
      if (between && isJoined(link.trigger(), nearer) && isClose(one.match().to(), count)) {
        return true;
      }
    }
    return false;
  }

  /** "Shooting injures teen": the teen is of the verb, not of the shooting. */
  private boolean beginsWithVerb(RoleLink link) {
    return link.mention() instanceof Mention.Actor
        && found.stream()
            .anyMatch(
                f ->
                    !f.match().isNoun()
                        && !f.trigger().equals(link.trigger())
                        && f.trigger().span().start() == link.mention().span().start()
                        && f.trigger().span().end() < link.mention().span().end());
  }

  /** "Man kills stepfather, injures mother, 3 others": the three are hurt. */
  private boolean isBehindNextVerb(RoleLink link) {
    if (!(link.mention() instanceof Mention.Count count) || !link.isHarm()) {
      return false;
    }
    for (Found one : found) {
      Trigger next = one.trigger();
      boolean between =
          isHarm(next)
              && !one.match().isNoun()
              && next.span().start() >= link.trigger().span().end()
              && next.span().end() <= count.span().start();
      if (between && isOf(count, next) && isNounBetween(link.trigger(), next)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNounBetween(Trigger first, Trigger second) {
    int from = view.tokenAt(first.span().end() - 1) + 1;
    return holdsNoun(from, Math.max(from, view.tokenAt(second.span().start())));
  }

  /**
   * "Killed a couple and shot two others", "killed Jean Ba and left four boys injured": the figure
   * belongs to the verb right before it, behind the object of the first.
   */
  private void giveToVerbBefore(RoleLink link) {
    if (!(link.mention() instanceof Mention.Count count) || !link.isHarm()) {
      return;
    }
    int verb = view.tokenAt(count.span().start()) - 1;
    while (verb > 0 && (view.at(verb).tag().equals("ADV") || view.at(verb).is("at", "least"))) {
      verb--;
    }
    int behind = view.tokenAt(link.trigger().span().end() - 1) + 1;
    if (verb <= behind || !view.at(verb).isVerb() || !holdsNoun(behind, verb)) {
      return;
    }
    Trigger own = ownOf(verb, count);
    links.remove(link);
    if (own != null) {
      move(count, own, RoleLink.HARM);
    }
  }

  private boolean holdsNoun(int from, int to) {
    return view.tokens().subList(from, to).stream().anyMatch(Token::isNoun);
  }

  /** The word of harm that the verb is, or that stands behind "left four boys". */
  private @Nullable Trigger ownOf(int verb, Mention.Count count) {
    boolean left = view.at(verb).is("left", "leaving", "leaves");
    for (Found one : found) {
      boolean is = one.match().from() <= verb && one.match().to() > verb;
      boolean ends = left && one.match().from() >= endOf(count) && !hasCount(one.trigger());
      if (isHarm(one.trigger()) && (is || ends)) {
        return one.trigger();
      }
    }
    return null;
  }

  /** Another figure of the first word stands before the second. */
  private boolean isJoined(Trigger first, Trigger second) {
    return links.stream()
        .anyMatch(
            l ->
                l.trigger().equals(first)
                    && l.isHarm()
                    && l.mention().span().end() <= second.span().start()
                    && l.mention().span().start() >= first.span().end());
  }

  private boolean isClose(int from, Mention.Count count) {
    int to = view.tokenAt(count.span().start());
    for (int i = from; i < to; i++) {
      if (!view.at(i).is("of", "to", "at", "least") && !view.at(i).tag().equals("ADV")) {
        return false;
      }
    }
    return to - from <= TollWords.NEAR;
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
        || words.is("kin", view.word(one.match().to() - 1)) // "lost two brothers"
        || !words.is("lose", view.word(verb))) {
      return;
    }
    Phrases.Range subject = Phrases.subject(view, VerbGroup.start(view, verb));
    List<Mention.Actor> losers = view.in(Mention.Actor.class, subject.from(), subject.to());
    for (Mention.Actor actor : losers.isEmpty() ? doersBefore(one) : losers) {
      links.add(new RoleLink(one.trigger(), actor, RoleLink.HARM + one.trigger().measure()));
    }
  }

  /** "They killed 25 soldiers and lost three": those of the verb before. */
  private List<Mention.Actor> doersBefore(Found one) {
    return links.stream()
        .filter(l -> l.role().equals("initiator"))
        .filter(l -> l.trigger().span().end() <= one.trigger().span().start())
        .map(RoleLink::mention)
        .filter(Mention.Actor.class::isInstance)
        .map(Mention.Actor.class::cast)
        .distinct()
        .toList();
  }

  private void place(Mention.Count count) {
    int at = view.tokenAt(count.span().start());
    Trigger own = unspokenOf(count);
    if (own != null) {
      move(count, own, RoleLink.HARM);
      return;
    }
    Trigger more = behindMore(count);
    Trigger behind = more == null ? behind(count) : more;
    if (behind != null) {
      move(count, behind, RoleLink.HARM);
      return;
    }
    RoleLink among = AmongTolls.whole(view, links, count, endOf(count));
    Trigger ofThose = among == null ? ofThose(count, at) : among.trigger();
    if (ofThose != null) {
      move(count, ofThose, RoleLink.PART);
      return;
    }
    links.removeIf(l -> l.mention().equals(count) && l.isToll() && isNounOf(l, count));
    boolean part = opensParts(at) || isOfThem(count) || goesOn(count, at) || isApposed(count, at);
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

  /** "One killed, five more wounded": the five are of the word behind them. */
  private @Nullable Trigger behindMore(Mention.Count count) {
    int end = endOf(count);
    return !view.word(end).equals("more")
        ? null
        : found.stream()
            .filter(f -> isHarm(f.trigger()) && f.match().from() == end + 1)
            .map(Found::trigger)
            .filter(t -> !hasCount(t) || isOf(count, t))
            .findFirst()
            .orElse(null);
  }

  private boolean isOf(Mention.Count count, Trigger trigger) {
    return links.stream().anyMatch(l -> l.trigger().equals(trigger) && l.mention().equals(count));
  }

  /** "Two hurt in a shooting": the word right behind the figure, and not the shooting. */
  private @Nullable Trigger behind(Mention.Count count) {
    int end = endOf(count);
    for (Found one : found) {
      Trigger trigger = one.trigger();
      boolean next = isHarm(trigger) && !one.match().isNoun() && one.match().from() == end;
      if (next && !hasCount(trigger) && isOfNounBehind(count, trigger)) {
        return trigger;
      }
    }
    return null;
  }

  private boolean isOfNounBehind(Mention.Count count, Trigger verb) {
    return links.stream()
        .anyMatch(
            l ->
                l.mention().equals(count)
                    && l.isHarm()
                    && l.role().endsWith(String.valueOf(verb.measure()))
                    && found.stream()
                        .anyMatch(
                            f ->
                                f.trigger().equals(l.trigger())
                                    && f.match().isNoun()
                                    && f.trigger().span().start() >= verb.span().end()));
  }

  /** "One fatally": the harm that the words for the figure stand for themselves. */
  private @Nullable Trigger unspokenOf(Mention.Count count) {
    int end = view.tokenAt(count.span().end() - 1) + 1;
    boolean itself =
        UnspokenTolls.isFatally(words, view, count, end)
            || UnspokenTolls.isMartyr(words, count)
            || UnspokenTolls.isTended(words, count)
            || UnspokenTolls.areBodies(words, view, count)
            || UnspokenTolls.isBurying(words, view, view.tokenAt(count.span().start()), end);
    return !itself
        ? null
        : found.stream()
            .map(Found::trigger)
            .filter(t -> t.span().equals(count.span()))
            .findFirst()
            .orElse(null);
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

  /** "Four of them children". */
  private boolean isOfThem(Mention.Count count) {
    int of = view.tokenAt(count.number().end() - 1) + 1;
    return count.noun() != null
        && view.word(of).equals("of")
        && view.at(Math.min(of + 1, view.size() - 1)).is("them", "whom");
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
    boolean toll =
        words.is("harmed", view.word(at - 2)) && !words.is("harmed", UnspokenTolls.last(count));
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
    boolean given = count.noun() == null && UnspokenTolls.isGiven(words, view, at);
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
