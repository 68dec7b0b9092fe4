package org.griot.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.griot.link.CountNouns;
import org.griot.model.Event.Toll;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Person;
import org.griot.model.Stance;
import org.griot.resolve.TollGroups.Group;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an event in words. One that several give is told once; where sources differ the
 * sentence gives the range and says so.
 */
final class TollWords {
  private static final int GROUPS = 3;
  private static final int LARGE = 1000;

  /** "Dozens of soldiers", but "several soldiers". */
  private static final Set<String> COLLECTIVE = words("of");

  private static final Set<String> NO_NAME = words("group");

  private TollWords() {}

  private static Set<String> words(String kind) {
    return Table.load("toll-words.tsv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
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
    String verb =
        kind == HarmKind.FOUND ? " found alive" : " " + kind.name().toLowerCase(Locale.ROOT);
    List<String> named = new ArrayList<>();
    List<Harm> counted = new ArrayList<>();
    for (Harm each : figures) {
      if (isNamed(each, persons)) {
        String said = voice(each);
        named.add(each.who() + verb + (said.isEmpty() ? "" : ", according to " + said));
      } else {
        counted.add(each);
      }
    }
    List<String> parts = new ArrayList<>(named.stream().limit(1).toList());
    List<Group> groups = TollGroups.of(counted);
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

  private static String group(Group group, String verb) {
    List<Harm> figures = group.figures();
    Harm first = figures.get(0);
    String fate = verb + shared(figures);
    if (isOneFigure(figures)) {
      return counted(text(first), group.who(), first) + fate + said(figures);
    }
    if (!group.hasNumbers()) {
      return counted(text(first), group.who(), first) + fate;
    }
    String range = range(figures);
    boolean differ = range.contains(" to ");
    return counted(range, group.who(), first) + fate + (differ ? ", depending on the source" : "");
  }

  /** What is told of several events together must not be read as of each. */
  private static String shared(List<Harm> figures) {
    int least = figures.stream().mapToInt(figure -> figure.sharedWith().size()).min().orElse(0);
    return switch (least) {
      case 0 -> "";
      case 1 -> " in this and another event";
      default -> " in this and " + least + " other events";
    };
  }

  private static boolean isOneFigure(List<Harm> figures) {
    return figures.stream().map(TollWords::text).distinct().count() == 1;
  }

  /** Whose word it is, if all who give the figure are named. */
  private static String said(List<Harm> figures) {
    Map<String, String> by = new LinkedHashMap<>();
    for (Harm each : figures) {
      String voice = voice(each);
      if (voice.isEmpty()) {
        return "";
      }
      by.putIfAbsent(voice.toLowerCase(Locale.ROOT), voice);
    }
    return ", according to " + Voices.and(by.values());
  }

  private static String voice(Harm figure) {
    String said = figure.by() == null ? "" : Voices.speaker(figure.by());
    return NO_NAME.contains(said.toLowerCase(Locale.ROOT)) ? "" : said;
  }

  private static String counted(String number, @Nullable String who, Harm figure) {
    if (who == null || who.isEmpty()) {
      boolean bare = Range.of(figure) != null && !number.endsWith(" people");
      return bare ? number + (number.equals("1") ? " person" : " people") : number;
    }
    if (number.equalsIgnoreCase(who)) {
      return number;
    }
    return number + (COLLECTIVE.contains(number) ? " of " : " ") + lowered(who);
  }

  /** "Police", at the start of a sentence, is no name. */
  private static String lowered(String who) {
    String low = who.toLowerCase(Locale.ROOT);
    boolean common = who.indexOf(' ') < 0 && CountNouns.kind(low) == CountNouns.Kind.PERSON;
    return common ? low : who;
  }

  /** The least figure and the greatest; "more than 100" stays so, as the greatest. */
  private static String range(List<Harm> figures) {
    int low = Integer.MAX_VALUE;
    int high = 0;
    Harm most = figures.get(0);
    for (Harm each : figures) {
      low = Math.min(low, each.low() != null ? each.low() : orZero(each.high()));
      int to = each.high() != null ? each.high() : orZero(each.low());
      if (to > high || to == high && each.high() == null) {
        most = each;
        high = to;
      }
    }
    boolean open = most.high() == null;
    if (low == high) {
      return (open ? "at least " : "") + number(low);
    }
    String top = number(high) + (open ? " or more" : "");
    return number(low) + " to " + (isMoreThan(most) ? text(most) : top);
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** "More than 60" is kept as 61 or more. */
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
      return "more than " + number(range.low() - 1);
    }
    if (figure.high() == null) {
      return "at least " + number(range.low());
    }
    if (figure.low() == null) {
      return "up to " + number(range.high());
    }
    return (figure.approx() ? "about " : "")
        + (range.isOne()
            ? number(range.low())
            : number(range.low()) + " to " + number(range.high()));
  }

  /** "15,000" is easier to read than "15000". */
  private static String number(int figure) {
    return figure < LARGE ? Integer.toString(figure) : String.format(Locale.ROOT, "%,d", figure);
  }
}
