package org.griot.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Decision;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** One resolution while it is worked out. */
final class Assembly {
  private final Copies copies;
  private final Rulings rulings;
  private final Linker linker;
  private final Gatherer gatherer;
  private final Memory memory;

  private final List<Claim> copied = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();
  private final Map<String, String> eventOf = new TreeMap<>();

  Assembly(Copies copies, Rulings rulings, Linker linker, Gatherer gatherer, Memory memory) {
    this.memory = memory;
    this.copies = copies;
    this.rulings = rulings;
    this.linker = linker;
    this.gatherer = gatherer;
  }

  Resolution resolution() {
    List<Profile> profiles = new ArrayList<>();
    for (Claim claim : rulings.claims().values()) {
      String reason = reasonAside(claim);
      if (copies.isCopy(claim.document())) {
        copied.add(claim);
      } else if (reason != null) {
        aside.add(new SetAside(claim.id(), reason));
      } else {
        profiles.add(profile(claim));
      }
    }
    Grouping grouping = new Grouping(profiles, rulings, linker, memory);
    List<Happening> happenings = happenings(grouping);
    List<Event> events = new ArrayList<>();
    Map<String, List<Event.Toll>> shared = shared(profiles);
    for (int i = 0; i < happenings.size(); i++) {
      events.add(gather(happenings.get(i), grouping.near(i), grouping.links(i), shared));
    }
    events.sort(Comparator.comparing(Event::id));
    Map<String, String> redirects = new TreeMap<>();
    events.forEach(event -> event.formerIds().forEach(id -> redirects.put(id, event.id())));
    grouping
        .rejectedNear(rejected())
        .forEach(
            (claim, other) ->
                redirects.putIfAbsent(Gatherer.eventId(claim), eventOf.getOrDefault(other, "")));
    redirects.values().removeIf(String::isEmpty);
    events.forEach(event -> redirects.remove(event.id()));
    List<Claim> amended = new ArrayList<>();
    for (String id : rulings.amended()) {
      Claim claim = rulings.claims().get(id);
      if (claim != null) {
        amended.add(claim);
      }
    }
    aside.sort(Comparator.comparing(SetAside::claim));
    return new Resolution(events, redirects, amended, aside, rulings.problems());
  }

  private Profile profile(Claim claim) {
    return memory.profile(claim, copies.document(claim.document()));
  }

  /** Why a claim can be part of no event, or null if it can. */
  private @Nullable String reasonAside(Claim claim) {
    Decision rejected = rulings.rejected().get(claim.id());
    if (rejected != null) {
      return "rejected by " + rejected.who();
    }
    if (claim.kind() != ClaimKind.EVENT) {
      return claim.kind() == ClaimKind.STATISTIC ? "statistic" : "relation";
    }
    if (claim.reality() != Reality.HAPPENED) {
      return claim.reality() == Reality.PLANNED ? "planned" : "hypothetical";
    }
    return claim.type().id() == null ? "no type" : null;
  }

  private List<Profile> rejected() {
    List<Profile> rejected = new ArrayList<>();
    for (String id : rulings.rejected().keySet()) {
      Claim claim = rulings.claims().get(id);
      if (claim != null && claim.kind() == ClaimKind.EVENT && !copies.isCopy(claim.document())) {
        rejected.add(profile(claim));
      }
    }
    return rejected;
  }

  private List<Happening> happenings(Grouping grouping) {
    Map<String, List<Claim>> copiesOf = new TreeMap<>();
    for (Claim copy : copied) {
      String original = copies.counterpart(copy);
      if (original == null) {
        aside.add(new SetAside(copy.id(), "copy of a report that does not say this"));
      } else {
        copiesOf.computeIfAbsent(original, o -> new ArrayList<>()).add(copy);
      }
    }
    List<Happening> happenings = new ArrayList<>();
    for (int i = 0; i < grouping.size(); i++) {
      List<Claim> here = new ArrayList<>();
      List<Profile> told = grouping.told(i);
      List<Profile> denied = grouping.denied(i);
      for (Profile each : told) {
        here.addAll(take(copiesOf, each));
      }
      for (Profile each : denied) {
        here.addAll(take(copiesOf, each));
      }
      Happening happening = Happening.of(told, denied, here, copies);
      String event = Gatherer.eventId(happening);
      happening.all().forEach(profile -> eventOf.put(profile.id(), event));
      here.forEach(copy -> eventOf.put(copy.id(), event));
      happenings.add(happening);
    }
    grouping
        .unplacedDenials()
        .forEach(denial -> aside.add(new SetAside(denial.id(), "denies nothing that is known")));
    copiesOf.values().stream()
        .flatMap(List::stream)
        .forEach(copy -> aside.add(new SetAside(copy.id(), "copy of a claim that is set aside")));
    return happenings;
  }

  private static List<Claim> take(Map<String, List<Claim>> copiesOf, Profile profile) {
    List<Claim> taken = copiesOf.remove(profile.id());
    return taken == null ? List.of() : taken;
  }

  /** Figures by the claims that they also cover. */
  private static Map<String, List<Event.Toll>> shared(List<Profile> profiles) {
    Map<String, List<Event.Toll>> shared = new TreeMap<>();
    for (Profile each : profiles) {
      if (each.claim.stance() == Stance.ASSERTS) {
        for (Harm figure : each.claim.harm()) {
          Event.Toll toll = new Event.Toll(each.id(), each.claim.document(), figure);
          figure
              .sharedWith()
              .forEach(other -> shared.computeIfAbsent(other, o -> new ArrayList<>()).add(toll));
        }
      }
    }
    return shared;
  }

  private Event gather(
      Happening happening,
      List<Event.Link> near,
      List<Event.Link> links,
      Map<String, List<Event.Toll>> shared) {
    List<Event.Toll> elsewhere = new ArrayList<>();
    Set<String> decisions = new TreeSet<>();
    Set<String> here = new HashSet<>();
    happening.all().forEach(profile -> here.add(profile.id()));
    for (Profile each : happening.all()) {
      decisions.addAll(rulings.touching(each.id()));
      shared.getOrDefault(each.id(), List.of()).stream()
          .filter(toll -> !here.contains(toll.claim()))
          .forEach(elsewhere::add);
    }
    Memory.Inputs inputs =
        new Memory.Inputs(
            happening.told(),
            happening.denied(),
            happening.copies(),
            happening.sources().all(),
            links,
            near,
            elsewhere,
            decisions,
            covered(happening, elsewhere));
    return memory.event(
        Gatherer.eventId(happening),
        inputs,
        () ->
            gatherer.gather(
                happening, new Gatherer.Surroundings(eventOf, elsewhere, links, near, decisions)));
  }

  /** The events of the claims that the figures also cover: all that is read of {@code eventOf}. */
  private Map<String, String> covered(Happening happening, List<Event.Toll> elsewhere) {
    Map<String, String> covered = new TreeMap<>();
    for (Profile each : happening.all()) {
      each.claim.harm().forEach(figure -> cover(each.id(), figure, covered));
    }
    elsewhere.forEach(toll -> cover(toll.claim(), toll.figure(), covered));
    return covered;
  }

  private void cover(String claim, Harm figure, Map<String, String> covered) {
    if (!figure.sharedWith().isEmpty()) {
      covered.put(claim, eventOf.getOrDefault(claim, ""));
      figure.sharedWith().forEach(other -> covered.put(other, eventOf.getOrDefault(other, "")));
    }
  }
}
