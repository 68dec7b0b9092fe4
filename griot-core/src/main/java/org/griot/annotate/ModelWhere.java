package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.encode.Marked;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;

/**
 * Where and when a happening was, once the model was asked: what the rules left open is likely the
 * place or the day that the model marks, unless the report says it elsewhere.
 */
final class ModelWhere {
  private final ModelThresholds limits;
  private final ModelReading model;
  private final SentenceView view;
  private final List<Found> found;

  ModelWhere(ModelThresholds limits, ModelReading model, SentenceView view, List<Found> found) {
    this.limits = limits;
    this.model = model;
    this.view = view;
    this.found = found;
  }

  List<RoleLink> completed(List<RoleLink> ruled) {
    if (!model.knows(view.sentence().index()) || model.isQuiet(view.sentence().index())) {
      return ruled;
    }
    List<RoleLink> links = new ArrayList<>(ruled);
    fill(links, "PLACE", "place", Mention.PlaceName.class);
    fill(links, "TIME", "date", Mention.Date.class);
    return links;
  }

  private void fill(
      List<RoleLink> links, String label, String role, Class<? extends Mention> kind) {
    for (Marked mark : model.marks(view.sentence().span(), limits, label)) {
      nearest(mark.span())
          .filter(
              t -> links.stream().noneMatch(l -> l.trigger().equals(t) && l.role().equals(role)))
          .ifPresent(
              trigger ->
                  view.mentions().stream()
                      .filter(m -> kind.isInstance(m) && m.span().overlaps(mark.span()))
                      .filter(m -> !isOfRelative(trigger, m, links))
                      .filter(m -> !isOfSomebody(trigger, m) && !isOfWords(trigger, m, links))
                      .map(m -> new RoleLink(trigger, marked(m), RoleLink.LIKELY + role))
                      .forEach(links::add));
    }
  }

  /** "Freed 14 students who had been seized in April": the month is that of what lies behind. */
  private boolean isOfRelative(Trigger trigger, Mention mention, List<RoleLink> links) {
    return links.stream()
        .filter(l -> l.mention().equals(mention))
        .map(RoleLink::trigger)
        .filter(other -> other.span().start() >= trigger.span().end())
        .anyMatch(
            other ->
                view
                    .tokens()
                    .subList(view.tokenAt(trigger.span().end()), view.tokenAt(other.span().start()))
                    .stream()
                    .anyMatch(word -> word.is("who", "whom", "which", "that")));
  }

  private boolean isOfSomebody(Trigger trigger, Mention mention) {
    return mention instanceof Mention.Date date
        && (CircumstanceFinder.isOfSomebody(view, date, trigger)
            || Unbinding.isOfAToll(view, view.tokenAt(date.span().start()))
            || Unbinding.isOfElse(view, date, view.tokenAt(date.span().start())));
  }

  /** "Stormed it on Friday before police shot all five, officials said on Saturday". */
  private boolean isOfWords(Trigger trigger, Mention mention, List<RoleLink> links) {
    return mention instanceof Mention.Date date
        && CircumstanceFinder.isDayOfSpeech(view, date, trigger)
        && links.stream().anyMatch(l -> l.role().equals("date") && !l.mention().equals(mention));
  }

  /** What is marked is no more told than what is taken over from beside it: no reason to part. */
  private static Mention marked(Mention mention) {
    if (mention instanceof Mention.PlaceName named) {
      Place place = named.place();
      String reason = place.reason() + "; marked as where it was";
      return new Mention.PlaceName(
          named.span(),
          place.with(place.countries(), reason, Provenance.scene(place.provenance())));
    }
    if (mention instanceof Mention.Date dated) {
      DateRange range = dated.range();
      String reason = range.reason() + "; marked as when it was";
      return new Mention.Date(
          dated.span(), range.with(reason, Provenance.scene(range.provenance())));
    }
    return mention;
  }

  private Optional<Trigger> nearest(Span part) {
    return found.stream()
        .map(Found::trigger)
        .filter(t -> t.kind() == ClaimKind.EVENT && t.type() != null)
        .min(Comparator.comparingInt(t -> ModelRoles.distance(t.span(), part)));
  }
}
