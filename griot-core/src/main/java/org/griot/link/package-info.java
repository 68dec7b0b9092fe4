/**
 * Words to values: who an actor is, where a place is, when a date is, how many a count is.
 *
 * <p>In: the text of a report, or words of it, and what is already known about the report. Out:
 * mentions of the model with a value, a reason and, where more than one reading remains, the
 * candidates. What words mean is data: tables beside this package's resources.
 */
@NullMarked
package org.griot.link;

import org.jspecify.annotations.NullMarked;
