package org.griot.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * One of several places that one sentence names as scenes of its own: "attacked the camp in A and
 * the base in B" is two happenings.
 */
record Scene(Mention.PlaceName where, Mention.@Nullable Actor target) {

  Place place() {
    return where.place();
  }

  Span span() {
    return target == null ? where.span() : target.span().cover(where.span());
  }

  /** The scenes of a chain; fewer than two if it has but one. */
  static List<Scene> of(Chain chain) {
    for (Frame frame : chain.frames()) {
      for (Trigger trigger : frame.triggers()) {
        List<Scene> scenes = of(frame, trigger);
        if (scenes.size() > 1) {
          return scenes;
        }
      }
    }
    return chain.plural() ? across(chain) : List.of();
  }

  /** "Twin raids ... gunmen stormed the school in A. Another group attacked the base at B." */
  private static List<Scene> across(Chain chain) {
    List<Scene> scenes = new ArrayList<>();
    for (Frame frame : chain.frames()) {
      boolean deed =
          !frame.heads()
              && !frame.background()
              && !frame.anaphoric()
              && !frame.types().isEmpty()
              && frame.counts().isEmpty();
      List<Mention.PlaceName> places =
          deed ? frame.linked(Mention.PlaceName.class, "place") : List.of();
      // Of a list in one sentence nobody says that these were deeds apart.
      for (Mention.PlaceName place : places.subList(0, Math.min(1, places.size()))) {
        if (Areas.isPoint(place.place())
            && scenes.stream().allMatch(s -> Areas.apart(s.place(), place.place()))) {
          scenes.add(new Scene(place, first(frame)));
        }
      }
    }
    return scenes.size() > 1 ? scenes : List.of();
  }

  private static Mention.@Nullable Actor first(Frame frame) {
    return frame.linked(Mention.Actor.class, "target").stream().findFirst().orElse(null);
  }

  private static List<Scene> of(Frame frame, Trigger trigger) {
    List<Mention.PlaceName> places = new ArrayList<>();
    List<Mention.Actor> targets = new ArrayList<>();
    for (RoleLink link : frame.links()) {
      if (link.trigger().equals(trigger)
          && link.mention() instanceof Mention.PlaceName place
          && link.role().equals("place")) {
        places.add(place);
      } else if (link.trigger().equals(trigger)
          && link.mention() instanceof Mention.Actor actor
          && link.role().equals("target")) {
        targets.add(actor);
      }
    }
    places.sort(Comparator.comparing(Mention.PlaceName::span));
    List<Scene> scenes = new ArrayList<>();
    for (Mention.PlaceName place : places) {
      boolean apart = scenes.stream().allMatch(s -> Areas.differ(s.place(), place.place()));
      Mention.Actor target = before(targets, place);
      boolean own = target != null && scenes.stream().noneMatch(s -> target.equals(s.target()));
      if (apart && own && !Areas.isCountry(place.place())) {
        scenes.add(new Scene(place, target));
      }
    }
    return scenes;
  }

  private static Mention.@Nullable Actor before(
      List<Mention.Actor> targets, Mention.PlaceName place) {
    Mention.Actor last = null;
    for (Mention.Actor target : targets) {
      boolean nearer = last == null || target.span().start() > last.span().start();
      if (target.span().end() <= place.span().start() && nearer) {
        last = target;
      }
    }
    return last;
  }

  /**
   * All parties but the targets of the other scenes.
   *
   * @param harmed ids of those whose losses the scenes share: they stand in each
   */
  List<Party> parties(List<Party> all, List<Scene> scenes, Set<String> harmed) {
    List<Party> own = new ArrayList<>();
    for (Party party : all) {
      boolean elsewhere = scenes.stream().anyMatch(s -> s != this && s.isTargetOf(party));
      if (party.role() != PartyRole.TARGET
          || !elsewhere
          || isTargetOf(party)
          || harmed.contains(party.actor())) {
        own.add(party);
      }
    }
    return own;
  }

  private boolean isTargetOf(Party party) {
    return target != null && target.actor() != null && target.actor().equals(party.actor());
  }
}
