package org.griot.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** All frames of one report that tell of one happening, in the order of the text. */
final class Chain {
  private static final int STRETCH_DAYS = 10;

  /** Roles of those who are said to have done it. */
  private static final Set<String> NAMES_DOER = Set.of("blamed", "possible", "claimed-by");

  private final List<Frame> frames = new ArrayList<>();
  private final List<RoleLink> attributions = new ArrayList<>();
  private final List<RoleLink> unsettled = new ArrayList<>();

  // What all frames say together, so that a long report is not read over with each new frame.
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<String> doers = new LinkedHashSet<>();
  private final Set<String> namedDoers = new LinkedHashSet<>();
  private final Set<String> namedSufferers = new LinkedHashSet<>();
  private final Set<String> victims = new HashSet<>();
  private final Set<Span> harmed = new HashSet<>();
  private final Set<Integer> figures = new HashSet<>();
  private final Map<String, Place> distinctPlaces = new LinkedHashMap<>();
  private final Set<Place> tollSites = new LinkedHashSet<>();
  private @Nullable DateRange date;
  private @Nullable DateRange stretch;
  private boolean staged;
  private boolean ongoing;
  private boolean background = true;
  private boolean heads = true;
  private boolean hurts;

  Chain(Frame first) {
    add(first);
  }

  void add(Frame frame) {
    frames.add(frame);
    List<Frame> one = List.of(frame);
    types.addAll(frame.types());
    doers.addAll(actors(one, "initiator"));
    namedDoers.addAll(namedActors(one, "initiator"));
    namedSufferers.addAll(namedSufferers(one));
    frame.victims().forEach(victim -> victims.add(victim.name()));
    harmed.addAll(frame.harmed());
    frame.counts().stream()
        .filter(count -> count.low() != null)
        .forEach(count -> figures.add(count.low()));
    OwnTolls.site(frame).ifPresent(tollSites::add);
    boolean told = distinctPlaces.isEmpty() || !frame.tendsWounded();
    (told ? frame.places() : List.<Place>of())
        .forEach(
            place ->
                distinctPlaces.putIfAbsent(
                    place.gazetteerId() + "|" + place.name() + "|" + place.precisionKm(), place));
    for (DateRange day : frame.dates()) {
      narrow(day);
    }
    background &= frame.background();
    heads &= frame.heads();
    hurts |= frame.hurts();
  }

  /** The same with those in likely roles that nobody else plays; the others are not in it. */
  Chain settled() {
    Set<String> played = new HashSet<>();
    Set<String> sure = surely("initiator");
    ClashSides sides = new ClashSides(types, links());
    for (RoleLink link : links()) {
      if (!link.isLikely() && !isOwnLoss(link, sure)) {
        played.add(part(link));
      }
    }
    if (!attributions.isEmpty() || played.stream().anyMatch(NAMES_DOER::contains)) {
      played.add("initiator");
    }
    Chain settled = null;
    List<RoleLink> others = new ArrayList<>();
    for (Frame frame : frames) {
      Set<String> here = new HashSet<>();
      List<RoleLink> kept = new ArrayList<>();
      for (RoleLink link : frame.links()) {
        RoleLink plain = sides.turned(link);
        if (plain == null || isVictimsVoice(link, frame)) {
          continue;
        }
        if (!link.isLikely() || !played.contains(part(plain))) {
          kept.add(plain);
          here.add(part(plain));
        } else {
          others.add(plain);
        }
      }
      played.addAll(here);
      Frame one = frame.with(kept);
      if (settled == null) {
        settled = new Chain(one);
      } else {
        settled.add(one);
      }
    }
    Chain whole = Objects.requireNonNull(settled);
    whole.attributions.addAll(attributions);
    whole.unsettled.addAll(others);
    return whole;
  }

  /** The same with parties that another chain names, linked to its first words. */
  Chain with(List<RoleLink> parties) {
    List<RoleLink> more = new ArrayList<>(first().links());
    parties.forEach(l -> more.add(new RoleLink(first().first(), l.mention(), l.role())));
    Chain chain = new Chain(first().with(more));
    frames.subList(1, frames.size()).forEach(chain::add);
    chain.attributions.addAll(attributions);
    chain.unsettled.addAll(unsettled);
    return chain;
  }

