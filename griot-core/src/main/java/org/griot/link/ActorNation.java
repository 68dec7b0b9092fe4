package org.griot.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country's name, adjective or demonym in the text.
 *
 * @param country ISO alpha-2
 * @param isName "Mali", not "Malian"
 * @param isDemonym a noun for people: "Germans"
 */
record ActorNation(int first, int last, String country, boolean isName, boolean isDemonym) {

  /**
   * "A US journalist", "U.S. citizens": letters stand for the adjective as well as for the name.
   */
  boolean isLetters(ActorTokens words) {
    return words.span(first, last).of(words.text()).matches("\\p{Lu}{2,3}|(\\p{Lu}\\.){2,3}");
  }

  /** The country of the words from the given one on, or null. */
  static @Nullable ActorNation startingAt(List<ActorNation> nations, int word) {
    for (ActorNation nation : nations) {
      if (nation.first == word) {
        return nation;
      }
    }
    return null;
  }
}
