package org.griot.annotate;

import org.griot.model.AnnotatedDocument;
import org.griot.model.Document;

/**
 * Finds in one report everything that a claim may rest on. Safe for use by many threads; the answer
 * depends on the document alone. Every span lies within the text. A report in which nothing is
 * found gives an annotated document without triggers, never an exception.
 */
@FunctionalInterface
public interface Annotator {
  AnnotatedDocument annotate(Document document);
}
