package org.griot.model;

import java.util.List;

/** A document with everything found in it, each a span into its text. */
public record AnnotatedDocument(
    Document document,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Trigger> triggers,
    List<RoleLink> links) {
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    triggers = List.copyOf(triggers);
    links = List.copyOf(links);
  }
}
