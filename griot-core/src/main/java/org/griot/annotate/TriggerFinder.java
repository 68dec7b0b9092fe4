package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.annotate.Inflection.Form;
import org.griot.codebook.RolePattern;
import org.griot.codebook.TriggerEntry;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Reality;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Finds the words that name happenings, statistics and ties, and reads their status. */
final class TriggerFinder {
  /** A trigger and the row that found it. */
  record Found(Trigger trigger, TriggerMatcher.Match match) {}

  private static final Set<String> DEFINITE =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "both",
          "his",
          "her",
          "monday's",
          "two",
          "three",
          "four",
          "dual",
          "twin",
          "double",
          "simultaneous",
          "separate");

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "his", "her", "latest", "both");

  private static final int MONTH = 31;

  private final TriggerMatcher lexicon;
  private final StatusReader statuses;

  TriggerFinder(TriggerMatcher lexicon, StatusReader statuses) {
    this.lexicon = lexicon;
    this.statuses = statuses;
  }

  List<Found> find(SentenceView view) {
    List<Found> found = new ArrayList<>();
    if (view.sentence().role() == Sentence.Role.FURNITURE) {
      return found;
    }
    boolean trapped = false;
    for (TriggerMatcher.Match match : lexicon.matches(view)) {
      trapped |= TriggerSieve.isHarmlessTrap(match.entry());
      if (match.entry().isTrap()
          || isPartOfName(view, match)
          || isInDate(view, match)
          || isThose(view, match)) {
        continue;
      }
      StatusReader.Status status = statuses.of(view, match);
      if (!isHabitual(view, match, status)) {
        found.add(new Found(trigger(view, match, status), match));
      }
    }
    return found.isEmpty() ? found : TriggerSieve.sieve(view, found, trapped);
  }

  /** Words of the lexicon that are told to mean something else here ("the fight against crime"). */
  List<Span> traps(SentenceView view) {
    return lexicon.matches(view).stream()
        .filter(match -> match.entry().isTrap())
        .map(match -> view.span(match.from(), match.to()))
        .toList();
  }

  /** "those killed in the raid"; but "among those killed was A" tells who. */
  private static boolean isThose(SentenceView view, TriggerMatcher.Match match) {
    boolean tells =
        view.word(match.from() - 2).equals("among")
            && view.at(Math.min(match.to(), view.size() - 1)).is("are", "were", "is", "was");
    return view.word(match.from() - 1).equals("those") && !tells;
  }

  private static Trigger trigger(
      SentenceView view, TriggerMatcher.Match match, StatusReader.Status status) {
    TriggerEntry entry = match.entry();
    ClaimKind kind =
        entry.kind() == null || isToldAsEvent(view, match) ? ClaimKind.EVENT : entry.kind();
    Stance stance = status.stance();
    Span span = view.span(match.from(), match.to());
    boolean takes =
        entry.harm() == HarmKind.CAPTURED
            || (entry.type() == null && entry.harm() == null && entry.roles() == RolePattern.SO);
    boolean spoils =
        takes
            && kind == ClaimKind.EVENT
            && !match.isNoun()
            && Spoils.are(view, Spoils.of(view, match));
    boolean taken =
        takes && kind == ClaimKind.EVENT && !match.isNoun() && isPlaceBehind(view, match.to());
    return new Trigger(
        span,
        taken ? "non-state-overtakes-territory" : spoils ? spoilsType(view, match) : entry.type(),
        view.sentence().index(),
        kind,
        stance,
        status.reality(),
        !status.background(),
        entry.relation(),
        spoils || taken ? null : measure(entry, kind),
        pointsBack(view, match),
        match.form() == Form.PLURAL);
  }

  /** "The raid", "it happened on Monday". */
  private static boolean pointsBack(SentenceView view, TriggerMatcher.Match match) {
    boolean fixed = match.form() == Form.FIXED && view.at(match.from()).is("it", "this");
    return fixed || match.isNoun() && definite(view, match.from(), POINTING);
  }

  /** "capture Goma": a place and nobody else. */
  private static boolean isPlaceBehind(SentenceView view, int from) {
    Phrases.Range object = Phrases.object(view, from);
    boolean place =
        !view.in(Mention.PlaceName.class, from, Math.min(from + 2, object.to())).isEmpty();
    boolean people =
        !view.in(Mention.Actor.class, from, object.to()).isEmpty()
            || !view.in(Mention.PersonName.class, from, object.to()).isEmpty();
    return place && !people;
  }

  /** Weapons that a state's forces seize are out of use; what others seize is loot. */
  private static String spoilsType(SentenceView view, TriggerMatcher.Match match) {
    VerbGroup group = VerbGroup.around(view, match);
    Phrases.Range subject = Phrases.subject(view, group.from());
    List<Mention.Actor> doers =
        group.passive()
            ? view.in(Mention.Actor.class, match.to(), view.size())
            : view.in(Mention.Actor.class, subject.from(), subject.to());
    boolean state = doers.stream().anyMatch(a -> a.type() == PartyType.STATE_FORCES);
    boolean nobody = group.passive() && doers.isEmpty();
    Phrases.Range object = Spoils.of(view, match);
    boolean weapons = !view.in(Mention.Weapon.class, object.from(), object.to()).isEmpty();
    return (state || nobody) && weapons ? "disrupted-weapons-use" : "looting";
  }

  /**
   * "Dissidents split from the front": a tie that a finite verb of the main clause tells as done.
   */
  private static boolean isToldAsEvent(SentenceView view, TriggerMatcher.Match match) {
    TriggerEntry entry = match.entry();
    boolean past = match.form() == Form.PAST || match.form() == Form.PAST_OR_PARTICIPLE;
    if (entry.kind() != ClaimKind.RELATION || entry.type() == null || !past) {
      return false;
    }
    VerbGroup group = VerbGroup.around(view, match);
    boolean relative =
        view.at(Math.max(0, group.from() - 1)).is("who", "which", "that", ",", "(")
            || group.from() == 0;
    return !group.passive() && !relative && !Phrases.subject(view, group.from()).isEmpty();
  }

  private static @Nullable String measure(TriggerEntry entry, ClaimKind kind) {
    if (entry.harm() != null) {
      return entry.harm().name().toLowerCase(Locale.ROOT);
    }
    return kind == ClaimKind.STATISTIC ? Measures.of(entry.form()) : null;
  }

  /** "March 2022" is no demonstration. */
  private static boolean isInDate(SentenceView view, TriggerMatcher.Match match) {
    return view.covering(Mention.Date.class, match.from()) != null;
  }

  /** Words inside a name ("Operation Attack", "Support Group") name no happening. */
  private static boolean isPartOfName(SentenceView view, TriggerMatcher.Match match) {
    Span first = view.at(match.from()).span();
    for (Mention mention : view.mentions()) {
      boolean name =
          mention instanceof Mention.PersonName
              || mention instanceof Mention.PlaceName
              || (mention instanceof Mention.Actor actor && !actor.generic());
      if (name && mention.span().contains(first) && view.at(match.from()).tag().equals("PROPN")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "carries out attacks", "relentless attacks", "groups that target soldiers": what goes on in
   * general is no happening. Headlines tell the past in the present tense.
   */
  static boolean isHabitual(
      SentenceView view, TriggerMatcher.Match match, StatusReader.Status status) {
    if (match.entry().kind() == ClaimKind.RELATION || status.reality() != Reality.HAPPENED) {
      return false;
    }
    if (!match.isNoun() && Habits.isTimeAndAgain(view, match.from())) {
      return true;
    }
    boolean figures = !view.in(Mention.Count.class, 0, view.size()).isEmpty();
    boolean dated =
        view.in(Mention.Date.class, 0, view.size()).stream()
            .anyMatch(d -> d.range().isKnown() && d.range().days() <= MONTH);
    if (match.form() == Form.PLURAL) {
      boolean owned = view.at(Math.max(0, match.from() - 1)).is("'s");
      boolean definite =
          (!owned && definite(view, match.from(), DEFINITE)) || isCounted(view, match.from());
      return status.generic()
          || (!definite
              && !dated
              && !(figures && (match.entry().harm() != null || tellsToll(view))));
    }
    boolean headline = view.sentence().role() != Sentence.Role.BODY;
    if (match.form() == Form.THIRD || match.form() == Form.BASE) {
      VerbGroup group = VerbGroup.around(view, match);
      boolean auxiliary = isHelped(view, group) || view.word(group.from() - 1).equals("and");
      boolean only = Habits.isOnly(view, group.verb());
      return !headline && (only || !figures && !dated && !auxiliary);
    }
    return status.generic()
        && !dated
        && (match.form() == Form.SINGULAR || match.form() == Form.GERUND);
  }

  /** "did attack", "has to attack"; not "almost completely controls". */
  private static boolean isHelped(SentenceView view, VerbGroup group) {
    for (int i = group.from(); i < group.verb(); i++) {
      if (!view.at(i).tag().equals("ADV")) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsToll(SentenceView view) {
    return view.tokens().stream()
        .anyMatch(token -> token.is("dead", "killed", "killing", "wounded", "injured"));
  }

  /** "two assaults", "Monday's attacks": so many, or those of a day. */
  private static boolean isCounted(SentenceView view, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      boolean ofDay =
          view.at(i).is("'s") && i > 0 && view.covering(Mention.Date.class, i - 1) != null;
      if (view.at(i).tag().equals("NUM") || ofDay) {
        return true;
      }
    }
    return false;
  }

  private static boolean definite(SentenceView view, int noun, Set<String> words) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      Token token = view.at(i);
      if (words.contains(token.lower()) || token.is("'s")) {
        return true;
      }
      if (token.isVerb() || token.tag().equals("ADP") || token.isMark() || token.is("a", "an")) {
        return false;
      }
    }
    return false;
  }
}
