package org.griot.evaluate.places;

import org.griot.model.Position;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place name of the gold.
 *
 * @param id GeoNames id ("geonames:2457163"), or null if the set has none
 */
record Toponym(Span span, Position position, @Nullable String id) {}
