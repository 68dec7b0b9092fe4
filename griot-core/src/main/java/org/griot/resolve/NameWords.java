package org.griot.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words beside a name that tell what it is the name of: {@code ranks.tsv}, read once. */
final class NameWords {
  private static final NameWords LISTED = new NameWords();

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> sites = new HashMap<>();

  private NameWords() {
    for (Table.Row row : Table.load("ranks.tsv")) {
      kinds.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).add(row.get("word"));
      if (!row.get("as").isEmpty()) {
        sites.put(row.get("word"), row.get("as"));
      }
    }
  }

  /** "Chief", "Sgt" before a name. */
  static boolean isRank(String word) {
    return LISTED.is("rank", word);
  }

  /** "Said" after a name. */
  static boolean isSpeech(String word) {
    return LISTED.is("speech", word);
  }

  /** "News", "Radio" in the name of an outlet. */
  static boolean isOfOutlet(String word) {
    return LISTED.is("outlet", word);
  }

  /** "Street" for "St", or an empty word if this names no site. */
  static String site(String word) {
    return LISTED.sites.getOrDefault(word, "");
  }

  /** Whether such a site is a street: an address, and seldom named for anything else. */
  static boolean isStreet(String word) {
    return LISTED.is("street", word);
  }

  private boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }
}
