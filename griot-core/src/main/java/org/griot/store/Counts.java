package org.griot.store;

/**
 * How much a store holds.
 *
 * @param main events that at least one report tells as its news
 * @param copies documents whose text is that of another
 */
public record Counts(int events, int main, int claims, int documents, int copies, int rejections) {}
