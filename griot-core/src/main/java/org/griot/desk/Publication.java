package org.griot.desk;

import java.util.List;

/**
 * One export: who wrote what, when and of which state of the ledger.
 *
 * @param id sorts by time
 * @param when ISO instant
 * @param filter which events, as in a {@link SavedFilter}
 * @param policy by which figures were chosen
 * @param ledgerHead the state that the files show
 * @param events how many were written
 */
public record Publication(
    String id,
    String who,
    String when,
    String note,
    String format,
    String filter,
    String policy,
    String redaction,
    String ledgerHead,
    int events,
    List<PublishedFile> files)
    implements Kept {
  /** A file with its length in bytes and its SHA-256. */
  public record PublishedFile(String name, long bytes, String sha256) {}

  public Publication {
    files = List.copyOf(files);
  }

  @Override
  public String key() {
    return id;
  }
}
