package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.griot.model.DateRange;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * The blocking keys of a claim: a stretch of time at a stretch of land. A claim without one of the
 * two, or with years for a date, has keys only together with a person, figure or party, and every
 * claim has those too, so that they can meet. An actor alone is never a key. A full name in the
 * report is one within two years, a rare word of its first sentences within weeks. The claims of
 * one report always meet.
 */
final class Keys {
  private static final int BUCKET_DAYS = 4;
  private static final int NARROW_DAYS = 10;
  private static final int MONTHS_DAYS = 124;
  private static final int YEARS_DAYS = 800;
  private static final int NEAR_KM = 60;
  private static final int SLACK_KM = 20;
  private static final int NAMES = 6;

  /**
   * @param nearness bit 1: the claim's place is no finer than the key's; bit 2: its date is no
   *     finer. Of a pair at least one must have each bit, else a finer key holds them both
   */
  record Key(String text, int nearness) {
    /** 64-bit FNV-1a: two texts with one hash would only be compared in vain. */
    long hash() {
      long hash = 0xcbf29ce484222325L;
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      return hash;
    }
  }

  private static final int PLACE_BIT = 1;
  private static final int DATE_BIT = 2;

  private final Map<String, Integer> keys = new TreeMap<>();

  private Keys() {}

  static List<Key> of(Profile profile) {
    Keys keys = new Keys();
    keys.build(profile);
    List<Key> list = new ArrayList<>();
    keys.keys.forEach((text, nearness) -> list.add(new Key(text, nearness)));
    return list;
  }

  private void build(Profile profile) {
    add("r" + profile.claim.document(), true, true);
    names(profile);
    Map<String, Boolean> dates = dates(profile);
    Map<String, Boolean> places = places(profile.place());
    Set<String> features = features(profile);
    dates.forEach(
        (date, ownDate) ->
            places.forEach(
                (place, ownPlace) -> {
                  boolean vague = place.equals("*") || date.startsWith("y") || date.equals("o");
                  if (!vague) {
                    add(place + "|" + date, ownPlace, ownDate);
                  } else if (place.startsWith("g") && date.startsWith("y")) {
                    features.stream()
                        .filter(feature -> feature.startsWith("f:"))
                        .forEach(f -> add(place + "|" + date + "|" + f, true, true));
                  } else if (!place.startsWith("g")) {
                    boolean adrift = date.equals("o") || place.equals("*") && date.startsWith("y");
                    features.stream()
                        .filter(feature -> !adrift || !feature.startsWith("a:"))
                        .forEach(
                            f -> {
                              boolean person = f.startsWith("p:");
                              add(
                                  place + "|" + date + "|" + f,
                                  ownPlace || person,
                                  ownDate || person);
                            });
                  }
                }));
  }

  /** A full name in reports of one year or of two that follow one another. */
  private void names(Profile profile) {
    if (profile.published != null) {
      int year = profile.published.getYear();
      for (String name : profile.wording.firstNames().stream().limit(NAMES).toList()) {
        add("n" + year + "|" + name, true, true);
        add("n" + (year - 1) + "|" + name, true, true);
      }
      long weeks = Math.floorDiv(profile.published.toEpochDay(), 10);
      for (String word : profile.wording.rarestWords()) {
        add("w" + weeks + "|" + word, true, true);
        add("w" + (weeks - 1) + "|" + word, true, true);
      }
    }
  }

  private void add(String text, boolean ownPlace, boolean ownDate) {
    int nearness = (ownPlace ? PLACE_BIT : 0) | (ownDate ? DATE_BIT : 0);
    keys.merge(text, nearness, (a, b) -> a | b);
  }

