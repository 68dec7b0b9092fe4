/**
 * Load on the desk: an invented ledger of any size, and requests in open loop.
 *
 * <p>In: how many events, how many requests a second. Out: how long the answers took, counted from
 * the moment at which each request was due.
 */
@NullMarked
package org.griot.cli.load;

import org.jspecify.annotations.NullMarked;
