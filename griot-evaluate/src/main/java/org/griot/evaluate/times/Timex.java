package org.griot.evaluate.times;

import org.griot.model.Span;

/**
 * A time expression.
 *
 * @param value TIMEX3 value ("1998-08-07", "1998-W32", "P3D"); empty if there is none
 */
record Timex(Span span, String value) {}
