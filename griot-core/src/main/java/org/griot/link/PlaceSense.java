package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.link.PlaceSighting.Cue;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the namesakes. In the order of weight: what the words beside the name say it lies
 * in, the countries of the report, nearness to the report's other places, population.
 */
final class PlaceSense {
  private static final int MAX_ANCHORS = 24;
  private static final double CONTEXT = 3.4;
  private static final double NEIGHBOUR = 0.35;

  /** Aircraft strike beyond the border hardly less than at home. */
  private static final double BESIDE_STRIKER = 1;

  private static final double INSIDE = 6;

  /** "Nara cercle" is in Mali, "Bolivar department" in no land of states. */
  private static final double LAND_OF_KIND = 3;

  private static final double NEAR = 2.2;
  private static final double SAME_AREA = 1.3;
  private static final double FUZZY = -1.2;
  private static final double RIVAL = 1.0;

  /** Another name of a place counts less than its own. */
  private static final double ALIAS = 1.5;

  /** A place of another name that sounds like it, where others bear that very name. */
  private static final double LOOSE = 2.5;

  /** The same of areas, where the text says that it means one. */
  private static final double LOOSE_AREA = 6;

  /** Of so few letters many names are alike. */
  private static final int SHORT = 4;

  private static final long GREAT_CITY = 2_000_000;
  private static final double REACH_KM = 1000;

  /** A city that tells of its country as plainly as the country's name does. */
  private static final long TELLING_CITY = 200_000;

  private static final long FAR_CITY = 100_000;

  /** A name is common that places of so many countries bear. */
  private static final int COMMON_NAME = 3;

  /** Where but one common name speaks for a country, smaller cities are doubted. */
  private static final long COMMON_CITY = 1_000_000;

  /** So much must speak for another country: its name and a place, or several places. */
  private static final double PLAYS_ELSEWHERE = 1.5;

  private static final double HEARD = 0.7; // what an adjective says for its country

  /** So much speaks for a country that the caller told or the text names. */
  private static final double TOLD = 1;

  /** Within about 100 km of a place of the report. */
  private static final double NEAR_BY = 0.43;

  private static final double OFF = 3;

  /** No town is told to lie south of another so far away, nor so far over the border. */
  private static final double BESIDE_KM = 400;

  private static final double ABROAD_KM = 60;

  private final Gazetteer gazetteer;
  private final PlaceCountries countries;
  private final Map<String, Double> areas = new LinkedHashMap<>();
  private final List<GazetteerEntry> anchors = new ArrayList<>();
  private final double[] anchorAt = new double[2 * MAX_ANCHORS];
  private final double[] anchorCos = new double[MAX_ANCHORS];

  PlaceSense(Gazetteer gazetteer, PlaceCountries countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
  }

  /**
   * A place that is no great city, in a country that nothing else of the report speaks for while
   * the rest of it plays elsewhere: a namesake of the one that is meant, as likely as not.
   */
  boolean isFarNamesake(PlaceSighting s) {
    GazetteerEntry e = s.chosen;
    if (e == null || PlaceKinds.isWide(e) || isToldWithin(s)) {
      return false;
    }
    boolean alone = isAlone(e, s);
    if (alone && countries.anyElse(e.countries(), s.key) >= TOLD) {
      boolean loose =
          e.population() < FAR_CITY
              && PlaceSpelling.isLoose(e, s.key)
              && !PlaceSpelling.isAlike(e, s.key);
      if (loose || s.house) {
        return true;
      }
    }
    boolean small = !e.isArea() && e.population() < FAR_CITY && countries.namesAny();
    if (alone && small && countries.elsewhere(e.countries(), s.key) >= HEARD) {
      return true;
    }
    if (alone && isCommonName(s) && !e.capital() && e.population() < COMMON_CITY) {
      boolean beside = e.countries().stream().anyMatch(countries::isHinted);
      return !beside && countries.elsewhere(e.countries(), s.key) >= PLAYS_ELSEWHERE;
    }
    if (!countries.hasHints() || e.population() >= FAR_CITY || isBesideCity(e)) {
      return false;
    }
    return e.countries().stream().noneMatch(c -> countries.isHinted(c) || countries.isInText(c))
        || isOffTheScene(s);
  }

