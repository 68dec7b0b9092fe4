package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Reads bare words for parties by the whole report: "soldiers" are of the army of the country where
 * it happened, "villagers" live there, "the insurgents" are those of the one armed group that the
 * report names, and "American aircraft" are the forces of the United States.
 */
final class MeantParties {
  /** Reasons of the linker for a country that stands in no word of the party. */
  private static final String REPORTS = "the report's country";

  private static final String OF = " of ";
  private static final String THE = "the ";

  /** So many times as often as all others is the one that a report is about. */
  private static final int MUCH = 3;

  private static final Set<String> HOME_FORCES =
      Set.of("military", "unidentified-military", "police", "gendarmerie", "security-forces");

  private static final Pattern POLICE = Pattern.compile("polic|constable|inspector");
  private static final Pattern ALOFT = Pattern.compile("air ?force|naval|navy|coast ?guard");

  /** "No group has claimed responsibility, but X has carried out such attacks". */
  private static final Pattern UNCLAIMED =
      Pattern.compile(
          "(?i)\\b(?:no (?:armed )?(?:group|one|organi[sz]ation|party|faction)|nobody)\\b[^.]{0,30}"
              + "\\bclaimed\\b|\\bno (?:immediate )?claims? of responsibility");

  private final AnnotatedDocument document;
  private final UnnamedParties unnamed;
  private final String text;
  private final Map<Mention, List<Trigger>> deeds = new HashMap<>();
  private final Map<Trigger, List<Mention.PlaceName>> places = new HashMap<>();
  private final Map<Trigger, List<RoleLink>> links = new HashMap<>();
  private final Map<Integer, List<RoleLink>> doers = new HashMap<>();
  private final Map<Mention.Actor, Mention.Actor> meant = new HashMap<>();
  private final Homeland homeland;
  private final @Nullable String home;
  private final Mention.@Nullable Actor group;
  private final Mention.@Nullable Actor issuer;

  private MeantParties(AnnotatedDocument document, UnnamedParties unnamed) {
    this.document = document;
    this.unnamed = unnamed;
    this.text = document.document().text();
    for (RoleLink link : document.links()) {
      if (link.mention() instanceof Mention.PlaceName place) {
        places.computeIfAbsent(link.trigger(), t -> new ArrayList<>()).add(place);
      } else {
        deeds.computeIfAbsent(link.mention(), m -> new ArrayList<>()).add(link.trigger());
        links.computeIfAbsent(link.trigger(), t -> new ArrayList<>()).add(link);
        if (link.role().equals("initiator")) {
          doers.computeIfAbsent(link.trigger().sentence(), s -> new ArrayList<>()).add(link);
        }
      }
    }
    this.homeland = new Homeland(document);
    this.home = homeland.country();
    this.group = onlyGroup();
    this.issuer = new Issuer(document).source();
  }

  static AnnotatedDocument of(AnnotatedDocument document, UnnamedParties unnamed) {
    MeantParties parties = new MeantParties(document, unnamed);
    List<RoleLink> read = new ArrayList<>();
    for (RoleLink link : document.links()) {
      read.add(new RoleLink(link.trigger(), parties.read(link.mention()), link.role()));
    }
    return document.with(document.mentions().stream().map(parties::read).toList(), read);
  }