  /** "Six soldiers died in an ambush, the army said": who speaks of its dead did not do it. */
  private boolean isVictimsVoice(RoleLink link, Frame frame) {
    return link.isLikely()
        && link.settled().role().equals("initiator")
        && link.mention() instanceof Mention.Actor actor
        && actor.actor() != null
        && frame.links().stream()
            .anyMatch(
                l ->
                    l.mention() instanceof Mention.Speaker speaker
                        && speaker.span().contains(actor.span()))
        && hit().equals(Set.of(actor.actor()));
  }

  /** Those whom the deed hit, by id or words. */
  private Set<String> hit() {
    Set<String> ids = new HashSet<>();
    for (RoleLink link : links()) {
      boolean struck = link.settled().role().equals("target") || link.isHarm();
      if (struck && link.mention() instanceof Mention.Actor actor) {
        ids.add(actor.actor() == null ? actor.name() : actor.actor());
      }
    }
    return ids;
  }

  /** Who surely has a role, by id. */
  private Set<String> surely(String role) {
    Set<String> ids = new HashSet<>();
    for (RoleLink link : links()) {
      if (link.role().equals(role)
          && link.mention() instanceof Mention.Actor actor
          && actor.actor() != null) {
        ids.add(actor.actor());
      }
    }
    return ids;
  }

  /** "Protesters clashed with police; two protesters died": the police are the other side still. */
  private static boolean isOwnLoss(RoleLink link, Set<String> doers) {
    return link.role().equals("target")
        && link.trigger().measure() != null
        && link.mention() instanceof Mention.Actor actor
        && doers.contains(actor.actor());
  }

  /** Likely roles that somebody else plays: further words for them, perhaps. */
  List<RoleLink> unsettled() {
    return List.copyOf(unsettled);
  }

  /** Figures of whatever harm are one part: who tells some tells all. */
  private static String part(RoleLink link) {
    return link.isToll() ? "harm" : link.role();
  }

  private void narrow(DateRange next) {
    if (date == null) {
      date = next;
      stretch = isStretch(next) ? next : null;
      return;
    }
    if (next.end() == null && isLately(date, next)) {
      stretch = since(date, next);
      date = stretch;
      staged = true;
      ongoing = true;
    } else if (stretch != null && stretch.overlaps(next) && !next.overlaps(date)) {
      date = stretch; // stages of one battle, on two of its days
      staged = true;
    } else if (!staged && width(next) < width(date) && next.overlaps(date)) {
      date = next;
    }
  }

  /** "Entered a third day on Monday, with 90 killed since Saturday". */
  private static boolean isLately(DateRange day, DateRange since) {
    LocalDate from = since.start();
    return from != null
        && day.start() != null
        && day.isKnown()
        && from.isBefore(day.start())
        && !from.isBefore(day.start().minusDays(STRETCH_DAYS));
  }

  private static DateRange since(DateRange day, DateRange since) {
    return new DateRange(
        since.start(),
        day.end(),
        DatePrecision.DAYS,
        since.reason() + "; up to " + day.reason(),
        since.provenance());
  }

  /** "Between 25 and 27 July": days that the report itself puts together. */
  private static boolean isStretch(DateRange date) {
    return date.precision() != DatePrecision.OPEN && date.days() > 1 && date.days() <= STRETCH_DAYS;
  }

  /** Goes on since a day that the report names: what is told of one place is a deed beside it. */
  boolean isOngoing() {
    return ongoing;
  }

  /** The days that the report puts together, else its date; or null. */
  @Nullable DateRange span() {
    return stretch == null ? date : stretch;
  }

  /** Ids of all that act, the unidentified among them. */
  Set<String> doers() {
    return doers;
  }

  /** Ids of those that act and are named. */
  Set<String> namedDoers() {
    return namedDoers;
  }

  /** Ids of those to whom it is done and who are named. */
  Set<String> namedSufferers() {
    return namedSufferers;
  }

  /** Names of the persons harmed. */
  Set<String> victims() {
    return victims;
  }

  /** Where the words for those harmed stand. */
  Set<Span> harmed() {
    return harmed;
  }

  /** The least numbers of all figures of harm. */
  Set<Integer> figures() {
    return figures;
  }