  /** A small place far from all others, in a country for which far less speaks than for another. */
  private boolean isOffTheScene(PlaceSighting s) {
    GazetteerEntry e = s.entry();
    double own =
        e.countries().stream().mapToDouble(c -> countries.support(c, s.key)).max().orElse(0);
    return s.nearness < NEAR_BY && OFF * own < countries.elsewhere(e.countries(), s.key);
  }

  /**
   * Another spelling than the report's, far from all its places and in a country that nothing else
   * of the report speaks for.
   *
   * @param weak wherever it lies: the spellings are no more than alike
   */
  boolean isOutOfTheWay(PlaceSighting s, boolean weak) {
    GazetteerEntry e = s.entry();
    if (s.nearness >= NEAR_BY || isToldWithin(s)) {
      return false;
    }
    boolean alone = isAlone(e, s);
    boolean close = PlaceSpelling.isClose(e, s.key);
    boolean struck = close && e.countries().stream().anyMatch(countries::isBesideStriker);
    return weak && !anchors.isEmpty() || alone && !struck && (e.population() < FAR_CITY || !close);
  }

  private boolean isToldWithin(PlaceSighting s) {
    return s.within.stream()
        .anyMatch(w -> w.entries.stream().anyMatch(a -> lies(s.entry(), a) > 0));
  }

  private boolean isBesideCity(GazetteerEntry e) {
    return anchors.stream()
        .anyMatch(
            a ->
                a.population() >= TELLING_CITY
                    && !a.name().equals(e.name())
                    && a.countries().equals(e.countries()));
  }

  /** A name that places of several countries bear tells by itself of none of them. */
  private static boolean isCommonName(PlaceSighting s) {
    return s.entries.stream().flatMap(e -> e.countries().stream()).distinct().count()
        >= COMMON_NAME;
  }

  /** Whether no place of the name lies in or beside a country that the caller named. */
  boolean isForeign(PlaceSighting s) {
    return countries.hasHints()
        && s.entries.stream().flatMap(e -> e.countries().stream()).noneMatch(countries::isHinted);
  }

  /** Whether the report names the country, or something that tells of it. */
  boolean isNamed(String country) {
    return countries.isNamed(country);
  }

  /**
   * How much the report has to do with the countries of the place.
   *
   * @param butName places of that name say nothing of where they are; null if they do
   */
  private double context(GazetteerEntry entry, @Nullable String butName) {
    double best = 0;
    for (String code : entry.countries()) {
      double own = butName == null ? countries.weight(code) : countries.weight(code, butName);
      double weight = Math.min(1, own * 1.6);
      for (String neighbour :
          gazetteer.countries().byAlpha2(code).map(Country::neighbours).orElse(List.of())) {
        double share = countries.isStriker(neighbour) ? BESIDE_STRIKER : NEIGHBOUR;
        weight = Math.max(weight, share * countries.weight(neighbour));
      }
      best = Math.max(best, weight);
    }
    return best;
  }

  /** Places that are hardly in doubt tell where the others are. */
  void anchor(GazetteerEntry entry) {
    if (entry.feature().equals("country") || entry.radiusKm() > 400) {
      return;
    }
    int i = anchors.size();
    if (i < MAX_ANCHORS && !anchors.contains(entry)) {
      anchors.add(entry);
      anchorAt[2 * i] = entry.position().lat().doubleValue();
      anchorAt[2 * i + 1] = entry.position().lon().doubleValue();
      anchorCos[i] = StrictMath.cos(Math.toRadians(anchorAt[2 * i]));
    }
    String area = area(entry);
    if (!area.isEmpty()) {
      areas.merge(area, 1.0, Double::sum);
    }
  }

