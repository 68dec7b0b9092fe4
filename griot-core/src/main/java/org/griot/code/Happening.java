package org.griot.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.griot.codebook.Codebook;
import org.griot.json.Json;
import org.griot.link.CountNouns;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Material;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Speaker;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.griot.model.TypeValue;
import org.jspecify.annotations.Nullable;

/** One claim in the making: a chain, or that part of it which tells of one of several places. */
final class Happening {
  private static final int MONTH = 28;
  private static final Set<String> VIOLENT =
      Set.of("battle", "remote-violence", "civilians", "property", "demonstration", "movement");

  /** Deeds that a report may tell of without saying of whom, where or when. */
  private static final Set<String> DEEDS = Set.of("civilians", "detention");

  private static final Set<String> TAKING = Set.of("arrested", "abducted", "captured");

  private static final Set<String> SPOILING =
      Set.of("looting", "property-destruction", "disrupted-weapons-use");

  private final Codebook codebook;
  private final AnnotatedDocument document;
  private final Chain chain;
  private final List<Party> parties;
  private final List<Harm> harm;
  private final List<Material> material;
  private final @Nullable Place place;
  private final Span trigger;
  private final @Nullable String type;

  private Happening(
      Codebook codebook,
      AnnotatedDocument document,
      TypeChoice types,
      Chain chain,
      List<Party> parties,
      @Nullable Place place,
      Span trigger) {
    this.codebook = codebook;
    this.document = document;
    this.chain = chain;
    this.harm = Tolls.of(document, chain.frames(), all(document, chain));
    this.place = place;
    this.trigger = trigger;
    this.material = things(document, chain);
    this.type = type(types, chain, parties, harm, Sites.of(material));
    this.parties = PartySorts.of(type, parties);
  }

  /** The claims of a chain: one, or one for each place that it tells of as a scene of its own. */
  static List<Happening> of(
      Codebook codebook, AnnotatedDocument document, TypeChoice types, Chain chain) {
    List<Party> parties = all(document, chain);
    List<Scene> scenes = Scene.of(chain);
    List<Happening> happenings = new ArrayList<>();
    if (scenes.size() < 2) {
      happenings.add(
          new Happening(
              codebook, document, types, chain, parties, chain.place(), chain.anchor().span()));
    }
    Set<String> harmed = harmed(document, chain, parties);
    for (int i = 0; scenes.size() > 1 && i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      List<Party> own = scene.parties(parties, scenes, harmed);
      happenings.add(
          new Happening(
              codebook,
              document,
              types,
              chain,
              own,
              scene.place(),
              i == 0 ? chain.anchor().span() : scene.span()));
    }
    return happenings;
  }

  private static List<Party> all(AnnotatedDocument document, Chain chain) {
    List<Party> parties = Parties.of(document, chain, chain.frames());
    // Whom an air strike killed beside civilians did not fly it.
    return chain.types().contains("air-drone-strike") ? parties : Attackers.sorted(parties);
  }

  private static Set<String> harmed(AnnotatedDocument document, Chain chain, List<Party> parties) {
    Set<String> ids = new HashSet<>();
    for (Harm one : Tolls.of(document, chain.frames(), parties)) {
      if (one.actor() != null) {
        ids.add(one.actor());
      }
    }
    return ids;
  }

  private static @Nullable String type(
      TypeChoice types,
      Chain chain,
      List<Party> parties,
      List<Harm> harm,
      @Nullable PartyType site) {
    boolean killed = tellsOf(harm, HarmKind.KILLED);
    boolean hurt = killed || tellsOf(harm, HarmKind.INJURED);
    PartyType target = sort(parties, PartyRole.TARGET);
    return types.of(
        chain,
        isArrestByAnybody(chain) ? null : sort(parties, PartyRole.INITIATOR),
        target == null ? site : target,
        killed,
        hurt,
        target == null ? site == PartyType.CIVILIANS : isOfCivilians(parties));
  }

