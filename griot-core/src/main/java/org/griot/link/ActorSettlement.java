package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.model.Mention;

/** Settles readings that overlap or that say the same party twice. */
final class ActorSettlement {
  private final ActorTokens words;
  private final List<ActorFind> kept = new ArrayList<>();
  private final boolean[] nameBegins;
  private final boolean[] nameEnds;
  private int firstName = Integer.MAX_VALUE;

  ActorSettlement(ActorTokens words, List<ActorFind> finds) {
    this.words = words;
    this.nameBegins = new boolean[words.size() + 3];
    this.nameEnds = new boolean[words.size() + 1];
    keepLongest(finds);
  }

  /** What is left, in the order of the text. */
  List<Mention.Actor> mentions() {
    return kept.stream()
        .filter(find -> find.rank() != 2 || !isNamedBeside(find))
        .sorted(Comparator.comparingInt(ActorFind::first))
        .flatMap(find -> find.mentions().stream())
        .toList();
  }

  private void keepLongest(List<ActorFind> finds) {
    List<ActorFind> longestFirst = new ArrayList<>(finds);
    longestFirst.sort(
        Comparator.comparingInt((ActorFind f) -> f.first() - f.last())
            .thenComparingInt(ActorFind::rank)
            .thenComparingInt(ActorFind::first));
    boolean[] taken = new boolean[words.size()];
    for (ActorFind find : longestFirst) {
      if (isFree(taken, find)) {
        keep(taken, find);
      }
    }
  }

  private void keep(boolean[] taken, ActorFind find) {
    for (int i = find.first(); i <= find.last(); i++) {
      taken[i] = true;
    }
    kept.add(find);
    if (find.rank() == 0) {
      nameBegins[find.first()] = true;
      nameEnds[find.last()] = true;
      firstName = Math.min(firstName, find.first());
    }
  }

  private static boolean isFree(boolean[] taken, ActorFind find) {
    for (int i = find.first(); i <= find.last(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * "the jihadist group Ansaroul Islam", "Islamic State (IS) terrorist group" and "fighters of the
   * Islamic State" are one party: the named one. So is "the terrorist group" once one is named.
   */
  private boolean isNamedBeside(ActorFind find) {
    int next = find.last() + 1;
    boolean of = words.fold(next).equals("of") || words.fold(next).equals("from");
    int named = !of ? next : words.fold(next + 1).equals("the") ? next + 2 : next + 1;
    if (words.gap(find.last()) == ActorTokens.CLOSE && nameBegins[named]) {
      return true;
    }
    if (!ActorWords.BODIES.contains(words.fold(find.last()))) {
      return false;
    }
    byte gap = words.gap(find.first() - 1);
    boolean joined = gap != ActorTokens.COMMA && gap != ActorTokens.BREAK;
    boolean after = find.first() > 0 && joined && nameEnds[find.first() - 1];
    boolean back = words.fold(find.first() - 1).equals("the") && !words.capital(find.first());
    return after || (back && firstName < find.first());
  }
}