  private static String area(GazetteerEntry entry) {
    return entry.admin1() == null || entry.countries().isEmpty()
        ? ""
        : entry.countries().get(0) + "." + entry.admin1();
  }

  /** Chooses among {@code candidates}; sets what was chosen and the serious rivals. */
  void choose(PlaceSighting s, List<GazetteerEntry> candidates, List<PlaceSighting> namesakes) {
    List<Scored> scored =
        candidates.stream()
            .filter(e -> !isKnownByAnothersName(e, s) && !PlaceKinds.isTooLarge(e, s.typedWord))
            .map(e -> new Scored(e, score(e, s, namesakes)))
            .sorted(
                Comparator.comparingDouble((Scored x) -> -x.score).thenComparing(x -> x.entry.id()))
            .toList();
    if (scored.isEmpty()) {
      return;
    }
    Scored best = scored.get(0);
    s.chosen = best.entry;
    s.nearness = nearness(best.entry);
    s.rivals =
        scored.stream()
            .skip(1)
            .filter(x -> best.score - x.score <= RIVAL && apart(x.entry, best.entry))
            .limit(5)
            .map(Scored::entry)
            .toList();
  }

  private static boolean apart(GazetteerEntry a, GazetteerEntry b) {
    return a.position().distanceKm(b.position()) > 15 + (a.isArea() ? a.radiusKm() : 0);
  }

  private record Scored(GazetteerEntry entry, double score) {}

  private double score(GazetteerEntry e, PlaceSighting s, List<PlaceSighting> namesakes) {
    double score = prior(e, s) + CONTEXT * context(e, e.feature().equals("country") ? null : s.key);
    score += SAME_AREA * Math.min(1, areas.getOrDefault(area(e), 0.0) / 2);
    score += NEAR * nearness(e);
    score += inside(e, namesakes);
    score += distance(e, namesakes);
    score += LAND_OF_KIND * PlaceKinds.BUNDLED.fits(s.typedWord, e.countries());
    if (!s.entries.contains(e) && !PlaceSpelling.isNearlyOwn(e, s.key)) {
      score += FUZZY;
    }
    if (isLooseBesideOwn(e, s)) {
      score -= s.typed != null && e.isArea() ? LOOSE_AREA : LOOSE;
    }
    return score;
  }

  /** What the place weighs before anything is known of the report. */
  private double prior(GazetteerEntry e, PlaceSighting s) {
    String typed = s.typed == null ? "" : s.typed;
    double size = Math.log10(Math.max(e.population(), 60));
    return switch (e.feature()) {
      case "country" -> country(e, s, typed);
      case "admin1" ->
          typed.equals("area")
              ? size + (isLower(s.typedWord) ? 0 : 1.3)
              : typed.equals("populated") ? size - 4 : size - (hasSeat(e, s) ? 2.4 : 0);
      case "admin2" ->
          typed.equals("area")
              ? size + (isLower(s.typedWord) ? 1.8 : 0.4)
              : typed.isEmpty() ? size - 2.2 : size - 3;
      case "region" ->
          typed.equals("area") || typed.equals("vague") ? 6.5 : typed.equals("populated") ? 2 : 5.6;
      case "water" -> typed.equals("water") ? 7 : 4;
      case "well" -> typed.equals("water") ? 4 : 1.6;
      case "camp" -> typed.equals("camp") ? 4.5 : 2;
      case "other", "unknown" -> 1.6;
      default -> {
        boolean named = isOwnName(e, s);
        double city = named && e.population() >= 1_000_000 ? 0.8 : 0;
        double seat = (e.capital() ? 1.6 : 0) + city;
        double alias = named ? 0 : ALIAS;
        double own = gazetteer.isOwn(e) ? 1 : 0;
        yield size + seat + own - alias - (typed.equals("area") ? 1.5 : 0);
      }
    };
  }

