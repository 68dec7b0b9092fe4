package org.griot.server.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.link.ActorRegistry;
import org.griot.link.RegisteredActor;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Party;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.griot.server.live.View;
import org.griot.server.query.EventRow;
import org.griot.server.query.EventTable;
import org.griot.store.EventTerms;
import org.jspecify.annotations.Nullable;

/** The actors of the registry and those of a view's events, and how they are tied. */
final class Actors {
  private static final int EVENTS = 500;
  private static final int MATCHES = 200;

  /** Which events each actor takes part in, and under which name: made once for a view. */
  private record Taking(Map<String, List<Event>> events, Map<String, Event.Actor> named) {
    static Taking of(View view) {
      Map<String, List<Event>> events = new HashMap<>();
      Map<String, Event.Actor> named = new HashMap<>();
      for (Event event : view.projection().events()) {
        Set<String> seen = new TreeSet<>();
        for (Event.Actor actor : event.actors()) {
          String id = actor.id();
          if (id != null && seen.add(id)) {
            events.computeIfAbsent(id, a -> new ArrayList<>()).add(event);
            named.putIfAbsent(id, actor);
          }
        }
      }
      return new Taking(events, named);
    }
  }

  private final ActorRegistry registry;
  private final View view;
  private final Taking taking;

  Actors(ActorRegistry registry, View view) {
    this.registry = registry;
    this.view = view;
    this.taking = view.derived(Taking.class, Taking::of);
  }

  /** Those whose names or id hold all the words; those with the most events first. */
  List<ActorView.Short> find(@Nullable String words) {
    List<String> wanted = EventTerms.wordsOf(words);
    Map<String, ActorView.Short> found = new TreeMap<>();
    for (RegisteredActor actor : registry.all()) {
      if (wanted.isEmpty() || holds(names(actor), wanted)) {
        found.put(actor.id(), brief(actor.id()));
      }
    }
    taking
        .named()
        .forEach(
            (id, actor) -> {
              if (wanted.isEmpty() || holds(id + " " + actor.name(), wanted)) {
                found.putIfAbsent(id, brief(id));
              }
            });
    return found.values().stream()
        .sorted(Comparator.comparingInt((ActorView.Short a) -> -a.events()))
        .toList();
  }

  Optional<ActorView> view(String id, @Nullable LocalDate at) {
    if (registry.byId(id).isEmpty() && !taking.named().containsKey(id)) {
      return Optional.empty();
    }
    Set<ActorView.Tie> ties = new java.util.LinkedHashSet<>(ties(id, at));
    Set<String> ends = ends(ties);
    ends.add(id);
    for (String end : List.copyOf(ends)) {
      ties.addAll(ties(end, at));
    }
    Set<String> neighbours = ends(ties);
    neighbours.remove(id);
    return Optional.of(
        new ActorView(
            entry(id),
            List.copyOf(ties),
            neighbours.stream().map(this::brief).toList(),
            matches(id),
            events(id)));
  }

  private static Set<String> ends(Collection<ActorView.Tie> ties) {
    Set<String> ends = new TreeSet<>();
    for (ActorView.Tie tie : ties) {
      ends.add(tie.from());
      ends.add(tie.to());
    }
    return ends;
  }

  /** Ties upward from the actor, and downward to it. */
  private List<ActorView.Tie> ties(String id, @Nullable LocalDate at) {
    List<ActorView.Tie> ties = new ArrayList<>();
    for (RegisteredActor actor : registry.all()) {
      for (RegisteredActor.Tie tie : actor.ties()) {
        if ((actor.id().equals(id) || tie.parent().equals(id)) && tie.heldOn(at)) {
          ties.add(
              new ActorView.Tie(
                  actor.id(), tie.parent(), tie.relation(), tie.from(), tie.to(), actor.sources()));
        }
      }
    }
    return ties;
  }

  private ActorView.Entry entry(String id) {
    Optional<RegisteredActor> known = registry.byId(id);
    if (known.isPresent()) {
      RegisteredActor a = known.get();
      return new ActorView.Entry(
          id,
          a.name(),
          a.type(),
          a.kind(),
          a.homeCountry(),
          a.countries(),
          a.from(),
          a.to(),
          a.aliases(),
          a.schemes(),
          a.wikidata(),
          a.sources(),
          true);
    }
    Event.Actor seen = taking.named().get(id);
    String country = seen == null ? null : seen.country();
    return new ActorView.Entry(
        id,
        seen == null ? id : seen.name(),
        seen == null ? null : seen.type(),
        null,
        country,
        country == null ? List.of() : List.of(country),
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        false);
  }

  private ActorView.Short brief(String id) {
    Event.Actor seen = taking.named().get(id);
    String name =
        registry.byId(id).map(RegisteredActor::name).orElse(seen == null ? id : seen.name());
    PartyType type =
        registry.byId(id).map(RegisteredActor::type).orElse(seen == null ? null : seen.type());
    return new ActorView.Short(id, name, type, taking.events().getOrDefault(id, List.of()).size());
  }

  private List<EventRow> events(String id) {
    EventTable table = EventTable.of(view);
    Comparator<LocalDate> latest = Comparator.nullsLast(Comparator.reverseOrder());
    return taking.events().getOrDefault(id, List.of()).stream()
        .flatMap(event -> table.rowOf(event.id()).stream())
        .sorted(
            Comparator.comparing(
                (EventRow row) -> row.date() == null ? null : row.date().start(), latest))
        .limit(EVENTS)
        .toList();
  }

  /** The words under which reports name the actor, each report's once. */
  private List<ActorView.Match> matches(String id) {
    Map<String, ActorView.Match> matches = new LinkedHashMap<>();
    for (Event event : taking.events().getOrDefault(id, List.of())) {
      for (String claim : event.claims()) {
        view.claim(claim).ifPresent(c -> matches(c, id, matches));
      }
      if (matches.size() >= MATCHES) {
        break;
      }
    }
    return matches.values().stream()
        .sorted(
            Comparator.comparing(ActorView.Match::alias).thenComparing(ActorView.Match::document))
        .limit(MATCHES)
        .toList();
  }

  private void matches(Claim claim, String id, Map<String, ActorView.Match> matches) {
    Document document = view.document(claim.document()).orElse(null);
    for (Party party : claim.parties()) {
      if (document != null && id.equals(party.actor())) {
        for (Span span : party.provenance().quoted()) {
          if (span.end() <= document.text().length()) {
            String alias = span.of(document.text());
            matches.merge(
                alias + "\n" + document.id(),
                new ActorView.Match(alias, document.id(), span, 1),
                (a, b) -> new ActorView.Match(a.alias(), a.document(), a.span(), a.n() + 1));
          }
        }
      }
    }
  }

  private static String names(RegisteredActor actor) {
    StringBuilder names = new StringBuilder(actor.id()).append(' ').append(actor.name());
    actor.aliases().forEach(alias -> names.append(' ').append(alias.text()));
    return names.toString();
  }

  private static boolean holds(String names, List<String> words) {
    String folded = String.join(" ", EventTerms.wordsOf(names));
    return words.stream().allMatch(folded::contains);
  }
}
