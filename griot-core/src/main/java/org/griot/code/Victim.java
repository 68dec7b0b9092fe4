package org.griot.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.link.AnyPerson;
import org.griot.model.Harm;
import org.griot.model.HarmKind;

/** One person who was killed or hurt, by all that a report tells of that person. */
final class Victim {
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
   */
  int score(Casualty one) {
    if (told.stream().anyMatch(t -> t.spans().stream().anyMatch(one.spans()::contains))) {
      return 100;
    }
    if (told.stream().anyMatch(t -> t.isBeside(one))) {
      return 95;
    }
    if (!one.other() && told.stream().anyMatch(t -> t.words().equals(one.words()))) {
      return 92; // a headline that stands there twice
    }
    if (!names.isEmpty() && !one.names().isEmpty()) {
      return names.stream().anyMatch(n -> one.names().stream().anyMatch(m -> same(n, m))) ? 90 : 0;
    }
    boolean here = told.stream().anyMatch(t -> t.sentence() == one.sentence());
    boolean trades = trade.isEmpty() || one.trade().isEmpty() || trade.equals(one.trade());
    if (!person.mayBe(one.person()) || one.other() || !trades || here && !one.definite()) {
      return 0;
    }
    if (person.isAged() && one.person().isAged()) {
      return 80;
    }
    if (one.definite()) {
      return 60;
    }
    boolean anybody = trade.isEmpty() == one.trade().isEmpty() || !one.names().isEmpty();
    return anybody && (isKind(one.kind()) || isOpen(one)) ? 40 : 0;
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
  }

  private boolean isKind(HarmKind kind) {
    return told.stream().anyMatch(t -> t.kind() == kind);
  }

  /** "A man was shot" and "John Smith died": one did not say whether he lived. */
  private boolean isOpen(Casualty one) {
    return one.kind() == HarmKind.KILLED ? told.stream().allMatch(Casualty::open) : one.open();
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
