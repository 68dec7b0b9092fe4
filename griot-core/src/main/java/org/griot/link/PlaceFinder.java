package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.link.PlaceTokens.Gap;
import org.griot.model.Span;

/** Finds the stretches of a text that spell a name of the gazetteer, longest first. */
final class PlaceFinder {
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_LETTERS = 3;
  private static final Set<String> INNER =
      Set.of(
          "of", "de", "du", "des", "d", "la", "le", "les", "el", "al", "ad", "an", "ar", "as",
          "ash", "az", "es", "and", "the", "do", "da", "dos", "das", "sur", "sous", "en", "i", "n",
          "der", "am", "von", "e", "y", "ez", "upon", "on", "ou");

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon;
  private final PlaceTokens tokens;
  private final List<Span> excluded;
  private final Map<String, List<GazetteerEntry>> seen = new LinkedHashMap<>();
  private int nextExcluded;

  PlaceFinder(Gazetteer gazetteer, PlaceTokens tokens, List<Span> excluded) {
    this.gazetteer = gazetteer;
    this.lexicon = PlaceLexicon.BUNDLED;
    this.tokens = tokens;
    this.excluded = excluded;
  }

  /** In the order of the text, without overlap. */
  List<PlaceSighting> find() {
    List<PlaceSighting> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      Optional<PlaceSighting> sighting = at(i);
      if (sighting.isPresent()) {
        found.add(sighting.get());
        i = sighting.get().last;
      }
    }
    return found;
  }

  private boolean mayStart(int i) {
    if (tokens.isLowerCase()) {
      return !tokens.isNumber(i) && !lexicon.isCommon(tokens.fold(i));
    }
    return tokens.isCapital(i) && !endsLongerName(i);
  }

  /** "Dasht-e-Barchi" is not in the Barchi of somewhere else. */
  private boolean endsLongerName(int i) {
    return i > 1
        && tokens.gap(i - 1) == Gap.HYPHEN
        && !tokens.isCapital(i - 1)
        && INNER.contains(tokens.fold(i - 1))
        && tokens.gap(i - 2) == Gap.HYPHEN
        && tokens.isCapital(i - 2);
  }

  private Optional<PlaceSighting> at(int i) {
    if (!mayStart(i)) {
      return Optional.empty();
    }
    for (int last = reach(i); last >= i; last--) {
      if (INNER.contains(tokens.fold(last)) && last > i) {
        continue;
      }
      String key = key(i, last);
      List<GazetteerEntry> entries =
          last > i ? waters(last, key) : isCut(i) ? List.of() : single(i, key);
      if (!entries.isEmpty()) {
        boolean out = isExcluded(tokens.start(i), tokens.end(last));
        return Optional.of(
            new PlaceSighting(i, last, key, entries, out, isDoubtful(i, last, key, entries)));
      }
    }
    return Optional.empty();
  }

  /** "The Red Sea" is the sea, "Red Sea state" the land on its coast. */
  private List<GazetteerEntry> waters(int last, String key) {
    List<GazetteerEntry> all = seen(key);
    boolean land = last + 1 < tokens.count() && lexicon.is("area", tokens.fold(last + 1));
    List<GazetteerEntry> waters =
        PlaceKinds.isWater(key) && !land
            ? all.stream().filter(e -> e.feature().equals("water")).toList()
            : List.of();
    return waters.isEmpty() ? all : waters;
  }

  /** "The village of Sam Ouandja": no place called Sam. */
  private boolean isCut(int i) {
    int next = i + 1;
    return i > 1
        && next < tokens.count()
        && tokens.gap(i) == Gap.SPACE
        && tokens.isCapital(next)
        && !tokens.isUpper(next)
        && !tokens.isPossessive(i)
        && tokens.fold(i - 1).equals("of")
        && lexicon.is("populated", tokens.fold(i - 2))
        && !lexicon.is("water", tokens.fold(i))
        && !lexicon.isCommon(tokens.fold(next))
        && !lexicon.is("calendar", tokens.fold(next))
        && gazetteer.exact(tokens.fold(next)).isEmpty();
  }

  /** The farthest word that a name starting here could end with. */
  private int reach(int i) {
    int last = i;
    while (last + 1 < tokens.count() && last - i + 1 < LONGEST_NAME) {
      Gap gap = tokens.gap(last);
      boolean joined = gap == Gap.SPACE || gap == Gap.HYPHEN;
      int next = last + 1;
      boolean name =
          tokens.isCapital(next)
              || tokens.isLowerCase()
              || INNER.contains(tokens.fold(next))
              || gap == Gap.HYPHEN;
      if (!joined || !name || tokens.isPossessive(last)) {
        break;
      }
      last = next;
    }
    return last;
  }

  private String key(int first, int last) {
    if (first == last) {
      return tokens.fold(first);
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (tokens.fold(i).isEmpty()) {
        return "";
      }
      key.append(i > first ? " " : "").append(tokens.fold(i));
    }
    return key.toString();
  }

  private List<GazetteerEntry> seen(String key) {
    return seen.computeIfAbsent(key, k -> cities(k, gazetteer.exact(k)));
  }

  /** "Gaza City": the town, though the area around it is listed with that name as well. */
  private static List<GazetteerEntry> cities(String key, List<GazetteerEntry> entries) {
    List<GazetteerEntry> towns =
        key.endsWith(" city") ? entries.stream().filter(e -> !e.isArea()).toList() : List.of();
    return towns.isEmpty() ? entries : towns;
  }

  /** One word alone: codes and words in capitals are only countries and areas. */
  private List<GazetteerEntry> single(int i, String key) {
    String raw = tokens.raw(i);
    Countries countries = gazetteer.countries();
    if (key.length() < SHORTEST_LETTERS && countries.byName(raw).isEmpty()) {
      return key.length() == 2 && afterComma(i) ? areasOnly(seen(key)) : List.of();
    }
    if (countries.byAdjective(raw).isPresent() && countries.byName(raw).isEmpty()) {
      return List.of();
    }
    if (isFunctionWord(key) || isShoutedWord(i, raw)) {
      return List.of();
    }
    List<GazetteerEntry> entries = seen(key);
    if (entries.isEmpty()) {
      return entries;
    }
    Optional<Country> country = countries.byName(raw);
    boolean dateline = tokens.startsSentence(i) && tokens.gap(i) == Gap.COMMA;
    boolean code = tokens.isUpper(i) && raw.length() <= 5 && !dateline;
    return entries.stream()
        .filter(
            e ->
                e.feature().equals("country")
                    ? country.isPresent() && e.countries().contains(country.get().alpha2())
                    : !code || e.feature().equals("admin1") || e.feature().equals("region"))
        .toList();
  }

  /** "CAR BOMB EXPLODES": in a line of capitals a plain word is no country's short name. */
  private boolean isShoutedWord(int i, String raw) {
    return !tokens.isUpper(i)
        && gazetteer.countries().byName(raw).isPresent()
        && Countries.isPlainWord(raw);
  }

  /**
   * "May", "North", "In", "Christian", "Chinatown": towns of that name are only found by search.
   */
  private boolean isFunctionWord(String key) {
    return lexicon.is("calendar", key)
        || lexicon.is("middle", key)
        || lexicon.is("title", key)
        || lexicon.is("faith", key)
        || lexicon.is("anytown", key)
        || !Double.isNaN(lexicon.value("direction", key))
        || !Double.isNaN(lexicon.value("number", key));
  }

  /** "Baton Rouge, La.": two letters are an area's short form only after a comma. */
  private boolean afterComma(int i) {
    return i > 0 && tokens.gap(i - 1) == Gap.COMMA && tokens.isCapital(i - 1);
  }

  private static List<GazetteerEntry> areasOnly(List<GazetteerEntry> entries) {
    return entries.stream().filter(e -> e.feature().equals("admin1")).toList();
  }

  private boolean isDoubtful(int first, int last, String key, List<GazetteerEntry> entries) {
    if (entries.get(0).feature().equals("country") || entries.get(0).id().startsWith("import:")) {
      return false;
    }
    if (first == last) {
      boolean great =
          entries.stream()
              .anyMatch(
                  e ->
                      e.population() > (e.feature().equals("admin1") ? 2_000_000 : 900_000)
                          && ToponymFold.fold(e.name()).equals(key));
      return lexicon.isCommon(key) || lexicon.isGivenName(key) && !great;
    }
    for (int i = first; i <= last; i++) {
      String word = tokens.fold(i);
      if (!lexicon.isCommon(word) && !lexicon.isGivenName(word) && !INNER.contains(word)) {
        return false;
      }
    }
    return entries.stream().noneMatch(e -> e.population() > 100_000 || e.isArea());
  }

  /** Sightings come in order, so the spans before the last one asked for are past. */
  private boolean isExcluded(int from, int to) {
    while (nextExcluded < excluded.size() && excluded.get(nextExcluded).end() <= from) {
      nextExcluded++;
    }
    for (int i = nextExcluded; i < excluded.size() && excluded.get(i).start() < to; i++) {
      if (excluded.get(i).end() > from) {
        return true;
      }
    }
    return false;
  }
}
