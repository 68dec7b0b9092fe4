/**
 * Time expressions and their values (TempEval-3, UzZaman et al. 2013, task A).
 *
 * <p>In: TimeML files and Griot's time expressions. Out: strict and relaxed span F1, value F1.
 */
@NullMarked
package org.griot.evaluate.times;

import org.jspecify.annotations.NullMarked;
