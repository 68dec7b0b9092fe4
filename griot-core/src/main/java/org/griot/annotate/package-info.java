/**
 * Text to spans: sentences, mentions, triggers, role links and statuses.
 *
 * <p>In: a {@code Document} and the linkers of {@code org.griot.link}. Out: an {@code
 * AnnotatedDocument} whose every value is a span into the text. Nothing is decided here about what
 * happened; that is the coder's work. Sentences are split by rules of our own, so that no version
 * of the JDK moves a span.
 */
@NullMarked
package org.griot.annotate;

import org.jspecify.annotations.NullMarked;
