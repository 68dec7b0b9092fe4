package org.griot.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.griot.model.Material;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * Whom a thing that was struck shows where nobody is named: a market people who live there, a
 * barracks forces. The words are data: {@code meant-parties.tsv}.
 */
final class Sites {
  private static final Set<String> HIT = Set.of("hit", "destroyed");

  private Sites() {}

  /** Whose all that was hit is: civilians' or forces'; null if it tells neither or both. */
  static @Nullable PartyType of(List<Material> things) {
    List<Material> hit = things.stream().filter(Sites::isHit).toList();
    return hit.isEmpty()
        ? null
        : hit.stream().allMatch(Sites::isCivil)
            ? PartyType.CIVILIANS
            : hit.stream().allMatch(Sites::isOfForces) ? PartyType.STATE_FORCES : null;
  }

  /** Whether the deed was done to it. */
  static boolean isHit(Material thing) {
    return HIT.contains(thing.use());
  }

  /** "An office of the party": by the noun that the others hang on. */
  static boolean isCivil(Material thing) {
    String head = head(thing);
    String last = Casualty.last(head);
    boolean camp = MeantWords.is("camps", last) && !isRefuge(head);
    return isHit(thing) && !camp && MeantWords.is("civil", last);
  }

  private static boolean isOfForces(Material thing) {
    return MeantWords.is("sites", Casualty.last(head(thing)));
  }

  /** "A refugee camp" is no camp of fighters. */
  private static boolean isRefuge(String head) {
    return Stream.of(head.split(" ")).anyMatch(word -> MeantWords.is("refuge", word));
  }

  private static String head(Material thing) {
    String words = thing.text().toLowerCase(Locale.ROOT);
    return words.replaceFirst(" (of|in|at|near|for|belonging|run|owned|on) .*", "");
  }
}
