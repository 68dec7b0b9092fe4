package org.griot.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** All frames of one report that tell of one happening, in the order of the text. */
final class Chain {
  private final List<Frame> frames = new ArrayList<>();
  private final List<RoleLink> attributions = new ArrayList<>();

  Chain(Frame first) {
    frames.add(first);
  }

  void add(Frame frame) {
    frames.add(frame);
  }

  /** Adds who is blamed, who claims, who may have done it. */
  void attribute(List<RoleLink> links) {
    attributions.addAll(links);
  }

  List<Frame> frames() {
    return List.copyOf(frames);
  }

  List<RoleLink> attributions() {
    return List.copyOf(attributions);
  }

  Frame first() {
    return frames.get(0);
  }

  Frame last() {
    return frames.get(frames.size() - 1);
  }

  /** The frame that decisions name the claim by: the first in the body that is not background. */
  Frame anchor() {
    return frames.stream()
        .filter(f -> !f.heads() && !f.background())
        .findFirst()
        .orElseGet(() -> frames.stream().filter(f -> !f.heads()).findFirst().orElse(first()));
  }

  boolean background() {
    return frames.stream().allMatch(Frame::background);
  }

  /** Tells of happenings in the plural that were not told before: "in attacks by X". */
  boolean plural() {
    return triggers().stream().anyMatch(t -> t.plural() && !t.anaphoric() && t.measure() == null);
  }

  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    frames.forEach(frame -> types.addAll(frame.types()));
    return types;
  }

  List<RoleLink> links() {
    return frames.stream().flatMap(frame -> frame.links().stream()).toList();
  }

  List<Trigger> triggers() {
    return frames.stream().flatMap(frame -> frame.triggers().stream()).toList();
  }

  List<Place> places() {
    return frames.stream().flatMap(frame -> frame.places().stream()).toList();
  }

  /** The finest place of the frames that tell most: with a day, then of the body, then of headings. */
  @Nullable Place place() {
    List<List<Frame>> tiers =
        List.of(
            frames.stream().filter(f -> !f.heads() && !f.dates().isEmpty()).toList(),
            frames.stream().filter(f -> !f.heads()).toList(),
            frames);
    Place coarse = null;
    for (List<Frame> tier : tiers) {
      Place finest = Areas.finest(tier.stream().flatMap(f -> f.places().stream()).toList());
      if (finest != null && !Areas.isWide(finest)) {
        return finest;
      }
      coarse = coarse == null ? finest : coarse;
    }
    return coarse;
  }

  Set<String> weapons() {
    Set<String> kinds = new LinkedHashSet<>();
    frames.forEach(frame -> frame.linked(Mention.Weapon.class, "weapon").forEach(w -> kinds.add(w.kind())));
    return kinds;
  }

  Set<String> circumstances() {
    Set<String> kinds = new LinkedHashSet<>();
    frames.forEach(frame -> frame.linked(Mention.Circumstance.class, "circumstance").forEach(c -> kinds.add(c.kind())));
    return kinds;
  }

  /** The first date that the frames give, narrowed by those that lie within it; or null. */
  @Nullable DateRange date() {
    DateRange best = null;
    for (Frame frame : frames) {
      for (DateRange date : frame.dates()) {
        if (best == null || (width(date) < width(best) && date.overlaps(best))) {
          best = date;
        }
      }
    }
    return best;
  }

  private static long width(DateRange date) {
    return date.precision() == DatePrecision.OPEN || date.days() < 0 ? Long.MAX_VALUE : date.days();
  }

  /** The registry ids of all parties that act or suffer, the unidentified left out. */
  Set<String> namedActors() {
    return namedActors(frames);
  }

  static Set<String> namedActors(List<Frame> frames) {
    Set<String> ids = namedActors(frames, "initiator");
    ids.addAll(namedActors(frames, "target"));
    ids.addAll(namedActors(frames, "harm:"));
    return ids;
  }

  static Set<String> namedActors(List<Frame> frames, String role) {
    return actors(frames, role, false);
  }

  /** The ids of all parties in a role, the unidentified among them. */
  static Set<String> actors(List<Frame> frames, String role) {
    return actors(frames, role, true);
  }

  private static Set<String> actors(List<Frame> frames, String role, boolean generic) {
    Set<String> ids = new LinkedHashSet<>();
    for (Frame frame : frames) {
      for (RoleLink link : frame.links()) {
        if (link.role().startsWith(role) && link.mention() instanceof Mention.Actor actor && actor.actor() != null && (generic || !actor.generic())) {
          ids.add(actor.actor());
        }
      }
    }
    return ids;
  }
}
