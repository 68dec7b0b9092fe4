package org.griot.evaluate.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.evaluate.task.Spelling;

/**
 * A filler of the location slot: a country, then ever smaller places, each with its sort in
 * brackets. Two places of one name are told apart as settlement or area only: {@code CITY} and
 * {@code TOWN} are one (set-list-location, version 4).
 */
record MucPlace(String country, List<String> places) {
  private static final Pattern PART = Pattern.compile("^(.*?)\\s*(?:\\(([^)]*)\\))?$");
  private static final Set<String> AREAS =
      Set.of(
          "DEPARTMENT", "PROVINCE", "STATE", "REGION", "OFFICIAL REGION", "ZONE", "AREA", "VALLEY");

  MucPlace {
    places = List.copyOf(places);
  }

  static MucPlace read(String filler) {
    String[] parts = filler.split(":");
    List<String> places = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      Matcher part = PART.matcher(parts[i].strip());
      if (part.matches()) {
        String sort = part.group(2) == null ? "" : part.group(2);
        places.add(Spelling.folded(part.group(1)) + (AREAS.contains(sort) ? " (area)" : ""));
      }
    }
    return new MucPlace(Spelling.folded(parts[0]), places);
  }

  /** 1 right, 0.5 partly, 0 wrong (scoring guidelines, 3.2.3). */
  static double compare(MucPlace key, MucPlace answer) {
    boolean sameCountry = key.country.equals(answer.country);
    boolean samePlaces = key.places.equals(answer.places);
    if (sameCountry && samePlaces) {
      return 1;
    }
    return sameCountry || (samePlaces && !key.places.isEmpty()) ? 0.5 : 0;
  }
}
