/**
 * Events as the files that others read, and as text that explains them.
 *
 * <p>In: events with the claims and documents behind them, and what to do with figures and names.
 * Out: one file per format, beside it a loss report (what the format could not hold, which events
 * were left out and why) and a provenance file (value, document, offsets, quote). Private persons
 * are redacted unless asked otherwise. Same input, same bytes; files appear whole or not at all.
 * The columns are described in docs/formats.md.
 */
@NullMarked
package org.griot.export;

import org.jspecify.annotations.NullMarked;
