/**
 * What a person decides, made into entries of the ledger.
 *
 * <p>In: who decides, about which claims or events, and what. Out: {@link
 * org.griot.model.Decision}s that name claims by document and trigger, so that they survive every
 * re-run; and the log of all that were taken, with what of it stands. Command line and desk decide
 * by the same rules.
 */
@NullMarked
package org.griot.decide;

import org.jspecify.annotations.NullMarked;