  /** "Niger state" is the state in Nigeria, and not the country. */
  private static double country(GazetteerEntry e, PlaceSighting s, String typed) {
    boolean state = typed.equals("area") && s.entries.stream().anyMatch(PlaceSense::isState);
    return typed.equals("populated") || state ? 6 : isContested(e, s) ? 9 : 12;
  }

  private static boolean isState(GazetteerEntry e) {
    return e.feature().equals("admin1");
  }

  private static boolean isOwnName(GazetteerEntry e, PlaceSighting s) {
    return PlaceSpelling.isOwn(e, s.key);
  }

  /**
   * Koro that the report's country has, or any of few letters, rather than Coro; Mambasa territory
   * rather than Mombasa, whatever their size. Genève lies in a canton that is called as told.
   */
  private boolean isLooseBesideOwn(GazetteerEntry e, PlaceSighting s) {
    if (e.feature().equals("country") || !PlaceSpelling.isLoose(e, s.key) || !isAlone(e, s)) {
      return false;
    }
    List<GazetteerEntry> own = s.entries.stream().filter(o -> isOwnName(o, s)).toList();
    boolean area = "area".equals(s.typed);
    return own.stream().noneMatch(o -> o.countries().equals(e.countries()))
        && own.stream()
            .anyMatch(
                o ->
                    !isAlone(o, s) || area && o.isArea() || s.key.length() <= SHORT && !o.isArea());
  }

  /** Whether nothing else of the report speaks for the place's country. */
  private boolean isAlone(GazetteerEntry e, PlaceSighting s) {
    return e.countries().stream().allMatch(c -> countries.support(c, s.key) <= 0);
  }

  /** "Zamfara" is the state of that name, and not the one that it was once a part of. */
  private static boolean isKnownByAnothersName(GazetteerEntry area, PlaceSighting s) {
    return area.feature().startsWith("admin")
        && !isOwnName(area, s)
        && s.entries.stream()
            .anyMatch(
                e ->
                    e.feature().equals(area.feature())
                        && e.countries().equals(area.countries())
                        && isOwnName(e, s));
  }

  /** A country of few people whose name others bear: Georgia, Jordan, Lebanon, Palestine. */
  static boolean isContested(GazetteerEntry country, PlaceSighting s) {
    return country.population() < 15_000_000
        && s.entries.stream()
            .anyMatch(
                e ->
                    e.population() > 4_000
                        && !e.feature().equals("country")
                        && !e.countries().equals(country.countries())
                        && e.name().equals(country.name()));
  }

  /** Whether a town of the area bears the area's name: then the bare name is the town. */
  private static boolean hasSeat(GazetteerEntry area, PlaceSighting s) {
    return s.entries.stream()
        .anyMatch(
            e ->
                !e.isArea()
                    && area.name().equals(e.admin1())
                    && area.countries().equals(e.countries())
                    && e.population() * 30 > area.population());
  }

  /** Words for areas below the first order. */
  private static boolean isLower(String word) {
    return switch (word) {
      case "county",
          "cercle",
          "circle",
          "district",
          "department",
          "parish",
          "prefecture",
          "municipality",
          "commune",
          "subprefecture",
          "woreda" ->
          true;
      default -> false;
    };
  }

  private double nearness(GazetteerEntry e) {
    double best = 0;
    double lat = e.position().lat().doubleValue();
    double lon = e.position().lon().doubleValue();
    for (int i = 0; i < anchors.size(); i++) {
      GazetteerEntry other = anchors.get(i);
      double dy = (anchorAt[2 * i] - lat) * 111.2;
      double dx = (anchorAt[2 * i + 1] - lon) * 111.2 * anchorCos[i];
      double square = dx * dx + dy * dy;
      if (square < REACH_KM * REACH_KM && !other.name().equals(e.name())) {
        double km = Math.max(0, StrictMath.sqrt(square) - other.radiusKm());
        best = Math.max(best, StrictMath.exp(-km / 120));
      }
    }
    return best;
  }

