package org.griot.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.codebook.RolePattern;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** The links of one trigger as they are found: parties in their roles, harm and its parts. */
class RoleLinks {
  static final Set<String> TOLL_WORDS =
      Set.of(
          "dead",
          "killed",
          "wounded",
          "injured",
          "missing",
          "deaths",
          "injuries",
          "died",
          "perished",
          "abducted",
          "captured",
          "arrested");
  private static final CircumstanceWords FATE = CircumstanceWords.of("own-fate");

  /** So many words behind a figure its verb may stand. */
  private static final int PHRASE = 7;

  private static final String[] OURSELVES = {"we", "us", "i"};

  static final Set<String> OWNERS = Set.of("its", "their", "her", "his");
  private static final Set<String> MOVES =
      Set.of("withdrawal", "deployment", "split", "merger", "surrender");

  private static final Set<String> NO_PARTY_BEFORE =
      Set.copyOf(Resources.rows("no-party-before.tsv"));

  /** Marks the words of {@link #NO_PARTY_BEFORE} behind which nobody is who did it. */
  private static final String NO_DOER = "\tdoer";

  final List<RoleLink> links = new ArrayList<>();
  final SentenceView view;
  final TriggerMatcher.Match match;
  final Trigger trigger;
  final String harm;

  RoleLinks(SentenceView view, TriggerMatcher.Match match, Trigger trigger) {
    this.view = view;
    this.match = match;
    this.trigger = trigger;
    String measure = trigger.measure();
    this.harm = match.entry().harm() == null || measure == null ? "" : measure;
  }

  void parties(Range whole, String role) {
    boolean territory = trigger.type() != null && trigger.type().endsWith("territory");
    Range range = territory ? whole : themselves(whole); // "retook a town held by"
    if (states(range, role)) {
      return;
    }
    Mention.Actor cut = cut(range);
    if (cut != null) {
      links.add(new RoleLink(trigger, cut, role));
    }
    for (Mention.Actor actor : view.in(Mention.Actor.class, range.from(), range.to())) {
      if (!actor.equals(cut) && !isAside(range, actor, role)) {
        links.add(new RoleLink(trigger, actor, role));
      }
    }
    for (Mention.PersonName person : view.in(Mention.PersonName.class, range.from(), range.to())) {
      links.add(new RoleLink(trigger, person, role));
    }
    if (range.to() - range.from() == 1 && view.at(range.from()).is(OURSELVES)) {
      links.add(new RoleLink(trigger, ourselves(range.from()), RoleLink.LIKELY + role));
      return;
    }
    boolean named = cut != null || isNamed(range);
    if (named && role.equals("target") && !harm.isEmpty()) {
      firstOfTwo(range);
    }
    Mention.Actor unlisted =
        named || range.isEmpty() || isPronoun(range) ? null : UnlistedParties.of(view, range, role);
    if (unlisted != null && !(territory && role.equals("target"))) {
      boolean owned = OWNERS.contains(view.word(range.from()));
      Mention.Actor owner =
          !owned
              ? unlisted
              : (role.equals("initiator") ? firstNamed(range.from()) : owner(unlisted))
                  .orElse(unlisted);
      links.add(new RoleLink(trigger, owner, role));
      if (role.equals("target") && !harm.isEmpty() && isOne(range, unlisted)) {
        links.add(new RoleLink(trigger, unlisted, RoleLink.HARM + harm));
      }
    }
  }

  /** Without those by whom the ones meant are told: who took them, whose kin they are. */
  private Range themselves(Range whole) {
    return UnlistedParties.withoutOthers(view, Phrases.beforeAgent(view, whole));
  }

  private boolean isNamed(Range range) {
    return !view.in(Mention.Actor.class, range.from(), range.to()).isEmpty()
        || !view.in(Mention.PersonName.class, range.from(), range.to()).isEmpty();
  }

  /** "Killed the mayor and three policemen": he is one of them too. */
  private void firstOfTwo(Range range) {
    int and = range.from();
    while (and < range.to() && !view.at(and).is("and")) {
      and++;
    }
    Range first = new Range(range.from(), and);
    boolean alone = and < range.to() && view.at(range.from()).is("the", "a", "an");
    List<Mention.Actor> listed = view.in(Mention.Actor.class, first.from(), first.to());
    Mention.Actor one =
        !alone
            ? null
            : isNamed(first)
                ? listed.size() == 1 ? listed.get(0) : null
                : UnlistedParties.of(view, first, "target");
    if (one != null && isOne(first, one)) {
      if (listed.isEmpty()) {
        links.add(new RoleLink(trigger, one, "target"));
      }
      links.add(new RoleLink(trigger, one, RoleLink.HARM + harm));
    }
  }

