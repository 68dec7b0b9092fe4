package org.griot.link;

import java.util.Set;

/** "Men in police uniforms": the clothes of forces say nothing of the forces. */
final class ActorClothes {
  private static final Set<String> CLOTHES = ActorWords.list("forces-clothes");

  /** What may stand between the forces and the clothes: "army and police uniforms". */
  private static final Set<String> BETWEEN = ActorWords.list("forces-clothes-between");

  /** So many words may. */
  private static final int LONGEST = 3;

  private ActorClothes() {}

  /** Whether the words behind the last of a party's are for what its people wear. */
  static boolean are(ActorTokens words, int last) {
    int at = last + 1;
    while (at <= last + LONGEST && !isOver(words, at) && BETWEEN.contains(words.fold(at))) {
      at++;
    }
    return !isOver(words, at) && CLOTHES.contains(words.fold(at));
  }

  private static boolean isOver(ActorTokens words, int at) {
    return at >= words.size() || words.gap(at - 1) > ActorTokens.HYPHEN;
  }
}
