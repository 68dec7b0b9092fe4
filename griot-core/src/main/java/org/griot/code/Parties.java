package org.griot.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Reads the parties of a chain: each once, in its role, with who lays the deed at its door. */
final class Parties {
  /** What a party's mentions and deeds show. */
  private enum Sign {
    STRUCK_FIRST,
    ANSWERS,
    BYSTANDER,
    BEGAN,
    MEDIATES,
    ANYBODY
  }

  /** A party while its mentions are gathered. */
  private static final class Draft {
    private final Mention.Actor first;
    private final List<Span> spans = new ArrayList<>();
    private final List<Attribution> attribution = new ArrayList<>();
    private final List<Trigger> deeds = new ArrayList<>();
    private int initiator;
    private int target;
    private final Set<Sign> signs = EnumSet.of(Sign.ANYBODY);

    Draft(Mention.Actor first) {
      this.first = first;
    }

    boolean is(Sign sign) {
      return signs.contains(sign);
    }

    void mark(Sign sign, boolean holds) {
      if (holds) {
        signs.add(sign);
      } else {
        signs.remove(sign);
      }
    }

    PartyRole role() {
      if (is(Sign.MEDIATES)) {
        return PartyRole.OTHER;
      }
      if (initiator == 0 && target == 0) {
        return attribution.isEmpty() ? PartyRole.OTHER : PartyRole.INITIATOR;
      }
      if (is(Sign.BEGAN)) {
        return PartyRole.INITIATOR;
      }
      if (is(Sign.BYSTANDER)) {
        return PartyRole.OTHER;
      }
      return initiator >= target && !is(Sign.ANSWERS) ? PartyRole.INITIATOR : PartyRole.TARGET;
    }
  }

  private static final Set<PartyType> NON_STATE =
      Set.of(PartyType.REBEL_GROUP, PartyType.POLITICAL_MILITIA, PartyType.IDENTITY_MILITIA);

  private static final Pattern OF_A = Pattern.compile(" (?:of|from) (?:an? |the )?(?:\\p{Ll}+ )?");

  private final AnnotatedDocument document;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<Trigger, List<Draft>> sufferers = new LinkedHashMap<>();
  private final Set<String> twofold = new HashSet<>();

  private Parties(AnnotatedDocument document) {
    this.document = document;
  }

  static boolean isNonState(PartyType type) {
    return NON_STATE.contains(type);
  }

  static List<Party> of(AnnotatedDocument document, Chain chain, List<Frame> frames) {
    Parties parties = new Parties(document);
    Set<Mention> attributed = new HashSet<>();
    chain.attributions().stream()
        .filter(l -> basis(l) != null && !(basis(l) == Basis.POSSIBLE && isHit(l, frames)))
        .forEach(l -> attributed.add(l.mention()));
    frames.forEach(parties::splits);
    for (Frame frame : frames) {
      for (RoleLink link : frame.links()) {
        Mention.Actor actor = parties.actorOf(link.mention());
        if (actor != null && !attributed.contains(actor)) {
          parties.acts(link, actor, frame);
        }
      }
    }
    parties.attributions(chain.attributions());
    parties.readClaims();
    parties.readAnswers();
    parties.foldStrikers();
    return parties.kept(chain.unsettled());
  }

  /** "Killed ten suspected members of the group": it is thought to have borne the deed. */
  private static boolean isHit(RoleLink suspicion, List<Frame> frames) {
    List<RoleLink> own =
        frames.stream()
            .flatMap(frame -> frame.links().stream())
            .filter(l -> l.mention().equals(suspicion.mention()))
            .toList();
    return own.stream().anyMatch(l -> l.role().equals("target") || l.isHarm())
        && own.stream().noneMatch(l -> l.role().equals("initiator"));
  }

