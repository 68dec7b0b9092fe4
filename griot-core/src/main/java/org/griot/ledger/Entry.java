package org.griot.ledger;

import org.griot.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain. Never changed. The payload lies beside the chain, which holds its hash
 * only, so that a text can be erased while the chain still verifies.
 *
 * @param seq place in the chain, from 1, without gaps
 * @param subject id of the document, claim, decision or run; the path of a rejection
 * @param document id of the report that the payload tells of, or null
 * @param payloadHash SHA-256 of the payload's UTF-8 bytes
 * @param previousHash hash of the entry before, {@link #GENESIS} for the first
 * @param when ISO instant of the commit; in the chain, but no part of any result
 * @param hash SHA-256 of the canonical JSON of all the other fields
 */
public record Entry(
    long seq,
    Kind kind,
    String subject,
    @Nullable String document,
    String payloadHash,
    String previousHash,
    String when,
    String hash) {

  /** The head of an empty ledger. */
  public static final String GENESIS = "0".repeat(64);

  /** The next link after {@code previousHash}. */
  public static Entry seal(long seq, NewEntry entry, String previousHash, String when) {
    String payloadHash = Json.sha256(entry.payload());
    Content content =
        new Content(
            seq, entry.kind(), entry.subject(), entry.document(), payloadHash, previousHash, when);
    return new Entry(
        seq,
        entry.kind(),
        entry.subject(),
        entry.document(),
        payloadHash,
        previousHash,
        when,
        content.hash());
  }

  /** Whether the fields are those that were sealed. */
  public boolean isSound() {
    Content content = new Content(seq, kind, subject, document, payloadHash, previousHash, when);
    return content.hash().equals(hash);
  }

  private record Content(
      long seq,
      Kind kind,
      String subject,
      @Nullable String document,
      String payloadHash,
      String previousHash,
      String when) {
    String hash() {
      return Json.sha256(Json.write(this));
    }
  }
}