  /** Of some at least: "nobody was hurt" makes no attack of a fire. */
  private static boolean tellsOf(List<Harm> harm, HarmKind kind) {
    return harm.stream().anyMatch(h -> h.kind() == kind && !Integer.valueOf(0).equals(h.high()));
  }

  /**
   * "A man who was jailed with others", "arrested with a group": people in no list of armed parties
   * make no abduction of an arrest, nor does a sentence that no word of taking people stands in.
   */
  private static boolean isArrestByAnybody(Chain chain) {
    if (chain.types().contains("arrests")
        && chain.triggers().stream().noneMatch(t -> TAKING.contains(String.valueOf(t.measure())))) {
      return true;
    }
    List<Mention> doers =
        chain.links().stream()
            .filter(l -> l.role().equals("initiator"))
            .map(RoleLink::mention)
            .toList();
    return chain.types().contains("arrests")
        && !chain.types().contains("abduction")
        && !doers.isEmpty()
        && doers.stream()
            .allMatch(
                m ->
                    m instanceof Mention.Actor actor
                        && actor.reason().equals(Mention.Actor.UNLISTED)
                        && Parties.isNonState(actor.type()));
  }

  private static @Nullable PartyType sort(List<Party> parties, PartyRole role) {
    return parties.stream().filter(p -> p.role() == role).map(Party::type).findFirst().orElse(null);
  }

  /** Whether all who were hit are civilians, by more than an abbreviation in no list. */
  private static boolean isOfCivilians(List<Party> parties) {
    List<Party> hit = parties.stream().filter(p -> p.role() == PartyRole.TARGET).toList();
    return !hit.isEmpty()
        && hit.stream()
            .allMatch(
                p ->
                    p.type() == PartyType.CIVILIANS
                        && !(p.actor() == null
                            && p.name().equals(p.name().toUpperCase(Locale.ROOT))));
  }

  Chain chain() {
    return chain;
  }

  /** Of the dead that were found no more is known than the day of the find; the reason says so. */
  @Nullable DateRange date() {
    DateRange date = chain.date();
    if (date == null
        || !(date.provenance() instanceof Provenance.Derived derived)
        || !derived.rule().equals(Provenance.Derived.FOUND)) {
      return date;
    }
    LocalDate day = date.end();
    return new DateRange(day, day, DatePrecision.DAY, date.reason(), derived);
  }

  /** When the report was published, or null. */
  @Nullable LocalDate published() {
    return document.document().published().date();
  }

  @Nullable Place place() {
    return place;
  }

  List<Party> parties() {
    return parties;
  }

  List<Harm> harm() {
    return harm;
  }

  @Nullable String typeId() {
    return type;
  }

  /**
   * A deed that is told as a fact, though too little is said of it to be news: "many were
   * arrested".
   */
  boolean isDeed() {
    Frame anchor = chain.anchor();
    return type != null
        && DEEDS.contains(codebook.type(type).family())
        && anchor.reality() == Reality.HAPPENED
        && anchor.stance() == Stance.ASSERTS;
  }

  /** Whether it says who did it or to whom it was done. */
  boolean names() {
    return !parties.isEmpty() || !harm.isEmpty() || !persons().isEmpty();
  }

  /** Whether it says what thing was hit. */
  private boolean strikes() {
    return material.stream().anyMatch(Sites::isHit);
  }

  /**
   * Something that can be checked: a party, a person, a figure or a thing hit, and a time, a place
   * or a name.
   */
  boolean isSpecific() {
    boolean somebody = names() || strikes();
    boolean somewhere = date() != null || place != null;
    if (chain.anchor().reality() != Reality.HAPPENED) {
      return somebody || somewhere;
    }
    if (type != null
        && !VIOLENT.contains(codebook.type(type).family())
        && !parties.isEmpty()
        && chain.first().sentence().index() == 0) {
      return true;
    }
    if (date() != null
        && date().days() == 1
        && place != null
        && !Areas.isWide(place)
        && type != null) {
      return true;
    }
    boolean named =
        parties.stream()
                .filter(
                    p ->
                        p.actor() != null
                            && !p.actor().startsWith("unidentified")
                            && !p.actor().startsWith("civilians"))
                .count()
            >= 2;
    return somebody
        && (somewhere
            || named
            || !persons().isEmpty()
            || harm.stream().anyMatch(h -> h.low() != null));
  }

