package org.griot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with everything found in it, each a span into its text.
 *
 * @param outletCountry ISO alpha-2, if the name of the document's outlet tells one
 * @param seen the types that the model sees, in the order of the sentences; none without a model
 */
public record AnnotatedDocument(
    Document document,
    @Nullable String outletCountry,
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
}
