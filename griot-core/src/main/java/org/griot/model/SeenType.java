package org.griot.model;

/**
 * An event type that the model sees told in a sentence, beside what its words say.
 *
 * @param sentence index of the sentence
 * @param type id of an event type of the codebook
 * @param probability above 0, below 1, as the model gives it; several types of one sentence may be
 *     likely
 */
public record SeenType(int sentence, String type, double probability) {}
