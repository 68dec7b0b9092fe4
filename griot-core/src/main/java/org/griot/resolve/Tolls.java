package org.griot.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.griot.model.Claim;
import org.griot.model.Event;
import org.griot.model.Event.Toll;
import org.griot.model.Harm;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** Every figure of every claim of an event, with its owner: the series that policies read. */
final class Tolls {
  private static final Comparator<Toll> ORDER =
      Comparator.comparing((Toll t) -> t.figure().kind())
          .thenComparing(Toll::claim)
          .thenComparing(t -> t.figure().id());

  private Tolls() {}

  /**
   * @param elsewhere figures that claims of other events share with this one's
   * @param eventOf from claim id to event id
   */
  static List<Toll> of(
      Happening happening, List<Toll> elsewhere, String event, Map<String, String> eventOf) {
    List<Toll> tolls = new ArrayList<>();
    for (Profile each : happening.told()) {
      Claim claim = each.claim;
      claim.harm().forEach(h -> tolls.add(toll(claim, h, h.stance(), event, eventOf)));
    }
    for (Profile each : happening.denied()) {
      Claim claim = each.claim;
      claim.harm().forEach(h -> tolls.add(toll(claim, h, Stance.DENIES, event, eventOf)));
    }
    for (Toll shared : elsewhere) {
      if (tolls.stream().noneMatch(own -> isSame(own, shared))) {
        Harm figure =
            share(shared.claim(), shared.figure(), shared.figure().stance(), event, eventOf);
        tolls.add(new Toll(shared.claim(), shared.document(), figure));
      }
    }
    return tolls.stream().sorted(ORDER).toList();
  }

  private static Toll toll(
      Claim claim, Harm figure, Stance stance, String event, Map<String, String> eventOf) {
    return new Toll(
        claim.id(), claim.document(), share(claim.id(), figure, stance, event, eventOf));
  }

  /** The same words of the same report, kept with each of the claims that they are about. */
  private static boolean isSame(Toll own, Toll shared) {
    Harm a = own.figure();
    Harm b = shared.figure();
    return own.document().equals(shared.document())
        && a.kind() == b.kind()
        && java.util.Objects.equals(a.low(), b.low())
        && java.util.Objects.equals(a.high(), b.high())
        && java.util.Objects.equals(a.words(), b.words())
        && java.util.Objects.equals(a.by(), b.by())
        && a.side() == b.side();
  }

  /** The figure with the events, instead of the claims, that it also covers. */
  private static Harm share(
      String claim, Harm h, Stance stance, String event, Map<String, String> eventOf) {
    TreeSet<String> events = new TreeSet<>();
    if (!h.sharedWith().isEmpty()) {
      h.sharedWith().forEach(other -> add(events, eventOf.get(other)));
      add(events, eventOf.get(claim));
      events.remove(event);
    }
    return new Harm(
        h.id(),
        h.kind(),
        h.side(),
        h.who(),
        h.actor(),
        h.low(),
        h.high(),
        h.approx(),
        h.words(),
        h.partOf(),
        List.copyOf(events),
        h.by(),
        stance,
        h.asOf(),
        h.provenance());
  }

  private static void add(TreeSet<String> events, @Nullable String event) {
    if (event != null) {
      events.add(event);
    }
  }

  /** A claim's figures that also cover other claims. */
  static List<Event.Toll> shared(Claim claim) {
    return claim.harm().stream()
        .filter(h -> !h.sharedWith().isEmpty())
        .map(h -> new Toll(claim.id(), claim.document(), h))
        .toList();
  }
}
