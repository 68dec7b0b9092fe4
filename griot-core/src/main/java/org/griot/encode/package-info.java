/**
 * Text to probabilities: what the trained model sees in each sentence.
 *
 * <p>In: the title, the text and the spans of its sentences. Out: marks (a span, a label, a score)
 * and, for each sentence, the probability of each type. Nothing is decided here: thresholds, values
 * and claims are the work of those that ask. What a window of sentences gives depends on that
 * window alone, bit for bit, whoever else is reading.
 */
@NullMarked
package org.griot.encode;

import org.jspecify.annotations.NullMarked;
