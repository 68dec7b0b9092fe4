package org.griot.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a counted noun stands for: people, things, or neither. The words are data, {@code
 * counts/nouns.tsv}; nations are known by their list and by their endings ("-ian", "-ese"). Safe
 * for use by many threads.
 */
public final class CountNouns {
  static final CountNouns STANDARD = new CountNouns();

  private static final Pattern AGE = Pattern.compile("(?i)\\d[ -](?:year|month|week|day)s? old");
  private static final String[] NATION_ENDINGS = {"ian", "ean", "ese", "ans", "ien", "iens"};

  private final Map<String, Kind> nouns = new HashMap<>();
  private final Set<String> plurals = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();

  private CountNouns() {
    for (String[] row : CountLines.of("counts/nouns.tsv", 2)) {
      for (String entry : row[1].split(" ")) {
        if (row[0].equals("adjective")) {
          adjectives.add(entry);
        } else {
          add(entry, Kind.valueOf(row[0].toUpperCase(Locale.ROOT)));
        }
      }
    }
  }

  /** What a noun stands for. {@code HARM} is harm done to people ("deaths"). */
  public enum Kind {
    PERSON,
    DEMONYM,
    HARM,
    THING,
    OTHER;

    /** Whether whoever counts it counts people. */
    public boolean isPeople() {
      return this == PERSON || this == DEMONYM || this == HARM;
    }
  }

  /**
   * Whether a counted noun phrase ("Malian soldiers", "Germans", "others") stands for people. The
   * last word decides; a phrase that ends on an unknown word is not people.
   */
  public static boolean isPerson(String noun) {
    return kind(noun).isPeople();
  }

  /** Whether a counted noun phrase stands for things that can be taken, lost or destroyed. */
  public static boolean isThing(String noun) {
    return kind(noun) == Kind.THING;
  }

  /** Whether the last word of a noun phrase is a plural that the list knows. */
  public static boolean isMany(String noun) {
    String low = noun.strip().toLowerCase(Locale.ROOT);
    return STANDARD.isPlural(low.substring(low.lastIndexOf(' ') + 1));
  }

  /** What the phrase stands for, by the last of its words before any "of", "from" or "in". */
  public static Kind kind(String noun) {
    Kind kind = Kind.OTHER;
    String before = "";
    for (String word : noun.strip().split("\\s+")) {
      String low = word.toLowerCase(Locale.ROOT);
      if (low.equals("of") && kind != Kind.OTHER || low.equals("from") || low.equals("in")) {
        break;
      }
      Kind known = STANDARD.kindOf(low, Character.isUpperCase(first(word)));
      known = known == Kind.OTHER ? STANDARD.kindOf(before + " " + low, false) : known;
      before = low;
      if (low.equals("old") && AGE.matcher(noun).find()) {
        known = Kind.PERSON; // "a 17 year old"
      }
      boolean denied = low.startsWith("non-");
      if (known == Kind.OTHER && !denied && low.indexOf('-') > 0 && !STANDARD.isAdjective(low)) {
        known = STANDARD.kindOf(low.substring(low.lastIndexOf('-') + 1), false);
      }
      boolean between = low.equals("and") || low.equals("or") || STANDARD.isAdjective(low);
      kind = known == Kind.OTHER && between ? kind : known;
    }
    return kind;
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  /** An underscore parts the words of one noun: "village_head". */
  private void add(String words, Kind kind) {
    String entry = words.replace('_', ' ');
    int equals = entry.indexOf('=');
    String one = equals < 0 ? entry : entry.substring(0, equals);
    String many = equals < 0 ? plural(one) : entry.substring(equals + 1);
    nouns.putIfAbsent(one, kind);
    nouns.putIfAbsent(many, kind);
    plurals.add(many);
  }

  private static String plural(String one) {
    if (one.endsWith("y")
        && one.length() > 2
        && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0) {
      return one.substring(0, one.length() - 1) + "ies";
    }
    boolean hissing =
        one.endsWith("s") || one.endsWith("x") || one.endsWith("ch") || one.endsWith("sh");
    return hissing ? one + "es" : one + "s";
  }

  /** The kind of one word in small letters; a capital lets it be a nation by its ending. */
  Kind kindOf(String low, boolean capital) {
    Kind kind = nouns.get(low);
    if (kind != null) {
      return kind;
    }
    if (low.endsWith("-old") || low.endsWith("-olds")) {
      return Kind.PERSON;
    }
    return capital && isNation(low) ? Kind.DEMONYM : Kind.OTHER;
  }

  boolean isPlural(String low) {
    return plurals.contains(low);
  }

  boolean isAdjective(String low) {
    return adjectives.contains(low);
  }

  private static boolean isNation(String low) {
    for (String ending : NATION_ENDINGS) {
      if (low.length() > ending.length() + 2 && low.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
