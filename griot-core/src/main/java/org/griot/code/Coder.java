package org.griot.code;

import java.util.List;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Claim;

/**
 * Says what one report claims. Safe for use by many threads; the answer depends on the document
 * alone and is in the order of the text.
 */
@FunctionalInterface
public interface Coder {
  List<Claim> code(AnnotatedDocument document);
}
