/**
 * One event with all that stands behind it, and the claims themselves.
 *
 * <p>In: a view and an id. Out: what the event page shows, made of parts that {@code griot explain}
 * and the exports use too.
 */
@NullMarked
package org.griot.server.event;

import org.jspecify.annotations.NullMarked;
