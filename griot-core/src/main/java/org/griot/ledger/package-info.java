/**
 * The source of truth: an append-only ledger, chained by hash, from which all else is rebuilt.
 *
 * <p>In: documents, claims, rejections, decisions and run headers, as entries whose payloads lie
 * beside the chain. Out: the same in order, checked; {@link org.griot.ledger.Recorded} is what they
 * add up to. Nothing is ever changed; a forgotten text leaves a tombstone and an unbroken chain.
 */
@NullMarked
package org.griot.ledger;

import org.jspecify.annotations.NullMarked;
