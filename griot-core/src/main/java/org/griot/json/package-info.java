/**
 * One canonical form of JSON, so that what is hashed is what is written.
 *
 * <p>In: the records of {@code model}, and maps of plain values. Out: one line of UTF-8, keys in
 * the order of the record (of a map: sorted), decimals of fixed scale, no binary floats, nulls
 * kept. The written names are those of docs/formats.md: a place has {@code lat} and {@code lon}
 * directly in it, a claim's parties are its {@code actors}, a figure of an event stands beside its
 * claim.
 */
@NullMarked
package org.griot.json;

import org.jspecify.annotations.NullMarked;
