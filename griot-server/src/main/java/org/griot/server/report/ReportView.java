package org.griot.server.report;

import java.util.List;
import org.griot.model.Claim;
import org.griot.store.DocumentLine;

/**
 * A report with its text and all that was read in it.
 *
 * @param text verbatim: shown as text, never as markup; all offsets count its UTF-16 units
 * @param events ids of the events that rest on it
 * @param marks in the order of the text, the longer first
 * @param notCoded what was read but is no event: denied, planned, background ...
 */
record ReportView(
    DocumentLine document,
    String text,
    List<Claim> claims,
    List<String> events,
    List<TextMark> marks,
    List<TextMarks.NotCoded> notCoded) {}
