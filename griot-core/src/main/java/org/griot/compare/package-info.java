/**
 * What two codings of the same reports, or two sets of events, have in common and where they part.
 *
 * <p>In: the claims of several coders, or events before and after. Out: agreement per field
 * (Krippendorff's alpha) and a difference of events with fields and reasons. Pure functions; the
 * order of the input never matters.
 */
@NullMarked
package org.griot.compare;

import org.jspecify.annotations.NullMarked;
