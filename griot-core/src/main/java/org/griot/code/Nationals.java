package org.griot.code;

import java.util.List;
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

  Nationals(AnnotatedDocument document, UnnamedParties unnamed) {
    this.document = document;
    this.unnamed = unnamed;
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
    if (actor.reason().equals(Mention.Actor.OF_NATION)) {
      return actor;
    }
    List<RoleLink> own =
        document.links().stream().filter(l -> l.trigger().equals(link.trigger())).toList();
    boolean part =
        own.stream()
            .anyMatch(
                l ->
                    l.role().startsWith(RoleLink.PART)
                        && l.mention().span().overlaps(actor.span()));
    return !part || actor.type() != PartyType.CIVILIANS
        ? null
        : own.stream()
            .filter(RoleLink::isHarm)
            .flatMap(l -> actorsAt(l.mention().span()))
            .filter(a -> a.reason().equals(Mention.Actor.OF_NATION))
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
    List<RoleLink> own = document.links().stream().filter(l -> l.trigger().equals(deed)).toList();
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
