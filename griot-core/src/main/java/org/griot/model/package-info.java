/**
 * The nouns of Griot: one immutable record for each stage of the way from bytes to events.
 *
 * <p>In: nothing but the JDK. Out: every other package speaks in these types. A record refuses to
 * be built without the provenance of its values. All offsets are UTF-16 code units, half-open; all
 * dates are ISO calendar days in UTC.
 */
@NullMarked
package org.griot.model;

import org.jspecify.annotations.NullMarked;
