package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parties of one report that their sentence does not name by the rest of the report: "the
 * group" is the one named before, "its fighters" are those of the group that speaks, people who
 * march are protesters, and "the village" lies in the report's country.
 */
final class UnnamedReading {
  /** The reason of "its fighters": those of the group that speaks. */
  static final String OF_SPEAKER = "of the group that speaks";

  /** The reason of "the group" and "members of the group". */
  private static final String AS_NAMED = "as named before";

  /** How the reason begins where it is only thought who they are. */
  private static final String SUSPECTED = "suspected";

  // "the group" points no further back, in characters.
  private static final int REACH = 1500;

  private static final Set<String> MARCHES =
      Set.of("peaceful-protest", "protest-with-intervention", "excessive-force-against-protesters");

  // What a state does by its government.
  private static final Set<String> POLICY =
      Set.of("sanction", "designation", "diplomatic", "agreement", "other-strategic");

  // What only armed bodies and states do or suffer, whatever words stand for them.
  private static final Set<String> OF_BODIES =
      Set.of(
          "pledge",
          "split",
          "merger",
          "group-founded",
          "change-to-group",
          "leadership-change",
          "base-established",
          "non-state-overtakes-territory",
          "government-regains-territory",
          "non-violent-transfer-of-territory");

  private static final Set<String> TROOPS =
      Set.of("detachment", "unit", "units", "patrol", "garrison", "column", "battalion");

  private static final Set<String> OWN = Set.of("the", "its", "their", "his", "our");

  private static final Set<String> ITS = Set.of("its", "his", "her");

  private static final List<String> OF_ITS = List.of(" of its ", " of their ", " of our ");

  private final AnnotatedDocument document;
  private final UnnamedParties unnamed;
  private final String text;
  private final @Nullable String country;
  private final WordedParties worded;
  private final Nationals nationals;
  private final Issuer issuer;

  /** Whom words like "believed to belong to" name, by where these begin. */
  private final Map<Integer, Mention.Actor> suspects = new HashMap<>();

  private UnnamedReading(AnnotatedDocument document, UnnamedParties unnamed) {
    this.document = document;
    this.unnamed = unnamed;
    this.text = document.document().text();
    Homeland homeland = new Homeland(document);
    this.country = homeland.country();
    this.worded = new WordedParties(document, unnamed, homeland);
    this.nationals = new Nationals(document, unnamed);
    this.issuer = new Issuer(document);
    for (RoleLink link : document.links()) {
      if (link.role().equals("possible") && link.mention() instanceof Mention.Actor actor) {
        suspects.putIfAbsent(link.trigger().span().start(), actor);
      }
    }
  }

  /** Whether a state does it by its government. */
  static boolean isPolicy(String type) {
    return POLICY.contains(type);
  }

  static AnnotatedDocument of(AnnotatedDocument document, UnnamedParties unnamed) {
    UnnamedReading reading = new UnnamedReading(document, unnamed);
    List<RoleLink> links = new ArrayList<>();
    Map<Mention, Mention> others = new HashMap<>();
    Set<Mention> nobody = new HashSet<>();
    for (RoleLink link : document.links()) {
      Mention read = reading.read(link);
      if (link.mention() instanceof Mention.Actor actor
          && (reading.isOfSides(actor) || reading.isTakenPrisoner(link, actor))) {
        nobody.add(link.mention());
      } else if (!(read instanceof Mention.Actor actor
          && (reading.isNobody(actor) || reading.isSite(link, actor)))) {
        links.add(new RoleLink(link.trigger(), read, link.role()));
        if (read instanceof Mention.Actor actor && isOfAnother(actor)) {
          others.putIfAbsent(link.mention(), read);
        }
      }
    }
    links.addAll(reading.tellers(links));
    List<Mention> mentions =
        document.mentions().stream()
            .filter(m -> !nobody.contains(m))
            .map(m -> others.getOrDefault(m, m))
            .toList();
    return document.with(mentions, links);
  }

