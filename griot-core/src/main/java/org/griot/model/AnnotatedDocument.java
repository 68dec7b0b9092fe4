package org.griot.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A document with everything found in it, each a span into its text.
 *
 * @param outlet what the name of the document's outlet tells
 * @param seen the types that the model sees, in the order of the sentences; none without a model
 */
public record AnnotatedDocument(
    Document document,
    Outlet outlet,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Trigger> triggers,
    List<RoleLink> links,
    List<SeenType> seen) {
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    triggers = List.copyOf(triggers);
    links = List.copyOf(links);
    seen = List.copyOf(seen);
  }

  /** The same, read otherwise. */
  public AnnotatedDocument with(List<Mention> others, List<RoleLink> between) {
    return new AnnotatedDocument(document, outlet, sentences, others, triggers, between, seen);
  }

  /** The same, with triggers told otherwise. */
  public AnnotatedDocument with(UnaryOperator<Trigger> told) {
    Map<Trigger, Trigger> by = new HashMap<>();
    triggers.forEach(t -> by.put(t, told.apply(t)));
    return new AnnotatedDocument(
        document,
        outlet,
        sentences,
        mentions,
        triggers.stream().map(t -> by.getOrDefault(t, t)).toList(),
        links.stream()
            .map(
                l -> new RoleLink(by.getOrDefault(l.trigger(), l.trigger()), l.mention(), l.role()))
            .toList(),
        seen);
  }
}
