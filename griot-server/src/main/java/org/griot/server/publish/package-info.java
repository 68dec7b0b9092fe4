/**
 * What leaves the house: exports with what they lose and how they differ from the last ones, the
 * log of who wrote what, saved filters and their feeds.
 *
 * <p>In: a filter, a policy, a format, a redaction, and the desk's view. Out: files that appear
 * whole in the output folder under {@code publications/}, each publication with the events that it
 * showed, so that the next one can be told from it.
 */
@NullMarked
package org.griot.server.publish;

import org.jspecify.annotations.NullMarked;
