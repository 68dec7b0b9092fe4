/**
 * Claims and human decisions to events, and events to figures.
 *
 * <p>In: claims, their documents and the decisions about them. Out: events that keep every claim's
 * values with their owners, the reasons why claims were gathered or kept apart, and what could not
 * be used. Everything here is a pure function of its input: the order of the input, the number of
 * threads and the number of runs never matter. A {@link org.griot.resolve.Policy} reads one figure
 * from the many, at export, and changes nothing.
 */
@NullMarked
package org.griot.resolve;

import org.jspecify.annotations.NullMarked;
