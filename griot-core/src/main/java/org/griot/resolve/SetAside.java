package org.griot.resolve;

/**
 * A claim that is part of no event.
 *
 * @param claim its id
 * @param reason why: "statistic", "relation", "planned", "hypothetical", "no type", "rejected by
 *     ...", "denies nothing that is known"
 */
public record SetAside(String claim, String reason) {}
