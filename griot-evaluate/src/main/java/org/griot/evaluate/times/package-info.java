/**
 * Time expressions and their values (TempEval-3, UzZaman et al. 2013, task A).
 *
 * <p>In: TimeML files and Griot's dates. Out: strict and relaxed span F1, value F1. The adapter
 * writes an interval of days as the TIMEX3 value that means it.
 */
@NullMarked
package org.griot.evaluate.times;

import org.jspecify.annotations.NullMarked;
