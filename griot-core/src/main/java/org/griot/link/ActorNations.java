package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds countries and their adjectives, and tells Niger from Niger State. */
final class ActorNations {
  /** After "Niger" or "Guinea" these make another place. */
  private static final Set<String> NOT_AFTER = ActorWords.list("nation-not-after");

  /** Before an adjective or name these make it mean something else. */
  private static final Set<String> NOT_BEFORE = ActorWords.list("nation-not-before");

  private final ActorTrie<Word> words = new ActorTrie<>();

  ActorNations(Countries countries) {
    for (Country country : countries.all()) {
      name(country, country.name());
      country.otherNames().forEach(name -> name(country, name));
      for (String adjective : country.adjectives()) {
        boolean people = adjective.endsWith("s") && !adjective.endsWith("ss");
        words.put(adjective, new Word(country.alpha2(), adjective, false, people));
      }
    }
  }

  private void name(Country country, String name) {
    if (!name.isBlank()) {
      words.put(name, new Word(country.alpha2(), name, true, false));
    }
  }

  /** All that stand in the text, longest first at each word, none overlapping. */
  List<ActorNation> in(ActorTokens text, List<String> context) {
    List<ActorNation> found = new ArrayList<>();
    boolean small = text.withoutCapitals();
    for (int i = 0; i < text.size(); i++) {
      ActorNation nation = at(text, i, context, small);
      if (nation != null) {
        found.add(nation);
        i = nation.last();
      }
    }
    return found;
  }

  private @Nullable ActorNation at(ActorTokens text, int i, List<String> context, boolean small) {
    for (ActorTrie.Hit<Word> hit : words.from(text, i)) {
      Word word = choose(hit.values(), context);
      if (written(text, hit, word, small) && !elsewhere(text, hit, word)) {
        return new ActorNation(i, hit.last(), word.country, word.isName, word.people);
      }
    }
    return null;
  }

  /** "Congo" and "Congolese" are of the Democratic Republic unless only the other is in context. */
  private static Word choose(List<Word> words, List<String> context) {
    for (String country : context) {
      for (Word word : words) {
        if (word.country.equals(country)) {
          return word;
        }
      }
    }
    Word first = words.get(0);
    boolean congo = first.country.equals("CG") && !first.text.contains("-");
    if (congo && first.text.toLowerCase(Locale.ROOT).matches("congo|congolese")) {
      return new Word("CD", first.text, first.isName, first.people);
    }
    return first;
  }

  /** Short words in capitals ("US") count only as written, and not in a line of capitals. */
  private static boolean written(
      ActorTokens text, ActorTrie.Hit<Word> hit, Word word, boolean small) {
    int first = hit.first();
    String letters = word.text.replace(".", "");
    boolean code = letters.length() <= 4 && letters.equals(letters.toUpperCase(Locale.ROOT));
    if (code) {
      return text.dotted(first) || (text.capitals(first) && !text.amongCapitals(first, hit.last()));
    }
    return small || text.capital(first);
  }

  private static boolean elsewhere(ActorTokens text, ActorTrie.Hit<Word> hit, Word word) {
    int first = hit.first();
    boolean joins = text.gap(hit.last()) <= ActorTokens.HYPHEN;
    if (word.isName && joins && NOT_AFTER.contains(text.fold(hit.last() + 1))) {
      return true;
    }
    String before = text.fold(first - 1);
    if (!text.capital(first - 1) || text.gap(first - 1) > ActorTokens.HYPHEN) {
      return before.equals("gulf");
    }
    return NOT_BEFORE.contains(before) && !before.equals("of");
  }

  private record Word(String country, String text, boolean isName, boolean people) {}
}
