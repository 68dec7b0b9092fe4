package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.codebook.RolePattern;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;

/** Who did it and to whom: the mentions that stand in a trigger's noun phrases. */
final class RoleFinder extends RoleLinks {
  /** "The latest attack in a WAR between A and B": who wages it need not have done this. */
  private static final CircumstanceWords CONFLICT = CircumstanceWords.of("conflict");

  private static final int CONFLICT_REACH = 10;

  private static final CircumstanceWords OCCURRING = CircumstanceWords.of("occurring");
  private static final Set<String> LIGHT = Set.copyOf(Resources.rows("light-verbs.tsv"));

  // Prepositions that bring the other party of a type: "seized the town from the army".
  private static final Map<String, List<String>> BEHIND =
      Map.of(
          "non-state-overtakes-territory", List.of("from"),
          "government-regains-territory", List.of("from"),
          "looting", List.of("from", "of"),
          "surrender", List.of("to"),
          "agreement", List.of("with"),
          "ceasefire", List.of("with"),
          "suicide-bomb", List.of("among", "near"),
          "remote-explosive", List.of("under", "near"),
          "other-strategic", List.of("with"));

  /** "Handed the base over TO the army": who takes it over. */
  static final String HANDING = "non-violent-transfer-of-territory";

  private RoleFinder(SentenceView view, TriggerMatcher.Match match, Trigger trigger) {
    super(view, match, trigger);
  }

  static List<RoleLink> links(SentenceView view, TriggerMatcher.Match match, Trigger trigger) {
    RoleFinder finder = new RoleFinder(view, match, trigger);
    if (match.isNoun()) {
      finder.noun();
    } else {
      finder.verb();
    }
    if (trigger.kind() == ClaimKind.RELATION) {
      finder.ends();
    } else if (trigger.kind() == ClaimKind.STATISTIC) {
      finder.figures();
    }
    return finder.links.stream().distinct().toList();
  }

  /** A tie that found but one end, or none, takes the named parties next to it on either side. */
  private void ends() {
    boolean from = links.stream().anyMatch(l -> l.role().equals("initiator"));
    boolean to = links.stream().anyMatch(l -> l.role().equals("target"));
    List<Mention.Actor> before = view.in(Mention.Actor.class, 0, match.from());
    List<Mention.Actor> after = view.in(Mention.Actor.class, match.to(), view.size());
    if (!to && !after.isEmpty()) {
      links.add(new RoleLink(trigger, after.get(0), "target"));
    }
    List<Mention.PersonName> persons = view.in(Mention.PersonName.class, 0, match.from());
    boolean person =
        !persons.isEmpty()
            && (before.isEmpty() || persons.get(0).span().start() < before.get(0).span().start());
    if (!from && person) {
      links.add(new RoleLink(trigger, persons.get(0), "initiator"));
    } else if (!from && !before.isEmpty()) {
      links.add(new RoleLink(trigger, before.get(0), "initiator"));
    } else if (!from && after.size() > 1 && match.from() < 3) {
      links.add(new RoleLink(trigger, after.get(after.size() - 1), "initiator"));
    }
  }

  /** All figures of the sentence, and the party before the words. */
  private void figures() {
    List<Mention.Count> counts = view.in(Mention.Count.class, 0, view.size());
    for (Mention.Count count : counts) {
      links.add(new RoleLink(trigger, count, harm.isEmpty() ? "object" : RoleLink.HARM + harm));
    }
    boolean suffered = view.word(match.from() + 1).matches("been|died"); // "have been killed since"
    for (Mention.Actor actor : view.in(Mention.Actor.class, 0, match.from())) {
      boolean counted =
          !harm.isEmpty() && counts.stream().anyMatch(c -> c.span().overlaps(actor.span()));
      if (counted || !suffered) {
        links.add(new RoleLink(trigger, actor, counted ? "target" : "initiator"));
      }
    }
  }

  private void verb() {
    boolean dead =
        view.word(match.from() - 2).equals("dead") && view.word(match.from() - 1).equals("and");
    int to = match.to();
    if (dead && (to == view.size() || view.covering(Mention.Count.class, to) == null)) {
      nearestCount(new Range(match.from() - 1, match.from()));
      return; // "hundreds of dead and wounded": no verb
    }
    if (view.word(match.from() - 1).equals("those")) {
      persons(behindBe());
      return;
    }
    VerbGroup group = VerbGroup.around(view, match);
    int between = roles(RolePattern.SS) ? next("between", group.to()) : -1;
    if (between > 0) {
      between(between);
    } else {
      verb(group, doer(group), Phrases.object(view, group.to()));
    }
  }

