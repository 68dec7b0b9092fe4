package org.griot.desk;

import java.util.List;

/**
 * All that the desk keeps. Safe for use by many threads, and by a command line beside a running
 * desk.
 *
 * <p>Every method throws a {@link org.griot.model.UsageException} of one clear line if the place
 * where it lies cannot be read or written.
 */
public interface Cabinet extends AutoCloseable {
  /** By name. */
  Shelf<Account> accounts();

  /** By id. */
  Shelf<Token> tokens();

  /** By the hash of the session's secret. */
  Shelf<Session> sessions();

  /** By event. */
  Shelf<Assignment> assignments();

  /** By report and coder. */
  Shelf<SecondCoding> codings();

  /** By id. */
  Shelf<SavedFilter> filters();

  /** By id, which sorts by time. */
  Shelf<Publication> publications();

  /** Writes a line of the audit; it is never changed or taken away. */
  void audit(AuditLine line);

  /**
   * The latest lines, the last first.
   *
   * @param limit at most so many
   */
  List<AuditLine> audit(int limit);

  @Override
  void close();
}
