package org.griot.link;

/**
 * Whether two actor ids may stand for one party of one event.
 *
 * @param compatible they may
 * @param how {@code same, same-state, part-of, former-part, merged, branch, contingent,
 *     unidentified, unidentified-both, allied, different}
 * @param strength 1 for the same actor down to 0 for different ones: how much it speaks for one
 *     event
 * @param reason one short sentence
 */
public record ActorCompatibility(boolean compatible, String how, double strength, String reason) {}
