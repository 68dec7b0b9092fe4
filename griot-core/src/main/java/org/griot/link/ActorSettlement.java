package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;

/** Settles readings that overlap or that say the same party twice. */
final class ActorSettlement {
  private static final Mention.Actor NOBODY =
      new Mention.Actor(new Span(0, 0), null, "", PartyType.OTHER, null, true, "more than one");

  private final ActorTokens words;
  private final List<ActorFind> kept = new ArrayList<>();
  private final boolean[] nameBegins;
  private final boolean[] nameEnds;
  private int firstName = Integer.MAX_VALUE;

  ActorSettlement(ActorTokens words, List<ActorFind> finds) {
    this.words = words;
    this.nameBegins = new boolean[words.size() + 4];
    this.nameEnds = new boolean[words.size() + 1];
    keepLongest(finds);
  }

  /** What is left, in the order of the text. */
  List<Mention.Actor> mentions() {
    kept.sort(Comparator.comparingInt(ActorFind::first));
    Map<String, Mention.Actor> byHead = new HashMap<>();
    List<Mention.Actor> mentions = new ArrayList<>();
    for (ActorFind find : kept) {
      if (find.rank() == 0) {
        remember(find, byHead);
        mentions.addAll(find.mentions());
      } else if (find.rank() == 1) {
        mentions.addAll(isMember(find) ? List.of() : find.mentions());
      } else if (!isNamedBeside(find)) {
        mentions.add(again(find, byHead));
      }
    }
    return mentions;
  }

  /** "A CRPF constable", "Hamas policemen": of those who are named, and nobody beside them. */
  private boolean isMember(ActorFind find) {
    return find.first() > 0
        && nameEnds[find.first() - 1]
        && words.gap(find.first() - 1) == ActorTokens.CLOSE
        && !words.capital(find.first())
        && CountNouns.isPerson(words.fold(find.last()));
  }

  /** Under the word for fighters that ends a name; two actors under one word cancel out. */
  private void remember(ActorFind find, Map<String, Mention.Actor> byHead) {
    String head = words.fold(find.last());
    Mention.Actor mention = find.mentions().get(0);
    if (find.first() == find.last() || !ActorWords.FIGHTERS.contains(head)) {
      return;
    }
    Mention.Actor other = byHead.get(head);
    boolean same = other == null || Objects.equals(other.actor(), mention.actor());
    byHead.put(head, same ? mention : NOBODY);
  }

  /** "the rebels" are the "Tuareg rebels" named before, if no other rebels are. */
  private Mention.Actor again(ActorFind find, Map<String, Mention.Actor> byHead) {
    Mention.Actor mention = find.mentions().get(0);
    Mention.Actor before = byHead.get(words.fold(find.last()));
    boolean definite = words.fold(find.first() - 1).equals("the");
    if (before == null || before.actor() == null || !definite || find.first() != find.last()) {
      return mention;
    }
    String words = before.span().of(this.words.text());
    return new Mention.Actor(
        mention.span(),
        before.actor(),
        before.name(),
        before.type(),
        before.homeCountry(),
        false,
        "the \"" + words + "\" named before");
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
    boolean nation = of && words.capital(named) && nameBegins[named + 1];
    if (words.gap(find.last()) == ActorTokens.CLOSE && (nameBegins[named] || nation)) {
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
