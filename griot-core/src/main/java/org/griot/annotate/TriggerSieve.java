package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.annotate.Inflection.Form;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.RolePattern;
import org.griot.codebook.TriggerEntry;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Reality;
import org.griot.model.Sentence;
import org.griot.model.Stance;
import org.griot.model.Trigger;

/** What of the triggers of a sentence stands once all of them, and the traps, are known. */
final class TriggerSieve {
  // Words as faint as this ("leave", "send") need a force that does it and a place where it goes;
  // less faint ones ("arrive", "depart") the force alone.
  private static final int FAINTEST = 15;
  private static final int FAINT = 19;
  private static final Set<String> FREEING =
      Set.of("free", "frees", "freed", "freeing", "release", "releases", "released", "releasing");
  private static final String AIM = "target";
  private static final String SENT = "deployment";
  private static final Set<PartyType> FORCES =
      Set.of(
          PartyType.STATE_FORCES,
          PartyType.REBEL_GROUP,
          PartyType.POLITICAL_MILITIA,
          PartyType.IDENTITY_MILITIA,
          PartyType.EXTERNAL);
  private static final Set<String> HARMLESS = Set.copyOf(Resources.rows("harmless-causes.tsv"));
  private static final Set<String> HARMLESS_TRAPS =
      Set.copyOf(Resources.rows("harmless-traps.tsv"));
  private static final CircumstanceWords CRASH = CircumstanceWords.of("crash");
  private static final CircumstanceWords CRASH_VEHICLE = CircumstanceWords.of("crash-vehicle");
  private static final CircumstanceWords CRASH_FORCE = CircumstanceWords.of("crash-force");
  private static final int CRASH_REACH = 6;

  /** "In", "when": behind words of harm, these tell what it came of. */
  private static final CircumstanceWords CAUSE_OPENERS = CircumstanceWords.of("cause-opener");

  private static final CircumstanceWords CAUSE_VERBS = CircumstanceWords.of("cause-verb");
  private static final CircumstanceWords CAUSE_FORCE = CircumstanceWords.of("cause-force");
  private static final CircumstanceWords MINED = CircumstanceWords.of("mined");
  private static final CircumstanceWords BEASTS = CircumstanceWords.of("beast");
  private static final int CAUSE_REACH = 7;
  private static final Set<String> ILLNESSES = Set.copyOf(Resources.rows("illnesses.tsv"));
  private static final int ILLNESS_REACH = 8;
  private static final int YEAR = 364;
  private static final int FREED_REACH = 6;
  private static final Set<String> FLIGHT = Set.of("flee", "flees", "fled", "fleeing");
  private static final Set<String> NAMING = Set.of("for", "against", "on", "of");
  private static final CircumstanceWords BODY = CircumstanceWords.of("body-noun");
  private static final Set<String> POINTERS = Set.of("related", "read", "see", "also");

  private final SentenceView view;
  private final List<Found> found;
  private final boolean trapped;

  private TriggerSieve(SentenceView view, List<Found> found, boolean trapped) {
    this.view = view;
    this.found = found;
    this.trapped = trapped;
  }

  /** "cholera outbreak", "training exercise"; but "press release" says nothing of the dead. */
  static boolean isHarmlessTrap(TriggerEntry entry) {
    return entry.isTrap() && HARMLESS_TRAPS.contains(entry.form());
  }

  /** {@code trapped}: a trap that tells of no harm by anybody stands in the sentence as well. */
  static List<Found> sieve(SentenceView view, List<Found> found, boolean trapped) {
    TriggerSieve all = new TriggerSieve(view, found, trapped);
    List<Found> strong =
        found.stream()
            .filter(one -> !all.isPointer(one) && !all.isFaint(one) && !all.isInName(one))
            .toList();
    TriggerSieve sieve = new TriggerSieve(view, strong, trapped);
    List<Found> kept = new ArrayList<>();
    for (Found one : strong) {
      if (!sieve.isEmpty(one)) {
        kept.add(one);
      }
    }
    return kept.stream().map(one -> sieve.denied(one, kept)).toList();
  }

  private boolean isEmpty(Found one) {
    return isPartyWord(one)
        || isAttribute(one)
        || isAim(one)
        || isWithout(one)
        || isNone(one)
        || isHarmless(one)
        || isIllness(one)
        || isLongDead(one)
        || isGetaway(one)
        || isSite(one)
        || isFreed(one);
  }

