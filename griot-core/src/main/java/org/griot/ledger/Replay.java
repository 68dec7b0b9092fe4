package org.griot.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.griot.model.Rejection;

/** Adds up entries, one after another. */
final class Replay implements Ledger.Reader {
  private static final Comparator<Rejection> BY_PATH =
      Comparator.comparing(Rejection::path).thenComparing(Rejection::stage);

  private final List<RunHeader> runs = new ArrayList<>();
  private final SortedMap<String, Document> documents = new TreeMap<>();
  private final Map<String, SortedMap<String, Claim>> claims = new HashMap<>();
  private final SortedMap<String, List<Claim>> settled = new TreeMap<>();
  private final Set<String> touched = new HashSet<>();
  private final SortedMap<String, SortedMap<String, Rejection>> rejections = new TreeMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final SortedSet<String> forgotten = new TreeSet<>();
  private String head = Entry.GENESIS;

  @Override
  public void entry(Entry entry, Optional<String> payload) {
    head = entry.hash();
    if (payload.isPresent()) {
      try {
        add(entry, payload.get());
      } catch (JsonSyntaxException e) {
        throw new BrokenLedgerException(entry.seq(), "not the payload of its kind", e);
      }
    }
  }

  private void add(Entry entry, String payload) throws JsonSyntaxException {
    String subject = entry.subject();
    switch (entry.kind()) {
      case RUN -> runs.add(Json.read(payload, RunHeader.class));
      case DOCUMENT -> document(Json.read(payload, Document.class));
      case CODED -> coded(subject);
      case CLAIM -> claim(Json.read(payload, Claim.class));
      case REJECTION -> rejection(Json.read(payload, Rejection.class));
      case DECISION -> decisions.putIfAbsent(subject, Json.read(payload, Decision.class));
      case FORGET -> forget(subject);
    }
  }

  private void document(Document document) {
    documents.putIfAbsent(document.id(), document);
    rejections.remove(document.path());
  }

  private void coded(String document) {
    touched.add(document);
    claims.put(document, new TreeMap<>());
  }

  private void claim(Claim claim) {
    touched.add(claim.document());
    claims.computeIfAbsent(claim.document(), d -> new TreeMap<>()).put(claim.id(), claim);
  }

  private void rejection(Rejection rejection) {
    rejections
        .computeIfAbsent(rejection.path(), p -> new TreeMap<>())
        .put(rejection.stage(), rejection);
  }

  private void forget(String document) {
    forgotten.add(document);
    documents.remove(document);
    claims.remove(document);
    touched.add(document);
  }

  /** What was added up so far; what is added later leaves it as it is. */
  Recorded recorded() {
    for (String document : touched) {
      SortedMap<String, Claim> of = claims.get(document);
      if (of == null) {
        settled.remove(document);
      } else {
        settled.put(document, List.copyOf(of.values()));
      }
    }
    touched.clear();
    return new Recorded(
        head,
        List.copyOf(runs),
        Collections.unmodifiableSortedMap(new TreeMap<>(documents)),
        Collections.unmodifiableSortedMap(new TreeMap<>(settled)),
        rejections.values().stream().flatMap(r -> r.values().stream()).sorted(BY_PATH).toList(),
        DecisionsInForce.of(decisions.values()),
        Collections.unmodifiableSortedSet(new TreeSet<>(forgotten)));
  }
}
