package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.RolePattern;
import org.griot.link.AnyPerson;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Figures and persons of harm that stand in the clause of another word: "five people died and
 * others were wounded", "two people, one of whom died", "shot his wife before turning the gun on
 * himself".
 */
final class ClauseTolls {
  private static final Set<String> JOINS = Set.of("and", "while", "but");
  private static final Set<String> PHRASE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON");
  private static final Set<String> HEADS = Set.of("NUM", "NOUN", "PROPN", "PRON");
  private static final Set<String> HURT = Set.of("injured", "wounded", "hurt");
  private static final Set<String> OWNERS = Set.of("his", "her", "their");

  private final SentenceView view;
  private final List<Found> found;
  private final List<RoleLink> links;

  private ClauseTolls(SentenceView view, List<Found> found, List<RoleLink> links) {
    this.view = view;
    this.found = found;
    this.links = new ArrayList<>(links);
  }

  /** The links of a sentence, each figure with the word of its own clause. */
  static List<RoleLink> settled(SentenceView view, List<Found> found, List<RoleLink> links) {
    ClauseTolls tolls = new ClauseTolls(view, found, links);
    tolls.links.removeIf(tolls::isBesideThose);
    for (Found one : found) {
      if (one.trigger().hurts()) {
        tolls.links.removeIf(
            l -> l.trigger().equals(one.trigger()) && l.isToll() && tolls.isElsewhere(one, l));
        tolls.byOwnHand(one);
        tolls.hurtOf(one);
      }
    }
    return tolls.links;
  }

  private boolean isElsewhere(Found one, RoleLink link) {
    Mention mention = link.mention();
    return isOfClauseBefore(view, one.match(), mention)
        || isWholeOfWhom(one, mention)
        || isSomebodyElse(one, mention)
        || isHurtBehind(one, mention);
  }

  /** "One is dead and another wounded": the other is no part of the one. */
  private boolean isBesideThose(RoleLink link) {
    return link.role().startsWith(RoleLink.PART)
        && view.word(view.tokenAt(link.mention().span().start())).equals("another")
        && links.stream().anyMatch(l -> l.isHarm() && l.mention().equals(link.mention()));
  }

  /** "Five people died and others were wounded", "someone pulled a gun and four were shot". */
  static boolean isOfClauseBefore(SentenceView view, TriggerMatcher.Match match, Mention mention) {
    int end = view.tokenAt(mention.span().end() - 1) + 1;
    int group = VerbGroup.around(view, match).from();
    if (match.isNoun() || end > group || !(mention instanceof Mention.Count count)) {
      return false;
    }
    int head = group - 1;
    while (head > end && view.at(head).tag().equals("ADV")) {
      head--;
    }
    if (head <= end || !HEADS.contains(view.at(head).tag())) {
      return false;
    }
    int from = head;
    while (from > end && PHRASE.contains(view.at(from - 1).tag())) {
      from--;
    }
    boolean thing = count.noun() != null && CountNouns.isThing(count.noun());
    return from > end
        && JOINS.contains(view.word(from - 1))
        && (thing || holdsVerb(view, end, from - 1));
  }

  private static boolean holdsVerb(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.at(i).isVerb() && view.covering(Mention.Count.class, i) == null) {
        return true;
      }
    }
    return false;
  }

  /** "Two people, one of whom died": the two did not. */
  private boolean isWholeOfWhom(Found one, Mention mention) {
    int end = view.tokenAt(mention.span().end() - 1) + 1;
    for (int i = end; i < one.match().from() - 1 && i < end + 4; i++) {
      boolean part = view.word(i).equals("of") && view.at(i + 1).is("whom", "them");
      if (part && i > end && view.covering(Mention.Count.class, i - 1) != null) {
        return view.tokens().subList(i, one.match().from()).stream()
            .noneMatch(word -> word.is(",")); // "twelve, four of them children, were killed"
      }
    }
    return false;
  }

  /** "Turned the gun on himself": not his daughter. */
  private boolean isSomebodyElse(Found one, Mention mention) {
    AnyPerson self = self(one);
    if (self == null || mention instanceof Mention.PersonName) {
      return false;
    }
    int from = view.tokenAt(mention.span().start());
    boolean inside = mention.span().start() >= one.trigger().span().start();
    AnyPerson told = person(mention);
    return !inside && (OWNERS.contains(view.word(from)) || told != null && !told.mayBe(self));
  }

  private @Nullable AnyPerson self(Found one) {
    for (int i = one.match().from(); i < Math.min(view.size(), one.match().to() + 1); i++) {
      boolean own = view.at(i).is("own") && view.at(Math.max(0, i - 1)).is("his", "her");
      if (view.at(i).is("himself", "herself") || own) {
        return AnyPerson.of(view.word(own ? i - 1 : i).startsWith("hi") ? "himself" : "herself");
      }
    }
    return null;
  }

  /** "A man shot his wife before turning the gun on himself": whoever did the deed before. */
  private void byOwnHand(Found one) {
    AnyPerson self = self(one);
    int at = VerbGroup.around(view, one.match()).from();
    boolean told = links.stream().anyMatch(l -> l.trigger().equals(one.trigger()) && l.isToll());
    int verb = self == null || told ? -1 : Phrases.previousVerb(view, at);
    if (verb < 0 || self == null || !view.at(Math.max(0, at - 1)).is("before", "then", "and")) {
      return;
    }
    Range subject = Phrases.subject(view, VerbGroup.start(view, verb));
    List<Mention> ones =
        view.in(Mention.class, subject.from(), subject.to()).stream()
            .filter(Sufferers::isOne)
            .toList();
    AnyPerson who = ones.size() == 1 ? person(ones.get(0)) : null;
    if (ones.size() == 1 && (who == null || who.mayBe(self))) {
      links.add(new RoleLink(one.trigger(), ones.get(0), harm(one)));
    }
  }

  /** "Injuries to five others". */
  private void hurtOf(Found one) {
    int to = one.match().to();
    if (one.match().form() != Inflection.Form.PLURAL
        || one.match().entry().roles() != RolePattern.N_OF
        || !view.word(to).equals("to")
        || to + 1 >= view.size()) {
      return;
    }
    int at = view.at(to + 1).is("at", "the") ? to + 2 : to + 1;
    Mention.Count count = at < view.size() ? view.covering(Mention.Count.class, at) : null;
    boolean linked = links.stream().anyMatch(l -> l.isToll() && l.mention().equals(count));
    if (count != null && !linked && count.noun() != null && CountNouns.isPerson(count.noun())) {
      links.add(new RoleLink(one.trigger(), count, harm(one)));
    }
  }

  /** "Two dead, five injured officials": the words for them say that they live. */
  private static boolean isHurtBehind(Found one, Mention mention) {
    String noun = mention instanceof Mention.Count count ? count.noun() : null;
    return noun != null
        && "killed".equals(one.trigger().measure())
        && mention.span().start() > one.trigger().span().start()
        && HURT.contains(noun.toLowerCase(Locale.ROOT).split(" ")[0]);
  }

  private @Nullable AnyPerson person(Mention mention) {
    Span span = mention.span();
    Range words = new Range(view.tokenAt(span.start()), view.tokenAt(span.end() - 1) + 1);
    return AnyPerson.of(ModelRoles.words(view, words));
  }

  private static String harm(Found one) {
    return RoleLink.HARM + one.trigger().measure();
  }
}