  /**
   * "Rescued 16 hostages and killed five bandits": who they are, and no word of their abduction
   * that the dead could be of.
   */
  private boolean isFreed(Found one) {
    int noun = one.match().from();
    return "abduction".equals(one.trigger().type())
        && view.at(noun).is("hostage", "hostages")
        && found.stream().anyMatch(other -> "killed".equals(other.trigger().measure()))
        && found.stream()
            .anyMatch(
                other ->
                    "release".equals(other.trigger().type())
                        && !other.match().isNoun()
                        && other.match().to() <= noun
                        && noun - other.match().to() <= FREED_REACH
                        && view.tokens().subList(other.match().to(), noun).stream()
                            .noneMatch(Token::isVerb));
  }

  /** "Attacked a mine", "workers at the mine": where ore is dug; "shot at a roadblock". */
  private boolean isSite(Found one) {
    int noun = one.match().from();
    return one.match().to() == noun + 1
        && view.at(noun).is("mine", "mines", "roadblock", "roadblocks")
        && view.at(Math.max(0, noun - 1)).is("a", "the", "two", "three", "several")
        && MINED.has(view.word(noun - 2))
        && !(noun + 1 < view.size() && view.at(noun + 1).isNoun());
  }

  /** "Related: ten soldiers killed in Djibo". */
  private boolean isPointer(Found one) {
    for (int i = one.match().from() - 1; i > 0; i--) {
      if (view.at(i).is(".")) {
        return false;
      }
      if (view.at(i).is(":")) {
        return POINTERS.contains(view.word(i - 1)) || POINTERS.contains(view.word(i - 2));
      }
    }
    return false;
  }

  private boolean isInName(Found one) {
    return isInName(view, new Phrases.Range(one.match().from(), one.match().to()));
  }

  /**
   * "A worker of the International Rescue Committee", "the Fund for Fighting Hunger", "a novel
   * called Is There Life After Death": a name tells nothing that happened.
   */
  static boolean isInName(SentenceView view, Phrases.Range words) {
    int from = words.from();
    int to = words.to();
    if (view.sentence().role() != Sentence.Role.BODY || from < 1 || !isAllCapital(view, words)) {
      return false;
    }
    boolean goesOn =
        isCapital(view, to) && view.mentions().stream().noneMatch(m -> isAt(view, m, to));
    return (goesOn || isBehindName(view, from)) && !isShouted(view);
  }

  /**
   * "Fund for Fighting", "After Death": a small word of a title, in or behind one with a capital.
   */
  private static boolean isBehindName(SentenceView view, int from) {
    int small = from - 1;
    String tag = view.at(small).tag();
    boolean joins = tag.equals("ADP") || tag.equals("CCONJ");
    return joins && small > 1 && isCapital(view, small - 1) && isCapital(view, small)
        || NAMING.contains(view.word(small)) && small > 1 && isBody(view, small - 1);
  }

  /** "Foundation", "Committee". */
  private static boolean isBody(SentenceView view, int at) {
    return isCapital(view, at) && BODY.has(view.word(at));
  }

