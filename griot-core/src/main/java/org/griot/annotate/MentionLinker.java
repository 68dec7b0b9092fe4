package org.griot.annotate;

import java.util.List;
import org.griot.model.Document;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds and links the actors, persons, places, dates and counts of a document. Safe for many
 * threads; mentions lie within the text, outside the furniture.
 */
@FunctionalInterface
public interface MentionLinker {
  List<Mention> mentions(Document document, List<Sentence> sentences);

  /** The country of the document's outlet, ISO alpha-2, where its name tells one. */
  default @Nullable String outletCountry(Document document) {
    return null;
  }
}
