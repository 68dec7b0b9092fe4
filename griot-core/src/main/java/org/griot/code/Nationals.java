package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * People of whom only the nation is told, and to whom something was done: its civilians, unless
 * they may have been its soldiers.
 */
final class Nationals {
  private static final String CLASH = "armed-clash";

  // What hits soldiers and bystanders alike.
  private static final Set<String> FROM_AFAR =
      Set.of("suicide-bomb", "remote-explosive", "air-drone-strike", "shelling", "grenade");

  private final AnnotatedDocument document;
  private final UnnamedParties unnamed;

  /** Those of each deed; none where the report tells nobody by nation alone. */
  private final Map<Trigger, List<RoleLink>> links = new HashMap<>();

  Nationals(AnnotatedDocument document, UnnamedParties unnamed) {
    this.document = document;
    this.unnamed = unnamed;
    if (document.mentions().stream().anyMatch(Nationals::isOfNation)) {
      for (RoleLink link : document.links()) {
        links.computeIfAbsent(link.trigger(), t -> new ArrayList<>()).add(link);
      }
    }
  }

  private static boolean isOfNation(Mention mention) {
    return mention instanceof Mention.Actor actor && actor.reason().equals(Mention.Actor.OF_NATION);
  }

  /** The civilians whom the words stand for, or null. */
  Mention.@Nullable Actor of(RoleLink link, Mention.Actor actor) {
    Mention.Actor told = told(link, actor);
    return told == null || isFought(link)
        ? null
        : unnamed.of(
            actor.span(), "civilians", PartyType.CIVILIANS, told.homeCountry(), told.reason());
  }

  /** "12 Germans, four of them children": whose nation is that of the people, if any says it. */
  private Mention.@Nullable Actor told(RoleLink link, Mention.Actor actor) {
    if (isOfNation(actor)) {
      return actor;
    }
    if (actor.type() != PartyType.CIVILIANS) {
      return null;
    }
    List<RoleLink> own = links.getOrDefault(link.trigger(), List.of());
    boolean part =
        own.stream()
            .anyMatch(
                l ->
                    l.role().startsWith(RoleLink.PART)
                        && l.mention().span().overlaps(actor.span()));
    return !part
        ? null
        : own.stream()
            .filter(RoleLink::isHarm)
            .flatMap(l -> actorsAt(l.mention().span()))
            .filter(Nationals::isOfNation)
            .findFirst()
            .orElse(null);
  }

  private Stream<Mention.Actor> actorsAt(Span span) {
    return document.mentions().stream()
        .filter(m -> m.span().overlaps(span))
        .filter(Mention.Actor.class::isInstance)
        .map(Mention.Actor.class::cast);
  }

  /**
   * "Four Armenians were killed in the clash", "50 Russians and ten Malian soldiers in an ambush",
   * "500 Russians, Kyiv said": they may have been soldiers.
   */
  private boolean isFought(RoleLink link) {
    Trigger deed = link.trigger();
    List<String> types =
        document.triggers().stream()
            .filter(t -> t.sentence() == deed.sentence() && t.type() != null)
            .map(t -> String.valueOf(t.type()))
            .toList();
    List<RoleLink> own = links.getOrDefault(deed, List.of());
    boolean beside =
        own.stream()
            .anyMatch(
                l ->
                    l.role().equals("target")
                        && l.mention() instanceof Mention.Actor actor
                        && (actor.type() == PartyType.STATE_FORCES
                            || Parties.isNonState(actor.type())));
    return types.contains(CLASH)
        || beside && types.stream().noneMatch(FROM_AFAR::contains)
        || own.stream().anyMatch(l -> l.role().equals("speaker") && isState(l.mention().span()));
  }

  /** A state that speaks, by its name, its capital or its forces. */
  private boolean isState(Span speaker) {
    return actorsAt(speaker).anyMatch(a -> a.type() == PartyType.STATE_FORCES)
        || document.mentions().stream()
            .anyMatch(
                m ->
                    m instanceof Mention.PlaceName place
                        && place.span().equals(speaker)
                        && (place.place().feature().equals("country")
                            || place.place().isMetonym()));
  }
}
