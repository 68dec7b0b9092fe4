/**
 * Which events, in which order, in which form: the filter that all lists share and the columns in
 * which it is looked up.
 *
 * <p>In: a {@link org.griot.server.live.View} and a filter. Out: rows for the table, marks for the
 * map, counts for the timeline. A request reads arrays and bit sets; it parses no event.
 */
@NullMarked
package org.griot.server.query;

import org.jspecify.annotations.NullMarked;