  private static boolean isOfAnother(Mention.Actor actor) {
    return actor.reason().startsWith(OF_SPEAKER)
        || actor.reason().startsWith(SUSPECTED)
        || actor.reason().startsWith(AS_NAMED)
        || actor.reason().equals(Mention.Actor.OF_NATION);
  }

  /** "At least 12 fighters (from both sides)": of those told of, whichever they are. */
  private boolean isOfSides(Mention.Actor actor) {
    String last = Casualty.last(actor.span().of(text).toLowerCase(Locale.ROOT));
    return actor.type() == PartyType.CIVILIANS
        && actor.actor() == null
        && actor.reason().equals(Mention.Actor.UNLISTED)
        && MeantWords.is("fighters", last)
        && !last.equals("men");
  }

  /** "Took two prisoner": of those fought with. */
  private boolean isTakenPrisoner(RoleLink link, Mention.Actor actor) {
    String words = actor.span().of(text).toLowerCase(Locale.ROOT);
    return "capture-of-fighter".equals(link.trigger().type())
        && actor.type() == PartyType.CIVILIANS
        && (words.endsWith("prisoner") || words.endsWith("captive"));
  }

  /** Who does what nobody is said to do: whoever tells of it. */
  private List<RoleLink> tellers(List<RoleLink> links) {
    List<RoleLink> more = new ArrayList<>();
    for (Trigger trigger : document.triggers()) {
      Mention.Actor teller = teller(trigger, links);
      if (teller != null && document.mentions().contains(teller)) {
        more.add(new RoleLink(trigger, teller, RoleLink.LIKELY + "initiator"));
      }
    }
    return more;
  }

  /**
   * "If troops are not pulled back, we destroy": who speaks threatens. "Thirty people were
   * arrested, police said": who speaks has them; not if they are soldiers or police, whom others
   * take.
   */
  private Mention.@Nullable Actor teller(Trigger trigger, List<RoleLink> links) {
    boolean threat = "threat".equals(trigger.type());
    if (!threat && !"arrests".equals(trigger.type())) {
      return null;
    }
    List<RoleLink> own = links.stream().filter(l -> l.trigger().equals(trigger)).toList();
    if (own.stream().anyMatch(UnnamedReading::isInitiator)) {
      return null;
    }
    return threat ? issuer.of(trigger) : isOfForces(own) ? null : issuer.force(trigger);
  }

  private static boolean isOfForces(List<RoleLink> own) {
    return own.stream()
        .filter(l -> !l.role().equals("speaker"))
        .anyMatch(
            l ->
                l.mention() instanceof Mention.Actor actor
                    && actor.type() == PartyType.STATE_FORCES);
  }

  /** "We", where nobody is known to speak; "heavy losses". */
  private boolean isNobody(Mention.Actor actor) {
    return actor.reason().equals(Mention.Actor.OURSELVES)
        || actor.actor() == null
            && actor.reason().equals(Mention.Actor.UNLISTED)
            && MeantWords.is(
                "nobody", Casualty.last(actor.span().of(text).toLowerCase(Locale.ROOT)));
  }

  /** "Attacked a position": no party, though one may be found there. */
  private boolean isSite(RoleLink link, Mention.Actor actor) {
    String words = actor.span().of(text).toLowerCase(Locale.ROOT);
    return actor.actor() == null
        && actor.reason().equals(Mention.Actor.UNLISTED)
        && link.settled().role().equals("target")
        && (MeantWords.is("sites", words) || MeantWords.is("camps", words));
  }

  private static boolean isInitiator(RoleLink link) {
    return link.settled().role().equals("initiator");
  }

  private Mention read(RoleLink link) {
    if (link.mention() instanceof Mention.Actor actor
        && (actor.generic() || actor.reason().equals(Mention.Actor.UNLISTED))) {
      return read(link, actor);
    }
    return link.mention() instanceof Mention.Speaker speaker && isBody(speaker.span())
        ? named(speaker)
        : link.mention();
  }

  /** "the organisation says": the one named before says it. */
  private Mention.Speaker named(Mention.Speaker speaker) {
    Mention.Actor named = namedBefore(speaker.span());
    boolean before =
        named != null
            && document.sentences().stream()
                .anyMatch(
                    s -> s.span().contains(speaker.span()) && !s.span().contains(named.span()));
    return named == null || !before
        ? speaker
        : new Mention.Speaker(named.span(), named.span().of(text), speaker.scope());
  }

