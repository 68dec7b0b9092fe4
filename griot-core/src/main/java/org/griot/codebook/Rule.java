package org.griot.codebook;

/**
 * A coding rule in words.
 *
 * @param source where it comes from ("ACLED codebook 2025")
 */
public record Rule(String text, String source) {}
