package org.griot.link;

import java.util.List;
import java.util.Locale;

/**
 * Tells a name from a description where it is already known that the words stand for a person:
 * "Senator Luis Rojas" holds a name, "the former senator" does not. It needs no capitals, so that
 * it reads reports that are all in capitals too. Safe for use by many threads.
 */
public final class PersonWords {
  private static final PersonCues CUES = new PersonCues();
  private static final int LONGEST = 5;
  private static final String[] NO_NAME = {"stop", "verb", "org", "notperson"};

  private PersonWords() {}

  /**
   * Where the name begins among the words, behind titles and trades; their number if they hold no
   * name. One word alone is a name only behind a title.
   */
  public static int nameFrom(List<String> words) {
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      from = isTitle(words.get(i)) ? i + 1 : from;
    }
    List<String> name = words.subList(from, words.size());
    boolean fits = name.size() <= LONGEST && (name.size() > 1 || from > 0 && !name.isEmpty());
    return fits && name.stream().allMatch(PersonWords::mayBeName) && !isParticle(name)
        ? from
        : words.size();
  }

  private static boolean isTitle(String word) {
    String plain = plain(word);
    return !CUES.isGivenName(plain)
        && (CUES.is("title", plain)
            || CUES.is("strong", plain)
            || CUES.is("role", plain)
            || CountNouns.isPerson(plain));
  }

  private static boolean mayBeName(String word) {
    String plain = plain(word);
    boolean letters = plain.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    if (plain.isEmpty() || !letters || CountNouns.isThing(plain)) {
      return false;
    }
    if (CUES.is("particle", plain) || CUES.isGivenName(plain)) {
      return true;
    }
    for (String list : NO_NAME) {
      if (CUES.is(list, plain)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticle(List<String> name) {
    return CUES.is("particle", plain(name.get(name.size() - 1)));
  }

  private static String plain(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
  }
}