  private Mention.Actor read(RoleLink link, Mention.Actor actor) {
    Mention.Actor named = named(link, actor);
    if (named != null) {
      return named;
    }
    String type = link.trigger().type();
    boolean marches = type != null && MARCHES.contains(type) && link.role().equals("initiator");
    if (marches && actor.type() == PartyType.CIVILIANS) {
      String home = actor.homeCountry() == null ? country : actor.homeCountry();
      return unnamed.of(actor.span(), "protesters", PartyType.PROTESTERS, home, "people who march");
    }
    if (actor.actor() == null && actor.reason().equals(Mention.Actor.UNLISTED)) {
      Mention.Actor own = worded.of(link, actor);
      if (own != null) {
        return own;
      }
    }
    boolean body = type != null && OF_BODIES.contains(type) && actor.actor() == null;
    if (body && actor.type() == PartyType.CIVILIANS) {
      return new Mention.Actor(
          actor.span(),
          null,
          actor.name(),
          PartyType.POLITICAL_MILITIA,
          null,
          true,
          actor.reason());
    }
    Mention.Actor people = isInitiator(link) ? null : nationals.of(link, actor);
    if (people != null) {
      return people;
    }
    String kind = actor.actor();
    if (kind == null) {
      return FullNames.in(text, actor);
    }
    return unnamed.isKind(kind) && actor.homeCountry() == null
        ? unnamed.of(actor.span(), kind, actor.type(), country, actor.reason())
        : actor;
  }

  private Mention.@Nullable Actor named(RoleLink link, Mention.Actor actor) {
    Mention.Actor state = state(link, actor);
    if (state != null) {
      return state;
    }
    if (actor.type() == PartyType.CIVILIANS && !link.role().equals("initiator")) {
      Mention.Actor thought = suspects.get(actor.span().end() + 1);
      if (thought != null) {
        return as(actor.span(), thought, SUSPECTED + ": \"" + thought.span().of(text) + "\"");
      }
    }
    if (actor.reason().equals(Mention.Actor.UNLISTED) && isBody(actor.span())) {
      return as(actor.span(), namedBefore(actor.span()), AS_NAMED);
    }
    if (actor.reason().equals(Mention.Actor.OURSELVES) || isOurs(actor.span())) {
      return as(actor.span(), issuer.of(link.trigger()), OF_SPEAKER);
    }
    if (isSpeakers(actor.span())) {
      Mention.Actor speaker = issuer.speaking(link.trigger());
      if (speaker != null) {
        return as(actor.span(), speaker, OF_SPEAKER);
      }
    }
    if (actor.actor() == null && issuer.isMeantBy(actor.span())) {
      return as(actor.span(), issuer.source(), "whose statement it is");
    }
    boolean fighters = Parties.isNonState(actor.type());
    if (!fighters || !link.role().equals("initiator") || !isOwn(actor.span())) {
      return null;
    }
    for (RoleLink other : document.links()) {
      if (other.trigger().equals(link.trigger())
          && other.mention() instanceof Mention.Speaker speaker) {
        Mention.Actor named = namedIn(speaker.span());
        return as(
            actor.span(),
            named == null && isBody(speaker.span()) ? namedBefore(speaker.span()) : named,
            OF_SPEAKER);
      }
    }
    return null;
  }

  /** "The US imposed sanctions" is its government; "a detachment" is of the only army named. */
  private Mention.@Nullable Actor state(RoleLink link, Mention.Actor actor) {
    boolean unlisted = actor.actor() == null && actor.reason().equals(Mention.Actor.UNLISTED);
    if (!unlisted || actor.type() != PartyType.STATE_FORCES) {
      return null;
    }
    String words = actor.span().of(text);
    if (unnamed.countryIn(words) == null && TROOPS.contains(words.substring(lastWord(words)))) {
      return army(actor.span());
    }
    String type = link.trigger().type();
    String land = type != null && POLICY.contains(type) ? countryIn(actor.span()) : null;
    return land == null
        ? null
        : unnamed.of(
            actor.span(), "gov", actor.type(), land, "a state that acts by its government");
  }

