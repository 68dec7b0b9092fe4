package org.griot.link;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ids made by rule: "military-ng", "civilians-ml", "unidentified-armed-group". */
final class ActorIds {
  /** The arms of a state, each with the word that ACLED's names begin with. */
  static final Set<String> STATE =
      Set.of(
          "military",
          "security-forces",
          "police",
          "gendarmerie",
          "national-guard",
          "air-force",
          "navy",
          "border-guard",
          "prison-guard",
          "forest-guard",
          "intelligence",
          "gov");

  static final Set<String> GENERIC =
      Set.of(
          "unidentified-armed-group",
          "unidentified-gang",
          "unidentified-communal-militia",
          "unidentified-mercenaries",
          "unidentified-foreign-fighters",
          "unidentified-military",
          "protesters",
          "rioters",
          "civilians");

  private ActorIds() {}

  static String of(String stem, @Nullable String country) {
    return country == null ? stem : stem + "-" + country.toLowerCase(Locale.ROOT);
  }

  static boolean isByRule(String id) {
    return isState(id) || isGeneric(id);
  }

  static boolean isState(String id) {
    return country(id) != null && STATE.contains(stem(id));
  }

  static boolean isGeneric(String id) {
    return GENERIC.contains(stem(id));
  }

  /** "military-ng" is "military", "civilians" is "civilians". */
  static String stem(String id) {
    return country(id) == null ? id : id.substring(0, id.length() - 3);
  }

  /** The country that ends the id, in capitals, or null. */
  static @Nullable String country(String id) {
    int dash = id.length() - 3;
    if (dash < 1 || id.charAt(dash) != '-' || GENERIC.contains(id)) {
      return null;
    }
    return id.substring(dash + 1).toUpperCase(Locale.ROOT);
  }
}
