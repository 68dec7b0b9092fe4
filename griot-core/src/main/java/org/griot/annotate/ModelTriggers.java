package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.griot.annotate.Inflection.Form;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.RolePattern;
import org.griot.codebook.TriggerEntry;
import org.griot.encode.Marked;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The happenings of a sentence once the model was asked: what no row of the lexicon names is added,
 * what the model takes for another type is renamed; it also says what is denied, planned or told in
 * passing.
 */
final class ModelTriggers {
  /** Taking a person is told as arrest, capture or abduction: what the words say stands. */
  private static final Set<String> TAKING = Set.of("arrests", "capture-of-fighter", "abduction");

  /** Which of them it was is told by who was attacked. */
  private static final Set<String> BY_PARTIES = Set.of("attack", "armed-clash");

  /** The title and the sentence behind it tell the news. */
  private static final int LEAD = 1;

  private static final CircumstanceWords SAYING = CircumstanceWords.of("saying");

  /** No denial is without one of these. */
  private static final CircumstanceWords DENYING = CircumstanceWords.of("denying");

  /** "was", "appeared", "named": no verb for what somebody did to somebody. */
  private static final CircumstanceWords NO_DEED = CircumstanceWords.of("no-deed");

  private static final CircumstanceWords GIVING = CircumstanceWords.of("giving");

  // What is threatened is to come; the threat itself has been made.
  private static final String THREAT = "threat";

  /** Types of what is done with a weapon of that sort. */
  static final Set<String> ARMED =
      Set.of("air-drone-strike", "remote-explosive", "suicide-bomb", "grenade", "shelling");

  private final TriggerFinder lexicon;
  private final StatusReader statuses;
  private final Inflection inflection;
  private final ModelThresholds limits;

  ModelTriggers(
      TriggerFinder lexicon, StatusReader statuses, Inflection inflection, ModelThresholds limits) {
    this.lexicon = lexicon;
    this.inflection = inflection;
    this.statuses = statuses;
    this.limits = limits;
  }

  /**
   * @param chronicle the sentences that tell news of a day of their own
   */
  List<Found> completed(
      SentenceView view, List<Found> ruled, ModelReading model, Set<Integer> chronicle) {
    int sentence = view.sentence().index();
    if (!model.knows(sentence)) {
      return ruled;
    }
    List<Found> all = new ArrayList<>(ruled);
    all.replaceAll(one -> renamed(view, one, all, model));
    boolean sums = model.score(sentence, "statistic") >= ModelThresholds.STATE;
    for (ModelReading.Told told :
        sums ? List.<ModelReading.Told>of() : model.told(sentence, ModelThresholds.ADD)) {
      boolean beside = all.stream().anyMatch(one -> isHappening(one.trigger()));
      boolean known = all.stream().anyMatch(one -> isToldBy(told.type(), one.trigger().type()));
      if (!known
          && isSurestHere(sentence, told, model)
          && (!beside || told.score() >= ModelThresholds.BESIDE)) {
        added(view, told, all, model).ifPresent(all::add);
      }
    }
    boolean passing = !chronicle.contains(sentence) && isInPassing(view, all, model);
    all.replaceAll(one -> stated(view, one, passing, model));
    return all;
  }

  private static boolean isHappening(Trigger trigger) {
    return trigger.kind() == ClaimKind.EVENT && (trigger.type() != null || trigger.anaphoric());
  }

  /**
   * Told beside the news: not in the lead, of no weekday of its own, and nothing in it points back
   * to the news.
   */
  private boolean isInPassing(SentenceView view, List<Found> all, ModelReading model) {
    int sentence = view.sentence().index();
    return sentence > LEAD
        && view.in(Mention.Date.class, 0, view.size()).stream().noneMatch(ModelTriggers::isFresh)
        && model.score(sentence, "background") >= ModelThresholds.BACKGROUND
        && all.stream().noneMatch(one -> one.trigger().anaphoric());
  }

  /** "On Tuesday" is of these days. */
  private static boolean isFresh(Mention.Date date) {
    return date.range().provenance() instanceof Provenance.Derived derived
        && derived.rule().equals("date-weekday");
  }

