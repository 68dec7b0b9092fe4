/**
 * Toponyms: which places a text names, and where they lie (LGL, Lieberman et al. 2010; GeoVirus,
 * Gritta et al. 2018).
 *
 * <p>In: the sets' XML and Griot's linked place names. Out: F1 of found within 161 km, exact
 * GeoNames ids, median distance.
 */
@NullMarked
package org.griot.evaluate.places;

import org.jspecify.annotations.NullMarked;
