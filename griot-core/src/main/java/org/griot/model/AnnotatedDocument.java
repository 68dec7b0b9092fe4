package org.griot.model;

import java.util.List;

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

  /** The same, with one trigger told otherwise. */
  public AnnotatedDocument with(Trigger before, Trigger after) {
    return new AnnotatedDocument(
        document,
        outlet,
        sentences,
        mentions,
        triggers.stream().map(t -> t.equals(before) ? after : t).toList(),
        links.stream()
            .map(l -> l.trigger().equals(before) ? new RoleLink(after, l.mention(), l.role()) : l)
            .toList(),
        seen);
  }
}
