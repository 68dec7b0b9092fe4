package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.link.PlaceTokens.Gap;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * From resolved names to areas: "northeast of X", "50 km from X", "near X", "between X and Y", "the
 * X region", "northern X". Each rule moves the point or widens the precision and says so.
 */
final class PlacePhrases {
  /** Of half a country's extent: so near its middle, so far towards one side of it. */
  private static final double MIDDLE = 0.45;

  private static final double TOWARDS = 0.15;

  /** How far "northeast of" is if no distance is said, in km, and how sure that is. */
  private static final int DIRECTION_KM = 15;

  private static final int NEAR_KM = 15;

  /** A district so near the middle of a great city is a part of it. */
  private static final int QUARTER_KM = 25;

  private static final int AROUND_TOWN_KM = 30;
  private static final int AREA_OF_TOWN_KM = 20;
  private static final int ROAD_KM = 30;
  private static final int TOWN_PEOPLE = 20_000;
  private static final int CITY_PEOPLE = 100_000;

  private final Countries countries;
  private final PlaceTokens tokens;
  private final PlaceLexicon lexicon = PlaceLexicon.BUNDLED;
  private final List<PlaceSighting> sightings;
  private final PlaceBorderPhrases borders;
  private final PlaceDistances distances;
  private final PlaceMetonym metonym;
  private final List<Mention.PlaceName> out = new ArrayList<>();
  private final Set<PlaceSighting> used = new LinkedHashSet<>();

  PlacePhrases(
      Gazetteer gazetteer,
      PlaceTokens tokens,
      List<PlaceSighting> sightings,
      PlaceCountries lands) {
    this.countries = gazetteer.countries();
    this.tokens = tokens;
    this.sightings = sightings;
    this.distances = new PlaceDistances(tokens);
    this.metonym = new PlaceMetonym(tokens, lexicon);
    this.borders = new PlaceBorderPhrases(gazetteer, tokens, sightings, lands);
  }