  /** By nothing but sentences that tell of the other as well. */
  boolean isToldWith(Happening other) {
    Set<Sentence> sentences = new HashSet<>();
    other.chain.frames().forEach(f -> sentences.add(f.sentence()));
    return chain.frames().stream().allMatch(f -> sentences.contains(f.sentence()));
  }

  /** Harm over a month or more, with no word for one happening: "in March 400 were killed". */
  boolean isAggregate() {
    DateRange date = date();
    boolean wide =
        date != null
            && (date.isKnown() && date.days() >= MONTH
                || Statistics.isSinceLongAgo(date, published()));
    boolean counted = chain.triggers().stream().allMatch(t -> t.measure() != null);
    boolean figure = harm.stream().anyMatch(h -> h.low() != null || isSomeOf(h));
    boolean theOne = // "witnesses of the massacre of 130 people in November 2015"
        chain.background()
            && chain.triggers().stream()
                .anyMatch(t -> t.type() != null && t.anaphoric() && !t.plural());
    boolean named = // "their leader X, who died in 2019"
        !chain.victims().isEmpty() && isOfSinglePersons();
    return wide
        && counted
        && !theOne
        && !named
        && figure
        && parties.stream().noneMatch(p -> p.role() == PartyRole.INITIATOR);
  }

  /** "2,500 were killed or wounded in three months". */
  private static boolean isSomeOf(Harm one) {
    return one.words() != null && one.words().startsWith(Harm.SOME_OF);
  }

  /** "She was pronounced dead", "Jean Ba died of his wounds": all harm is of single persons. */
  boolean isOfSinglePersons() {
    return harm.stream()
        .allMatch(h -> Integer.valueOf(1).equals(h.low()) && Integer.valueOf(1).equals(h.high()));
  }

  /** Where its words stand. */
  Span trigger() {
    return trigger;
  }

  String id(ClaimKind kind) {
    return id(kind, trigger);
  }

  /** The id of what is told of it in other words. */
  String id(ClaimKind kind, Span words) {
    String parts =
        document.document().id()
            + "|"
            + words.start()
            + "|"
            + words.end()
            + "|"
            + kind
            + "|"
            + type;
    return "c-" + Json.sha256(parts).substring(0, 16);
  }

  Claim claim(
      ClaimKind kind,
      boolean main,
      @Nullable String measure,
      Function<Harm, List<String>> sharing,
      Settings settings) {
    Frame anchor = chain.anchor();
    List<Span> mentions = new ArrayList<>();
    chain.triggers().forEach(t -> mentions.add(t.span()));
    mentions.remove(trigger);
    List<Span> sentences = chain.frames().stream().map(f -> f.sentence().span()).toList();
    List<Span> words =
        chain.triggers().stream().filter(t -> t.type() != null).map(Trigger::span).toList();
    Provenance why = new Provenance.Derived("codebook", words.isEmpty() ? List.of(trigger) : words);
    Place place = settings.place(this);
    boolean statistic = kind == ClaimKind.STATISTIC;
    List<Harm> settled = HarmSides.settled(shared(sharing), type, statistic, parties);
    return new Claim(
        id(kind),
        document.document().id(),
        trigger,
        mentions,
        kind,
        anchor.stance(),
        anchor.reality(),
        main,
        new TypeValue(type, why),
        measure,
        anchor.first().relation(),
        settings.date(this),
        place,
        statistic ? PartySorts.of("statistic", parties) : settings.parties(this, main, place),
        statistic ? settled : settings.harm(this, main, place, settled),
        named(settings.voices(this)),
        material,
        speaker(),
        sentences,
        confidence());
  }

