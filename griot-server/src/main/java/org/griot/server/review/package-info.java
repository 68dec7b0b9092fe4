/**
 * Questioning and correcting: what people decide, what they should look at next, how far two coders
 * agree, and which reports came at all.
 *
 * <p>In: requests of signed-in people and the desk's view. Out: decisions in the ledger, each
 * acknowledged only when it is there; the review queue; second codings, which never shape an event;
 * agreement and coverage.
 */
@NullMarked
package org.griot.server.review;

import org.jspecify.annotations.NullMarked;