  /** "Villagers lynched two men": unnamed people who do it to others of the same sort are two. */
  private void splits(Frame frame) {
    for (RoleLink doer : frame.links()) {
      if (doer.role().equals("initiator")
          && doer.mention() instanceof Mention.Actor actor
          && actor.generic()
          && actor.type() == PartyType.CIVILIANS
          && actor.actor() != null
          && frame.links().stream()
              .anyMatch(
                  l ->
                      l.role().equals("target")
                          && l.trigger().equals(doer.trigger())
                          && l.mention() instanceof Mention.Actor other
                          && key(other).equals(key(actor))
                          && !other.span().overlaps(actor.span()))) {
        twofold.add(actor.actor());
      }
    }
  }

  /** A party, or the party of a person whom the report links to one that it names. */
  private Mention.@Nullable Actor actorOf(Mention mention) {
    if (mention instanceof Mention.Actor actor) {
      return actor;
    }
    if (mention instanceof Mention.PersonName person && person.actor() != null) {
      for (Mention other : document.mentions()) {
        if (other instanceof Mention.Actor actor && person.actor().equals(actor.actor())) {
          return actor;
        }
      }
    }
    return null;
  }

  /** "No civilians were hurt": nobody was. */
  private boolean isNone(Mention.Actor actor) {
    return actor.generic()
        && MeantWords.before(document.document().text(), actor.span().start()).equals("no");
  }

  private void acts(RoleLink link, Mention.Actor actor, Frame frame) {
    boolean initiator = link.role().equals("initiator");
    boolean target = link.role().equals("target") || link.isHarm();
    boolean mediates = link.role().equals(Mediators.ROLE);
    if (!initiator && !target && !mediates || target && isNone(actor)) {
      return;
    }
    String key = key(actor) + (twofold.contains(actor.actor()) ? "|" + initiator : "");
    Draft draft = drafts.computeIfAbsent(key, k -> new Draft(actor));
    draft.spans.add(actor.span());
    if (mediates) {
      draft.signs.add(Sign.MEDIATES);
    }
    if (!isLoose(actor)) {
      draft.signs.remove(Sign.ANYBODY);
    }
    if (initiator) {
      if (draft.initiator == 0 && draft.target > 0) {
        draft.signs.add(Sign.STRUCK_FIRST);
      }
      draft.initiator++;
      draft.deeds.add(link.trigger());
    } else if (!mediates) {
      draft.target++;
      sufferers.computeIfAbsent(link.trigger(), t -> new ArrayList<>()).add(draft);
    }
    Mention.Speaker speaker = speaker(frame, link.trigger());
    String by = speaker == null ? null : speaker.text();
    Basis basis = basis(link, actor, speaker);
    boolean known = draft.attribution.stream().anyMatch(a -> a.basis() == basis);
    if (!known) {
      draft.attribution.add(
          new Attribution(basis, by, Provenance.quote(actor.span(), link.trigger().span())));
    }
  }

  /** Words that are read by themselves give way to those that the lists know. */
  private static boolean isLoose(Mention.Actor actor) {
    return actor.reason().equals(Mention.Actor.ANYBODY)
        || actor.generic() && actor.reason().startsWith(WordedParties.REASON);
  }

  private Basis basis(RoleLink link, Mention.Actor actor, Mention.@Nullable Speaker speaker) {
    boolean initiator = link.role().equals("initiator");
    if (actor.reason().contains("suspected")) {
      return Basis.POSSIBLE;
    }
    if (initiator && link.trigger().stance() == Stance.DENIES) {
      return Basis.DENIED;
    }
    return initiator && speaker != null && speaksFor(speaker, actor)
        ? Basis.CLAIMED
        : Basis.OBSERVED;
  }

  private static Mention.@Nullable Speaker speaker(Frame frame, Trigger trigger) {
    for (RoleLink link : frame.links()) {
      if (link.trigger().equals(trigger)
          && link.role().equals("speaker")
          && link.mention() instanceof Mention.Speaker speaker) {
        return speaker;
      }
    }
    return null;
  }

