/**
 * Annotated document to claims, without reading the text again.
 *
 * <p>In: spans, triggers and role links of one report. Triggers of one happening are gathered into
 * a chain, each chain becomes one claim, and each value keeps the spans it came from. Out: claims
 * in the order of the text; none is no fault.
 */
@NullMarked
package org.griot.code;

import org.jspecify.annotations.NullMarked;
