package org.griot.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.model.UsageException;

/**
 * A projection that can be asked. Safe for use by many threads; a reader sees the projection before
 * a replacement or after it, never between. All lists are sorted by id.
 *
 * <p>Every method throws a {@link UsageException} of one clear line if the place where the store
 * lies cannot be read or written.
 */
public interface Store {

  /** Puts a projection in the place of the one before, all of it or nothing. */
  void replace(Projection projection);

  /** Throws the projection away. */
  void clear();

  /** The ledger head that the projection comes from, or empty if there is no projection. */
  Optional<String> ledgerHead();

  /** The events that fit. */
  List<Event> events(EventQuery query);

  /** The event of that id; a former id leads to the event it became part of. */
  Optional<Event> event(String id);

  /** The claims that fit. */
  List<Claim> claims(ClaimQuery query);

  /** The claims of those ids, without those that are unknown. */
  List<Claim> claims(Collection<String> ids);

  /** A report with its text. */
  Optional<Document> document(String id);

  /** All reports without their texts. */
  List<DocumentLine> documents();

  /** The ids of the reports that hold what the query asks for in text or title, sorted. */
  List<String> search(TextQuery query);

  /** What was not coded, sorted by path. */
  List<Rejection> rejections();

  /** How much there is of each. */
  Counts counts();
}
