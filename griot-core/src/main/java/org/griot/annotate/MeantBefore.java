package org.griot.annotate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.griot.annotate.Phrases.Range;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.jspecify.annotations.Nullable;

/** Which party of the same sentence a pronoun beside a verb means. */
final class MeantBefore {
  private MeantBefore() {}

  /** "the group ..., when it took": the subject of the verb before, else the party named last. */
  static Optional<Mention.Actor> doing(SentenceView view, int before) {
    int verb = Phrases.previousVerb(view, before);
    if (verb > 0) {
      Range subject = Phrases.subject(view, verb);
      List<Mention.Actor> doers = view.in(Mention.Actor.class, subject.from(), subject.to());
      if (!doers.isEmpty()) {
        return Optional.of(doers.get(0));
      }
    }
    List<Mention.Actor> actors = view.in(Mention.Actor.class, 0, before);
    return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(actors.size() - 1));
  }

  /**
   * "X holds the area from which Y expelled it": the party named first that is not the doer. "They"
   * may also be of a mere kind: "the army, in a push against bandits, killed 20 of them".
   *
   * @param verb the first word of the verb
   * @param behind the first word behind it
   */
  static Optional<Mention.Actor> suffering(
      SentenceView view, int verb, int behind, Range doer, Range object) {
    Token pronoun = pronoun(view, behind, object);
    if (pronoun == null) {
      return Optional.empty();
    }
    List<Mention.Actor> doers = view.in(Mention.Actor.class, doer.from(), doer.to());
    List<Mention.Actor> others =
        view.in(Mention.Actor.class, 0, verb).stream()
            .filter(
                actor -> doers.stream().noneMatch(d -> Objects.equals(d.actor(), actor.actor())))
            .toList();
    Optional<Mention.Actor> named = others.stream().filter(actor -> !actor.generic()).findFirst();
    Optional<Mention.Actor> meant =
        named.isPresent() || !pronoun.is("them")
            ? named
            : others.stream().filter(actor -> actor.actor() != null).reduce((a, b) -> b);
    return meant.filter(actor -> !pronoun.is("them") || !isCountedBehind(view, actor, verb));
  }

  /** "Soldiers freed eight hostages after X abducted them": not the soldiers. */
  private static boolean isCountedBehind(SentenceView view, Mention.Actor actor, int verb) {
    return view.in(Mention.Count.class, 0, verb).stream()
        .filter(count -> count.noun() != null && CountNouns.isPerson(count.noun()))
        .anyMatch(count -> count.span().start() >= actor.span().end());
  }

  /** "Attacked them", "killed 20 of them". */
  private static @Nullable Token pronoun(SentenceView view, int behind, Range object) {
    Token next = view.at(Math.min(behind, view.size() - 1));
    if (next.is("it", "them")) {
      return next;
    }
    int last = object.to() - 1;
    boolean some =
        last - object.from() > 1 && view.at(last).is("them") && view.at(last - 1).is("of");
    return some ? view.at(last) : null;
  }
}
