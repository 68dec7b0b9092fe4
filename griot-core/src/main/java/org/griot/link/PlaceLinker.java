package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.griot.link.PlaceSighting.Cue;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Span;

/**
 * Finds the places of a text and says where they are: name, area, precision and why. Names are
 * matched with accents and punctuation folded; other spellings only in the countries of the report
 * and their neighbours. What stays ambiguous is listed with its candidates; a name that fails drops
 * only itself. Safe for threads; time grows with the length of the text.
 */
public final class PlaceLinker {
  private static final double MENTION = 1;

  /** A country that shares its name with a province or a town. */
  private static final double SHARED = 0.3;

  private static final double ADJECTIVE = 0.7;

  /** Whose aircraft strike, and of which nothing else is told. */
  private static final double STRIKER = 0.9;

  private static final double HINT = 2;
  private static final double WELL_KNOWN = 0.7;
  private static final int MAX_TELLING = 12;
  private static final long BIG = 250_000;
  private static final long FAR_ENOUGH_TO_DOUBT = 200_000;

  private final Gazetteer gazetteer;

  public PlaceLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * All place mentions of the text, in its order. A phrase such as "northeast of Gao city" is one
   * mention; the names inside it are not mentioned again. A capital that speaks ("Bamako said") has
   * the provenance rule {@code metonym}. A name of which only the kind is known has no position, or
   * that of the area the text puts it in, and the feature {@code unknown}.
   */
  public List<Mention.PlaceName> places(String text, PlaceContext context) {
    PlaceTokens tokens = PlaceTokens.of(text);
    List<PlaceSighting> known = new PlaceFinder(gazetteer, tokens, context.excluded()).find();
    PlaceUnknowns unknowns = new PlaceUnknowns(gazetteer, tokens, context.excluded());
    List<PlaceSighting> all = new ArrayList<>(known);
    all.addAll(unknowns.find(known));
    all.sort(Comparator.comparingInt(s -> s.first));
    all = unknowns.lengthen(all);
    PlaceCues cues = new PlaceCues(tokens, all, gazetteer.countries());
    cues.read();
    new PlaceHouses(tokens, all).read();
    new PlaceDistances(tokens).link(all);
    all.stream().filter(s -> s.from != null && s.cue == Cue.NONE).forEach(s -> s.cue = Cue.STRONG);
    PlaceCountries lands = new PlaceCountries(gazetteer.countries());
    countries(tokens, all, context, lands);
    PlaceSense sense = new PlaceSense(gazetteer, lands);
    resolve(tokens, all, sense, lands, unknowns, cues);
    return new PlacePhrases(gazetteer, tokens, all, lands).mentions();
  }

  /**
   * "The capital of Niger", "the Somali capital": the town that the words stand for.
   *
   * @param words where they stand
   */
  public Optional<Mention.PlaceName> capital(String text, Span words, String alpha2) {
    return gazetteer
        .capital(alpha2)
        .map(
            town ->
                new Mention.PlaceName(
                    words,
                    new Place(
                        town.name(),
                        words.of(text).replaceAll("\\s+", " "),
                        town.countries(),
                        town.admin1(),
                        town.admin2(),
                        town.position(),
                        town.radiusKm(),
                        null,
                        town.feature(),
                        town.id(),
                        "the capital of " + gazetteer.countries().require(alpha2).name(),
                        List.of(),
                        new Provenance.Derived("capital", List.of(words)))));
  }

  /**
   * The country that the name of an outlet tells, ISO alpha-2: "Radio Mopti" is of Mali; empty if
   * it names no place, or several.
   */
  public Optional<String> outletCountry(String outlet) {
    return new OutletName(gazetteer).country(outlet);
  }