  private @Nullable String countryIn(Span span) {
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PlaceName place
          && span.contains(place.span())
          && place.place().feature().equals("country")
          && place.place().countries().size() == 1) {
        return place.place().countries().get(0);
      }
    }
    return null;
  }

  /** The army that the report names, if it names but one. */
  private Mention.@Nullable Actor army(Span span) {
    Mention.Actor army = null;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor
          && actor.type() == PartyType.STATE_FORCES
          && actor.actor() != null
          && !actor.actor().startsWith("police")) {
        if (army != null && !actor.actor().equals(army.actor())) {
          return null;
        }
        army = actor;
      }
    }
    return as(span, army, "of the only army that the report names");
  }

  private static Mention.@Nullable Actor as(Span span, Mention.@Nullable Actor named, String why) {
    return named == null ? null : named.meantBy(span, why);
  }

  /** "the group", "the Front", "members of the group": words for one body that is named before. */
  private boolean isBody(Span span) {
    String words = span.of(text);
    boolean within = words.toLowerCase(Locale.ROOT).startsWith("the ");
    String bare = within ? words.substring(4) : words;
    String low = bare.toLowerCase(Locale.ROOT);
    boolean plain = bare.equals(low) || bare.indexOf(' ') < 0;
    int of = low.indexOf(" of the ");
    boolean members = of > 0 && MeantWords.is("members", low.substring(0, of));
    return plain
        && (within || members || MeantWords.before(text, span.start()).equals("the"))
        && MeantWords.is("bodies", low.substring(lastWord(low)));
  }

  private static int lastWord(String words) {
    int at = words.length();
    while (at > 0 && Character.isLetter(words.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** "our fighters", "our units". */
  private boolean isOurs(Span span) {
    String words = span.of(text).toLowerCase(Locale.ROOT);
    boolean ours =
        words.startsWith("our ")
            || words.contains(" of our ")
            || MeantWords.before(text, span.start()).equals("our");
    return ours && MeantWords.is("owned", words.substring(lastWord(words)));
  }

  /** "three of its men", "two of his comrades": of the party that says so, if one does. */
  private boolean isSpeakers(Span span) {
    String words = span.of(text).toLowerCase(Locale.ROOT);
    int gap = words.indexOf(' ');
    String first = gap < 0 ? "" : words.substring(0, gap);
    return (ITS.contains(first) || ITS.contains(MeantWords.before(text, span.start())))
        && MeantWords.is("owned", words.substring(lastWord(words)));
  }

  private boolean isOwn(Span span) {
    String words = span.of(text).toLowerCase(Locale.ROOT);
    int gap = words.indexOf(' ');
    if (gap > 0 && OWN.contains(words.substring(0, gap))) {
      return true;
    }
    if (OF_ITS.stream().anyMatch(of -> text.startsWith(of, span.end()))) {
      return true;
    }
    return OWN.contains(MeantWords.before(text, span.start()));
  }

  /** The group named last before the words for it; "the front" is one that is called a front. */
  private Mention.@Nullable Actor namedBefore(Span words) {
    String noun = Casualty.last(words.of(text).toLowerCase(Locale.ROOT));
    Mention.Actor last = null;
    Mention.Actor called = null;
    for (Mention mention : document.mentions()) {
      if (mention.span().start() >= words.start()) {
        break;
      }
      if (mention instanceof Mention.Actor actor
          && NamedBodies.isGroup(actor)
          && words.start() - actor.span().end() < REACH
          && !MeantWords.isTie(text, actor.span())) {
        last = actor;
        boolean same = Casualty.last(actor.span().of(text).toLowerCase(Locale.ROOT)).equals(noun);
        called = same ? actor : called;
      }
    }
    return called == null ? last : called;
  }

  private Mention.@Nullable Actor namedIn(Span span) {
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor
          && NamedBodies.isGroup(actor)
          && span.contains(actor.span())) {
        return actor;
      }
    }
    return null;
  }
}
