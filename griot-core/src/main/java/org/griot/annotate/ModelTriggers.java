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
import org.griot.model.Reality;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The happenings of a sentence once the model was asked: what no row of the lexicon names is added,
 * what the model takes for another type is renamed. Nothing is dropped: leaving out what the model
 * takes for nothing cost more on the corpus than it gained.
 */
final class ModelTriggers {
  /** Taking a person is told as arrest, capture or abduction: what the words say stands. */
  private static final Set<String> TAKING = Set.of("arrests", "capture-of-fighter", "abduction");

  private final StatusReader statuses;
  private final ModelThresholds limits;

  ModelTriggers(StatusReader statuses, ModelThresholds limits) {
    this.statuses = statuses;
    this.limits = limits;
  }

  List<Found> completed(SentenceView view, List<Found> ruled, ModelReading model) {
    int sentence = view.sentence().index();
    if (!model.knows(sentence)) {
      return ruled;
    }
    List<Found> all = new ArrayList<>(ruled);
    all.replaceAll(one -> renamed(one, all, model));
    boolean sums = model.score(sentence, "statistic") >= limits.state();
    for (ModelReading.Told told :
        sums ? List.<ModelReading.Told>of() : model.told(sentence, limits.add())) {
      if (all.stream().noneMatch(one -> isToldBy(told.type(), one.trigger().type()))) {
        added(view, told, all, model).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isToldBy(String type, @Nullable String words) {
    return type.equals(words) || words != null && TAKING.contains(type) && TAKING.contains(words);
  }

  private Found renamed(Found one, List<Found> all, ModelReading model) {
    Trigger trigger = one.trigger();
    List<ModelReading.Told> told = model.told(trigger.sentence(), limits.rename());
    boolean own =
        trigger.kind() == ClaimKind.EVENT
            && trigger.type() != null
            && model.knows(trigger.sentence(), trigger.type())
            && model.score(trigger.sentence(), trigger.type()) < limits.least();
    if (!own || told.isEmpty()) {
      return one;
    }
    String type = told.get(0).type();
    boolean taken = all.stream().anyMatch(other -> type.equals(other.trigger().type()));
    return taken ? one : new Found(typed(trigger, type), one.match());
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
                        && one.trigger().measure() == null)
            .findFirst();
    if (untyped.isPresent()) {
      all.remove(untyped.get());
      return Optional.of(
          new Found(typed(untyped.get().trigger(), told.type()), untyped.get().match()));
    }
    return model.marks(view.sentence().span(), limits, "TRIGGER").stream()
        .filter(m -> all.stream().noneMatch(one -> one.trigger().span().overlaps(m.span())))
        .max(Comparator.comparingDouble(Marked::score))
        .map(mark -> found(view, mark.span(), told.type(), model));
  }

  private Found found(SentenceView view, Span words, String type, ModelReading model) {
    int from = view.tokenAt(words.start());
    int to = Math.max(from + 1, view.tokenAt(words.end() - 1) + 1);
    boolean verb =
        view.tokens().subList(from, Math.min(to, view.size())).stream().anyMatch(Token::isVerb);
    TriggerEntry entry =
        new TriggerEntry(
            words.toString(),
            verb ? TriggerEntry.Pos.V : TriggerEntry.Pos.N,
            type,
            null,
            verb ? RolePattern.SO : RolePattern.N_BY_ON,
            ClaimKind.EVENT,
            null,
            100);
    TriggerMatcher.Match match =
        new TriggerMatcher.Match(entry, verb ? Form.PAST_OR_PARTICIPLE : Form.SINGULAR, from, to);
    StatusReader.Status status = statuses.of(view, match);
    int sentence = view.sentence().index();
    boolean denied = model.score(sentence, "denied") >= limits.state();
    boolean planned = model.score(sentence, "planned") >= limits.state();
    Trigger trigger =
        new Trigger(
            words,
            type,
            sentence,
            ClaimKind.EVENT,
            denied ? Stance.DENIES : status.stance(),
            planned && status.reality() == Reality.HAPPENED ? Reality.PLANNED : status.reality(),
            !status.background(),
            null,
            null,
            false,
            false);
    return new Found(trigger, match);
  }

  private static Trigger typed(Trigger trigger, String type) {
    return new Trigger(
        trigger.span(),
        type,
        trigger.sentence(),
        trigger.kind(),
        trigger.stance(),
        trigger.reality(),
        trigger.main(),
        trigger.relation(),
        trigger.measure(),
        trigger.anaphoric(),
        trigger.plural());
  }
}
