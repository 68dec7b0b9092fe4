package org.griot.server.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.griot.store.DocumentLine;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param snippet the words around what was searched for, else how the text begins
 */
record ReportRow(
    @JsonUnwrapped DocumentLine document, int claims, int events, @Nullable String snippet) {}