  /** The armed group that the report names, if it names but one, or one far more than others. */
  private Mention.@Nullable Actor onlyGroup() {
    if (UNCLAIMED.matcher(text).find()) {
      return null; // whoever is named besides need not have done it
    }
    Map<String, List<Mention.Actor>> groups = new TreeMap<>();
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor
          && NamedBodies.isGroup(actor)
          && !MeantWords.isTie(text, actor.span())) {
        groups.computeIfAbsent(Parties.key(actor), a -> new ArrayList<>()).add(actor);
      }
    }
    List<Mention.Actor> most = List.of();
    int all = 0;
    for (List<Mention.Actor> group : groups.values()) {
      most = group.size() > most.size() ? group : most;
      all += group.size();
    }
    boolean alone = !most.isEmpty() && most.size() >= MUCH * (all - most.size());
    return alone ? most.get(0) : null;
  }

  private Mention read(Mention mention) {
    return mention instanceof Mention.Actor actor
        ? meant.computeIfAbsent(actor, this::meant)
        : mention;
  }

  private Mention.Actor meant(Mention.Actor actor) {
    boolean unlisted = actor.generic() && actor.actor() == null;
    Mention.Actor named = unlisted ? inside(actor) : null;
    if (named == null && actor.type() == PartyType.STATE_FORCES) {
      named = behind(actor);
    }
    if (named == null && actor.generic() && Parties.isNonState(actor.type())) {
      named = ofGroup(actor);
    }
    if (named == null && actor.type() == PartyType.STATE_FORCES) {
      named = ofHome(actor);
    }
    return named == null ? settled(actor) : named;
  }

  /** "Mujahideen of the Islamic Emirate": a name of the registry within the words. */
  private Mention.@Nullable Actor inside(Mention.Actor actor) {
    Mention.Actor only = null;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor other
          && !other.generic()
          && other.actor() != null
          && other.type() == actor.type()
          && actor.span().contains(other.span())) {
        if (only != null && !Objects.equals(only.actor(), other.actor())) {
          return null;
        }
        only = other;
      }
    }
    return only == null ? null : only.meantBy(actor.span(), "named in these words");
  }

  /** "Soldiers of the Southern Council": of the body that the words behind them name. */
  private Mention.@Nullable Actor behind(Mention.Actor actor) {
    int end = actor.span().end();
    if (!isInferred(actor) || !text.startsWith(OF, end)) {
      return null;
    }
    int from = end + OF.length();
    int name = text.startsWith(THE, from) ? from + THE.length() : from;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor other
          && other.span().start() == name
          && NamedBodies.isGroup(other)) {
        return other.meantBy(actor.span(), "of those named behind it");
      }
    }
    return null;
  }

  private static boolean isInferred(Mention.Actor actor) {
    return actor.reason().startsWith("inferred") || actor.reason().startsWith("no state is named");
  }

  private Mention.@Nullable Actor ofGroup(Mention.Actor actor) {
    String words = actor.span().of(text).toLowerCase(Locale.ROOT);
    String last = Casualty.last(words);
    String before = MeantWords.before(text, actor.span().start());
    boolean own = before.equals("its") || before.equals("their") || before.equals("our");
    boolean theirs = own || words.startsWith("its ") || words.startsWith("our ");
    boolean fits =
        MeantWords.is("fighters", last) && !last.equals("men") && !last.equals("units")
            || theirs && MeantWords.is("owned", last);
    boolean speakers = issuer != null && (before.equals("our") || words.startsWith("our "));
    boolean rising =
        group != null
            && group.actor() != null
            && group.type() != PartyType.REBEL_GROUP
            && MeantWords.is("rising", last);
    if (group == null
        || !fits
        || rising
        || speakers
        || isAgainst(actor, group)
        || actor.reason().contains("nation before it")) {
      return null;
    }
    for (String word : (before + " " + words).split("[^a-z-]+")) {
      if (MeantWords.is("strangers", word)) {
        return null;
      }
    }
    return group.meantBy(actor.span(), "of the only armed group that the report names");
  }

  /** "Militants killed 20 M23 rebels": the group bears what they do. */
  private boolean isAgainst(Mention.Actor actor, Mention.Actor named) {
    for (Trigger deed : deeds.getOrDefault(actor, List.of())) {
      Set<String> own = roles(deed, m -> m.equals(actor));
      Set<String> theirs = roles(deed, m -> isSame(m, named));
      boolean did = own.contains("initiator") && theirs.contains("target");
      boolean bore = own.contains("target") && theirs.contains("initiator");
      if (did || bore || own.contains("initiator") && doesElse(deed, actor, named)) {
        return true;
      }
    }
    return false;
  }

  /** "Rebels entered the town after Kurdish fighters pulled out": two parties of one sentence. */
  private boolean doesElse(Trigger deed, Mention.Actor actor, Mention.Actor named) {
    return doers.getOrDefault(deed.sentence(), List.of()).stream()
        .anyMatch(
            l ->
                l.trigger().type() != null
                    && !l.trigger().type().equals(deed.type())
                    && l.mention().span().start() > actor.span().end()
                    && isSame(l.mention(), named));
  }

  private static boolean isSame(Mention mention, Mention.Actor named) {
    return mention instanceof Mention.Actor other
        && !other.generic()
        && Parties.key(other).equals(Parties.key(named));
  }

  private Set<String> roles(Trigger deed, Predicate<Mention> who) {
    return links.getOrDefault(deed, List.of()).stream()
        .filter(link -> who.test(link.mention()))
        .map(link -> link.settled().role())
        .collect(Collectors.toSet());
  }

  /** "soldiers", "police": of the country where it happened, if no word says of which. */
  private Mention.@Nullable Actor ofHome(Mention.Actor actor) {
    String id = actor.actor();
    String reason = actor.reason();
    boolean open = reason.startsWith("no state is named");
    boolean near = reason.startsWith("inferred: as the forces named shortly before");
    boolean inferred = reason.startsWith("inferred: the only state");
    String kind = id == null ? arm(actor) : unnamed.kindOf(id);
    boolean definite = MeantWords.before(text, actor.span().start()).equals("the");
    if (!(open || inferred || near && !definite) || !(near || HOME_FORCES.contains(kind))) {
      return null;
    }
    String arm = near || kind.equals("unidentified-military") ? "military" : kind;
    String own = arm.equals("military") ? landOfIssuer() : null;
    String country = own == null ? countryOf(actor) : own;
    if (country == null || country.equals(actor.homeCountry()) && !open) {
      return null;
    }
    Mention.Actor forces =
        unnamed.forces(
            actor.span(),
            arm,
            country,
            document.document().published().date(),
            "inferred: of the country where it happened");
    return actor.generic() ? forces.asGeneric() : forces;
  }

  /** Which arm bare words for one stand for: "constables", "the air force"; "gov" for a junta. */
  private String arm(Mention.Actor actor) {
    String words = actor.span().of(text).toLowerCase(Locale.ROOT);
    return POLICE.matcher(words).find()
        ? "police"
        : ALOFT.matcher(words).find() ? "military" : "gov";
  }

  /** Whose forces tell it, if a state's do: "the army" is theirs. */
  private @Nullable String landOfIssuer() {
    return issuer == null || issuer.type() != PartyType.STATE_FORCES ? null : issuer.homeCountry();
  }

  /** A generic party with the country where it happened. */
  private Mention.Actor settled(Mention.Actor actor) {
    String id = actor.actor();
    boolean open =
        actor.generic() && (actor.homeCountry() == null || actor.reason().contains(REPORTS));
    String kind = id == null ? null : unnamed.kindOf(id);
    if (!open || kind == null || !unnamed.isKind(kind)) {
      return actor;
    }
    String country = countryOf(actor);
    return country == null || country.equals(actor.homeCountry())
        ? actor
        : unnamed.of(actor.span(), kind, actor.type(), country, actor.reason());
  }

  /** Where it happened: the country of the deed's place, of the sentence's, else the report's. */
  private @Nullable String countryOf(Mention.Actor actor) {
    String said = actor.homeCountry();
    boolean sure = said == null || 2 * homeland.votes(said) < homeland.votes(home);
    String here =
        homeland.scene(
            actor.span(),
            deeds.getOrDefault(actor, List.of()).stream()
                .map(deed -> places.getOrDefault(deed, List.of()))
                .toList());
    return here != null ? here : sure ? home : said;
  }
}
