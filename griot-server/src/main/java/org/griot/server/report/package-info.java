/**
 * Reports: those that are coded, and those that come in.
 *
 * <p>In: files and texts from a browser or a script. Out: a receipt once they are safe on disk,
 * then claims in the ledger, with progress on the way; and each report with its marks.
 */
@NullMarked
package org.griot.server.report;

import org.jspecify.annotations.NullMarked;
