package org.griot.read;

/**
 * A date that an input gives, still as written.
 *
 * @param origin {@code json-ld, opengraph, meta, time-element, dateline, field, sidecar}
 */
record DateClaim(String raw, String origin) {}