  /**
   * What the sentence says of the happening as a whole: that it was not, is to come, or is past.
   */
  private Found stated(SentenceView view, Found one, boolean passing, ModelReading model) {
    Trigger trigger = one.trigger();
    int sentence = trigger.sentence();
    if (trigger.kind() != ClaimKind.EVENT || trigger.type() == null) {
      return one;
    }
    boolean denied =
        model.score(sentence, "denied") >= ModelThresholds.DENIED
            && isDenying(view, one)
            && !StatusReader.isOfNextSaying(view, one.match())
            && !isNobody(view, one);
    boolean planned =
        model.score(sentence, "planned") >= ModelThresholds.PLANNED
            && !StatusReader.isPast(view, one.match())
            && !statuses.tellsDone(view, one.match());
    Reality reality =
        planned && trigger.reality() == Reality.HAPPENED ? Reality.PLANNED : trigger.reality();
    return new Found(
        trigger.told(
            denied ? Stance.DENIES : trigger.stance(),
            THREAT.equals(trigger.type()) ? Reality.HAPPENED : reality,
            trigger.main() && !passing),
        one.match());
  }

  /** A word denies, and not behind the clause: "the rebels, who hold the town, DENIED". */
  private static boolean isDenying(SentenceView view, Found one) {
    int deed = one.match().from();
    List<RelativeClause> around =
        RelativeClause.of(view).stream().filter(clause -> clause.holds(deed)).toList();
    for (int i = 0; i < view.size(); i++) {
      int at = i;
      if (DENYING.has(view.word(i)) && around.stream().allMatch(clause -> at < clause.to())) {
        return true;
      }
    }
    return false;
  }

  /** "No one was hurt in the attack": the deed is not denied, it did no harm. */
  private static boolean isNobody(SentenceView view, Found one) {
    Trigger trigger = one.trigger();
    return (trigger.measure() != null || one.match().isNoun() && trigger.anaphoric())
        && trigger.stance() == Stance.ASSERTS
        && view.in(Mention.Count.class, 0, view.size()).stream()
            .anyMatch(count -> Integer.valueOf(0).equals(count.high()));
  }

  private static boolean isToldBy(String type, @Nullable String words) {
    return words != null
        && (type.equals(words)
            || TAKING.contains(type) && TAKING.contains(words)
            || BY_PARTIES.contains(type) && BY_PARTIES.contains(words));
  }

  private Found renamed(SentenceView view, Found one, List<Found> all, ModelReading model) {
    Trigger trigger = one.trigger();
    List<ModelReading.Told> told = model.told(trigger.sentence(), ModelThresholds.RENAME);
    boolean own =
        trigger.kind() == ClaimKind.EVENT
            && !trigger.anaphoric()
            && trigger.type() != null
            && model.knows(trigger.sentence(), trigger.type())
            && model.score(trigger.sentence(), trigger.type()) < ModelThresholds.LEAST;
    if (!own || told.isEmpty()) {
      return one;
    }
    String type = told.get(0).type();
    boolean taken =
        isToldBy(type, trigger.type())
            || all.stream().anyMatch(other -> type.equals(other.trigger().type()))
            || ARMED.contains(type) && isOfOtherWeapon(view, type);
    return taken ? one : new Found(trigger.withType(type), one.match());
  }

  /** "Wounded in a roadside bombing": in no air strike; a bare "bomb" says less. */
  private static boolean isOfOtherWeapon(SentenceView view, String type) {
    List<Mention.Weapon> named =
        view.in(Mention.Weapon.class, 0, view.size()).stream()
            .filter(w -> view.tokenAt(w.span().end() - 1) > view.tokenAt(w.span().start()))
            .filter(w -> ARMED.contains(w.kind()))
            .toList();
    return !named.isEmpty() && named.stream().noneMatch(w -> w.kind().equals(type));
  }

  /** The words that name the type: those the model marks and no row of the lexicon covers. */
  private Optional<Found> added(
      SentenceView view, ModelReading.Told told, List<Found> all, ModelReading model) {
    Optional<Found> untyped =
        all.stream()
            .filter(
                one ->
                    one.trigger().kind() == ClaimKind.EVENT
                        && one.trigger().type() == null
                        && !one.trigger().anaphoric()
                        && one.trigger().measure() == null)
            .findFirst();
    if (untyped.isPresent()) {
      all.remove(untyped.get());
      return Optional.of(
          new Found(untyped.get().trigger().withType(told.type()), untyped.get().match()));
    }
    return words(view, told, all, model).map(words -> found(view, words, told.type(), model));
  }

