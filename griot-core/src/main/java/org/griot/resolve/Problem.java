package org.griot.resolve;

/**
 * A decision that could not be followed, or not in full.
 *
 * @param decision its id
 * @param reason one line for the person who took it
 */
public record Problem(String decision, String reason) {}
