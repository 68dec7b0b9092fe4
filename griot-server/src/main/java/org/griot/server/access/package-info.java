/**
 * Who asks, and what they may do.
 *
 * <p>In: requests with a cookie, a bearer token or neither, and the cabinet. Out: the {@link
 * org.griot.server.access.Caller} of each request, refusals, log-in and log-out, accounts and
 * tokens, and the audit of all that. Secrets are random or hashed; none is ever written to a log.
 */
@NullMarked
package org.griot.server.access;

import org.jspecify.annotations.NullMarked;
