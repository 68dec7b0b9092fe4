package org.griot.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.link.CountNouns;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one kind of harm, put together by whom they count: what three reports say of the
 * soldiers is one group with three figures, and the attackers are another.
 */
final class TollGroups {
  private static final Set<String> NOBODY = words("nobody");

  /** A bare figure is rarely one of these: reports count their dead apart. */
  private static final Set<String> FIGHTERS = words("fighters");

  /** Of these a report counts some among all. */
  private static final Set<String> SOME = words("some");

  private TollGroups() {}

  private static Set<String> words(String kind) {
    return Table.load("toll-words.tsv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What befell so many of one description, by all who say so. */
  static final class Group {
    private @Nullable String who;
    private @Nullable String actor;
    private final Set<String> nouns = new HashSet<>();
    private final List<Harm> figures = new ArrayList<>();

    @Nullable String who() {
      return who;
    }

    /** The numbers, or the words where there is no number. */
    List<Harm> figures() {
      return hasNumbers()
          ? figures.stream().filter(f -> Range.of(f) != null).toList()
          : List.copyOf(figures);
    }

    boolean hasNumbers() {
      return figures.stream().anyMatch(f -> Range.of(f) != null);
    }

    private void add(Harm figure) {
      String noun = noun(figure);
      if (!noun.isEmpty()) {
        who = who == null ? figure.who() : who;
        nouns.add(noun);
      }
      actor = actor == null ? figure.actor() : actor;
      figures.add(figure);
    }

    private boolean isOf(Harm figure) {
      String other = figure.actor();
      if (actor == null || other == null || isVague(actor) != isVague(other)) {
        return nouns.contains(noun(figure));
      }
      return actor.equals(other);
    }

    private static boolean isVague(String actor) {
      return actor.startsWith("unidentified");
    }

    private boolean holds(Harm figure) {
      return Range.of(figure) != null
          && figures.stream()
              .anyMatch(
                  f ->
                      Objects.equals(f.low(), figure.low())
                          && Objects.equals(f.high(), figure.high()));
    }

    private boolean areFighters() {
      return nouns.stream().anyMatch(FIGHTERS::contains)
          || actor != null && figures.stream().allMatch(f -> f.side() == Side.INITIATOR);
    }

    private int most() {
      return figures.stream()
          .map(Range::of)
          .filter(Objects::nonNull)
          .mapToInt(Range::high)
          .max()
          .orElse(0);
    }
  }

  /** The groups, the dead of whatever description first. */
  static List<Group> of(List<Harm> figures) {
    List<Group> named = new ArrayList<>();
    List<Harm> nameless = new ArrayList<>();
    for (Harm each : figures) {
      if (noun(each).isEmpty()) {
        nameless.add(each);
      } else {
        home(named, each).add(each);
      }
    }
    Group people = new Group();
    for (Harm each : nameless) {
      Group same = homeOfNameless(named, each);
      (same == null ? people : same).add(each);
    }
    if (people.figures.isEmpty()) {
      return numbered(named);
    }
    List<Group> all = new ArrayList<>();
    all.add(people);
    Map<Boolean, List<Group>> covered = covered(people, named);
    all.addAll(covered.getOrDefault(false, List.of()));
    return numbered(all);
  }

  private static Group home(List<Group> groups, Harm figure) {
    for (Group group : groups) {
      boolean hurt = figure.kind() == HarmKind.KILLED || figure.kind() == HarmKind.INJURED;
      boolean unusual = figure.low() != null && (figure.low() > 3 || !hurt) && group.holds(figure);
      if (group.isOf(figure) || unusual && (group.actor == null || !hurt)) {
        return group;
      }
    }
    Group group = new Group();
    groups.add(group);
    return group;
  }

  /** The group that has this figure, or the only one that could be meant. */
  private static @Nullable Group homeOfNameless(List<Group> named, Harm figure) {
    for (Group group : named) {
      if (group.holds(figure) && !group.areFighters()) {
        return group;
      }
    }
    List<Group> others =
        named.stream()
            .filter(g -> !g.areFighters() && g.hasNumbers() && !SOME.containsAll(g.nouns))
            .toList();
    boolean only = others.size() == 1 && Range.of(figure) != null;
    return only ? others.get(0) : null;
  }

  /** 19 gendarmes and one civilian are told already by a toll of 20 to 53 people. */
  private static Map<Boolean, List<Group>> covered(Group people, List<Group> named) {
    int sum = named.stream().filter(g -> !g.areFighters()).mapToInt(Group::most).sum();
    Map<Boolean, List<Group>> covered = new LinkedHashMap<>();
    for (Group group : named) {
      boolean in = !group.areFighters() && people.most() >= sum;
      covered.computeIfAbsent(in, k -> new ArrayList<>()).add(group);
    }
    return covered;
  }

  private static List<Group> numbered(List<Group> all) {
    List<Group> numbered = all.stream().filter(Group::hasNumbers).toList();
    return numbered.isEmpty() ? all : numbered;
  }

  /** The noun that says whom the figure counts; empty if it says no more than "people". */
  private static String noun(Harm figure) {
    String who = figure.who() == null ? "" : figure.who();
    String noun = Names.headNoun(who);
    boolean harm = CountNouns.kind(who) == CountNouns.Kind.HARM;
    return who.equals(figure.words()) || harm || NOBODY.contains(noun) ? "" : noun;
  }
}
