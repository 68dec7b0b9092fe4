/**
 * Griot measured on gold: {@code griot evaluate}.
 *
 * <p>In: the name of a benchmark, a data folder, a split, an engine. Out: an {@link
 * org.griot.evaluate.Evaluation} with flat metrics and the versions of all that shaped them. Below
 * it one package for each benchmark, which know nothing of each other.
 */
@NullMarked
package org.griot.evaluate;

import org.jspecify.annotations.NullMarked;