  private static double inside(GazetteerEntry e, List<PlaceSighting> namesakes) {
    double best = 0;
    for (PlaceSighting s : namesakes) {
      for (PlaceSighting area : s.within) {
        for (GazetteerEntry other : area.entries) {
          best = Math.max(best, lies(e, other));
        }
      }
    }
    return best;
  }

  private static double lies(GazetteerEntry e, GazetteerEntry area) {
    boolean sameCountry = e.countries().stream().anyMatch(area.countries()::contains);
    if (e.id().equals(area.id()) || !sameCountry) {
      return 0;
    }
    return switch (area.feature()) {
      case "country" -> INSIDE - 2;
      case "admin1" -> area.name().equals(e.admin1()) ? INSIDE : 0;
      case "admin2" -> area.name().equals(e.admin2()) ? INSIDE : 0;
      case "region" -> e.position().distanceKm(area.position()) < area.radiusKm() ? INSIDE - 2 : 0;
      default -> e.position().distanceKm(area.position()) < 60 ? 1.5 : 0;
    };
  }

  /** "150 km from Bamako" speaks for the namesake at about that distance. */
  private static double distance(GazetteerEntry e, List<PlaceSighting> namesakes) {
    double best = 0;
    for (PlaceSighting s : namesakes) {
      if (s.from != null && s.from.chosen != null) {
        Position there = s.from.chosen.position();
        double off = Math.abs(e.position().distanceKm(there) - s.fromKm) / Math.max(20, s.fromKm);
        best = Math.max(best, 3 * Math.max(0, 1 - 2 * off));
      }
    }
    return best;
  }

  /** "Palma in Cabo Delgado" is no Palma of another country, even if no other is known. */
  boolean contradicts(PlaceSighting s) {
    GazetteerEntry e = s.chosen;
    boolean land = e != null && e.isArea() && !e.feature().equals("admin2");
    if (e == null || land || e.population() > GREAT_CITY) {
      return false;
    }
    GazetteerEntry beside = s.beside == null ? null : s.beside.chosen;
    if (beside != null && !beside.isArea()) {
      boolean abroad = e.countries().stream().noneMatch(beside.countries()::contains);
      return e.position().distanceKm(beside.position()) > (abroad ? ABROAD_KM : BESIDE_KM);
    }
    return s.surelyWithin && s.within.stream().anyMatch(area -> PlaceKinds.excludes(area, e));
  }

  /** Whether what was chosen is convincing enough, given the words around. */
  boolean accepts(PlaceSighting s, boolean elsewhere, boolean firstWord) {
    GazetteerEntry e = s.chosen;
    if (e == null || s.cue == Cue.AGAINST) {
      return false;
    }
    if (e.feature().equals("country")) {
      return !"water".equals(s.typed);
    }
    boolean contained =
        s.within.stream().anyMatch(w -> w.entries.stream().anyMatch(a -> lies(e, a) > 0));
    if (s.doubtful) {
      boolean fits = context(e, null) > 0.3 && (e.population() > 20_000 || s.nearness > 0.5);
      boolean oneWord = s.first == s.last;
      return s.cue == Cue.TYPED
          || contained
          || s.taken && oneWord && (fits || gazetteer.isOwn(e))
          || s.cue == Cue.STRONG
              && oneWord
              && (fits || e.population() > 100_000 || gazetteer.isOwn(e));
    }
    double size = Math.log10(Math.max(e.population(), 60)) + (e.isArea() ? 1.5 : 0);
    boolean known = e.population() == 0 && gazetteer.isOwn(e);
    size += known ? 2.5 : 0;
    double evidence = size + 2.5 * context(e, null) + 1.5 * s.nearness;
    double needed =
        switch (s.cue) {
          case TYPED -> 0;
          case STRONG -> 2.8;
          case WEAK -> 4.2;
          default -> firstWord && !elsewhere ? 6.4 : 5;
        };
    return contained || elsewhere || evidence >= needed;
  }
}
