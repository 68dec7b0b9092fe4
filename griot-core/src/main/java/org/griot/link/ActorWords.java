package org.griot.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Small closed classes of words that the actor rules need. */
final class ActorWords {
  private static final Map<String, Set<String>> LISTS = read();

  /** Words for fighters and groups that may follow a group's name: "Boko Haram insurgents". */
  static final Set<String> FIGHTERS = list("fighters");

  /** Words for a body that may follow its name: "the Wagner group". */
  static final Set<String> BODIES = list("bodies");

  static final Set<String> CIVILIANS = list("civilians");

  static final Set<String> CLASH = list("clash");

  /** After the name of a people these make it a party: "the Murle attacked". */
  static final Set<String> ATTACKED = list("attacked");

  /** After a hyphen these make a tie of a name: "al-Qaeda-linked". */
  static final Set<String> TIED = list("tied");

  /** After a hyphen these say who holds a place: no party of the event by itself. */
  static final Set<String> HELD = list("held");

  /** Before a hyphen these turn a name round or put it in the past. */
  static final Set<String> AGAINST = list("against");

  static final Set<String> DOUBT = list("doubt");

  static final Set<String> NUMBERS = list("numbers");

  /**
   * Plain words that are also somebody's short name; without a choice of capitals they are words.
   */
  static final Set<String> SHORT_WORDS = list("short-words");

  private ActorWords() {}

  /** The list of that name in {@code words.tsv}. */
  static Set<String> list(String name) {
    Set<String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalArgumentException("words.tsv has no list " + name);
    }
    return list;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (ActorTable.Row row : ActorTable.bundled("words.tsv").rows()) {
      lists.put(row.text("list"), Set.copyOf(row.list("words")));
    }
    return lists;
  }

  static boolean isNumber(String word) {
    return NUMBERS.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }
}
