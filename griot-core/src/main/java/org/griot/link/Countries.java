package org.griot.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.griot.model.Position;

/**
 * The world's countries: codes, names, adjectives, neighbours and extents, from the resource {@code
 * places/countries.tsv}. Names and adjectives are looked up without regard to case and accents,
 * except words like codes (US, UK, CAR, DRC), which are only found in capitals.
 */
public final class Countries {
  private static final Countries BUNDLED = new Countries(PlaceTable.resource("countries.tsv"));

  private final Map<String, Country> byAlpha2 = new LinkedHashMap<>();
  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, Country> byName = new LinkedHashMap<>();
  private final Map<String, Country> byAdjective = new LinkedHashMap<>();

  private Countries(List<PlaceTable.Row> rows) {
    for (PlaceTable.Row row : rows) {
      add(country(row));
    }
    for (Country country : byAlpha2.values()) {
      country.neighbours().forEach(this::require);
    }
  }

  /** The table that ships with Griot. */
  public static Countries bundled() {
    return BUNDLED;
  }

  /** All of them, by alpha-2 code. */
  public List<Country> all() {
    return List.copyOf(byAlpha2.values());
  }

  /** By ISO 3166-1 alpha-2 code in capitals. */
  public Optional<Country> byAlpha2(String code) {
    return Optional.ofNullable(byAlpha2.get(code));
  }

  /** By alpha-2 code that must exist: a wrong one is a mistake in a table or a caller. */
  public Country require(String code) {
    return byAlpha2(code)
        .orElseThrow(() -> new IllegalArgumentException("no country has the code " + code));
  }

  /** By ISO 3166-1 alpha-3 code in capitals. */
  public Optional<Country> byAlpha3(String code) {
    return Optional.ofNullable(byCode.get("alpha3:" + code));
  }

  /** By ISO 3166-1 number, as in ACLED's column {@code iso}. */
  public Optional<Country> byNumeric(int number) {
    return Optional.ofNullable(byCode.get("numeric:" + number));
  }

  /** By FIPS 10-4 code, as in GDELT: there "NG" is Niger and "NI" is Nigeria. */
  public Optional<Country> byFips(String code) {
    return Optional.ofNullable(byCode.get("fips:" + code));
  }

  /** By the state number of Gleditsch and Ward, as in UCDP's column {@code country_id}. */
  public Optional<Country> byGleditschWard(int number) {
    return Optional.ofNullable(byCode.get("gw:" + number));
  }

  /** By any of its names: "Mali", "Cote d'Ivoire", "DRC", "Zaire", "Tchad". */
  public Optional<Country> byName(String name) {
    Country country = byName.get(key(name));
    return Optional.ofNullable(country == null ? byName.get(capitals(name)) : country);
  }

  /** Whether a short name in a line of capitals may as well be a plain word: "CAR BOMB". */
  public static boolean isPlainWord(String shouted) {
    boolean letters = shouted.length() <= 5 && shouted.chars().allMatch(Character::isUpperCase);
    return letters && PlaceLexicon.BUNDLED.isCommon(shouted.toLowerCase(Locale.ROOT));
  }

  /**
   * By adjective or demonym: "Malian", "Nigerien", "Nigeriens". "Congolese" is read as of the
   * Democratic Republic, "Korean" as of the South; both are the commoner meaning only.
   */
  public Optional<Country> byAdjective(String word) {
    Country country = byAdjective.get(key(word));
    return Optional.ofNullable(country == null ? byAdjective.get(capitals(word)) : country);
  }

  /** Whether two countries have a common land border. */
  public boolean areNeighbours(String alpha2, String other) {
    return require(alpha2).neighbours().contains(other);
  }

  private void add(Country country) {
    if (byAlpha2.put(country.alpha2(), country) != null) {
      throw new IllegalStateException("twice in the table: " + country.alpha2());
    }
    byCode.put("alpha3:" + country.alpha3(), country);
    if (country.numeric() > 0) {
      byCode.put("numeric:" + country.numeric(), country);
    }
    if (country.fips() != null) {
      byCode.put("fips:" + country.fips(), country);
    }
    if (country.gleditschWard() != null) {
      byCode.put("gw:" + country.gleditschWard(), country);
    }
    byName.put(key(country.name()), country);
    country.otherNames().forEach(name -> byName.putIfAbsent(key(name), country));
    country.adjectives().forEach(word -> byAdjective.putIfAbsent(key(word), country));
  }

  private static Country country(PlaceTable.Row row) {
    String gleditschWard = row.text("gw");
    return new Country(
        row.text("alpha2"),
        row.text("alpha3"),
        Integer.parseInt(row.text("numeric")),
        row.orNull("fips"),
        gleditschWard.isEmpty() ? null : Integer.valueOf(gleditschWard),
        "geonames:" + row.text("geonamesId"),
        row.text("name"),
        row.list("names"),
        row.list("adjectives"),
        row.orNull("capital"),
        row.list("neighbours"),
        Position.of(row.number("lat"), row.number("lon")),
        Position.of(row.number("south"), row.number("west")),
        Position.of(row.number("north"), row.number("east")),
        Integer.parseInt(row.text("radiusKm")),
        row.text("acledRegion"),
        Long.parseLong(row.text("population")));
  }

  /** "MALI" in a headline is Mali; "us" is still not the US. */
  private static String capitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) ? ToponymFold.fold(name) : "";
  }

  /** Short words in capitals stay so: "us" is not the US and "car" is not the CAR. */
  private static String key(String name) {
    String letters = name.strip().replace(".", "");
    boolean acronym = letters.length() <= 4 && letters.equals(letters.toUpperCase(Locale.ROOT));
    return acronym ? letters : ToponymFold.fold(name);
  }
}
