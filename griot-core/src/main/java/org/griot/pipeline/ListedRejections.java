package org.griot.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.ledger.Entry;
import org.griot.ledger.Kind;
import org.griot.ledger.Ledger;
import org.griot.model.Document;
import org.griot.model.Rejection;

/**
 * The rejections that stand: of each path and stage the latest, until a report of that path is
 * recorded. What stands is not recorded again; what was mended and broke again is.
 */
final class ListedRejections {
  private final Map<String, Map<String, Rejection>> byPath = new HashMap<>();

  static ListedRejections of(Ledger ledger) {
    ListedRejections listed = new ListedRejections();
    ledger.replay(listed::entry);
    return listed;
  }

  private void entry(Entry entry, Optional<String> payload) {
    try {
      if (entry.kind() == Kind.REJECTION && payload.isPresent()) {
        add(Json.read(payload.get(), Rejection.class));
      } else if (entry.kind() == Kind.DOCUMENT && payload.isPresent() && !byPath.isEmpty()) {
        mended(Json.read(payload.get(), Document.class).path());
      }
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException("entry " + entry.seq() + " is not what it says", e);
    }
  }

  /**
   * @return whether it did not stand before
   */
  boolean add(Rejection rejection) {
    Rejection before =
        byPath
            .computeIfAbsent(rejection.path(), path -> new HashMap<>())
            .put(rejection.stage(), rejection);
    return !rejection.equals(before);
  }

  /**
   * A report of that path is recorded.
   *
   * @return whether a rejection of it stood
   */
  boolean mended(String path) {
    return byPath.remove(path) != null;
  }
}
