/**
 * The projection of a ledger: what can be asked, and the files of the output folder.
 *
 * <p>In: what a ledger adds up to and the events resolved from it. Out: events, claims, documents
 * and rejections by query, and the same as JSON Lines. Everything here can be thrown away and
 * rebuilt from the ledger, byte for byte.
 */
@NullMarked
package org.griot.store;

import org.jspecify.annotations.NullMarked;
