package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One report in several outlets: the earliest stands for all, and the claims of the others are
 * matched to its claims by their place in the text, white space aside.
 */
final class Copies {
  private static final Comparator<Document> EARLIEST_FIRST =
      Comparator.comparing(
              (Document d) -> d.published().date(), Comparator.nullsLast(LocalDate::compareTo))
          .thenComparing(Document::id);

  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, String> counterparts = new HashMap<>();
  private final Map<String, List<String>> copiesOf = new TreeMap<>();

  Copies(Collection<Document> documents, Collection<Claim> claims) {
    documents.forEach(document -> this.documents.put(document.id(), document));
    Map<String, List<Document>> byText = new HashMap<>();
    for (Document each : this.documents.values()) {
      byText.computeIfAbsent(each.textId(), t -> new ArrayList<>()).add(each);
    }
    for (List<Document> same : byText.values()) {
      String original = same.stream().min(EARLIEST_FIRST).map(Document::id).orElse("");
      same.forEach(copy -> originals.put(copy.id(), original));
    }
    matchClaims(claims);
  }

  @Nullable Document document(String id) {
    return documents.get(id);
  }

  /** The report that stands for this one; itself if it has no earlier copy. */
  String original(String document) {
    return originals.getOrDefault(document, document);
  }

  boolean isCopy(String document) {
    return !original(document).equals(document);
  }

  /** The claim that stands for this one: itself, or of a copy its counterpart, null if none. */
  @Nullable String counterpart(Claim claim) {
    return isCopy(claim.document()) ? counterparts.get(claim.id()) : claim.id();
  }

  /** The ids of the claims of copies that a claim stands for, sorted. */
  List<String> copiesOf(String claim) {
    return copiesOf.getOrDefault(claim, List.of());
  }

  private void matchClaims(Collection<Claim> claims) {
    Map<String, List<Claim>> byDocument = new TreeMap<>();
    for (Claim claim : claims) {
      byDocument.computeIfAbsent(claim.document(), d -> new ArrayList<>()).add(claim);
    }
    byDocument.forEach(
        (id, of) -> {
          if (isCopy(id)) {
            match(of, byDocument.getOrDefault(original(id), List.of()));
          }
        });
  }

  private void match(List<Claim> copied, List<Claim> original) {
    Map<String, Claim> byPosition = new HashMap<>();
    numbered(original).forEach((claim, position) -> byPosition.putIfAbsent(position, claim));
    numbered(copied)
        .forEach(
            (claim, position) -> {
              Claim counterpart = byPosition.get(position);
              if (counterpart != null) {
                counterparts.put(claim.id(), counterpart.id());
                copiesOf.computeIfAbsent(counterpart.id(), c -> new ArrayList<>()).add(claim.id());
              }
            });
    copiesOf.values().forEach(list -> list.sort(null));
  }

  /** Each claim's place: what it is about, and how many visible characters stand before it. */
  private Map<Claim, String> numbered(List<Claim> claims) {
    Map<Claim, String> positions = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    List<Claim> sorted =
        claims.stream()
            .sorted(Comparator.comparing(Claim::trigger).thenComparing(Claim::id))
            .toList();
    for (Claim claim : sorted) {
      String where = claim.kind() + " " + claim.type().id() + " " + visible(claim);
      positions.put(claim, where + " " + times.merge(where, 1, Integer::sum));
    }
    return positions;
  }

  private String visible(Claim claim) {
    Document document = documents.get(claim.document());
    String text = document == null ? "" : document.text();
    return position(text, claim.trigger());
  }

  /** A span counted in visible characters, which white space does not move. */
  static String position(String text, Span span) {
    if (span.end() > text.length()) {
      return span.start() + "-" + span.end();
    }
    int start = 0;
    int end = 0;
    for (int i = 0; i < span.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        end++;
        start += i < span.start() ? 1 : 0;
      }
    }
    return start + "-" + end;
  }
}
