package org.griot.annotate;

import java.util.List;
import org.griot.model.Document;
import org.griot.model.Mention;
import org.griot.model.Outlet;
import org.griot.model.Sentence;

/**
 * Finds and links the actors, persons, places, dates and counts of a document. Safe for many
 * threads; mentions lie within the text, outside the furniture.
 */
@FunctionalInterface
public interface MentionLinker {
  List<Mention> mentions(Document document, List<Sentence> sentences);

  /** What the name of the document's outlet tells. */
  default Outlet outlet(Document document) {
    return Outlet.UNKNOWN;
  }
}