  private List<Harm> shared(Function<Harm, List<String>> sharing) {
    return harm.stream().map(one -> one.withSharedWith(sharing.apply(one))).toList();
  }

  private @Nullable Speaker speaker() {
    for (Frame frame : chain.frames()) {
      for (Mention.Speaker speaker : frame.linked(Mention.Speaker.class, "speaker")) {
        return new Speaker(speaker.text(), Provenance.quote(speaker.span()));
      }
    }
    return null;
  }

  /** Those it happened to; who only speaks of it makes nothing happen. */
  List<Person> persons() {
    return Persons.of(document, chain);
  }

  private List<Person> named(List<Mention.Speaker> others) {
    List<Person> all = new ArrayList<>(persons());
    all.addAll(Voices.of(document, chain, others, all));
    return all;
  }

  List<Material> material() {
    return material;
  }

  private static List<Material> things(AnnotatedDocument document, Chain chain) {
    List<Material> things = new ArrayList<>();
    for (RoleLink link : chain.links()) {
      Span span = link.mention().span();
      String words = span.of(document.document().text());
      if (link.mention() instanceof Mention.Weapon weapon) {
        things.add(new Material(words, "weapon", null, Provenance.quote(weapon.span())));
      } else if (link.mention() instanceof Mention.Count count
          && (isThing(link.trigger(), count) || isHit(link, count))) {
        String use = use(link.trigger());
        things.add(
            new Material(
                words,
                use,
                count.low() != null && count.low().equals(count.high()) ? count.low() : null,
                Provenance.quote(span)));
      }
    }
    return things.stream().distinct().toList();
  }

  /** What is counted is no harm: things, or the troops and the money of a statistic. */
  private static boolean isThing(Trigger trigger, Mention.Count count) {
    if (trigger.kind() == ClaimKind.STATISTIC) {
      return Tolls.kind(trigger) == null;
    }
    String type = trigger.type() == null ? "" : trigger.type();
    boolean takes =
        SPOILING.contains(type)
            || type.endsWith("territory")
            || "captured".equals(trigger.measure());
    return takes && !Tolls.isOfPeople(count);
  }

  private static boolean isOfThings(Mention.Count count) {
    return count.noun() != null && CountNouns.isThing(count.noun());
  }

  /** "A bomb damaged the consulate": a thing that the deed was done to, counted or not. */
  private static boolean isHit(RoleLink link, Mention.Count count) {
    return link.role().equals("object")
        && link.trigger().kind() == ClaimKind.EVENT
        && (count.number().equals(count.span()) || isOfThings(count))
        && !Tolls.isOfPeople(count);
  }

  private static String use(Trigger trigger) {
    if (trigger.kind() == ClaimKind.STATISTIC) {
      return "other"; // its measure says of what
    }
    String type = trigger.type() == null ? "" : trigger.type();
    if (type.equals("property-destruction")) {
      return "destroyed";
    }
    boolean takes = SPOILING.contains(type) || type.endsWith("territory");
    return takes || "captured".equals(trigger.measure()) ? "taken" : "hit";
  }

  /**
   * Each field that the report fills adds points, background and vagueness take some away; what
   * they are worth was measured.
   */
  private BigDecimal confidence() {
    int points = 500;
    points += date() != null && date().isKnown() ? 100 : 0;
    points += place != null && place.position() != null ? 100 : 0;
    points += parties.stream().anyMatch(p -> p.actor() != null) ? 100 : 0;
    points += harm.stream().anyMatch(h -> h.low() != null) ? 100 : 0;
    points += chain.frames().size() > 1 ? 50 : 0;
    points -= chain.background() ? 150 : 0;
    points -= isSpecific() ? 0 : 150;
    return StatedConfidence.of(points);
  }
}
