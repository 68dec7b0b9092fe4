/**
 * The desk behind {@code griot serve}: an HTTP API and the pages that use it.
 *
 * <p>In: a {@link org.griot.server.live.Desk}. Out: a server on an address. The routes lie in the
 * packages below; only this one sees them all.
 */
@NullMarked
package org.griot.server;

import org.jspecify.annotations.NullMarked;
