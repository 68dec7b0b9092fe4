package org.griot.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Short names that a report spells out: "Ansaroul Islam (AI)". From there on the short name means
 * that actor in this report, whatever it means elsewhere; spelt out as something that no registry
 * knows ("Amnesty International (AI)"), it means no actor.
 */
final class ActorDefinitions {
  private ActorDefinitions() {}

  /** Adds to the scene what the text spells out, given the names found so far. */
  static void read(ActorScene scene, List<ActorFind> finds) {
    ActorTokens words = scene.words;
    Map<String, String> defined = scene.defined;
    Map<Integer, ActorFind> endings = endings(finds);
    for (int i = 1; i < words.size(); i++) {
      if (!inParentheses(words, i) || !isShortName(words, i)) {
        continue;
      }
      ActorFind find = endings.get(i - 1);
      if (find != null) {
        defined.putIfAbsent(words.fold(i), String.valueOf(find.mentions().get(0).actor()));
      } else if (spells(words, i)) {
        defined.putIfAbsent(words.fold(i), "");
      }
    }
  }

  /** By last word, the actor of the longest name that ends there. */
  private static Map<Integer, ActorFind> endings(List<ActorFind> finds) {
    Map<Integer, ActorFind> endings = new HashMap<>();
    for (ActorFind find : finds) {
      if (find.mentions().get(0).actor() != null) {
        endings.merge(find.last(), find, (a, b) -> b.first() < a.first() ? b : a);
      }
    }
    return endings;
  }

  private static boolean inParentheses(ActorTokens words, int i) {
    String text = words.text();
    int before = words.start(i) - 1;
    int after = words.end(i);
    return before > 0
        && text.charAt(before) == '('
        && after < text.length()
        && (text.charAt(after) == ')' || text.charAt(after) == ',');
  }

  private static boolean isShortName(ActorTokens words, int i) {
    String surface = words.surface(i);
    return surface.length() >= 2 && surface.length() <= 8 && words.capitals(i);
  }

  /** Whether the capitals of the words before spell the short name. */
  private static boolean spells(ActorTokens words, int i) {
    String letters = words.fold(i);
    int at = i - 1;
    for (int k = letters.length() - 1; k >= 0; k--) {
      while (at >= 0 && i - at <= letters.length() * 2 && !words.capital(at)) {
        at--;
      }
      if (at < 0 || !words.capital(at) || words.fold(at).charAt(0) != letters.charAt(k)) {
        return false;
      }
      at--;
    }
    return true;
  }
}