  /**
   * "Russia and Ukraine exchanged", "Israel and Hezbollah": a state and another party; those that
   * clash fight one another.
   */
  private boolean states(Range range, String role) {
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      if (view.at(i).is("and") && (view.isPlace(i - 1) || view.isPlace(range.to() - 1))) {
        Mention.Actor one = side(new Range(range.from(), i), role);
        Mention.Actor other = side(new Range(i + 1, range.to()), role);
        if (one != null && other != null) {
          links.add(new RoleLink(trigger, one, role));
          boolean sides = match.entry().roles() == RolePattern.SS;
          links.add(new RoleLink(trigger, other, sides ? "target" : role));
          return true;
        }
      }
    }
    return false;
  }

  /** The party or the state that is all of the words. */
  private Mention.@Nullable Actor side(Range range, String role) {
    Mention.Actor named = view.covering(Mention.Actor.class, range.from());
    if (named != null) {
      return named.span().equals(view.span(range.from(), range.to())) ? named : null;
    }
    return view.isPlace(range.to() - 1) ? UnlistedParties.of(view, range, role) : null;
  }

  /** "Coalition jets bombed": a party whose last word is the first of the trigger. */
  private Mention.@Nullable Actor cut(Range range) {
    Mention.Actor last =
        range.isEmpty() || range.to() != match.from()
            ? null
            : view.covering(Mention.Actor.class, range.to() - 1);
    return last != null && view.tokenAt(last.span().end() - 1) >= match.from() ? last : null;
  }

  /** "We", whoever that may be. */
  private Mention.Actor ourselves(int at) {
    Token we = view.at(at);
    return new Mention.Actor(
        we.span(), null, we.text(), PartyType.OTHER, null, true, Mention.Actor.OURSELVES);
  }

  /** "the shooting of his father": one who is not counted because the words count. */
  private boolean isOne(Range range, Mention.Actor person) {
    String last = view.at(view.tokenAt(person.span().end() - 1)).lower();
    return !last.endsWith("s")
        && !isEach(person)
        && !isPair(person)
        && CountNouns.isPerson(last)
        && view.in(Mention.Count.class, range.from(), range.to()).isEmpty();
  }

  /**
   * "gunmen dressed as soldiers": the soldiers do nothing; but alone they are all there is. "The
   * bombing of rebels killed nine": not the rebels.
   */
  private boolean isAside(Range range, Mention.Actor actor, String role) {
    int at = view.tokenAt(actor.span().start());
    while (at > range.from()
        && (view.at(at - 1).tag().equals("ADJ") || view.at(at - 1).tag().equals("DET"))) {
      at--;
    }
    int cue = at - 2;
    if (cue < range.from()) {
      return false;
    }
    if (role.equals("initiator") && isStruck(range.from(), at)) {
      return true;
    }
    String words = view.word(cue) + " " + view.word(cue + 1);
    return NO_PARTY_BEFORE.contains(words)
        && view.in(Mention.Actor.class, range.from(), range.to()).stream()
            .anyMatch(other -> other.span().end() <= view.at(cue).span().start());
  }

  /** "An air strike on a camp of rebels": nobody behind it but "by" whom it is made does it. */
  private boolean isStruck(int from, int party) {
    for (int i = party - 2; i >= from && !view.at(i + 1).is("by"); i--) {
      if (NO_PARTY_BEFORE.contains(view.word(i) + " " + view.word(i + 1) + NO_DOER)) {
        return true;
      }
    }
    return false;
  }

  /** "its withdrawal", "their release": the party named first in the sentence. */
  Optional<Mention.Actor> firstNamed(int before) {
    return view.in(Mention.Actor.class, 0, before).stream()
        .filter(actor -> !actor.generic())
        .findFirst();
  }

  /** "Militants ambushed their truck": that of the forces named last who are not those. */
  private Optional<Mention.Actor> owner(Mention.Actor owned) {
    return view.in(Mention.Actor.class, 0, view.tokenAt(owned.span().start())).stream()
        .filter(actor -> links.stream().noneMatch(l -> l.mention().equals(actor)))
        .reduce((far, near) -> near)
        .filter(actor -> actor.type() == PartyType.STATE_FORCES)
        .map(actor -> actor.meantBy(owned.span(), "owned by those named before"));
  }

  /** A deed of those whom it concerns. */
  boolean isMove() {
    return trigger.type() != null && MOVES.contains(trigger.type());
  }

  void concerned(Mention.Actor actor) {
    links.add(new RoleLink(trigger, actor, isMove() ? "initiator" : "target"));
  }

  void patients(Range whole) {
    if (whole.isEmpty()) {
      return;
    }
    Range range = themselves(whole);
    if (!harm.isEmpty()) {
      counts(range);
      harmed(range);
    } else {
      for (Mention.Count count : view.in(Mention.Count.class, range.from(), range.to())) {
        links.add(new RoleLink(trigger, count, "object"));
      }
      if ("looting".equals(trigger.type()) || "property-destruction".equals(trigger.type())) {
        Spoils.in(view, range)
            .forEach(things -> links.add(new RoleLink(trigger, things, "object")));
      }
    }
    boolean moves = match.isNoun() && isMove();
    parties(range, moves ? "initiator" : "target");
  }

  int behindOtherToll(Range range) {
    for (int i = range.to() - 1; i >= range.from(); i--) {
      Mention.Count count = view.covering(Mention.Count.class, i); // "137 ABDUCTED pupils"
      boolean attribute = count != null && count.span().end() > view.at(i).span().end();
      if (TOLL_WORDS.contains(view.word(i)) && !attribute) {
        return i + 1;
      }
    }
    return range.from();
  }

  /** "Killed 59 people and wounded 150": the object ends before the next verb of harm. */
  private Range beforeNextToll(Range object) {
    for (int i = object.from() + 1; i < object.to() - 1; i++) {
      if (TOLL_WORDS.contains(view.word(i))
          && view.at(i - 1).is("and", ",")
          && view.covering(Mention.Count.class, i + 1) != null) {
        return new Range(object.from(), i - 1);
      }
    }
    return object;
  }

  /** "71 dead and 12 wounded": each word takes the figure next to it. */
  void nearestCount(Range range) {
    List<Mention.Count> counts = view.in(Mention.Count.class, range.from(), range.to());
    if (!counts.isEmpty()) {
      links.add(new RoleLink(trigger, counts.get(counts.size() - 1), RoleLink.HARM + harm));
    }
  }

  void counts(Range whole) {
    Range own = whole.from() < match.to() ? whole : beforeNextToll(whole);
    Range range = new Range(behindOtherToll(own), own.to());
    boolean self =
        Phrases.isReflexive(view, match.to() - 1) || Phrases.isReflexive(view, match.to());
    for (Mention.Count count : view.in(Mention.Count.class, range.from(), range.to())) {
      boolean one = Integer.valueOf(1).equals(count.high());
      if ((!self || one) && !isOfParent(range, count)) {
        links.add(new RoleLink(trigger, count, RoleLink.HARM + harm));
      }
    }
  }

  /** "An attack kills father of 3": the three are not among the dead. */
  private boolean isOfParent(Range range, Mention.Count count) {
    int of = view.tokenAt(count.span().start()) - 1;
    return count.noun() == null
        && of > range.from()
        && view.at(of).is("of")
        && CountNouns.isPerson(view.word(of - 1))
        && !CountNouns.isMany(view.word(of - 1));
  }

  /** "1 killed 3 injured": the three belong to the word behind them. */
  boolean isHarmedItself(Mention.Count count) {
    int behind = view.tokenAt(Math.max(count.span().end(), nounEnd(count)) - 1) + 1;
    return TOLL_WORDS.contains(view.word(behind)) || FATE.has(view.word(behind));
  }

  private static int nounEnd(Mention.Count count) {
    Span noun = count.nounSpan();
    return noun == null ? 0 : noun.end();
  }

  /** Named persons, and parties without a figure of their own. */
  void harmed(Range range) {
    List<Mention.Count> counts = view.in(Mention.Count.class, range.from(), range.to());
    for (Mention.PersonName person : view.in(Mention.PersonName.class, range.from(), range.to())) {
      if (!isOwnedBy(person, range) && !Sufferers.isOwner(view, person, range.to() - 1)) {
        links.add(new RoleLink(trigger, person, RoleLink.HARM + harm));
      }
    }
    for (Mention.Actor actor : view.in(Mention.Actor.class, range.from(), range.to())) {
      if (counts.isEmpty() && arePeople(actor) && !isVerbBehind(actor, range)) {
        links.add(new RoleLink(trigger, actor, RoleLink.HARM + harm));
      }
    }
  }

  /** "Police identified the boy killed": nothing is said of the police. */
  private boolean isVerbBehind(Mention.Actor actor, Range range) {
    for (int i = view.tokenAt(actor.span().end() - 1) + 1; i < range.to(); i++) {
      if (view.at(i).isVerb() && view.covering(Mention.Actor.class, i) == null) {
        return true;
      }
    }
    return false;
  }

  /** "The man and the woman" are two. */
  private boolean isPair(Mention.Actor actor) {
    int to = view.tokenAt(actor.span().end() - 1);
    for (int i = view.tokenAt(actor.span().start()); i < to; i++) {
      if (view.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "Each victim was shot": says nothing of how many. */
  private boolean isEach(Mention.Actor actor) {
    return view.at(view.tokenAt(actor.span().start())).is("each", "every", "any", "neither");
  }

  /** "soldiers", "Malian troops", but not "ISIS" in "an ISIS leader". */
  boolean arePeople(Mention.Actor actor) {
    int last = view.tokenAt(actor.span().end() - 1);
    return last < view.size()
        && !isEach(actor)
        && (actor.generic() || CountNouns.isPerson(view.at(last).lower()));
  }

  /** "three guards of President X": X is not among the harmed. */
  boolean isOwnedBy(Mention.PersonName person, Range range) {
    int at = view.tokenAt(person.span().start());
    for (int i = at - 1; i > range.from() && i > at - 5; i--) {
      if (view.word(i).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "X was killed. And about 20 others, on Monday": a scrap behind the stop goes on with the toll.
   */
  void scraps(int from) {
    for (int i = from; i < view.size() - 1; i++) {
      if (view.at(i).is(".")) {
        for (Mention.Count count : view.in(Mention.Count.class, i + 1, view.size())) {
          if (count.noun() != null && count.noun().startsWith("other")) {
            links.add(new RoleLink(trigger, count, RoleLink.HARM + harm));
          }
        }
        return;
      }
    }
  }

  /** "13 were injured, twelve Germans and one Belgian"; "including three children". */
  void parts(int from) {
    Set<Mention> linked = new LinkedHashSet<>();
    links.forEach(link -> linked.add(link.mention()));
    boolean opened = false;
    for (int i = from; i < view.size(); i++) {
      Token token = view.at(i);
      if (!opened && token.is("and") && (view.word(i + 1).equals("another") || isNumber(i + 1))) {
        return; // "one was killed and another two, including a child, were hurt"
      }
      opened |= token.is(",", "including", ":", "(", "among", "–", "—");
      boolean verb = (token.isVerb() && !token.is("including")) || token.tag().equals("AUX");
      if (verb || token.is(";", "while", "but")) {
        return;
      }
      Mention.Count count = view.covering(Mention.Count.class, i);
      boolean own =
          count != null
              && (TOLL_WORDS.contains(view.word(view.tokenAt(count.span().end())))
                  || isHarmedItself(count)
                  || TOLL_WORDS.contains(view.word(view.tokenAt(nounEnd(count) - 1))));
      if (count != null && view.at(i - 1).is("and", ",") && isSubject(count)) {
        return; // "and a relative is under arrest", "and two men and a woman were wounded"
      }
      if (opened && count != null && !own && linked.add(count)) {
        links.add(new RoleLink(trigger, count, RoleLink.PART + harm));
      }
    }
  }

  private boolean isSubject(Mention.Count count) {
    int behind = view.tokenAt(Math.max(count.span().end(), nounEnd(count)) - 1) + 1;
    for (int i = behind; i < Math.min(view.size(), behind + PHRASE); i++) {
      Token token = view.at(i);
      if (token.tag().equals("AUX")) {
        return true;
      }
      boolean listed =
          token.is("and")
              || token.isNoun()
              || token.tag().equals("NUM")
              || token.tag().equals("DET")
              || token.tag().equals("ADJ");
      if (!listed) {
        return false;
      }
    }
    return false;
  }

  private boolean isNumber(int at) {
    return at < view.size() && view.at(at).tag().equals("NUM");
  }

  boolean isPronoun(Range range) {
    return range.to() - range.from() == 1 && view.at(range.from()).is("it", "they", "who", "which");
  }

  /** "the toll of the attack has risen to 160": the figure stands behind. */
  void risen(int from) {
    for (int i = from; i < view.size() - 1 && !view.at(i).is(".", ";"); i++) {
      Mention.Count count =
          view.at(i).is("to", "at", "is") ? view.covering(Mention.Count.class, i + 1) : null;
      if (count != null) {
        links.add(new RoleLink(trigger, count, RoleLink.HARM + harm));
        return;
      }
    }
  }

  /** "Militants attacked in Gao", but not "a militia convoy hit near Gao". */
  boolean isAttacker(Range range) {
    for (Mention.Actor actor : view.in(Mention.Actor.class, range.from(), range.to())) {
      if (view.tokenAt(actor.span().end() - 1) < range.to() - 1) {
        continue;
      }
      switch (actor.type()) {
        case REBEL_GROUP, POLITICAL_MILITIA, IDENTITY_MILITIA, RIOTERS:
          return true;
        default:
      }
    }
    return false;
  }
}