  /** An armed group that says that it did it claims the deed. */
  private boolean speaksFor(Mention.Speaker speaker, Mention.Actor actor) {
    if (!isNonState(actor.type()) || actor.reason().startsWith(UnnamedReading.OF_SPEAKER)) {
      return isNonState(actor.type());
    }
    return speaker.span().contains(actor.span())
        || document.mentions().stream()
            .anyMatch(
                m ->
                    m instanceof Mention.Actor other
                        && Objects.equals(other.actor(), actor.actor())
                        && speaker.span().contains(other.span()));
  }

  /** "29 terrorists fell", and the group says that the ambush was its own. */
  private void readClaims() {
    for (Draft draft : drafts.values()) {
      boolean claims = draft.attribution.stream().anyMatch(a -> a.basis() == Basis.CLAIMED);
      boolean others =
          drafts.values().stream().anyMatch(d -> d.initiator > 0 && !d.first.generic());
      if (claims && draft.target > 0 && !others) {
        draft.signs.add(Sign.BEGAN);
      }
    }
  }

  /**
   * "The assailants attacked the camp; 15 of them were killed by the army": who strikes back at
   * those that struck first is their target (the initiator is who began, ACLED codebook 2025).
   */
  private void readAnswers() {
    boolean began = false;
    for (Draft draft : drafts.values()) {
      if (draft.first.type() == PartyType.STATE_FORCES && began && !draft.deeds.isEmpty()) {
        draft.mark(
            Sign.ANSWERS,
            draft.is(Sign.STRUCK_FIRST)
                || draft.deeds.stream()
                    .allMatch(
                        t ->
                            sufferers.getOrDefault(t, List.of()).stream()
                                    .anyMatch(d -> isNonState(d.first.type()))
                                && sufferers.getOrDefault(t, List.of()).stream()
                                    .allMatch(d -> isNonState(d.first.type()))));
      }
      draft.mark(Sign.BYSTANDER, draft.is(Sign.ANSWERS) && draft.target == 0 && hitsCivilians());
      if (draft.is(Sign.BYSTANDER)) {
        drafts.values().stream()
            .filter(d -> isNonState(d.first.type()) && d.initiator > 0 && !d.is(Sign.STRUCK_FIRST))
            .forEach(d -> d.signs.add(Sign.BEGAN));
      }
      began |= isNonState(draft.first.type()) && draft.initiator > 0;
    }
  }

  /** "All five attackers were shot dead": those who struck, if they are named. */
  private void foldStrikers() {
    for (Draft draft : List.copyOf(drafts.values())) {
      Mention.Actor first = draft.first;
      boolean strikers =
          first.generic()
              && draft.role() == PartyRole.TARGET
              && HarmSides.areStrikers(first.span().of(document.document().text()));
      Draft named = strikers ? covering(first.type(), PartyRole.INITIATOR) : null;
      if (named != null) {
        named.spans.addAll(draft.spans);
        drafts.values().remove(draft);
      }
    }
  }

  /** Those who shot the killers of civilians were not whom these had attacked. */
  private boolean hitsCivilians() {
    return drafts.values().stream()
            .anyMatch(d -> d.target > 0 && d.first.type() == PartyType.CIVILIANS)
        && drafts.values().stream()
            .noneMatch(d -> d.target > 0 && d.first.type() == PartyType.STATE_FORCES);
  }

  private void attributions(List<RoleLink> links) {
    for (RoleLink link : links) {
      Basis basis = basis(link);
      if (basis == null || !(link.mention() instanceof Mention.Actor actor)) {
        continue;
      }
      String by =
          switch (basis) {
            case CLAIMED, DENIED -> actor.span().of(document.document().text());
            default -> blamer(links, link);
          };
      Draft draft = drafts.computeIfAbsent(key(actor), k -> new Draft(actor));
      if (basis == Basis.DENIED && draft.target > 0 && draft.initiator == 0) {
        continue; // an army that denies its losses denies no deed
      }
      draft.spans.add(actor.span());
      boolean known =
          draft.attribution.stream()
              .anyMatch(a -> a.basis() == basis && Objects.equals(a.by(), by));
      if (!known) {
        draft.attribution.add(
            new Attribution(basis, by, Provenance.quote(actor.span(), link.trigger().span())));
      }
    }
  }