  List<Mention.PlaceName> mentions() {
    out.addAll(borders.find(used));
    for (int i = 0; i < sightings.size(); i++) {
      PlaceSighting s = sightings.get(i);
      if (!s.accepted || s.excluded || used.contains(s)) {
        continue;
      }
      PlaceSighting next = i + 1 < sightings.size() ? sightings.get(i + 1) : null;
      if (measuresOther(s)) {
        continue;
      }
      PlaceDraft draft = next != null && isLine(s, next) ? line(s, next) : single(s);
      out.add(draft.mention());
    }
    return out.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  // ---- lines between two places

  /** "between X and Y", "the road from X to Y", "the X-Y road". */
  private boolean isLine(PlaceSighting a, PlaceSighting b) {
    if (!b.accepted
        || b.excluded
        || a.chosen == null
        || b.chosen == null
        || a.entry().isArea()
        || b.entry().isArea()
        || a.entry().id().equals(b.entry().id())) {
      return false;
    }
    boolean road = lexicon.is("road", tokens.fold(b.last + 1));
    boolean hyphen =
        b.first == a.last + 1
            && (tokens.gap(a.last) == Gap.HYPHEN || tokens.gap(a.last) == Gap.SLASH);
    if (hyphen || b.first == a.last + 1 && tokens.isDashed(a.last)) {
      return road;
    }
    boolean linked = b.phraseFirst - a.phraseLast <= 4 && linkWord(a.phraseLast + 1, b.phraseFirst);
    return linked && (isBetween(a) || roadBefore(a) >= 0);
  }

  private boolean linkWord(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.fold(i);
      if (word.equals("and") || word.equals("to") || word.equals("with")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBetween(PlaceSighting a) {
    String word = tokens.fold(a.phraseFirst - 1);
    return word.equals("between")
        || (word.equals("the") && tokens.fold(a.phraseFirst - 2).equals("between"));
  }

  /** The word "road" up to four words before, as in "the road linking X to Y"; -1 if none. */
  private int roadBefore(PlaceSighting a) {
    for (int i = a.phraseFirst - 1; i >= Math.max(0, a.phraseFirst - 4); i--) {
      if (lexicon.is("road", tokens.fold(i))) {
        return i;
      }
      if (tokens.gap(i) != Gap.SPACE) {
        return -1;
      }
    }
    return -1;
  }

  private PlaceDraft line(PlaceSighting a, PlaceSighting b) {
    used.add(b);
    PlaceDraft draft = new PlaceDraft(tokens, a, "");
    draft.inputs.add(new Span(tokens.start(b.first), tokens.end(b.last)));
    Position from = a.entry().position();
    Position to = b.entry().position();
    double km = from.distanceKm(to);
    int road = roadBefore(a);
    draft.cover(road >= 0 ? road : isBetween(a) ? betweenAt(a) : a.first, b.phraseLast);
    if (lexicon.is("road", tokens.fold(b.last + 1)) && tokens.gap(b.last) == Gap.SPACE) {
      draft.cover(a.first, b.last + 1);
    }
    draft.name = a.entry().name() + " - " + b.entry().name();
    draft.countries.addAll(b.entry().countries());
    draft.at(PlaceShape.middle(from, to), (int) Math.max(10, Math.round(km * 0.2)));
    draft.geometry = PlaceShape.line(List.of(from, to));
    draft.feature = "line";
    draft.gazetteerId = null;
    draft.admin1 = same(a.entry().admin1(), b.entry().admin1());
    draft.admin2 = same(a.entry().admin2(), b.entry().admin2());
    draft.derive("between", "on the line between the two places, " + Math.round(km) + " km apart");
    return draft;
  }

  private int betweenAt(PlaceSighting a) {
    return tokens.fold(a.phraseFirst - 1).equals("between") ? a.phraseFirst - 1 : a.phraseFirst - 2;
  }

  private static @Nullable String same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b) ? a : null;
  }

  // ---- one place

  private PlaceDraft single(PlaceSighting s) {
    GazetteerEntry entry = s.chosen;
    PlaceDraft draft = new PlaceDraft(tokens, s, plainReason(s));
    if (entry == null) {
      return unknown(s, draft);
    }
    if (s.phraseLast > s.last) {
      draft.cover(s.first, s.phraseLast);
    }
    kind(s, entry, draft);
    if (!part(s, entry, draft) && !relation(s, entry, draft)) {
      checkDistance(s, entry, draft);
      if (entry.capital() && metonym.holds(s)) {
        draft.derive(
            Place.METONYM, "a capital that speaks or acts: it may stand for its government");
      }
    }
    return draft;
  }

  private static String plainReason(PlaceSighting s) {
    GazetteerEntry entry = s.chosen;
    if (entry == null) {
      return "in no gazetteer";
    }
    String how = s.match.isEmpty() ? "name" : s.match;
    String ties = s.rivals.isEmpty() ? "" : "; other places of that name are possible";
    return how + " in the gazetteer" + ties;
  }

  /** A name that no gazetteer knows is kept, with the area that the words put it in. */
  private PlaceDraft unknown(PlaceSighting s, PlaceDraft draft) {
    draft.cover(s.first, s.phraseLast);
    for (PlaceSighting area : s.within) {
      GazetteerEntry around = area.chosen;
      if (area.accepted && around != null) {
        draft.countries.addAll(around.countries());
        draft.admin1 = around.feature().equals("admin1") ? around.name() : around.admin1();
        draft.at(around.position(), around.radiusKm());
        draft.inputs.add(new Span(tokens.start(area.first), tokens.end(area.last)));
        draft.derive("within-area", "in no gazetteer; the text puts it in " + around.name());
        return draft;
      }
    }
    Country nation = nationBefore(s);
    if (nation != null) {
      draft.countries.add(nation.alpha2());
      draft.derive("of-nation", "in no gazetteer; the text says that it is in " + nation.name());
      return draft;
    }
    PlaceSighting city = lexicon.is("citypart", s.typedWord) ? cityOf(s) : null;
    if (city != null) {
      GazetteerEntry around = city.entry();
      draft.countries.addAll(around.countries());
      draft.admin1 = around.admin1();
      draft.at(around.position(), Math.max(NEAR_KM, around.radiusKm()));
      draft.inputs.add(new Span(tokens.start(city.first), tokens.end(city.last)));
      draft.derive("part-of-city", "in no gazetteer; a part of " + around.name() + ", it seems");
      return draft;
    }
    draft.derive("unknown-name", "in no gazetteer; the words around it say that it is a place");
    return draft;
  }

  /** "The southern Lebanese village of X". */
  private @Nullable Country nationBefore(PlaceSighting s) {
    int at = s.phraseFirst - 1;
    return s.typed == null || s.phraseFirst == s.first || !tokens.isCapital(at)
        ? null
        : countries.byAdjective(tokens.raw(at)).orElse(null);
  }

  /** "The district of X": a quarter of the city beside it, not the land around a town. */
  private boolean isPartOfCity(PlaceSighting s, GazetteerEntry entry) {
    PlaceSighting city = lexicon.is("citypart", s.typedWord) ? cityOf(s) : null;
    return city != null && city.entry().position().distanceKm(entry.position()) < QUARTER_KM;
  }

  /** The town that the text names last before a part of it, or else the first city behind it. */
  private @Nullable PlaceSighting cityOf(PlaceSighting part) {
    PlaceSighting city = null;
    for (PlaceSighting s : sightings) {
      boolean town = s.accepted && s.chosen != null && !s.entry().isArea();
      boolean before = s.first < part.first && town && s.entry().population() > TOWN_PEOPLE;
      boolean after = city == null && town && s.entry().population() > CITY_PEOPLE;
      city = before || after ? s : city;
    }
    return city;
  }

  /** "The X road": it leads there from somewhere. */
  private boolean isRoad(PlaceSighting s) {
    return tokens.gap(s.last) == Gap.SPACE
        && !tokens.isPossessive(s.last)
        && !tokens.isCapital(s.last + 1)
        && lexicon.is("road", tokens.fold(s.last + 1));
  }

  /** "On the way to X". */
  private boolean isRoadTo(PlaceSighting s) {
    String road = tokens.fold(s.first - 2);
    return tokens.fold(s.first - 1).equals("to")
        && (road.equals("way") || lexicon.is("road", road))
        && tokens.gap(s.first - 2) == Gap.SPACE;
  }

  /** "X region" of which only a town is known, "the X area". */
  private void kind(PlaceSighting s, GazetteerEntry entry, PlaceDraft draft) {
    boolean road = isRoad(s);
    if (s.typed == null && !entry.isArea() && (road || isRoadTo(s))) {
      draft.cover(s.first, road ? s.last + 1 : s.last);
      draft.at(entry.position(), Math.max(ROAD_KM, entry.radiusKm()));
      draft.derive("road-of-town", "somewhere on a road of " + entry.name());
      return;
    }
    if (s.typed == null || entry.isArea()) {
      return;
    }
    if (isPartOfCity(s, entry)) {
      return;
    }
    if (s.typed.equals("area")) {
      draft.at(entry.position(), Math.max(AROUND_TOWN_KM, entry.radiusKm()));
      draft.feature = "region";
      draft.derive(
          "around-town", "the area around " + entry.name() + ", of which only the town is known");
    } else if (s.typed.equals("vague")) {
      draft.at(entry.position(), Math.max(AREA_OF_TOWN_KM, entry.radiusKm()));
      draft.derive("around-town", "the area of " + entry.name());
    }
  }

  /** "northern Mali", "central Gao region", "in the north of Mali": a part of an area. */
  private boolean part(PlaceSighting s, GazetteerEntry entry, PlaceDraft draft) {
    if (!entry.isArea() || entry.feature().equals("water")) {
      return false;
    }
    int at = s.first - 1;
    boolean of = tokens.fold(at).equals("of");
    if (of) {
      at--;
    }
    if (tokens.gap(at) != Gap.SPACE && tokens.gap(at) != Gap.HYPHEN || tokens.isPossessive(at)) {
      return false;
    }
    String word = direction(at);
    int from = word.contains(" ") ? at - 1 : at;
    boolean middle = lexicon.is("middle", word);
    double bearing = lexicon.value("direction", word.replace(" ", ""));
    if (!middle && Double.isNaN(bearing) || of && !tokens.fold(from - 1).equals("the")) {
      return false;
    }
    boolean named = s.phraseLast > s.last || tokens.isPossessive(from - 1);
    if (named && !of && liesIn(entry, middle ? Double.NaN : bearing)) {
      return false;
    }
    draft.cover(from, draft.last);
    shift(entry, draft, middle ? Double.NaN : bearing);
    String side = word.replace(" ", "");
    draft.name = side + " " + entry.name();
    draft.feature = "region";
    draft.gazetteerId = null;
    draft.derive("part-of-area", "the " + side + " part of " + entry.name());
    return true;
  }

  /**
   * "Congo's eastern Ituri province": the province is in the east, and not its eastern part meant.
   *
   * @param bearing in degrees; not a number for the middle
   */
  private static boolean liesIn(GazetteerEntry entry, double bearing) {
    if (!entry.feature().equals("admin1")) {
      return false;
    }
    Country country = Countries.bundled().require(entry.countries().get(0));
    double south = country.southWest().lat().doubleValue();
    double west = country.southWest().lon().doubleValue();
    double height = country.northEast().lat().doubleValue() - south;
    double width = Math.floorMod(Math.round(country.northEast().lon().doubleValue() - west), 360L);
    double up = 2 * (entry.position().lat().doubleValue() - south) / Math.max(1, height) - 1;
    double right = 2 * (entry.position().lon().doubleValue() - west) / Math.max(1, width) - 1;
    double angle = Math.toRadians(bearing);
    return Double.isNaN(bearing)
        ? Math.max(Math.abs(up), Math.abs(right)) < MIDDLE
        : up * StrictMath.cos(angle) + right * StrictMath.sin(angle) > TOWARDS;
  }

  /** One or two words of a direction: "northern", "north east". */
  private String direction(int at) {
    String word = tokens.fold(at);
    String before = tokens.fold(at - 1);
    boolean pair =
        (before.equals("north") || before.equals("south"))
            && (word.startsWith("east") || word.startsWith("west"))
            && (tokens.gap(at - 1) == Gap.HYPHEN || tokens.gap(at - 1) == Gap.SPACE);
    return pair ? before + " " + word : word;
  }

  private void shift(GazetteerEntry entry, PlaceDraft draft, double bearing) {
    double north = entry.radiusKm() * 0.7;
    double east = entry.radiusKm() * 0.7;
    if (entry.feature().equals("country")) {
      Country country = Countries.bundled().require(entry.countries().get(0));
      double height =
          country.northEast().lat().doubleValue() - country.southWest().lat().doubleValue();
      double width =
          country.northEast().lon().doubleValue() - country.southWest().lon().doubleValue();
      north = height * 111.2 / 2;
      double cos = StrictMath.cos(Math.toRadians(country.centroid().lat().doubleValue()));
      east = (width < 0 ? width + 360 : width) * 111.2 * cos / 2;
    }
    if (Double.isNaN(bearing)) {
      draft.at(entry.position(), (int) Math.max(10, Math.round(Math.max(north, east) * 0.5)));
      return;
    }
    double dy = 0.35 * north * StrictMath.cos(Math.toRadians(bearing));
    double dx = 0.35 * east * StrictMath.sin(Math.toRadians(bearing));
    double km = StrictMath.sqrt(dy * dy + dx * dx);
    double angle = Math.toDegrees(StrictMath.atan2(dx, dy));
    draft.at(
        PlaceShape.move(entry.position(), angle, km),
        (int) Math.max(10, Math.round(Math.max(north, east) * 0.65)));
  }

  /** "northeast of X", "50 km north of X", "150 km from X", "near X". */
  private boolean relation(PlaceSighting s, GazetteerEntry entry, PlaceDraft draft) {
    PlaceDistances.Relation r = distances.before(s);
    if (r == null) {
      return false;
    }
    draft.cover(r.first(), draft.last);
    int base = draft.precisionKm == null ? 0 : draft.precisionKm;
    if (!Double.isNaN(r.bearing())) {
      double km =
          Double.isNaN(r.km()) ? DIRECTION_KM + (entry.isArea() ? base * 0.6 : base) : r.km();
      int slack =
          Double.isNaN(r.km()) ? DIRECTION_KM + 5 + base : (int) Math.ceil(r.km() * 0.25) + 3;
      draft.at(PlaceShape.move(entry.position(), r.bearing(), km), slack);
      draft.gazetteerId = null;
      draft.derive(
          "bearing",
          Math.round(km) + " km at " + Math.round(r.bearing()) + " degrees from " + entry.name());
    } else if (!Double.isNaN(r.km())) {
      draft.at(entry.position(), (int) Math.ceil(r.km()) + base);
      draft.gazetteerId = null;
      draft.derive(
          "distance", Math.round(r.km()) + " km from " + entry.name() + " in an unknown direction");
    } else {
      draft.at(entry.position(), Math.max(NEAR_KM, base + 5));
      draft.derive("near", "near " + entry.name());
    }
    return true;
  }

  /** "X, 50 km from Y": the place is X, Y only measures it. */
  private boolean measuresOther(PlaceSighting s) {
    PlaceSighting other = s.measures;
    return other != null && other.accepted && !other.excluded && other.chosen != null;
  }

  /** The text's distance and the gazetteer's: the point stays, a disagreement widens it. */
  private void checkDistance(PlaceSighting s, GazetteerEntry entry, PlaceDraft draft) {
    PlaceSighting from = s.from;
    if (from == null || from.chosen == null) {
      return;
    }
    double km = entry.position().distanceKm(from.chosen.position());
    double off = Math.abs(km - s.fromKm);
    int base = draft.precisionKm == null ? 0 : draft.precisionKm;
    draft.precisionKm = (int) Math.max(base, Math.min(Math.ceil(off), 100));
    draft.inputs.add(new Span(tokens.start(from.first), tokens.end(from.last)));
    draft.derive(
        "distance-checked",
        "the text says "
            + Math.round(s.fromKm)
            + " km from "
            + from.chosen.name()
            + ", the gazetteer "
            + Math.round(km)
            + " km");
  }
}
