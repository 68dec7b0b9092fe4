package org.griot.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param date null if unknown; relative dates in the text then stay open
 * @param reason where it comes from: {@code json-ld, opengraph, meta, time-element, dateline,
 *     field, sidecar, option, unknown}
 */
public record PublicationDate(@Nullable LocalDate date, String reason) {
  public static final PublicationDate UNKNOWN = new PublicationDate(null, "unknown");
}
