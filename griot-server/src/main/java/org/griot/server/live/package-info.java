/**
 * The desk at work: a ledger that grows and the view of it that is asked.
 *
 * <p>In: a ledger, a store, the engine. Out: a {@link org.griot.server.live.View}, replaced as a
 * whole after each change by one background thread, and the {@link org.griot.server.live.Change}
 * for those who listen. No web here.
 */
@NullMarked
package org.griot.server.live;

import org.jspecify.annotations.NullMarked;