  private Optional<Span> words(
      SentenceView view, ModelReading.Told told, List<Found> all, ModelReading model) {
    List<Span> traps = lexicon.traps(view);
    Optional<Span> marked =
        model.marks(view.sentence().span(), limits, "TRIGGER").stream()
            .filter(m -> all.isEmpty() || !isSaying(view, view.tokenAt(m.span().start())))
            .filter(m -> all.stream().noneMatch(one -> one.trigger().span().overlaps(m.span())))
            .filter(m -> traps.stream().noneMatch(m.span()::overlaps))
            .filter(m -> !isInName(view, m.span()))
            .filter(m -> isDeed(view, MarkedWords.of(view, m.span())))
            .max(Comparator.comparingDouble(Marked::score))
            .map(Marked::span);
    boolean alone = all.isEmpty() && told.score() >= ModelThresholds.ALONE;
    return marked.isPresent() || !alone ? marked : verb(view);
  }

  /** More than "a", and no part of a name. */
  private static boolean isDeed(SentenceView view, Phrases.Range words) {
    return !words.isEmpty() && !TriggerSieve.isInName(view, words);
  }

  /** "Operation Barkhane": the name of a party is no happening. */
  private static boolean isInName(SentenceView view, Span words) {
    return view.in(Mention.Actor.class, 0, view.size()).stream()
        .anyMatch(a -> a.actor() != null && a.span().contains(words));
  }

  /** What a sentence beside it tells more surely is told there. */
  private static boolean isSurestHere(int sentence, ModelReading.Told told, ModelReading model) {
    double beside =
        Math.max(model.score(sentence - 1, told.type()), model.score(sentence + 1, told.type()));
    return told.score() >= beside;
  }

  private static boolean isSaying(SentenceView view, int at) {
    return SAYING.has(view.word(at));
  }

  /** The first verb that tells what was done, and not that it was said. */
  private Optional<Span> verb(SentenceView view) {
    for (int i = 0; i < view.size(); i++) {
      if (view.at(i).isVerb() && !isSaying(view, i) && isDone(view, i)) {
        return Optional.of(view.at(i).span());
      }
    }
    return Optional.empty();
  }

  /** Headlines tell in the present what was done. */
  private boolean isDone(SentenceView view, int verb) {
    String word = view.word(verb);
    boolean headline = view.sentence().role() != Sentence.Role.BODY;
    return !NO_DEED.has(word) && (inflection.isPast(word) || headline && isPlural(word));
  }

  private static Form form(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.at(i).isVerb()) {
        String verb = view.word(i);
        return isPlural(verb)
            ? Form.THIRD
            : verb.endsWith("ing") ? Form.GERUND : Form.PAST_OR_PARTICIPLE;
      }
    }
    return isPlural(view.word(to - 1)) ? Form.PLURAL : Form.SINGULAR;
  }

  /** "Was handed over": whose verb it is gives the place up. */
  private static boolean isGiving(SentenceView view, int verb, String type) {
    return type.equals(RoleFinder.HANDING) && GIVING.has(view.word(verb));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss");
  }

  private @Nullable Found found(SentenceView view, Span words, String type, ModelReading model) {
    int from = view.tokenAt(words.start());
    int to = Math.max(from + 1, view.tokenAt(words.end() - 1) + 1);
    Form form = form(view, from, Math.min(to, view.size()));
    boolean verb = form != Form.SINGULAR && form != Form.PLURAL;
    TriggerEntry entry =
        new TriggerEntry(
            words.toString(),
            verb ? TriggerEntry.Pos.V : TriggerEntry.Pos.N,
            type,
            null,
            !verb
                ? RolePattern.N_BY_ON
                : isGiving(view, from, type) ? RolePattern.OS : RolePattern.SO,
            ClaimKind.EVENT,
            null,
            100);
    TriggerMatcher.Match match = new TriggerMatcher.Match(entry, form, from, to);
    StatusReader.Status status = statuses.of(view, match);
    if (TriggerFinder.isHabitual(view, match, status)
        || "displacement".equals(type) && TriggerSieve.isGetaway(view, match)) {
      return null;
    }
    int sentence = view.sentence().index();
    Trigger trigger =
        new Trigger(
            words,
            type,
            sentence,
            ClaimKind.EVENT,
            status.stance(),
            status.reality(),
            !status.background(),
            null,
            null,
            false,
            false);
    return new Found(trigger, match);
  }
}