  private Range doer(VerbGroup group) {
    Range accused = Accused.before(view, group.from());
    boolean doing =
        match.form() == Inflection.Form.GERUND || view.word(group.from()).equals("having");
    if (doing && !accused.isEmpty()) {
      return accused;
    }
    Range subject = Phrases.subject(view, group.from());
    if (match.form() == Inflection.Form.BASE) {
      subject = LandNames.before(view, subject, trigger, group.to()); // "Peru clash", a noun
    }
    return subject.isEmpty() && match.form() == Inflection.Form.GERUND
        ? VerbBefore.doer(view, group.from(), trigger)
        : subject;
  }

  private void verb(VerbGroup group, Range subject, Range object) {
    Range agent = Agents.behind(view, group.to());
    boolean passive = isPassive(group, subject, object, agent);
    RolePattern roles = match.entry().roles();
    if (passive && roles == RolePattern.SO) {
      boolean moves = agent.isEmpty() && isMove();
      assign(moves ? subject : agent, moves ? Range.NONE : subject); // "soldiers deployed in"
    } else {
      assign(group, subject, object, passive ? agent : Range.NONE, passive);
    }
    boolean before = passive || roles == RolePattern.S;
    if (!harm.isEmpty()) {
      parts(before ? group.to() : object.to());
      scraps(group.to());
    }
    targetsBehind(group.to(), passive);
    if (HANDING.equals(trigger.type()) && roles == RolePattern.OS) {
      parties(Agents.behind(view, "to", group.to()), "initiator");
    }
    if (roles == RolePattern.SO && match.to() - match.from() > 1) {
      view.in(Mention.Actor.class, match.from() + 1, match.to())
          .forEach(actor -> links.add(new RoleLink(trigger, actor, "target")));
    }
  }

  private boolean isPassive(VerbGroup group, Range subject, Range object, Range agent) {
    boolean passive = group.passive() || isToldShort(group, subject, object);
    boolean bare = group.from() == group.verb() && !view.word(group.verb() - 1).isEmpty();
    boolean attackers = harm.isEmpty() && agent.isEmpty() && bare && isAttacker(subject);
    return passive && !attackers;
  }

  private void assign(VerbGroup group, Range subject, Range object, Range agent, boolean passive) {
    switch (match.entry().roles()) {
      case OS -> assign(passive ? subject : reach(object), passive ? agent : subject);
      case S -> assign(Range.NONE, subject);
      case O -> assign(Range.NONE, passive ? subject : reach(object));
      case I -> assign(subject, Range.NONE);
      case SS -> {
        Range other = sides(subject, object, group.to());
        boolean within =
            !other.isEmpty() && other.from() < subject.to() && other.from() > subject.from();
        assign(within ? new Range(subject.from(), other.from()) : subject, other);
      }
      case SO -> {
        boolean self = Phrases.isReflexive(view, group.to());
        assign(self ? Range.NONE : subject, self ? subject : reach(object));
        if (!self && !harm.isEmpty() && Phrases.isAlsoReflexive(view, object)) {
          patients(subject);
        }
        MeantBefore.suffering(view, match.from(), group.to(), subject, object)
            .ifPresent(actor -> links.add(new RoleLink(trigger, actor, "target")));
      }
      default -> assign(Range.NONE, Range.NONE);
    }
  }

  private void persons(Range range) {
    for (Mention.PersonName person : view.in(Mention.PersonName.class, range.from(), range.to())) {
      if (!isOwnedBy(person, range)) {
        links.add(new RoleLink(trigger, person, harm.isEmpty() ? "target" : RoleLink.HARM + harm));
      }
    }
  }

  /** "among those arrested are A and B": the persons stand behind. */
  private Range behindBe() {
    return view.at(Math.min(match.to(), view.size() - 1)).is("are", "were", "is", "was")
        ? new Range(match.to() + 1, view.size())
        : Range.NONE;
  }

  private boolean roles(RolePattern pattern) {
    return match.entry().roles() == pattern;
  }