  private static @Nullable String blamer(List<RoleLink> links, RoleLink blame) {
    return links.stream()
        .filter(
            l ->
                l.trigger().equals(blame.trigger())
                    && l.role().equals("by")
                    && l.mention() instanceof Mention.Speaker)
        .map(l -> ((Mention.Speaker) l.mention()).text())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Basis basis(RoleLink link) {
    return switch (link.role()) {
      case "blamed" -> Basis.BLAMED;
      case "claimed" -> Basis.CLAIMED;
      case "denied" -> Basis.DENIED;
      case "possible" -> Basis.POSSIBLE;
      default -> null;
    };
  }

  static String key(Mention.Actor actor) {
    return actor.actor() == null ? "?" + actor.name() : actor.actor();
  }

  /**
   * The unidentified give way to the identified of the same sort and role: "the guerrillas" of a
   * deed that a group is named for are further words for that group.
   */
  private List<Party> kept(List<RoleLink> unsettled) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      Draft named = draft.first.generic() ? covering(draft.first.type(), draft.role()) : null;
      named = named == null ? owning(draft) : named;
      if (named != null) {
        named.spans.addAll(draft.spans);
      } else if (!draft.first.generic() || !isAnybodyElse(draft)) {
        kept.add(draft);
      }
    }
    for (RoleLink link : unsettled) {
      if (link.role().equals("initiator")
          && link.mention() instanceof Mention.Actor actor
          && actor.generic()) {
        Draft named = covering(actor.type(), PartyRole.INITIATOR);
        if (named != null) {
          named.spans.add(actor.span());
        }
      }
    }
    return kept.stream().map(this::party).toList();
  }

  /**
   * "the commander", "Russians": no party by itself beside one that is. "70 people": civilians only
   * where the report names nobody else who was hit.
   */
  private boolean isAnybodyElse(Draft generic) {
    Mention.Actor first = generic.first;
    boolean words =
        first.reason().equals(Mention.Actor.UNLISTED) || first.type() == PartyType.OTHER;
    boolean loose = generic.is(Sign.ANYBODY) || first.actor() == null && words;
    return loose
        && drafts.values().stream()
            .anyMatch(
                d ->
                    d != generic
                        && d.role() == generic.role()
                        && d.first.actor() != null
                        && !d.is(Sign.ANYBODY));
  }

  /** "Gunmen of a drug cartel": the unnamed party whose men they are, or null. */
  private @Nullable Draft owning(Draft men) {
    for (Draft other : drafts.values()) {
      boolean beside =
          other != men
              && men.first.generic()
              && other.first.generic()
              && isNonState(men.first.type())
              && isNonState(other.first.type())
              && other.role() == men.role()
              && other.first.span().start() > men.first.span().end();
      if (beside
          && OF_A.matcher(
                  document
                      .document()
                      .text()
                      .substring(men.first.span().end(), other.first.span().start()))
              .matches()) {
        return other;
      }
    }
    return null;
  }

  /** The first party with a name that is of the sort and took part in the role. */
  private @Nullable Draft covering(PartyType type, PartyRole role) {
    for (Draft other : drafts.values()) {
      boolean named = !other.first.generic() && other.role() == role;
      boolean deed = other.initiator + other.target > 0;
      boolean sort =
          other.first.type() == type
              || (isNonState(other.first.type()) && isNonState(type))
              || (isArmy(other.first.type()) && isArmy(type));
      if (named && deed && sort) {
        return other;
      }
    }
    return null;
  }

  private static boolean isArmy(PartyType type) {
    return type == PartyType.STATE_FORCES || type == PartyType.EXTERNAL;
  }

  private Party party(Draft draft) {
    Mention.Actor actor = draft.first;
    String text = actor.span().of(document.document().text());
    return new Party(
        actor.actor(),
        actor.name(),
        text,
        draft.role(),
        actor.type(),
        actor.homeCountry(),
        draft.attribution,
        Provenance.quote(draft.spans));
  }
}
