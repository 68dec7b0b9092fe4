package org.griot.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.link.AnyPerson;
import org.griot.model.Harm;
import org.griot.model.HarmKind;

/** One person who was killed or hurt, by all that a report tells of that person. */
final class Victim {
  private static final Pattern BETWEEN = Pattern.compile("[\\s.,]+");
  private static final Set<String> BEHIND = Set.of("jr", "sr", "ii", "iii", "iv");

  private final List<Casualty> told = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private AnyPerson person = AnyPerson.UNKNOWN;
  private String trade = "";

  Victim(Casualty first) {
    add(first);
  }

  void add(Casualty one) {
    told.add(one);
    names.addAll(one.names());
    person = person.mayBe(one.person()) ? person.and(one.person()) : person;
    trade = trade.isEmpty() ? one.trade() : trade;
  }

  /**
   * How sure it is that the words are of this person; 0 if they are of another. "A man was shot"
   * and in another sentence "a 27-year-old man was shot" is one; "another man" is not.
   *
   * @param clue what is told of whoever it is
   * @param kind what became of whoever is told, by all words of that name
   * @param other whether the words tell of somebody not told before
   */
  int score(Casualty one, AnyPerson clue, HarmKind kind, boolean other) {
    if (told.stream().anyMatch(t -> t.spans().stream().anyMatch(one.spans()::contains))) {
      return 100;
    }
    if (told.stream().anyMatch(t -> t.isBeside(one))) {
      return 95;
    }
    if (!one.other() && told.stream().anyMatch(t -> t.words().equals(one.words()))) {
      return 92; // a headline that stands there twice
    }
    if (one.isBareOther()
        && told.stream().anyMatch(t -> t.isBareOther() && t.sentence() != one.sentence())) {
      return 91; // "another injured" in the headline and in the body
    }
    if (isKind(kind) && told.stream().allMatch(t -> Retold.isOtherAgain(t, one))) {
      return 59;
    }
    if (!names.isEmpty() && !one.names().isEmpty()) {
      return names.stream().anyMatch(n -> one.names().stream().anyMatch(m -> same(n, m))) ? 90 : 0;
    }
    boolean struck = told.stream().anyMatch(t -> isOther(t, one) || isOther(one, t));
    if (struck || names.stream().anyMatch(one::isOf)) {
      return 0; // "Ba's sister"; "a soldier was stabbed, the attacker was shot"
    }
    boolean here =
        told.stream().anyMatch(t -> t.sentence() == one.sentence() && !Retold.isLine(t, one))
            && told.stream().noneMatch(t -> Retold.isLabel(t, one));
    boolean trades = trade.isEmpty() || one.trade().isEmpty() || trade.equals(one.trade());
    if (told.stream().anyMatch(t -> t.isBesideAnother(one))) {
      return 0;
    }
    boolean another = other && !(one.definite() && told.stream().anyMatch(Casualty::other));
    boolean counted = one.nth() > 0 && kind() != kind; // a fourth, and not one of the three dead
    if (!person.mayBe(clue) || another || counted || !trades || here && !one.definite()) {
      return 0;
    }
    if (person.isAged() && clue.isAged()) {
      return 80;
    }
    if (one.definite()) {
      int word = told.stream().anyMatch(one::hasHeadOf) ? 8 : 0;
      return word + (isKind(kind) ? 61 : 60);
    }
    boolean anybody = trade.isEmpty() == one.trade().isEmpty() || !one.names().isEmpty();
    return !anybody ? 0 : isKind(kind) ? 45 : isOpen(one, kind) ? 40 : 0;
  }

  private static boolean isOther(Casualty striker, Casualty struck) {
    return HarmSides.areStrikers(striker.harm())
        && !HarmSides.areStrikers(struck.harm())
        && !struck.trade().isEmpty();
  }

  /**
   * "Michael D. Harmon", "M.D. Harmon" and "Harmon"; "Sam Ba Jr." and "Sam Ba"; "Karson" alone and
   * "Karson Brown". Of two full names the last words are the same, and the first begin alike.
   */
  static boolean same(String a, String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return a.equals(b);
    }
    String first = one.get(0);
    String last = one.get(one.size() - 1);
    if (one.size() == 1 || other.size() == 1) {
      return other.get(other.size() - 1).equals(last) || other.get(0).equals(first);
    }
    boolean initial = first.length() == 1 || other.get(0).length() == 1;
    return other.get(other.size() - 1).equals(last)
        && (initial ? first.charAt(0) == other.get(0).charAt(0) : first.equals(other.get(0)));
  }

  /** The words of a name, without what follows it. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(name.replaceAll("[\"“”][^\"“”]*[\"“”]", " "))) {
      if (!word.isEmpty() && !BEHIND.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word);
      }
    }
    return words;
  }

  private boolean isKind(HarmKind kind) {
    return told.stream().anyMatch(t -> t.kind() == kind);
  }

  /** "A man was shot" and "John Smith died": one did not say whether he lived. */
  private boolean isOpen(Casualty one, HarmKind kind) {
    return kind == HarmKind.KILLED ? told.stream().allMatch(Casualty::open) : one.open();
  }

  HarmKind kind() {
    return isKind(HarmKind.KILLED) ? HarmKind.KILLED : HarmKind.INJURED;
  }

  AnyPerson person() {
    return person;
  }

  String trade() {
    return trade;
  }

  List<Casualty> told() {
    return List.copyOf(told);
  }

  /** The figure that says most of the person: by name, by age, by whose word, else the first. */
  Harm best() {
    return told.stream()
        .filter(t -> t.kind() == kind())
        .min(
            Comparator.<Casualty>comparingInt(t -> t.names().isEmpty() ? 1 : 0)
                .thenComparingInt(t -> t.person().isAged() ? 0 : 1)
                .thenComparingInt(t -> t.harm().actor() == null ? 1 : 0)
                .thenComparingInt(t -> t.harm().by() == null ? 1 : 0)
                .thenComparingInt(t -> t.definite() ? 1 : 0)
                .thenComparingInt(Casualty::start))
        .orElseThrow()
        .harm();
  }
}
