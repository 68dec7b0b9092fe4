/**
 * What all benchmarks share: where gold lies, how reports are coded, what comes out.
 *
 * <p>In: a data folder and the engine. Out: {@link org.griot.evaluate.task.Outcome}s. Reports go
 * through the same pipeline as those of {@code griot code}; nothing here reads a text by itself.
 */
@NullMarked
package org.griot.evaluate.task;

import org.jspecify.annotations.NullMarked;
