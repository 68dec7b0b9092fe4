package org.griot.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.griot.link.AnyPerson;
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
          "family",
          "couple",
          "household",
          "infantrymen",
          "peacekeeper",
          "missing");

  /** One of these is several people, nobody knows how many. */
  private static final Set<String> FAMILY = Set.of("family", "household");

  private static final int REACH = 120;

  /** Closer words are of the same person: "the boy, Jean Ba". */
  private static final int JOINED = 4;

  private static final String OF_THE = " from the same ";
  private static final Pattern OTHERS = Pattern.compile("(?i)other|(prisoner|captive)$");
  private static final Pattern OF =
      Pattern.compile("\\s(of|from)\\s((the|one|the\\ssame|a|his|her|their)\\s)?");

  private static final Pattern AND = Pattern.compile("\\sand\\s((his|her|the)\\s)?");

  /** So many words a description of somebody may have. */
  private static final int DESCRIBED = 5;

  private final AnnotatedDocument document;
  private final List<Party> parties;
  private final boolean captured;
  private final TollList harm;
  private final TollVoices voices;
  private final ToldSides sides;

  private Tolls(AnnotatedDocument document, List<Party> parties, boolean captured) {
    this.captured = captured;
    this.document = document;
    this.harm = new TollList(document);
    this.voices = new TollVoices(document);
    this.sides = new ToldSides(document, parties);
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
    return NoCasualties.of(tolls.harm.kept());
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

    /** "The number of soldiers killed has risen to 16": whom a figure without a noun counts. */
    Mention.@Nullable Actor onlyGroup() {
      boolean one = groups.stream().map(Mention.Actor::actor).distinct().count() == 1;
      return one ? groups.get(0) : null;
    }

    private void take(RoleLink link) {
      boolean whole = link.isHarm();
      if (link.mention() instanceof Mention.Count count && isOfPeople(count)) {
        if (whole) {
          counts.add(count);
        } else if (link.role().startsWith(RoleLink.PART)) {
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
    HarmKind stated = kind(trigger) == null ? linked(frame, trigger) : kind(trigger);
    if (stated == null) {
      return;
    }
    HarmKind kind = stated == HarmKind.ARRESTED && captured ? HarmKind.CAPTURED : stated;
    Counted counted = Counted.of(frame, trigger);
    String by = voices.of(frame, trigger);
    persons(trigger, kind, List.copyOf(counted.named()), counted.counts(), by);
    String whole = null;
    Mention.Actor told = counted.onlyGroup();
    for (Mention.Count count : counted.counts()) {
      boolean theirs = count.noun() == null || told != null && isAnybody(trigger, count);
      String id = add(trigger, kind, count, theirs ? told : null, null, by);
      whole = whole == null ? id : whole;
    }
    for (Mention.Count part : counted.parts()) {
      if (whole == null && isMoreThan(part, counted)) {
        continue; // "woman killed, three people arrested"
      }
      add(trigger, kind, part, null, whole == null ? TollList.OF_ANOTHER : whole, by);
    }
    boolean alone = counted.counts().isEmpty() && counted.named().isEmpty();
    counted.groups().stream()
        .filter(group -> alone || isOneBeside(group, counted))
        .forEach(group -> group(trigger, kind, group, by));
  }

  /** "The army lost nine men": the words for them do not say that they are the army's. */
  private boolean isAnybody(Trigger trigger, Mention.Count count) {
    Mention.Actor own = overlapping(count);
    return own == null || own.type() == PartyType.CIVILIANS && trigger.span().equals(count.span());
  }

  /** So many cannot be among one who is named or described. */
  private boolean isMoreThan(Mention.Count part, Counted counted) {
    int ones = counted.named().size() + (int) counted.groups().stream().filter(this::isOne).count();
    return ones > 0 && part.low() != null && part.low() >= ones;
  }

  /** "soldiers were killed": a group without a figure; "a member of the group" is one. */
  private void group(Trigger trigger, HarmKind kind, Mention.Actor group, @Nullable String by) {
    String words = group.span().of(document.document().text());
    Integer one = isOne(group) ? 1 : null;
    harm.add(
        new Harm(
            harm.next(),
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

  /** "The 41-year-old man and the boy": one more person, in other words than those counted. */
  private boolean isOneBeside(Mention.Actor group, Counted counted) {
    String words = group.span().of(document.document().text());
    if (isOne(group) && counted.counts().stream().anyMatch(count -> areJoined(group, count))) {
      return true;
    }
    return isOne(group)
        && AnyPerson.of(words) != null
        && !words.contains(" and ")
        && words.split("\\s+").length <= DESCRIBED
        && Stream.of(counted.named(), counted.counts(), counted.parts())
            .flatMap(Collection::stream)
            .allMatch(m -> apart(m.span(), group.span()) >= JOINED);
  }

  /** "The mayor and three policemen", "the chief and his two guards". */
  private boolean areJoined(Mention.Actor one, Mention.Count others) {
    int from = one.span().end();
    int to = others.span().start();
    return to > from && AND.matcher(document.document().text().substring(from, to)).matches();
  }

  /** So many characters stand between two stretches; below zero if they overlap. */
  private static int apart(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }

  /** "a policeman", "the teacher": one, where the words say so. */
  private boolean isOne(Mention.Actor group) {
    String words = group.span().of(document.document().text()).toLowerCase(Locale.ROOT);
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
      boolean title = CountNouns.isPerson(person.name()) && person.name().indexOf(' ') < 0;
      if (!title && distinct.stream().noneMatch(p -> p.name().equals(person.name()))) {
        distinct.add(person);
      }
    }
    if (distinct.isEmpty()) {
      return; // "Officer", cut off its name
    }
    Mention.Count others = counts.stream().filter(Tolls::isOthers).findFirst().orElse(null);
    counts.remove(others);
    int ones = distinct.size();
    others = others != null && areNamed(others, distinct) ? null : others;
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
    harm.add(
        new Harm(
            harm.next(),
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

  /** "Three other people, Ann Ba, Jean Dia and Awa Ly": the others are named behind. */
  private static boolean areNamed(Mention.Count others, List<Mention.PersonName> named) {
    return others.low() != null
        && others.low() == named.size()
        && named.stream().allMatch(n -> n.span().start() >= others.span().end());
  }

  private String add(
      Trigger trigger,
      HarmKind kind,
      Mention.Count count,
      Mention.@Nullable Actor told,
      @Nullable String partOf,
      @Nullable String by) {
    boolean some = isSomeFamily(count);
    Mention.Actor own = isOthers(count) ? groupBefore(count) : overlapping(count);
    Mention.Actor group = told == null ? own : told;
    String actor = group == null ? null : group.actor();
    PartyType type = group == null ? null : group.type();
    Span noun = count.nounSpan();
    Side side = partOf == null ? side(actor, type) : harm.sideOf(partOf);
    side = side == Side.CIVILIAN && type == PartyType.STATE_FORCES ? side(actor, type) : side;
    if (group == null && side == Side.UNKNOWN) {
      side = sides.of(count.span());
    }
    Provenance provenance =
        noun == null
            ? Provenance.quote(count.span(), trigger.span())
            : Provenance.quote(count.span(), noun, trigger.span());
    return harm.goOn(
        count.span(),
        trigger.span().equals(count.span()),
        new Harm(
            harm.next(),
            kind,
            side,
            told == null || count.noun() != null
                ? count.noun()
                : told.span().of(document.document().text()),
            actor,
            some ? null : count.low(),
            some ? null : count.high(),
            count.approx(),
            some ? count.noun() : count.words(),
            partOf,
            List.of(),
            by,
            trigger.stance() == Stance.DENIES ? Stance.DENIES : Stance.ASSERTS,
            null,
            provenance));
  }

  /** "Seven of one family", "a family was killed": that is not one person. */
  private static boolean isSomeFamily(Mention.Count count) {
    return Integer.valueOf(1).equals(count.high())
        && count.noun() != null
        && FAMILY.contains(Casualty.last(count.noun()));
  }

  /** "25 soldiers died and 60 others are missing": the others are of those named last. */
  private Mention.@Nullable Actor groupBefore(Mention.Count count) {
    Mention.Actor last = null;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Count other
          && other.span().end() <= count.span().start()
          && count.span().start() - other.span().end() < REACH
          && !isPart(other)) {
        Mention.Actor group = overlapping(other);
        last = group == null ? last : group;
      }
    }
    return last;
  }

  /** "18 people, including two soldiers, and dozens of others": not of the soldiers. */
  private boolean isPart(Mention.Count count) {
    return document.links().stream()
        .anyMatch(l -> l.role().startsWith(RoleLink.PART) && l.mention().equals(count));
  }

  private Mention.@Nullable Actor overlapping(Mention.Count count) {
    Mention.Actor own = null;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor && isMemberOf(count, actor)) {
        return actor;
      }
      if (own == null
          && mention instanceof Mention.Actor actor
          && actor.span().overlaps(count.span())) {
        own = actor;
      }
    }
    return own == null ? OfThem.group(document, count) : own;
  }

  /**
   * "A senior leader of the group", "members of one family": of whom they are. "Three VDP": letters
   * that stand for a group are no noun.
   */
  private boolean isMemberOf(Mention.Count count, Mention.Actor actor) {
    int end = count.span().end();
    int gap = actor.span().start() - end;
    if (count.noun() == null && gap == 1) {
      return document.document().text().charAt(end) == ' ';
    }
    boolean body = actor.type() == PartyType.EXTERNAL || actor.type() == PartyType.OTHER;
    return (body || Parties.isNonState(actor.type()) || actor.type() == PartyType.CIVILIANS)
        && gap > 0
        && gap <= OF_THE.length()
        && OF.matcher(document.document().text().substring(end, actor.span().start())).matches();
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
    return OTHERS.matcher(String.valueOf(count.noun())).lookingAt();
  }

  static boolean isOfPeople(Mention.Count count) {
    String noun = count.noun();
    return noun == null
        || isOthers(count) && noun.indexOf(' ') < 0 // not "two other shootings"
        || CountNouns.isPerson(noun);
  }

  static @Nullable HarmKind kind(Trigger trigger) {
    return kind(trigger.measure());
  }

  private static @Nullable HarmKind kind(@Nullable String measure) {
    for (HarmKind kind : HarmKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(measure)) {
        return kind;
      }
    }
    return null;
  }

  /**
   * "Ten of the pupils are back": no word of harm, but people of whom the type says what befell.
   */
  private static @Nullable HarmKind linked(Frame frame, Trigger trigger) {
    return frame.links().stream()
        .filter(l -> l.trigger().equals(trigger) && l.isHarm())
        .map(l -> kind(l.role().substring(RoleLink.HARM.length())))
        .findFirst()
        .orElse(null);
  }

  /** Who says it: of several whose words it stands in, the one whose words reach least far. */
  static @Nullable String speaker(Frame frame, Trigger trigger) {
    String text = null;
    int least = Integer.MAX_VALUE;
    for (RoleLink link : frame.links()) {
      if (link.trigger().equals(trigger)
          && link.role().equals("speaker")
          && link.mention() instanceof Mention.Speaker speaker) {
        int reach = speaker.scope().stream().mapToInt(Span::length).min().orElse(least - 1);
        text = reach < least ? speaker.text() : text;
        least = Math.min(least, reach);
      }
    }
    return text;
  }
}
