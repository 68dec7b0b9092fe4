/**
 * Wires the stages: reports in, ledger entries out, and from the ledger the projection.
 *
 * <p>In: readers, annotator, coder, ledger, resolver. Out: a {@link org.griot.pipeline.RunReport}
 * that accounts for every input. The only package that sees all the others.
 */
@NullMarked
package org.griot.pipeline;

import org.jspecify.annotations.NullMarked;
