package org.griot.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.griot.model.Mention;
import org.jspecify.annotations.Nullable;

/** Links a person to a party where the text does. */
final class PersonParties {
  /** No further off, in words, is a party sought. */
  private static final int REACH = 16;

  private static final Set<String> BETWEEN = ActorWords.list("person-between");

  private final ActorTokens words;
  private final PersonCues cues;
  private final int[] firsts;
  private final int[] lasts;
  private final String[] ids;

  PersonParties(ActorTokens words, PersonCues cues, List<Mention.Actor> actors) {
    this.words = words;
    this.cues = cues;
    List<Mention.Actor> named =
        actors.stream()
            .filter(a -> a.actor() != null && !a.generic())
            .sorted(Comparator.comparing(Mention.Actor::span))
            .toList();
    this.firsts = named.stream().mapToInt(a -> words.at(a.span().start())).toArray();
    this.lasts = named.stream().mapToInt(a -> words.at(a.span().end()) - 1).toArray();
    this.ids = named.stream().map(a -> String.valueOf(a.actor())).toArray(String[]::new);
  }

  /** The party that the text links the person to: before the name, after it, or "led by". */
  @Nullable String actorOf(PersonRun run) {
    int from = Arrays.binarySearch(firsts, Math.max(0, run.first() - REACH));
    for (int i = from >= 0 ? from : -from - 1; i < firsts.length; i++) {
      if (firsts[i] > run.last() + REACH) {
        break;
      }
      if (leadsTo(lasts[i], run) || follows(run, firsts[i]) || ledBy(lasts[i], run)) {
        return ids[i];
      }
    }
    return null;
  }

  /** "Islamic State commander known as X", "Boko Haram leader X", "IS chief X". */
  private boolean leadsTo(int last, PersonRun run) {
    int between = run.first() - last - 1;
    if (between < 1 || between > 6 || crosses(last, run.first())) {
      return false;
    }
    boolean role = false;
    for (int i = last + 1; i < run.first(); i++) {
      String word = words.fold(i);
      role |= cues.is("role", word) || cues.is("title", word);
      boolean fits = cues.is("role", word) || cues.is("title", word) || BETWEEN.contains(word);
      if (!fits) {
        return false;
      }
    }
    return role;
  }

  /** "X, a senior leader of the Islamic State", "X, the Emir of ... for JNIM". */
  private boolean follows(PersonRun run, int first) {
    int between = first - run.last() - 1;
    if (between < 2 || between > 9 || words.gap(run.last()) > ActorTokens.COMMA) {
      return false;
    }
    boolean role = false;
    boolean of = false;
    for (int i = run.last() + 1; i < first; i++) {
      String word = words.fold(i);
      if (words.gap(i) > ActorTokens.HYPHEN || (words.capital(i) && !cues.is("role", word))) {
        return false;
      }
      if (word.equals("former") || word.equals("ex")) {
        return false;
      }
      role |= cues.is("role", word);
      of |= role && Set.of("of", "in", "within", "for", "from", "with").contains(word);
      if (Set.of("who", "which", "that", "against", "was", "were", "is", "and", "said")
              .contains(word)
          && !role) {
        return false;
      }
    }
    return role && of;
  }

  /** "ISIS is led in these clashes by X". */
  private boolean ledBy(int last, PersonRun run) {
    int between = run.first() - last - 1;
    if (between < 2 || between > 8 || crosses(last, run.first())) {
      return false;
    }
    boolean led = false;
    for (int i = last + 1; i < run.first(); i++) {
      led |= Set.of("led", "headed", "commanded", "founded").contains(words.fold(i));
    }
    return led && words.fold(run.first() - 1).equals("by");
  }

  private boolean crosses(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.gap(i) >= ActorTokens.COMMA && words.gap(i) != ActorTokens.PAREN) {
        return true;
      }
    }
    return false;
  }
}
