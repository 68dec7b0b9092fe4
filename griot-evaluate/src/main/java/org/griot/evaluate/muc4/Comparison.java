package org.griot.evaluate.muc4;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.link.Countries;

/**
 * An answer's filler against a key's: 1 right, 0.5 partly right, 0 wrong, after the scoring
 * guidelines, version 7. Where they leave a string to a judge, what they call partly right is given
 * by rule: one string lies whole in the other. Nothing else that a judge might let pass counts.
 */
final class Comparison {
  private static final double PART = 0.5;

  /** A broader value that is partly right for a narrower one (3.2.7, 3.2.11 to 3.2.23). */
  private static final Map<Slot, Map<String, Set<String>>> BROADER =
      Map.of(
          Slot.INSTRUMENT_TYPE,
          Map.of(
              "GUN", Set.of("MACHINE GUN", "MORTAR", "HANDGUN", "RIFLE"),
              "EXPLOSIVE",
                  Set.of(
                      "BOMB",
                      "VEHICLE BOMB",
                      "DYNAMITE",
                      "MINE",
                      "AERIAL BOMB",
                      "GRENADE",
                      "MOLOTOV COCKTAIL"),
              "BOMB", Set.of("VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB"),
              "PROJECTILE", Set.of("MISSILE", "ROCKET")),
          Slot.CONFIDENCE,
          Map.of("SUSPECTED OR ACCUSED", Set.of("SUSPECTED OR ACCUSED BY AUTHORITIES")),
          Slot.TARGET_TYPE,
          Map.of("POLITICAL FIGURE OFFICE OR RESIDENCE", Set.of("GOVERNMENT OFFICE OR RESIDENCE")),
          Slot.TARGET_EFFECT,
          Map.of("DESTROYED", Set.of("SOME DAMAGE")),
          Slot.VICTIM_TYPE,
          Map.of(
              "GOVERNMENT OFFICIAL", Set.of("FORMER GOVERNMENT OFFICIAL"),
              "ACTIVE MILITARY", Set.of("FORMER ACTIVE MILITARY"),
              "POLITICAL FIGURE", Set.of("GOVERNMENT OFFICIAL")),
          Slot.VICTIM_EFFECT,
          Map.of(
              "NO INJURY", Set.of("NO INJURY OR DEATH"), "NO DEATH", Set.of("NO INJURY OR DEATH")));

  private static final Set<String> LIGHT =
      Set.of(
          "the", "a", "an", "some", "several", "many", "few", "about", "one", "two", "three",
          "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "various",
          "other");

  private static final Countries COUNTRIES = Countries.bundled();

  private Comparison() {}

  static double of(Slot slot, Filler key, Filler answer) {
    double best = 0;
    for (String value : key.values()) {
      best = Math.max(best, value(slot, value, answer.value()));
    }
    boolean tagged = tag(key, answer);
    return best == 1 && !tagged ? PART : best;
  }

  /** Whether the answer refers to what the key refers to. */
  private static boolean tag(Filler key, Filler answer) {
    if (key.tags().isEmpty()) {
      return true;
    }
    return answer.tags().stream()
        .anyMatch(said -> key.tags().stream().anyMatch(tag -> string(tag, said) > 0));
  }

  private static double value(Slot slot, String key, String answer) {
    return switch (slot.fill()) {
      case STRING -> string(key, answer);
      case NUMBER -> number(key, answer);
      case DATE -> date(key, answer);
      case LOCATION -> MucPlace.compare(MucPlace.read(key), MucPlace.read(answer));
      case SET -> set(slot, key, answer);
    };
  }

  private static double set(Slot slot, String key, String answer) {
    if (key.equals(answer)) {
      return 1;
    }
    boolean part =
        slot == Slot.TYPE
            ? answer.equals("ATTACK")
            : BROADER.getOrDefault(slot, Map.of()).getOrDefault(answer, Set.of()).contains(key);
    return part ? PART : 0;
  }

  private static double date(String key, String answer) {
    MucDay wanted = MucDay.read(key);
    MucDay said = MucDay.read(answer);
    if (wanted == null || said == null) {
      return key.equals(answer) ? 1 : 0;
    }
    return MucDay.compare(wanted, said);
  }

  /** A single number for a range that it bounds, or for one that is rough, is partly right. */
  private static double number(String key, String answer) {
    String wanted = key.replaceAll("\\s+", "");
    String said = answer.replaceAll("\\s+", "");
    if (wanted.equals(said)) {
      return 1;
    }
    boolean single = said.matches("\\d+");
    boolean part =
        single && (wanted.equals("~" + said) || List.of(wanted.split("-")).contains(said));
    return part ? PART : 0;
  }

  static double string(String key, String answer) {
    List<String> wanted = words(key);
    List<String> said = words(answer);
    if (wanted.isEmpty() || said.isEmpty()) {
      return 0;
    }
    if (wanted.equals(said)) {
      return 1;
    }
    boolean part =
        Collections.indexOfSubList(wanted, said) >= 0
            || Collections.indexOfSubList(said, wanted) >= 0;
    return part ? PART : 0;
  }

  /** Words without articles, quantifiers and nationalities at the head (3.1.1.1). */
  static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    List<String> words = new ArrayList<>(plain.isEmpty() ? List.of() : List.of(plain.split(" ")));
    while (words.size() > 1 && isLight(words.get(0))) {
      words.remove(0);
    }
    return words;
  }

  private static boolean isLight(String word) {
    return LIGHT.contains(word) || word.matches("\\d+") || COUNTRIES.byAdjective(word).isPresent();
  }
}