  /** Where a word stands among the next few; -1 if it does not. */
  private int next(String word, int from) {
    for (int i = from; i < Math.min(view.size(), from + 8) && !view.at(i).is(".", ";"); i++) {
      if (view.word(i).equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /** "four soldiers killed": people before a participle of harm, and none behind it. */
  private boolean isToldShort(VerbGroup group, Range subject, Range object) {
    boolean participle =
        match.form() == Inflection.Form.PAST_OR_PARTICIPLE
            || match.form() == Inflection.Form.PARTICIPLE;
    if (harm.isEmpty()
        || !participle
        || VerbGroup.sharesObject(view, group.to())
        || group.from() != group.verb()
        || VerbGroup.hasOwnObject(view, match)
        || match.entry().roles() != RolePattern.SO) {
      return false;
    }
    boolean people =
        view.in(Mention.Count.class, subject.from(), subject.to()).stream()
            .anyMatch(
                c ->
                    c.noun() == null
                        ? view.tokenAt(c.span().end()) == group.from()
                        : CountNouns.isPerson(c.noun()));
    boolean others =
        !view.in(Mention.Actor.class, object.from(), object.to()).isEmpty()
            || view.in(Mention.Count.class, object.from(), object.to()).stream()
                .anyMatch(count -> !isHarmedItself(count))
            || !view.in(Mention.PersonName.class, object.from(), object.to()).isEmpty();
    return people
        && !others
        && !Phrases.holdsPerson(view, object)
        && UnlistedParties.of(view, object, "target") == null;
  }

  private void assign(Range doer, Range patient) {
    parties(doer, "initiator");
    if (isPronoun(doer)) {
      MeantBefore.doing(view, doer.from())
          .ifPresent(actor -> links.add(new RoleLink(trigger, actor, "initiator")));
    }
    patients(patient);
  }

  /** "X and Y clashed", "X clashed with Y". */
  private Range sides(Range subject, Range object, int from) {
    Range other = Agents.behind(view, "with", from);
    boolean met = !view.in(Mention.Actor.class, object.from(), object.to()).isEmpty();
    if (!other.isEmpty() || met) {
      return other.isEmpty() ? object : other;
    }
    List<Mention.Actor> both = view.in(Mention.Actor.class, subject.from(), subject.to());
    return both.size() < 2
        ? Range.NONE
        : new Range(view.tokenAt(both.get(1).span().start()), subject.to());
  }

  private void noun() {
    noun(match.from(), match.to());
    int light = lightVerb();
    if (light >= 0) {
      int from = light;
      while (from > 0
          && (view.at(from - 1).tag().equals("AUX") || view.at(from - 1).tag().equals("ADV"))) {
        from--;
      }
      if (light < match.from()) {
        parties(Phrases.subject(view, from), "initiator");
      } else {
        Range agent = Agents.behind(view, "by", light);
        parties(
            agent.isEmpty()
                ? Phrases.object(view, light + (view.word(light + 1).equals("out") ? 2 : 1))
                : agent,
            "initiator");
      }
    }
  }

  private void noun(int from, int to) {
    boolean victimNoun =
        !harm.isEmpty()
            || match.entry().roles() == RolePattern.N_OF_BY
            || match.entry().roles() == RolePattern.N_OF;
    Range before = LandNames.before(view, premodifiers(from), trigger, to);
    if (victimNoun && OWNERS.contains(view.word(from - 1)) && harm.isEmpty()) {
      firstNamed(from).ifPresent(owner -> concerned(owner));
    }
    if (victimNoun) {
      patients(before);
    } else {
      parties(before, "initiator");
    }
    int end = Math.min(view.size(), to + 14);
    for (int i = to; i < end; i++) {
      Token token = view.at(i);
      if (endsPhrase(token, i)) {
        break;
      }
      if (token.is("by", "involving") || Agents.atHands(view, i)) {
        parties(Agents.at(view, i), "initiator");
      } else if (token.is("on", "against", "at", "targeting", "upon", "into")) {
        patients(reach(Phrases.complement(view, i)));
      } else if (token.is("of") && i <= to + 1) {
        Range range = Phrases.complement(view, i);
        if (victimNoun || roles(RolePattern.N_BY_OF) && !Agents.isStrikers(view, range)) {
          patients(range);
        } else {
          parties(range, "initiator");
        }
      } else if (token.is("between")) {
        if (i == to || !CONFLICT.has(view.word(i - 1))) {
          between(i);
        }
        break;
      } else if (token.is("with") && match.entry().roles() == RolePattern.N_BETWEEN) {
        other(Phrases.complement(view, i));
      }
    }
    if (!harm.isEmpty() && view.word(to - 1).equals("toll")) {
      risen(to);
    }
    if (!harm.isEmpty() && links.stream().noneMatch(l -> l.mention() instanceof Mention.Count)) {
      nearestCount(new Range(Math.max(0, from - 3), to));
    }
  }

  /** What a noun for a deed brings ends with its clause, though not at a verb that says no more. */
  private boolean endsPhrase(Token token, int at) {
    return token.is("that", "which", "who", ";", ".", "could", "may", "might", "would")
        || token.isVerb()
            && !isAdjective(at)
            && !token.is(
                "involving",
                "targeting",
                "including",
                "planted",
                "fired",
                "laid",
                "thrown",
                "hurled",
                "launched",
                "dropped",
                "claimed")
            && !LIGHT.contains(token.lower())
            && !OCCURRING.has(token.lower());
  }

  /** "the rape of displaced women by soldiers": no verb that ends the phrase. */
  private boolean isAdjective(int at) {
    return view.word(at).endsWith("ed") && at + 1 < view.size() && view.at(at + 1).isNoun();
  }

  /** "five died in a clash with rebels": where no other side is told, the rebels are the first. */
  private void other(Range side) {
    boolean died =
        view.tokens().subList(0, match.from()).stream()
            .anyMatch(token -> token.is("died", "killed", "dead", "wounded", "injured"));
    boolean first = links.stream().noneMatch(l -> l.role().equals("initiator"));
    if (died && first && lightVerb() < 0) {
      parties(side, "initiator");
    } else {
      patients(side);
    }
  }

  /** Whether the word stands behind "a conflict between". */
  static boolean isOfConflict(SentenceView view, int at) {
    for (int i = at - 1; i > 0 && i > at - CONFLICT_REACH && !view.at(i).is(",", ";", "."); i--) {
      if (view.at(i).is("between")) {
        return CONFLICT.has(view.word(i - 1));
      }
    }
    return false;
  }

  private void between(int at) {
    List<Mention.Actor> sides = view.in(Mention.Actor.class, at, Math.min(view.size(), at + 24));
    if (sides.size() >= 2) {
      links.add(new RoleLink(trigger, sides.get(0), "initiator"));
      for (Mention.Actor side : sides.subList(1, sides.size())) {
        links.add(new RoleLink(trigger, side, "target"));
        break;
      }
    }
  }

  /** "IS attack", "the Malian army's raid", "suspected jihadist attack". */
  private Range premodifiers(int noun) {
    int from = noun;
    while (from > 0) {
      Token token = view.at(from - 1);
      boolean inside =
          token.isNoun()
              || token.tag().equals("ADJ")
              || token.tag().equals("NUM")
              || token.tag().equals("ADV")
              || token.is("'s", "'", "’")
              || view.covering(Mention.Actor.class, from - 1) != null
              || view.covering(Mention.PersonName.class, from - 1) != null;
      if (!inside) {
        break;
      }
      from--;
    }
    return new Range(from, noun);
  }

  private int lightVerb() {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - 7); i--) {
      if (LIGHT.contains(view.word(i)) && !isDoneWithin(i)) {
        return i;
      }
      if (view.at(i).isVerb() || view.word(i).equals(",")) {
        break;
      }
    }
    for (int i = match.to(); i < Math.min(view.size(), match.to() + 5); i++) {
      if (LIGHT.contains(view.word(i)) && !view.word(i).endsWith("ing")) {
        return i;
      }
      if (view.at(i).tag().equals("ADP") && !view.word(i).equals("on")) {
        break;
      }
    }
    return -1;
  }

  /** "170 people were executed in attacks": that is no attack which is executed. */
  private boolean isDoneWithin(int verb) {
    return view.at(verb).is("executed") && view.at(verb + 1).is("in", "during");
  }

  /** "fired on soldiers", "opened fire at a market": a preposition brings the target. */
  private void targetsBehind(int from, boolean passive) {
    if (passive || !harm.isEmpty() && !harm.equals("surrendered")) {
      return;
    }
    List<String> prepositions = new ArrayList<>(List.of("on", "at", "against", "into"));
    String type = trigger.type() == null ? "" : trigger.type();
    prepositions.addAll(BEHIND.getOrDefault(type, List.of()));
    for (String preposition : prepositions) {
      patients(reach(Agents.behind(view, preposition, from)));
    }
  }

  /**
   * An object goes on over "in PLACE and ...", so that two bases in two places are both targets.
   */
  private Range reach(Range range) {
    int to = range.to();
    while (!range.isEmpty() && to < view.size() - 1) {
      int next = to;
      if (Set.of("in", "at", "near", "inside", "around").contains(view.word(to))) {
        List<Mention.PlaceName> places =
            view.in(Mention.PlaceName.class, to, Math.min(view.size(), to + 9));
        if (places.isEmpty()) {
          break;
        }
        next = view.tokenAt(places.get(0).span().end());
      } else if (view.word(to).equals("and")
          || (view.word(to).equals(",") && Phrases.continuesList(view, to))) {
        Range more = Phrases.verbFollows(view, to + 1) ? Range.NONE : Phrases.object(view, to + 1);
        boolean party = !view.in(Mention.Actor.class, more.from(), more.to()).isEmpty();
        if (!party || more.isEmpty()) {
          break;
        }
        next = more.to();
      }
      if (next <= to) {
        break;
      }
      to = next;
    }
    return new Range(range.from(), to);
  }
}
