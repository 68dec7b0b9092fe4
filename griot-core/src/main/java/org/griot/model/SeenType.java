package org.griot.model;

/**
 * How far the model sees an event type told in a sentence, beside what its words say.
 *
 * @param sentence index of the sentence
 * @param type id of an event type of the codebook
 * @param probability 0 to 1, as the model gives it; several types of one sentence may be likely
 */
public record SeenType(int sentence, String type, double probability) {}
