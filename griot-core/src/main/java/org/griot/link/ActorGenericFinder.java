package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds parties that are not named ("gunmen", "residents"): never a guess at a group. */
final class ActorGenericFinder {
  private static final Set<String> BEFORE = ActorWords.list("party-before");

  private static final Set<String> DETERMINERS = ActorWords.list("party-determiners");

  /** What may follow a word that stands for a person; a noun after it makes it an adjective. */
  private static final Set<String> AFTER = ActorWords.list("party-after");

  /** What is theirs and stands for them: "a rebel base". */
  private static final Set<String> THINGS = ActorWords.list("party-things");

  /** What is done by them: "a militant attack"; a "terrorist attack" may be anybody's. */
  private static final Set<String> DEEDS = ActorWords.list("party-deeds");

  private static final Set<String> LOOSE = Set.of("terrorist", "extremist");

  private static final Set<String> OF = Set.of("from", "of", "on");

  private static final Set<String> ALL = Set.of("both", "either", "each", "all");

  private static final Set<String> SIDES =
      Set.of("side", "sides", "camp", "camps", "party", "parties", "faction", "factions");

  private final ActorTrie<Party> words = new ActorTrie<>();
  private final ActorStates states;

  ActorGenericFinder(ActorStates states) {
    this.states = states;
    for (ActorTable.Row row : ActorTable.bundled("generics.tsv").rows()) {
      String type = row.text("type").toUpperCase(Locale.ROOT).replace('-', '_');
      Party many = new Party(row.text("class"), PartyType.valueOf(type), false);
      Party one = new Party(row.text("class"), PartyType.valueOf(type), true);
      row.list("words").forEach(w -> words.put(w, many));
      row.list("one").forEach(w -> words.put(w, one));
    }
  }

  List<ActorFind> in(ActorScene scene) {
    List<ActorFind> finds = new ArrayList<>();
    for (int i = 0; i < scene.words.size(); i++) {
      for (ActorTrie.Hit<Party> hit : words.from(scene.words, i)) {
        if (stands(scene.words, hit)) {
          finds.add(find(scene, hit));
          i = hit.last();
          break;
        }
      }
    }
    return finds;
  }

  private static boolean stands(ActorTokens words, ActorTrie.Hit<Party> hit) {
    for (int i = hit.first(); i < hit.last(); i++) {
      if (words.gap(i) > ActorTokens.HYPHEN) {
        return false;
      }
    }
    String next = words.fold(hit.last() + 1);
    byte gap = words.gap(hit.last());
    if (gap == ActorTokens.HYPHEN && !words.capital(hit.last() + 1) || isOfSides(words, hit)) {
      return false;
    }
    if (!hit.value().one) {
      return !(words.gap(hit.first() - 1) == ActorTokens.HYPHEN
          && ActorWords.AGAINST.contains(words.fold(hit.first() - 1)));
    }
    boolean armed = hit.value().id.startsWith("unidentified");
    boolean theirs =
        THINGS.contains(next) || DEEDS.contains(next) && !LOOSE.contains(words.fold(hit.last()));
    if (armed && gap == ActorTokens.CLOSE && theirs) {
      return true;
    }
    boolean ends = gap >= ActorTokens.COMMA || AFTER.contains(next) || next.isEmpty();
    return ends && determined(words, hit.first());
  }

  /** "Twelve fighters from both sides": nobody else than those who fought. */
  private static boolean isOfSides(ActorTokens words, ActorTrie.Hit<Party> hit) {
    int at = hit.last() + 1;
    return OF.contains(words.fold(at))
        && ALL.contains(words.fold(at + 1))
        && SIDES.contains(words.fold(at + 2));
  }

  private static boolean determined(ActorTokens words, int first) {
    for (int i = first - 1; i >= 0 && i > first - 5; i--) {
      String word = words.fold(i);
      if (words.gap(i) >= ActorTokens.COMMA) {
        return false;
      }
      if (DETERMINERS.contains(word) || ActorWords.isNumber(word)) {
        return true;
      }
    }
    return false;
  }

  private ActorFind find(ActorScene scene, ActorTrie.Hit<Party> hit) {
    ActorTokens words = scene.words;
    int first = hit.first();
    String country = null;
    String why = null;
    String tie = null;
    while (first > 0 && hit.first() - first < 7) {
      ActorNation nation = scene.nationEndingAt(first - 1);
      byte gap = words.gap(first - 1);
      if (gap > ActorTokens.HYPHEN) {
        break;
      }
      if (nation != null
          && country == null
          && (!nation.isName() || words.possessive(nation.last()) || nation.isLetters(words))) {
        country = nation.country();
        why = "nation before it";
        first = nation.first();
      } else if (BEFORE.contains(words.fold(first - 1))) {
        first--;
      } else if (ActorWords.TIED.contains(words.fold(first - 1)) && words.gap(first - 2) == 1) {
        int name = nameBefore(words, first - 2);
        tie = words.span(name, first - 2).of(words.text());
        first = name;
      } else {
        break;
      }
    }
    return party(scene, hit, first, country, why, tie);
  }

  /** The first word of the name in capitals that ends here: "al Qaeda" of "al Qaeda-linked". */
  private static int nameBefore(ActorTokens words, int last) {
    int first = last;
    while (first > 0
        && last - first < 3
        && words.gap(first - 1) <= ActorTokens.HYPHEN
        && (words.capital(first - 1) || words.fold(first - 1).equals("al"))) {
      first--;
    }
    return first;
  }

  private ActorFind party(
      ActorScene scene,
      ActorTrie.Hit<Party> hit,
      int first,
      @Nullable String nation,
      @Nullable String why,
      @Nullable String tie) {
    String country = nation;
    String reason = why;
    int last = hit.last();
    if (country == null) {
      ActorNation after = landAfter(scene, last);
      country = after == null ? scene.bestCountry() : after.country();
      reason = after != null ? "country after it" : country == null ? "" : "the report's country";
    }
    String id = ActorIds.of(hit.value().id, country);
    Span span = scene.words.span(first, last);
    String head = scene.words.span(hit.first(), last).of(scene.words.text());
    String text = "no group is named: \"" + head + "\"";
    text += reason == null || reason.isEmpty() ? "" : ", " + reason;
    text += tie == null ? "" : ", a tie to " + tie + " only";
    return new ActorFind(
        first,
        last,
        2,
        new Mention.Actor(span, id, states.name(id), hit.value().type, country, true, text));
  }

  /** "gunmen in Burkina Faso", "militants from Nigeria". */
  private static @Nullable ActorNation landAfter(ActorScene scene, int last) {
    String next = scene.words.fold(last + 1);
    boolean joins = scene.words.gap(last) == ActorTokens.CLOSE;
    if (!joins || !Set.of("in", "from", "of").contains(next)) {
      return null;
    }
    int at =
        scene.words.fold(last + 2).matches("the|northern|southern|eastern|western|central")
            ? last + 3
            : last + 2;
    ActorNation nation = scene.nationAt(at);
    return nation != null && nation.isName() ? nation : null;
  }

  private record Party(String id, PartyType type, boolean one) {}
}
