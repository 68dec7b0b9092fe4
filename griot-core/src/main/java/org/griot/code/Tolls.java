package org.griot.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.griot.link.CountNouns;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;
import org.griot.model.Side;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a chain: who was harmed, how many, by whose word, and what is part of what.
 */
final class Tolls {
  private static final Set<String> MANY =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "gendarmerie",
          "personnel",
          "policemen",
          "gunmen",
          "militiamen",
          "tribesmen",
          "fishermen",
          "herdsmen",
          "servicemen",
          "crew",
          "staff",
          "elderly",
          "wounded",
          "dead",
          "injured",
          "displaced",
          "homeless",
          "others",
          "troop",
          "servicewomen",
          "schoolchildren",
          "infantrymen",
          "peacekeeper",
          "missing");
  private static final int REACH = 120;

  private final AnnotatedDocument document;
  private final List<Party> parties;
  private final boolean captured;
  private final List<Harm> harm = new ArrayList<>();

  private Tolls(AnnotatedDocument document, List<Party> parties, boolean captured) {
    this.captured = captured;
    this.document = document;
    this.parties = parties;
  }

  static List<Harm> of(AnnotatedDocument document, List<Frame> frames, List<Party> parties) {
    boolean captured = frames.stream().anyMatch(f -> f.types().contains("capture-of-fighter"));
    Tolls tolls = new Tolls(document, parties, captured);
    for (Frame frame : frames) {
      for (Trigger trigger : frame.triggers()) {
        tolls.read(frame, trigger);
      }
    }
    return tolls.kept();
  }

  /** What the links of one trigger count: named persons, figures, parts of figures, bare groups. */
  private record Counted(
      Set<Mention.PersonName> named,
      List<Mention.Count> counts,
      List<Mention.Count> parts,
      List<Mention.Actor> groups) {
    static Counted of(Frame frame, Trigger trigger) {
      Counted counted =
          new Counted(
              new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      frame.links().stream().filter(l -> l.trigger().equals(trigger)).forEach(counted::take);
      return counted;
    }

    private void take(RoleLink link) {
      boolean whole = link.role().startsWith("harm:");
      if (link.mention() instanceof Mention.Count count && isOfPeople(count)) {
        if (whole) {
          counts.add(count);
        } else if (link.role().startsWith("part:")) {
          parts.add(count);
        }
      } else if (whole && link.mention() instanceof Mention.PersonName person) {
        named.add(person);
      } else if (whole && link.mention() instanceof Mention.Actor actor) {
        groups.add(actor);
      }
    }
  }

  private void read(Frame frame, Trigger trigger) {
    HarmKind stated = kind(trigger);
    if (stated == null) {
      return;
    }
    HarmKind kind = stated == HarmKind.ARRESTED && captured ? HarmKind.CAPTURED : stated;
    Counted counted = Counted.of(frame, trigger);
    String by = speaker(frame, trigger);
    persons(trigger, kind, List.copyOf(counted.named()), counted.counts(), by);
    String whole = null;
    for (Mention.Count count : counted.counts()) {
      String id = add(trigger, kind, count, null, by);
      whole = whole == null ? id : whole;
    }
    for (Mention.Count part : counted.parts()) {
      add(trigger, kind, part, whole, by);
    }
    if (counted.counts().isEmpty() && counted.named().isEmpty()) {
      counted.groups().forEach(group -> group(trigger, kind, group, by));
    }
  }

  /** "soldiers were killed": a group without a figure; "a member of the group" is one. */
  private void group(Trigger trigger, HarmKind kind, Mention.Actor group, @Nullable String by) {
    String words = group.span().of(document.document().text());
    Integer one = isOne(group) ? 1 : null;
    add(
        new Harm(
            next(),
            kind,
            side(group.actor(), group.type()),
            words,
            group.actor(),
            one,
            one,
            false,
            one == null ? words : null,
            null,
            List.of(),
            by,
            trigger.stance(),
            null,
            Provenance.quote(group.span(), trigger.span())));
  }

  /** "a policeman", "the teacher": one, where the words say so. */
  private boolean isOne(Mention.Actor group) {
    String words = group.span().of(document.document().text()).toLowerCase(java.util.Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !last.endsWith("s") && !MANY.contains(last) && CountNouns.isPerson(last);
  }

  /** "Elias and about 20 others" is 21, roughly; a named person alone is one. */
  private void persons(
      Trigger trigger,
      HarmKind kind,
      List<Mention.PersonName> named,
      List<Mention.Count> counts,
      @Nullable String by) {
    if (named.isEmpty()) {
      return;
    }
    List<Mention.PersonName> distinct = new ArrayList<>();
    for (Mention.PersonName person : named) {
      if (distinct.stream().noneMatch(p -> p.name().equals(person.name()))) {
        distinct.add(person);
      }
    }
    Mention.Count others = counts.stream().filter(Tolls::isOthers).findFirst().orElse(null);
    counts.remove(others);
    int ones = distinct.size();
    List<Span> spans = new ArrayList<>(distinct.stream().map(Mention.PersonName::span).toList());
    spans.add(trigger.span());
    StringBuilder who =
        new StringBuilder(
            String.join(" and ", distinct.stream().map(Mention.PersonName::name).toList()));
    Integer low = ones;
    Integer high = ones;
    boolean approx = false;
    if (others != null) {
      spans.add(others.span());
      who.append(" and ").append(others.span().of(document.document().text()));
      low = others.low() == null ? null : others.low() + ones;
      high = others.high() == null ? null : others.high() + ones;
      approx = others.approx();
    }
    String actor = distinct.get(0).actor();
    Provenance provenance =
        others == null
            ? Provenance.quote(spans)
            : new Provenance.Derived("named and others", spans);
    add(
        new Harm(
            next(),
            kind,
            side(actor, null),
            who.toString(),
            actor,
            low,
            high,
            approx,
            others == null ? null : others.words(),
            null,
            List.of(),
            by,
            trigger.stance(),
            null,
            provenance));
  }

  private String add(
      Trigger trigger,
      HarmKind kind,
      Mention.Count count,
      @Nullable String partOf,
      @Nullable String by) {
    Mention.Actor group = isOthers(count) ? groupBefore(count) : overlapping(count);
    String actor = group == null ? null : group.actor();
    PartyType type = group == null ? null : group.type();
    Span noun = count.nounSpan();
    Side side = partOf == null ? side(actor, type) : sideOf(partOf);
    Provenance provenance =
        noun == null
            ? Provenance.quote(count.span(), trigger.span())
            : Provenance.quote(count.span(), noun, trigger.span());
    return add(
        new Harm(
            next(),
            kind,
            side,
            count.noun(),
            actor,
            count.low(),
            count.high(),
            count.approx(),
            count.words(),
            partOf,
            List.of(),
            by,
            trigger.stance() == Stance.DENIES ? Stance.DENIES : Stance.ASSERTS,
            null,
            provenance));
  }

  private Side sideOf(String id) {
    return harm.stream()
        .filter(h -> h.id().equals(id))
        .map(Harm::side)
        .findFirst()
        .orElse(Side.UNKNOWN);
  }

  private String add(Harm one) {
    for (int i = 0; i < harm.size(); i++) {
      Harm other = harm.get(i);
      if (isSameFigure(one, other)) {
        boolean fuller =
            isGuess(other)
                || (other.actor() == null && one.actor() != null)
                || (other.by() == null && one.by() != null);
        harm.set(i, fuller && one.partOf() == null ? renamed(one, other.id()) : other);
        return other.id();
      }
    }
    harm.add(one);
    return one.id();
  }

  /** One figure told twice, by the same speaker or by none: the one that says more is kept. */
  private boolean isSameFigure(Harm a, Harm b) {
    boolean figures =
        Objects.equals(a.low(), b.low())
            && Objects.equals(a.high(), b.high())
            && Objects.equals(a.words(), b.words());
    boolean same = a.kind() == b.kind() && figures && a.approx() == b.approx();
    boolean inOneBreath =
        a.provenance().quoted().stream().anyMatch(b.provenance().quoted()::contains);
    if (!same || inOneBreath) {
      return false;
    }
    boolean who =
        a.actor() == null
            || b.actor() == null
            || a.actor().equals(b.actor())
            || (isGuess(a) || isGuess(b)) && sameNoun(a, b);
    boolean by = a.by() == null || b.by() == null || speaker(a.by()).equals(speaker(b.by()));
    return same && !inOneBreath && who && by && (a.partOf() == null) == (b.partOf() == null);
  }

  private static String speaker(String by) {
    return by.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }

  /** "13 soldiers" in a heading, whose army is inferred. */
  private boolean isGuess(Harm one) {
    for (Mention mention : document.mentions()) {
      boolean inside = one.provenance().quoted().stream().anyMatch(s -> s.overlaps(mention.span()));
      if (inside
          && mention instanceof Mention.Actor actor
          && Objects.equals(actor.actor(), one.actor())
          && actor.reason().startsWith("inferred")) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameNoun(Harm a, Harm b) {
    return a.who() != null && b.who() != null && lastWord(a.who()).equals(lastWord(b.who()));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private String next() {
    return "h" + (harm.size() + 1);
  }

  /** Words without a figure give way where the same people are counted elsewhere. */
  private List<Harm> kept() {
    List<Harm> kept = new ArrayList<>();
    for (Harm one : harm) {
      boolean bare = one.low() == null && one.high() == null;
      boolean better =
          harm.stream()
              .anyMatch(
                  o ->
                      o != one
                          && o.kind() == one.kind()
                          && (o.low() != null || o.high() != null)
                          && (one.actor() == null
                              || o.actor() == null
                              || o.actor().equals(one.actor())
                              || o.side() == one.side()));
      boolean quantity = one.words() != null && !one.words().equals(one.who());
      if ((!bare || !better || quantity) && !isUnnamedTwin(one)) {
        kept.add(one);
      }
    }
    return renumbered(TollParts.marked(kept));
  }

  /** "one of its leaders", where the leader is named elsewhere. */
  private boolean isUnnamedTwin(Harm one) {
    boolean single =
        Objects.equals(one.low(), 1)
            && Objects.equals(one.high(), 1)
            && !names(one)
            && one.partOf() == null;
    return single
        && harm.stream()
            .anyMatch(
                o ->
                    o.kind() == one.kind()
                        && names(o)
                        && (one.actor() == null
                            || o.actor() == null
                            || one.actor().equals(o.actor())));
  }

  private boolean names(Harm one) {
    return document.mentions().stream()
        .anyMatch(
            m -> m instanceof Mention.PersonName && one.provenance().quoted().contains(m.span()));
  }

  private static List<Harm> renumbered(List<Harm> kept) {
    List<String> ids = kept.stream().map(Harm::id).toList();
    List<Harm> numbered = new ArrayList<>();
    for (Harm one : kept) {
      String part =
          one.partOf() == null || !ids.contains(one.partOf())
              ? null
              : "h" + (ids.indexOf(one.partOf()) + 1);
      numbered.add(copy(one, "h" + (ids.indexOf(one.id()) + 1), part));
    }
    return numbered;
  }

  private static Harm renamed(Harm one, String id) {
    return copy(one, id, one.partOf());
  }

  private static Harm copy(Harm one, String id, @Nullable String partOf) {
    return new Harm(
        id,
        one.kind(),
        one.side(),
        one.who(),
        one.actor(),
        one.low(),
        one.high(),
        one.approx(),
        one.words(),
        partOf,
        one.sharedWith(),
        one.by(),
        one.stance(),
        one.asOf(),
        one.provenance());
  }

  /** "25 soldiers died and 60 others are missing": the others are of those named last. */
  private Mention.@Nullable Actor groupBefore(Mention.Count count) {
    Mention.Actor last = null;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Count other
          && other.span().end() <= count.span().start()
          && count.span().start() - other.span().end() < REACH) {
        Mention.Actor group = overlapping(other);
        last = group == null ? last : group;
      }
    }
    return last;
  }

  private Mention.@Nullable Actor overlapping(Mention.Count count) {
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor && actor.span().overlaps(count.span())) {
        return actor;
      }
    }
    return null;
  }

  private Side side(@Nullable String actor, @Nullable PartyType type) {
    if (type == PartyType.CIVILIANS || (actor != null && actor.startsWith("civilians"))) {
      return Side.CIVILIAN;
    }
    for (Party party : parties) {
      if (actor != null && actor.equals(party.actor())) {
        return party.role() == PartyRole.INITIATOR
            ? Side.INITIATOR
            : party.role() == PartyRole.TARGET ? Side.TARGET : Side.UNKNOWN;
      }
    }
    return type == null ? Side.UNKNOWN : byType(type);
  }

  /** "15 militants" are the attackers' dead where the attackers are an armed group. */
  private Side byType(PartyType type) {
    boolean insurgent = Parties.isNonState(type);
    for (Party party : parties) {
      if (party.role() == PartyRole.INITIATOR
          && (party.type() == type || (insurgent && Parties.isNonState(party.type())))) {
        return Side.INITIATOR;
      }
      if (party.role() == PartyRole.TARGET
          && (party.type() == type || (insurgent && Parties.isNonState(party.type())))) {
        return Side.TARGET;
      }
    }
    return Side.UNKNOWN;
  }

  private static boolean isOthers(Mention.Count count) {
    return count.noun() != null && count.noun().toLowerCase(Locale.ROOT).startsWith("other");
  }

  static boolean isOfPeople(Mention.Count count) {
    return count.noun() == null || isOthers(count) || CountNouns.isPerson(count.noun());
  }

  static @Nullable HarmKind kind(Trigger trigger) {
    for (HarmKind kind : HarmKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(trigger.measure())) {
        return kind;
      }
    }
    return null;
  }

  static @Nullable String speaker(Frame frame, Trigger trigger) {
    for (RoleLink link : frame.links()) {
      if (link.trigger().equals(trigger)
          && link.role().equals("speaker")
          && link.mention() instanceof Mention.Speaker speaker) {
        return speaker.text();
      }
    }
    return null;
  }
}
