package org.griot.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.griot.model.Event.Toll;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Person;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an event in words. One that several give is told once; where sources differ the
 * sentence gives the range and says so.
 */
final class TollWords {
  private static final int GROUPS = 3;

  /** Descriptions that say no more than the figure itself. */
  private static final Set<String> NOBODY =
      Set.of(
          "",
          "people",
          "person",
          "other",
          "victim",
          "body",
          "bodie",
          "dead",
          "arrest",
          "figure",
          "death",
          "toll",
          "casualty",
          "casualtie",
          "case",
          "count");

  /** "Dozens of soldiers", but "several soldiers". */
  private static final Set<String> COLLECTIVE =
      Set.of("dozens", "hundreds", "thousands", "scores", "tens", "a number", "a dozen");

  /** A bare figure is rarely one of these: reports count their dead apart. */
  private static final Set<String> FIGHTERS =
      Set.of(
          "attacker",
          "assailant",
          "terrorist",
          "jihadist",
          "militant",
          "fighter",
          "gunmen",
          "insurgent",
          "bandit",
          "rebel",
          "enemy");

  private TollWords() {}

  /** What befell so many of one description, by all who say so. */
  private static final class Group {
    final @Nullable String who;
    final Map<String, Harm> figures = new LinkedHashMap<>();
    final Map<String, Set<String>> voices = new LinkedHashMap<>();
    final Set<String> unsaid = new LinkedHashSet<>();

    Group(@Nullable String who) {
      this.who = who;
    }

    void add(Harm figure) {
      String number = figure.low() + " " + figure.high() + " " + text(figure);
      figures.putIfAbsent(number, figure);
      String by = figure.by() == null ? "" : Voices.speaker(figure.by());
      if (by.isEmpty()) {
        unsaid.add(number);
      } else {
        Set<String> known = voices.computeIfAbsent(number, n -> new LinkedHashSet<>());
        if (known.stream().noneMatch(k -> k.equalsIgnoreCase(by))) {
          known.add(by);
        }
      }
    }

    boolean hasNumbers() {
      return figures.values().stream().anyMatch(f -> Range.of(f) != null);
    }
  }

  /** One part of the sentence for each kind of harm, the dead first. */
  static List<String> of(Collection<Toll> tolls, Collection<Person> persons) {
    Map<HarmKind, List<Harm>> kinds = new TreeMap<>();
    for (Toll toll : tolls) {
      Harm figure = toll.figure();
      if (figure.partOf() == null && figure.stance() == Stance.ASSERTS && isTold(figure)) {
        kinds.computeIfAbsent(figure.kind(), k -> new ArrayList<>()).add(figure);
      }
    }
    List<String> words = new ArrayList<>();
    kinds.forEach((kind, figures) -> words.add(kind(kind, figures, persons)));
    return words;
  }

  private static boolean isTold(Harm figure) {
    boolean nothing = Objects.equals(figure.high(), 0);
    return !nothing && (Range.of(figure) != null || figure.words() != null);
  }

  private static String kind(HarmKind kind, List<Harm> figures, Collection<Person> persons) {
    String verb = " " + kind.name().toLowerCase(Locale.ROOT);
    List<String> named = new ArrayList<>();
    List<Harm> counted = new ArrayList<>();
    for (Harm each : figures) {
      if (isNamed(each, persons)) {
        String said = each.by() == null ? "" : Voices.speaker(each.by());
        named.add(each.who() + verb + (said.isEmpty() ? "" : ", according to " + said));
      } else {
        counted.add(each);
      }
    }
    List<String> parts = new ArrayList<>(named.stream().limit(1).toList());
    List<Group> groups = groups(counted);
    for (Group group : groups.subList(0, Math.min(GROUPS, groups.size()))) {
      parts.add(group(group, verb));
    }
    int left = groups.size() - GROUPS;
    return String.join("; ", parts)
        + (left <= 0 ? "" : "; " + left + " other figure" + (left == 1 ? "" : "s"));
  }

  /** "Abu Example" and "Abu Example and about 20 others" are told by their name. */
  private static boolean isNamed(Harm figure, Collection<Person> persons) {
    String who = figure.who();
    if (who == null) {
      return false;
    }
    String folded = " " + Names.fold(who) + " ";
    boolean name =
        persons.stream().anyMatch(p -> folded.contains(" " + Names.fold(p.name()) + " "));
    boolean others = folded.contains(" and ") && folded.contains(" others ");
    boolean one = Objects.equals(figure.low(), 1) && Objects.equals(figure.high(), 1);
    return Character.isUpperCase(who.charAt(0)) && (name && one || name && others || others);
  }

