package org.griot.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.model.Document;

/** Which reports are copies of which: equal text, white space aside. */
final class Copies {
  private static final Comparator<Document> FIRST =
      Comparator.comparing(Copies::published).thenComparing(Document::id);

  private Copies() {}

  static SortedMap<String, String> of(Collection<Document> documents) {
    Map<String, Document> originals = new HashMap<>();
    for (Document document : documents) {
      originals.merge(document.textId(), document, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b);
    }
    SortedMap<String, String> copies = new TreeMap<>();
    for (Document document : documents) {
      Document original = originals.getOrDefault(document.textId(), document);
      if (!original.id().equals(document.id())) {
        copies.put(document.id(), original.id());
      }
    }
    return copies;
  }

  private static LocalDate published(Document document) {
    LocalDate date = document.published().date();
    return date == null ? LocalDate.MAX : date;
  }
}
