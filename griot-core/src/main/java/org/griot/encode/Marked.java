package org.griot.encode;

import org.griot.model.Span;

/**
 * Words that the model marks. Marks of different labels may overlap, those of one label never do.
 *
 * @param span in the text that was given to the encoder; whole words of one sentence
 * @param label one of {@link ModelManifest#LABELS}
 * @param score the mean over its words of the probability that the word carries the label, 0 to 1,
 *     four decimals; not calibrated
 */
public record Marked(Span span, String label, double score) {}
