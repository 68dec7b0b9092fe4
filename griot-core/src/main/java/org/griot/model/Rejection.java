package org.griot.model;

/**
 * An input that was not coded, and why. Kept in the ledger.
 *
 * @param path as given, with ":LINE" for a line of a larger file
 * @param stage {@code read, language, code}
 * @param reason a stable word and a short explanation: "too-long: 612,004 characters, the limit is
 *     500,000"
 */
public record Rejection(String path, String stage, String reason) {}
