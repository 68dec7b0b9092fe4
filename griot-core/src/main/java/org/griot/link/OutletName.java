package org.griot.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the name of an outlet tells of where it is: "Makurdi Daily Witness" is of Nigeria. A local
 * paper seldom names its country.
 */
final class OutletName {
  private static final long LEAST_PEOPLE = 100_000;
  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;

  OutletName(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The one country of the countries, provinces and cities in the name, ISO alpha-2. Small towns
   * are left out: they are called like half of all papers.
   */
  Optional<String> country(String outlet) {
    // "Idlib Voice (translated from Arabic)": the page, not the outlet.
    int page = outlet.indexOf('(');
    String[] words = (page < 0 ? outlet : outlet.substring(0, page)).strip().split("[\\s,'’-]+");
    Set<String> countries = new LinkedHashSet<>();
    for (int from = 0; from < words.length; ) {
      int length = Math.min(LONGEST, words.length - from);
      Set<String> here = Set.of();
      while (length > 0 && here.isEmpty()) {
        here = countries(String.join(" ", List.of(words).subList(from, from + length)));
        length--;
      }
      countries.addAll(here);
      from += length + 1;
    }
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  private Set<String> countries(String name) {
    if (name.isEmpty()
        || !Character.isUpperCase(name.codePointAt(0))
        || PlaceLexicon.BUNDLED.isCommon(ToponymFold.fold(name))) {
      return Set.of();
    }
    Optional<Country> people = gazetteer.countries().byAdjective(name);
    if (people.isPresent()) {
      return Set.of(people.get().alpha2());
    }
    return gazetteer.byName(name).stream()
        .filter(OutletName::isKnown)
        .flatMap(entry -> entry.countries().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isKnown(GazetteerEntry entry) {
    return switch (entry.feature()) {
      case "country", "admin1" -> true;
      case "region" -> entry.countries().size() == 1;
      default -> entry.population() >= LEAST_PEOPLE && entry.feature().equals("populated");
    };
  }
}