  /** The sites of which the body tells figures. */
  Set<Place> tollSites() {
    return tollSites;
  }

  /** Each place once. */
  Collection<Place> distinctPlaces() {
    return distinctPlaces.values();
  }

  /** Told in headings only. */
  boolean heads() {
    return heads;
  }

  boolean hurts() {
    return hurts;
  }

  /** Adds who is blamed, who claims, who may have done it. */
  void attribute(List<RoleLink> links) {
    attributions.addAll(links);
  }

  List<Frame> frames() {
    return Collections.unmodifiableList(frames);
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
    return background;
  }

  /** Tells of happenings in the plural that were not told before: "in attacks by X". */
  boolean plural() {
    return triggers().stream().anyMatch(t -> t.plural() && !t.anaphoric() && t.measure() == null);
  }

  Set<String> types() {
    return types;
  }

  List<RoleLink> links() {
    return frames.stream().flatMap(frame -> frame.links().stream()).toList();
  }

  List<Trigger> triggers() {
    return frames.stream().flatMap(frame -> frame.triggers().stream()).toList();
  }

  /**
   * The finest place of the frames that tell most: with a day, then of the body, then of headings.
   */
  @Nullable Place place() {
    List<Frame> scenes = frames.stream().filter(f -> !f.tendsWounded()).toList();
    List<List<Frame>> tiers =
        List.of(
            scenes.stream().filter(f -> !f.heads() && !f.dates().isEmpty()).toList(),
            scenes.stream().filter(f -> !f.heads()).toList(),
            scenes,
            frames);
    Place coarse = null;
    for (List<Frame> tier : tiers) {
      Place finest = Areas.finest(tier.stream().flatMap(f -> f.places().stream()).toList());
      if (finest != null && !Areas.isWide(finest)) {
        List<Place> all = List.copyOf(distinctPlaces.values());
        return Areas.in(Areas.finerIn(finest, all), all);
      }
      coarse = coarse == null ? finest : coarse;
    }
    return coarse;
  }

  Set<String> weapons() {
    Set<String> kinds = new LinkedHashSet<>();
    frames.forEach(
        frame -> frame.linked(Mention.Weapon.class, "weapon").forEach(w -> kinds.add(w.kind())));
    return kinds;
  }

  Set<String> circumstances() {
    Set<String> kinds = new LinkedHashSet<>();
    frames.forEach(
        frame ->
            frame
                .linked(Mention.Circumstance.class, "circumstance")
                .forEach(c -> kinds.add(c.kind())));
    return kinds;
  }

  /** The last of its sentences up to that one; -1 if all stand behind it. */
  int lastBefore(Sentence sentence) {
    return frames.stream()
        .mapToInt(f -> f.sentence().index())
        .filter(i -> i <= sentence.index())
        .max()
        .orElse(-1);
  }

  /** The first date that the frames give, narrowed by those that lie within it; or null. */
  @Nullable DateRange date() {
    return date;
  }

  private static long width(DateRange date) {
    return date.precision() == DatePrecision.OPEN || date.days() < 0 ? Long.MAX_VALUE : date.days();
  }

  /** Ids of those that are named and to whom it is done. */
  static Set<String> namedSufferers(List<Frame> frames) {
    Set<String> ids = namedActors(frames, "target");
    ids.addAll(namedActors(frames, RoleLink.HARM));
    return ids;
  }

  /** The registry ids of the parties in a role, the unidentified left out. */
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
        if (link.role().startsWith(role)
            && link.mention() instanceof Mention.Actor actor
            && NamedBodies.isKnown(actor)
            && (generic || !actor.generic())) {
          ids.add(Parties.key(actor));
        }
      }
    }
    return ids;
  }

  /** Whether it is news, and tells figures. */
  boolean isCounted() {
    return !background() && frames.stream().anyMatch(f -> !f.counts().isEmpty());
  }

  /** "At least 400 were killed in the country in March": a figure, and nothing of one deed. */
  boolean isBalance() {
    return frames.stream()
        .allMatch(
            f ->
                !f.dates().isEmpty()
                    && f.dates().stream().allMatch(d -> d.isKnown() && f.isBalance(d))
                    && f.places().stream().allMatch(Areas::isWide)
                    && f.linked(Mention.Actor.class, "initiator").isEmpty());
  }
}