  /** Stretches of time; true where the claim's date is no finer than that. */
  private static Map<String, Boolean> dates(Profile profile) {
    Map<String, Boolean> tokens = new TreeMap<>();
    tokens.put("o", false);
    DateRange date = profile.date();
    LocalDate start = date == null ? null : date.start();
    LocalDate end = date == null ? null : date.end();
    boolean news = date == null && profile.claim.main() && profile.published != null;
    if (news && profile.published != null) {
      start = profile.published.minusDays(DateMatch.NEWS_DAYS);
      end = profile.published;
    }
    long days =
        start == null || end == null ? Long.MAX_VALUE : end.toEpochDay() - start.toEpochDay();
    if (start == null || end == null || days > YEARS_DAYS) {
      tokens.put("o", true);
      return tokens;
    }
    int first = start.minusDays(DateMatch.PERSON_SLACK_DAYS).getYear();
    for (int year = first; year <= end.getYear(); year++) {
      tokens.put("y" + year, days > MONTHS_DAYS);
    }
    if (days <= MONTHS_DAYS) {
      for (LocalDate m = start.withDayOfMonth(1); !m.isAfter(end); m = m.plusMonths(1)) {
        tokens.put("m" + m.getYear() + "-" + m.getMonthValue(), days > NARROW_DAYS);
      }
    }
    if (days <= NARROW_DAYS) {
      long last = Math.floorDiv(end.toEpochDay() + 1, BUCKET_DAYS);
      for (long b = Math.floorDiv(start.toEpochDay() - 1, BUCKET_DAYS); b <= last; b++) {
        tokens.put("d" + b, true);
      }
    }
    if (news) {
      tokens.put("o", true);
    }
    return tokens;
  }

  /** Stretches of land; true where the claim's place is no finer than that. */
  private static Map<String, Boolean> places(@Nullable Place place) {
    Map<String, Boolean> tokens = new TreeMap<>();
    tokens.put("*", !PlaceMatch.isKnown(place));
    if (place == null) {
      return tokens;
    }
    Position at = Areas.anchor(place);
    boolean near = at != null && Areas.isPoint(place) && Areas.reachKm(place) <= NEAR_KM;
    place.countries().forEach(country -> tokens.put("c" + country, !near));
    if (near && at != null) {
      cells(at, Areas.reachKm(place) + SLACK_KM).forEach(cell -> tokens.put(cell, true));
    } else if (at != null && place.countries().isEmpty()) {
      tokens.put("*", true);
    }
    return tokens;
  }

  private static Set<String> cells(Position at, double reachKm) {
    double lat = at.lat().doubleValue();
    double lon = at.lon().doubleValue();
    double dLat = reachKm / 111;
    double shrink = Math.max(0.05, StrictMath.cos(StrictMath.toRadians(lat)));
    double dLon = dLat / shrink;
    Set<String> cells = new LinkedHashSet<>();
    for (int y = floor(lat - dLat); y <= floor(lat + dLat); y++) {
      for (int x = floor(lon - dLon); x <= floor(lon + dLon); x++) {
        cells.add("g" + y + "," + Math.floorMod(x, 360));
      }
    }
    return cells;
  }

  private static int floor(double degrees) {
    return (int) Math.floor(degrees);
  }

  /** What singles a happening out when time or place does not. */
  private static Set<String> features(Profile profile) {
    Set<String> features = new LinkedHashSet<>();
    profile.victims.forEach(
        victim -> {
          if (victim.id() != null) {
            features.add("p:" + victim.id());
          }
          victim.words().forEach(name -> features.add("p:" + last(name)));
        });
    for (Map.Entry<HarmKind, Figures> each : profile.figures.entrySet()) {
      each.getValue().numbers().stream()
          .limit(4)
          .forEach(number -> features.add("f:" + each.getKey() + number));
    }
    for (PartyRole role : List.of(PartyRole.INITIATOR, PartyRole.TARGET)) {
      for (Profile.Member member : profile.in(role)) {
        String actor = member.party().actor();
        features.add("a:" + (actor == null ? member.name() : actor));
      }
    }
    return features;
  }

  private static String last(Set<String> words) {
    String last = "";
    for (String word : words) {
      last = word;
    }
    return last;
  }
}
