package org.griot.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What an export reads.
 *
 * @param events those to write, in any order
 * @param claims all claims by id, not only those of the events: the names of private persons are
 *     taken from every claim of a report
 * @param documents all reports by id; one that is missing (erased) loses its quotes, no more
 * @param ledgerHead hash of the ledger's last entry, or null if there is none
 * @param asOf the time to write where a format wants one; null for the latest publication of the
 *     event's reports, so that the same ledger gives the same file
 */
public record ExportInput(
    List<Event> events,
    Map<String, Claim> claims,
    Map<String, Document> documents,
    @Nullable String ledgerHead,
    @Nullable Instant asOf) {
  public ExportInput {
    events = List.copyOf(events);
    claims = Map.copyOf(claims);
    documents = Map.copyOf(documents);
  }
}
