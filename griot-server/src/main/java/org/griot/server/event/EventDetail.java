package org.griot.server.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.export.EventQuotes;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.resolve.Policy;
import org.griot.resolve.Resolver;
import org.griot.resolve.Verdict;
import org.griot.server.live.View;
import org.griot.server.query.EventTable;
import org.griot.server.query.Neighbour;
import org.griot.store.DocumentLine;
import org.jspecify.annotations.Nullable;

/** Puts together what stands behind an event of a view. */
final class EventDetail {
  private static final int NEAREST = 10;
  private static final int CLAIMS_COMPARED = 3;

  private final View view;
  private final Resolver resolver;
  private final Outlets outlets;

  EventDetail(View view, Resolver resolver, Outlets outlets) {
    this.view = view;
    this.resolver = resolver;
    this.outlets = outlets;
  }

  EventView of(Event event, String policy) {
    Map<String, Claim> claims = new TreeMap<>();
    event.claims().forEach(id -> view.claim(id).ifPresent(claim -> claims.put(id, claim)));
    Map<String, Document> documents = new TreeMap<>();
    event
        .documents()
        .forEach(id -> view.document(id).ifPresent(report -> documents.put(id, report)));
    return new EventView(
        event,
        List.copyOf(claims.values()),
        documents.values().stream().map(this::line).toList(),
        EventQuotes.of(event, claims, documents),
        figures(event, new Policies(outlets, documents.values()).named(policy)),
        event.harm().stream().map(toll -> saying(toll, documents)).toList(),
        toll(event, documents),
        event.links(),
        event.nearMisses().stream().map(miss -> nearMiss(event, miss)).toList(),
        nearby(event),
        decisions(event),
        !event.decisions().isEmpty());
  }

  private DocumentLine line(Document document) {
    return DocumentLine.of(document, view.projection().copies().get(document.id()));
  }

  private static SortedMap<String, EventView.Figure> figures(Event event, Policy policy) {
    SortedMap<String, EventView.Figure> figures = new TreeMap<>();
    for (HarmKind kind : HarmKind.values()) {
      policy
          .read(event, kind)
          .ifPresent(
              read ->
                  figures.put(
                      kind.name().toLowerCase(java.util.Locale.ROOT),
                      new EventView.Figure(read.low(), read.best(), read.high(), policy.name())));
    }
    return figures;
  }

  private static EventView.Saying saying(Event.Toll toll, Map<String, Document> documents) {
    Harm harm = toll.figure();
    Document document = documents.get(toll.document());
    return new EventView.Saying(
        harm.kind(),
        harm.side(),
        harm.who(),
        harm.by(),
        toll.document(),
        document == null ? null : document.outlet(),
        harm.low(),
        harm.high(),
        harm.words(),
        harm.asOf(),
        harm.stance(),
        toll.claim(),
        harm.partOf() != null);
  }

  /** Figures that are no part of others, by day. */
  private static List<EventView.Toll> toll(Event event, Map<String, Document> documents) {
    List<EventView.Toll> toll = new ArrayList<>();
    for (Event.Toll each : event.harm()) {
      Harm harm = each.figure();
      if (harm.partOf() == null && (harm.low() != null || harm.high() != null)) {
        LocalDate asOf = harm.asOf() == null ? published(each, documents) : harm.asOf();
        toll.add(new EventView.Toll(asOf, harm.kind(), harm.low(), harm.high(), each.document()));
      }
    }
    toll.sort(
        Comparator.comparing(EventView.Toll::asOf, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EventView.Toll::kind)
            .thenComparing(EventView.Toll::document));
    return toll;
  }

  private static @Nullable LocalDate published(Event.Toll toll, Map<String, Document> documents) {
    Document document = documents.get(toll.document());
    return document == null ? null : document.published().date();
  }

  private EventView.NearMiss nearMiss(Event event, Event.Link miss) {
    String other = event.claims().contains(miss.a()) ? miss.b() : miss.a();
    Event of = view.eventOfClaim(other).orElse(null);
    return new EventView.NearMiss(
        miss.a(),
        miss.b(),
        miss.score(),
        miss.reasons(),
        of == null ? null : of.id(),
        of == null ? null : of.summary());
  }

  private List<EventView.Nearby> nearby(Event event) {
    Map<String, List<String>> known = new HashMap<>();
    for (Event.Link miss : event.nearMisses()) {
      EventView.NearMiss read = nearMiss(event, miss);
      if (read.event() != null) {
        known.putIfAbsent(read.event(), read.reasons());
      }
    }
    List<EventView.Nearby> nearby = new ArrayList<>();
    for (Neighbour near : EventTable.of(view).near(event.id(), NEAREST)) {
      List<String> why = known.get(near.row().id());
      nearby.add(
          new EventView.Nearby(
              near.row(), near.km(), near.days(), why == null ? why(event, near.row().id()) : why));
    }
    return nearby;
  }

  /** What the merging says of the two events' most alike claims. */
  private List<String> why(Event event, String other) {
    Verdict best = null;
    for (Claim a : first(event)) {
      for (Claim b : view.event(other).map(this::first).orElse(List.of())) {
        Verdict verdict = resolver.link(a, b, reports(a, b));
        if (best == null || verdict.points() > best.points()) {
          best = verdict;
        }
      }
    }
    return best == null ? List.of() : best.inWords();
  }

  private List<Claim> first(Event event) {
    return event.claims().stream()
        .flatMap(id -> view.claim(id).stream())
        .limit(CLAIMS_COMPARED)
        .toList();
  }

  private List<Document> reports(Claim a, Claim b) {
    Set<String> ids = new TreeSet<>(List.of(a.document()));
    ids.add(b.document());
    return ids.stream().flatMap(id -> view.document(id).stream()).toList();
  }

  private List<Decision> decisions(Event event) {
    Set<String> ids = new HashSet<>(event.decisions());
    return view.recorded().decisions().stream().filter(d -> ids.contains(d.id())).toList();
  }
}