  private static boolean isAllCapital(SentenceView view, Phrases.Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (!isCapital(view, i)) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private static boolean isAt(SentenceView view, Mention mention, int at) {
    return mention.span().overlaps(view.at(at).span());
  }

  private static boolean isCapital(SentenceView view, int at) {
    return at < view.size() && Character.isUpperCase(view.at(at).text().codePointAt(0));
  }

  /** A headline in capitals, or with a capital in front of every word. */
  private static boolean isShouted(SentenceView view) {
    int small = 0;
    int large = 0;
    for (int i = 0; i < view.size(); i++) {
      large += isCapital(view, i) ? 1 : 0;
      small += Character.isLowerCase(view.at(i).text().codePointAt(0)) ? 1 : 0;
    }
    return large >= small;
  }

  /** "Troops arrived", "took Mosul": such words need a force, the faintest of them a place too. */
  private boolean isFaint(Found one) {
    if (one.match().entry().weight() > FAINT) {
      return false;
    }
    int from = one.match().to();
    int near = Math.min(view.size(), from + 10);
    Phrases.Range subject = Phrases.subject(view, VerbGroup.around(view, one.match()).from());
    boolean force = isForceIn(subject.from(), subject.to());
    boolean sends =
        SENT.equals(one.trigger().type()) && one.match().entry().roles() == RolePattern.SO;
    if (one.match().entry().weight() > FAINTEST) {
      return !(force || sends && isForceIn(from, near));
    }
    boolean place =
        view.in(Mention.PlaceName.class, from, near).stream()
            .anyMatch(p -> view.tokenAt(p.span().start()) <= from + 8);
    boolean behind =
        sends || !view.in(Mention.PlaceName.class, from, Math.min(view.size(), from + 3)).isEmpty();
    return !place || !behind || !(sends ? isForceIn(from, near) : force);
  }

  private boolean isForceIn(int from, int to) {
    return isForceIn(view, from, to);
  }

  private static boolean isForceIn(SentenceView view, int from, int to) {
    return view.in(Mention.Actor.class, from, to).stream().anyMatch(a -> FORCES.contains(a.type()));
  }

  /** "protesters", "riot police", "kidnappers" name who, where other words tell what happened. */
  private boolean isPartyWord(Found one) {
    if (found.size() < 2 || !one.match().isNoun() && !"mob-violence".equals(one.trigger().type())) {
      return false;
    }
    Trigger trigger = one.trigger();
    return view.in(Mention.Actor.class, 0, view.size()).stream()
        .anyMatch(
            a ->
                a.span().contains(trigger.span())
                    || a.span().end() == trigger.span().end() && a.span().overlaps(trigger.span()));
  }

  /** "Targeted individuals", "violence targeting women": whom it is meant for, no deed. */
  private boolean isAim(Found one) {
    int verb = one.match().from();
    if (!one.match().entry().form().equals(AIM) || one.match().isNoun() || verb == 0) {
      return false;
    }
    Token before = view.at(verb - 1);
    if (one.match().form() == Form.GERUND) {
      return before.isNoun() && !isForceIn(0, verb);
    }
    boolean attribute = List.of("ADP", "DET", "ADJ").contains(before.tag());
    return attribute && verb + 1 < view.size() && view.at(verb + 1).isNoun();
  }

  /**
   * "three captured soldiers", "the kidnapped teacher", "freed jailed poets": tells who they are.
   */
  private boolean isAttribute(Found one) {
    TriggerMatcher.Match match = one.match();
    if (isOfDisplaced(match)) {
      return true;
    }
    if (found.size() < 2
        || !match.isParticiple()
        || match.from() == 0
        || match.to() >= view.size()
        || match.to() - match.from() > 1) {
      return false;
    }
    Token before = view.at(match.from() - 1);
    boolean taken = one.match().entry().harm() != null && !one.trigger().hurts();
    boolean freed = taken && (FREEING.contains(before.lower()) || before.tag().equals("ADP"));
    boolean introduced =
        before.tag().equals("DET") || before.tag().equals("NUM") || before.is("of", "'s") || freed;
    return introduced && view.at(match.to()).isNoun();
  }

  /** "A school sheltering displaced families": who they are, whenever they fled. */
  private boolean isOfDisplaced(TriggerMatcher.Match match) {
    int at = match.from();
    if (match.entry().harm() != HarmKind.DISPLACED
        || !view.at(at).is("displaced")
        || at == 0
        || match.to() >= view.size()) {
      return false;
    }
    Token before = view.at(at - 1);
    boolean does = at > 1 && before.lower().endsWith("ing") && view.at(at - 2).isNoun();
    return (before.tag().equals("ADP") || does) && view.at(match.to()).isNoun();
  }

  /** "without hurting anyone". */
  private boolean isWithout(Found one) {
    return one.match().form() == Form.GERUND && view.word(one.match().from() - 1).equals("without");
  }

  private boolean isGetaway(Found one) {
    return one.match().entry().harm() == HarmKind.DISPLACED && isGetaway(view, one.match());
  }

  /** "The gunmen fled on motorcycles": who made off after a deed has lost no home. */
  static boolean isGetaway(SentenceView view, TriggerMatcher.Match match) {
    if (!FLIGHT.contains(view.word(match.from()))) {
      return false;
    }
    Phrases.Range subject = Phrases.subject(view, VerbGroup.around(view, match).from());
    return isForceIn(view, subject.from(), subject.to());
  }

  /** "160 dead, no arrests": nobody was arrested; but "no deaths" is a toll, of none. */
  private boolean isNone(Found one) {
    return one.match().isNoun()
        && one.match().entry().harm() != null
        && !one.trigger().hurts()
        && view.at(Math.max(0, one.match().from() - 1)).is("no", "zero");
  }

  /** "Eight died OF an unknown DISEASE", "nine deaths DUE TO cholera". */
  private boolean isIllness(Found one) {
    if (one.match().entry().harm() != HarmKind.KILLED) {
      return false;
    }
    int end = Math.min(view.size(), one.match().to() + ILLNESS_REACH);
    boolean cause = false;
    for (int i = one.match().to(); i < end && !view.at(i).is(",", ".", ";", "and", "in"); i++) {
      if (cause && ILLNESSES.contains(view.word(i))) {
        return true;
      }
      cause |= view.at(i).is("of", "from", "to", "with", "by");
      if (view.at(i).isVerb() && !view.word(i).endsWith("ed")) {
        return false;
      }
    }
    return false;
  }

  /** "Their founder, Jean Ba, who DIED IN 2013": a life that ended, and no deed of that year. */
  private boolean isLongDead(Found one) {
    int from = one.match().from();
    int to = one.match().to();
    Mention.Date year = view.covering(Mention.Date.class, Math.min(to + 1, view.size() - 1));
    return view.at(from).is("died")
        && view.word(from - 1).equals("who")
        && view.word(to).equals("in")
        && year != null
        && year.range().isKnown()
        && year.range().days() > YEAR
        && view.in(Mention.PersonName.class, Math.max(0, from - 6), from).size() > 0;
  }

  /** "an accident left 17 dead": nobody did it. */
  private boolean isHarmless(Found one) {
    HarmKind harm = one.match().entry().harm();
    boolean hurt = harm == HarmKind.KILLED || harm == HarmKind.INJURED;
    boolean act =
        found.stream()
            .anyMatch(
                f ->
                    f.match().entry().harm() == null
                        && f.trigger().type() != null
                        && f.trigger().kind() == ClaimKind.EVENT);
    if (hurt && isBeast(one.match().to())) {
      return true;
    }
    if (hurt && !act && (isCrash() || isCauseBehind(one.match().to()))) {
      return true;
    }
    boolean force =
        view.in(Mention.Actor.class, 0, view.size()).stream()
            .anyMatch(a -> a.type() != PartyType.CIVILIANS && a.type() != PartyType.OTHER);
    if (!hurt || act || force) {
      return false;
    }
    for (int i = 0; i < one.match().from(); i++) {
      if (HARMLESS.contains(view.word(i))) {
        return true;
      }
    }
    return trapped;
  }

  /** "Hunters killed an elephant"; the Tigers and the Lions have a capital. */
  private boolean isBeast(int from) {
    int noun = from;
    while (noun < view.size() && noun < from + 4 && !view.at(noun).isNoun()) {
      noun++;
    }
    return noun < view.size() && BEASTS.has(view.at(noun).text());
  }

  /** "Killed in a bus accident", "hurt when a wall collapsed". */
  private boolean isCauseBehind(int from) {
    int opens = from;
    while (opens < from + CAUSE_REACH && !CAUSE_OPENERS.has(view.word(opens))) {
      opens++;
    }
    boolean clause = view.at(Math.min(opens, view.size() - 1)).is("when", "as", "after");
    int end = Math.min(view.size(), opens + CAUSE_REACH);
    for (int i = opens + 1; i < end && !view.at(i).is(",", ".", ";", "near", "on"); i++) {
      String word = view.word(i);
      if ((clause ? CAUSE_VERBS.has(word) : HARMLESS.contains(word)) && !isOfForce(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The latest outbreak of violence", "a storm of gunfire"; not "an outbreak of cholera". */
  private boolean isOfForce(int at) {
    return view.word(at).equals("of") && CAUSE_FORCE.has(view.word(at + 1));
  }

  /** "Two soldiers died when a helicopter crashed", and no word of anybody who brought it down. */
  private boolean isCrash() {
    boolean crashed = false;
    for (int i = 0; i < view.size(); i++) {
      if (CRASH_FORCE.has(view.word(i))) {
        return false;
      }
      crashed |= CRASH.has(view.word(i)) && isVehicleBefore(i);
    }
    return crashed;
  }

  private boolean isVehicleBefore(int crash) {
    return view.tokens().subList(Math.max(0, crash - CRASH_REACH), crash).stream()
        .anyMatch(word -> CRASH_VEHICLE.has(word.lower()));
  }

  /**
   * "No commander has been captured" denies, where nothing else is told; "no fewer than" does not.
   */
  private Found denied(Found one, List<Found> kept) {
    Trigger trigger = one.trigger();
    boolean alone = kept.stream().allMatch(f -> f == one || f.trigger().type() == null);
    if (!alone
        || trigger.measure() == null
        || one.match().isNoun()
        || trigger.stance() == Stance.DENIES
        || trigger.reality() != Reality.HAPPENED) {
      return one;
    }
    Phrases.Range subject = Phrases.subject(view, VerbGroup.around(view, one.match()).from());
    boolean some = view.at(Math.min(subject.from() + 1, view.size() - 1)).is("fewer", "less");
    if (subject.isEmpty() || some || !view.at(subject.from()).is("no", "none", "nobody")) {
      return one;
    }
    Trigger denied = trigger.told(Stance.DENIES, trigger.reality(), trigger.main());
    return new Found(denied, one.match());
  }
}