  private void countries(
      PlaceTokens tokens, List<PlaceSighting> all, PlaceContext context, PlaceCountries lands) {
    Set<String> strikers = new PlaceStrikers(tokens, gazetteer.countries()).find();
    for (PlaceSighting s : all) {
      s.entries.stream()
          .filter(e -> e.feature().equals("country"))
          .findFirst()
          .ifPresent(
              e ->
                  lands.name(
                      e.countries().get(0),
                      s.key,
                      PlaceSense.isContested(e, s) ? SHARED : MENTION));
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isCapital(i) && tokens.end(i) - tokens.start(i) < 20) {
        String word = tokens.fold(i);
        gazetteer
            .countries()
            .byAdjective(tokens.raw(i))
            .filter(c -> !strikers.contains(c.alpha2()))
            .ifPresent(c -> lands.name(c.alpha2(), word, ADJECTIVE));
      }
    }
    PartyLands.BUNDLED.tell(tokens, lands);
    strikers.forEach(code -> lands.strikes(code, STRIKER));
    context.countryHints().stream()
        .filter(code -> !strikers.contains(code))
        .filter(code -> gazetteer.countries().byAlpha2(code).isPresent())
        .forEach(code -> lands.hint(code, HINT));
    for (PlaceSighting s : all) {
      if (!s.doubtful && s.cue != Cue.AGAINST) {
        wellKnown(s, lands);
      }
    }
  }

  /** A city or area that dwarfs its namesakes tells the country as well. */
  private static void wellKnown(PlaceSighting s, PlaceCountries lands) {
    List<GazetteerEntry> bySize =
        s.entries.stream()
            .filter(e -> !e.feature().equals("country") && !e.countries().isEmpty())
            .sorted(Comparator.comparingLong((GazetteerEntry e) -> -e.population()))
            .limit(6)
            .toList();
    if (bySize.isEmpty() || s.has("country")) {
      return;
    }
    GazetteerEntry biggest = bySize.get(0);
    boolean area = s.has("admin1") && "area".equals(s.typed);
    boolean big = biggest.population() >= BIG;
    boolean alone =
        bySize.stream()
            .allMatch(
                e ->
                    e.countries().equals(biggest.countries())
                        || big && e.population() * 8 < biggest.population());
    if (alone && area) {
      lands.name(biggest.countries().get(0), s.key, WELL_KNOWN); // "Zamfara State" is in Nigeria
    } else if (alone && big) {
      lands.mention(biggest.countries().get(0), s.key, WELL_KNOWN);
    }
  }

  /** Chooses twice: what the first round is sure of helps the second. */
  private void resolve(
      PlaceTokens tokens,
      List<PlaceSighting> all,
      PlaceSense sense,
      PlaceCountries lands,
      PlaceUnknowns unknowns,
      PlaceCues cues) {
    Map<String, List<PlaceSighting>> byName = new LinkedHashMap<>();
    for (PlaceSighting s : all) {
      byName.computeIfAbsent(s.key, k -> new ArrayList<>()).add(s);
    }
    Set<String> near = lands.near();
    Map<String, List<GazetteerEntry>> candidates = new TreeMap<>();
    for (Map.Entry<String, List<PlaceSighting>> e : byName.entrySet()) {
      boolean area = e.getValue().stream().anyMatch(s -> "area".equals(s.typed));
      candidates.put(e.getKey(), candidates(e.getValue().get(0), area, near));
    }
    for (int round = 0; round < 2; round++) {
      for (List<PlaceSighting> namesakes : byName.values()) {
        chooseAll(namesakes, candidates, sense);
      }
      accept(tokens, byName, sense, round == 0);
    }
    byName.values().forEach(namesakes -> speak(namesakes, lands));
    for (List<PlaceSighting> namesakes : byName.values()) {
      namesakesElsewhere(namesakes, all, sense, unknowns, cues);
    }
    unknowns.join(all, sense);
    for (PlaceSighting s : all) {
      if (s.entries.isEmpty() && s.cue.compareTo(Cue.WEAK) >= 0) {
        s.accepted = unknowns.resolve(s, sense, near);
      }
    }
    PlaceShortForms.settle(byName.values(), lands);
  }

  /** What was read as a place of one country speaks for that country. */
  private static void speak(List<PlaceSighting> namesakes, PlaceCountries lands) {
    for (PlaceSighting s : namesakes) {
      GazetteerEntry e = s.chosen;
      if (s.accepted && e != null && e.countries().size() == 1 && s.rivals.isEmpty()) {
        lands.speaks(e.countries().get(0), s.key, MENTION);
      }
    }
  }

  /** What the text puts elsewhere, or what lies far from its countries, is known by name alone. */
  private static void namesakesElsewhere(
      List<PlaceSighting> namesakes,
      List<PlaceSighting> all,
      PlaceSense sense,
      PlaceUnknowns unknowns,
      PlaceCues cues) {
    boolean denied = namesakes.stream().anyMatch(s -> s.accepted && sense.contradicts(s));
    boolean surely = namesakes.stream().anyMatch(s -> s.cue.compareTo(Cue.STRONG) >= 0);
    Map<GazetteerEntry, Boolean> far = new HashMap<>();
    for (PlaceSighting s : namesakes) {
      GazetteerEntry e = s.chosen;
      if (s.accepted
          && (denied || e != null && far.computeIfAbsent(e, x -> isFar(x, namesakes, sense)))) {
        boolean house = unknowns.isNameOfHouse(s);
        s.chosen = null;
        s.rivals = List.of();
        s.accepted = !house && s.cue.compareTo(denied || surely ? Cue.WEAK : Cue.STRONG) >= 0;
        if (unknowns.extend(s)) {
          all.stream()
              .filter(o -> o.first > s.first && o.first <= s.last)
              .forEach(o -> o.accepted = false);
          cues.within(s); // the name is longer than it was: "Bar Example in the X region"
        }
      }
    }
  }

  private static boolean isFar(
      GazetteerEntry chosen, List<PlaceSighting> namesakes, PlaceSense sense) {
    return namesakes.stream()
        .filter(s -> s.accepted && chosen.equals(s.chosen))
        .limit(MAX_TELLING)
        .allMatch(sense::isFarNamesake);
  }

  /** Namesakes of one text are one place, unless the kind beside them differs. */
  private static void chooseAll(
      List<PlaceSighting> namesakes,
      Map<String, List<GazetteerEntry>> candidates,
      PlaceSense sense) {
    List<PlaceSighting> telling =
        namesakes.stream()
            .filter(s -> !s.within.isEmpty() || s.from != null)
            .limit(MAX_TELLING)
            .toList();
    Map<String, PlaceSighting> chosen = new LinkedHashMap<>();
    for (PlaceSighting s : namesakes) {
      if (s.entries.isEmpty()) {
        continue;
      }
      PlaceSighting same = chosen.putIfAbsent(s.typedWord + " " + s.entries.size(), s);
      if (same == null) {
        sense.choose(s, candidatesOf(s, candidates), telling);
      } else {
        s.sameAs(same);
      }
    }
  }

  private static List<GazetteerEntry> candidatesOf(
      PlaceSighting s, Map<String, List<GazetteerEntry>> candidates) {
    List<GazetteerEntry> more = candidates.getOrDefault(s.key, List.of());
    return more.size() >= s.entries.size() && more.containsAll(s.entries) ? more : s.entries;
  }

  /** Another spelling near by may beat the exact spelling of a small place far away. */
  private List<GazetteerEntry> candidates(PlaceSighting s, boolean isArea, Set<String> near) {
    if (isArea) {
      return withAreas(s.entries);
    }
    boolean far =
        !s.entries.isEmpty()
            && !s.doubtful
            && s.key.length() > 4
            && s.entries.stream()
                .allMatch(
                    e ->
                        e.population() < FAR_ENOUGH_TO_DOUBT
                            && e.countries().stream().noneMatch(near::contains)
                            && !e.feature().equals("country")
                            && !e.feature().equals("region"));
    if (!far) {
      return s.entries;
    }
    List<GazetteerEntry> both = new ArrayList<>(s.entries);
    both.addAll(gazetteer.light(s.key, near));
    return both;
  }

  /** "The state of Mayanka": another spelling of the seat names its area as well. */
  private List<GazetteerEntry> withAreas(List<GazetteerEntry> entries) {
    Map<String, GazetteerEntry> all = new LinkedHashMap<>();
    entries.forEach(e -> all.put(e.id(), e));
    for (GazetteerEntry e : entries) {
      if (!e.isArea() && e.population() > 0) {
        gazetteer.exact(ToponymFold.fold(e.name())).stream()
            .filter(a -> a.feature().startsWith("admin") && a.countries().equals(e.countries()))
            .forEach(a -> all.putIfAbsent(a.id(), a));
      }
    }
    return List.copyOf(all.values());
  }

  private static void accept(
      PlaceTokens tokens,
      Map<String, List<PlaceSighting>> byName,
      PlaceSense sense,
      boolean anchoring) {
    for (List<PlaceSighting> namesakes : byName.values()) {
      boolean elsewhere = false;
      for (PlaceSighting s : namesakes) {
        boolean first = tokens.startsSentence(s.first) || tokens.inHeadline(s.first);
        s.accepted = !s.entries.isEmpty() && sense.accepts(s, false, first);
        elsewhere |= s.accepted && !s.doubtful;
      }
      for (PlaceSighting s : namesakes) {
        s.accepted |= elsewhere && sense.accepts(s, true, false);
        if (s.accepted && anchoring && s.chosen != null) {
          sense.anchor(s.chosen);
        }
      }
    }
  }
}
