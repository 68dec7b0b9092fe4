package org.griot.ledger;

/**
 * That a report was forgotten: its text and claims are erased, and it is not read again.
 *
 * @param document id of the report
 * @param who the person who asked for it
 * @param reason in that person's words
 */
public record Tombstone(String document, String who, String reason) {}