  private static List<Group> groups(List<Harm> figures) {
    Map<String, Group> groups = new LinkedHashMap<>();
    List<Harm> nameless = new ArrayList<>();
    for (Harm each : figures) {
      String who = each.who() == null ? "" : each.who();
      String noun = Names.headNoun(who);
      boolean number = who.equals(each.words()) || isNobody(noun);
      if (number) {
        nameless.add(each);
      } else {
        Group same =
            groups.values().stream().filter(g -> isSameToll(g, each)).findFirst().orElse(null);
        (same != null ? same : groups.computeIfAbsent(noun, n -> new Group(who))).add(each);
      }
    }
    List<Group> all = new ArrayList<>(groups.values());
    Group people = null;
    for (Harm each : nameless) {
      Group same = all.stream().filter(g -> hasFigure(g, each)).findFirst().orElse(null);
      boolean only =
          groups.size() == 1
              && all.get(0).hasNumbers()
              && !FIGHTERS.contains(groups.keySet().iterator().next());
      if (same != null) {
        same.add(each);
      } else if (only) {
        all.get(0).add(each);
      } else {
        people = people == null ? new Group(noun(nameless)) : people;
        people.add(each);
      }
    }
    if (people != null) {
      all.add(0, people);
    }
    List<Group> numbered = all.stream().filter(Group::hasNumbers).toList();
    return numbered.isEmpty() ? all : numbered;
  }

  /** "63 attackers" here and "63 terrorists" there are the same people. */
  private static boolean isSameToll(Group group, Harm figure) {
    return figure.low() != null && figure.low() > 3 && hasFigure(group, figure);
  }

  private static boolean isNobody(String noun) {
    return NOBODY.contains(noun);
  }

  private static @Nullable String noun(List<Harm> figures) {
    return figures.stream().anyMatch(f -> "people".equals(f.who())) ? "people" : null;
  }

  private static boolean hasFigure(Group group, Harm figure) {
    return group.figures.values().stream()
        .anyMatch(
            f ->
                Objects.equals(f.low(), figure.low())
                    && Objects.equals(f.high(), figure.high())
                    && Range.of(f) != null);
  }

  private static String group(Group group, String verb) {
    List<Harm> figures = new ArrayList<>(group.figures.values());
    if (group.hasNumbers()) {
      figures.removeIf(f -> Range.of(f) == null);
    }
    if (figures.size() == 1) {
      return counted(text(figures.get(0)), group.who) + verb + said(group);
    }
    if (!group.hasNumbers()) {
      return counted(text(figures.get(0)), group.who) + verb;
    }
    String range = range(figures);
    boolean differ = range.contains(" to ");
    return counted(range, group.who) + verb + (differ ? ", depending on the source" : "");
  }

  private static String said(Group group) {
    if (!group.unsaid.isEmpty()) {
      return "";
    }
    Set<String> by = new LinkedHashSet<>();
    group.voices.values().forEach(by::addAll);
    return by.isEmpty() ? "" : ", according to " + Voices.and(by);
  }

  private static String counted(String number, @Nullable String who) {
    if (who == null || who.isEmpty()) {
      return number;
    }
    if (number.equalsIgnoreCase(who)) {
      return number;
    }
    return number + (COLLECTIVE.contains(number) ? " of " : " ") + who;
  }

  /** From the lowest to the highest that anyone gives. */
  private static String range(List<Harm> figures) {
    int low = Integer.MAX_VALUE;
    int high = 0;
    boolean open = false;
    for (Harm each : figures) {
      int from = each.low() != null ? bare(each, each.low()) : orZero(each.high());
      int to = each.high() != null ? each.high() : bare(each, orZero(each.low()));
      low = Math.min(low, from);
      open = to > high ? each.high() == null : open || to == high && each.high() == null;
      high = Math.max(high, to);
    }
    if (low == high) {
      return (open ? "at least " : "") + low;
    }
    return low + " to " + high + (open ? " or more" : "");
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** "More than 60" is kept as 61 or more. */
  private static int bare(Harm figure, int low) {
    return isMoreThan(figure) ? low - 1 : low;
  }

  private static boolean isMoreThan(Harm figure) {
    Integer low = figure.low();
    return low != null && figure.high() == null && low > 10 && low % 10 == 1;
  }

  private static String text(Harm figure) {
    Range range = Range.of(figure);
    if (range == null) {
      String words = figure.words() == null ? "" : figure.words();
      return words.equals(figure.who()) ? words : words.toLowerCase(Locale.ROOT);
    }
    if (isMoreThan(figure)) {
      return "more than " + (range.low() - 1);
    }
    if (figure.high() == null) {
      return "at least " + range.low();
    }
    if (figure.low() == null) {
      return "up to " + range.high();
    }
    return (figure.approx() ? "about " : "") + range;
  }
}
