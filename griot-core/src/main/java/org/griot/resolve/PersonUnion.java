package org.griot.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.griot.model.Material;
import org.griot.model.Person;
import org.griot.resolve.Profile.Victim;

/** The persons and things of all claims, each once. */
final class PersonUnion {
  private static final List<String> ROLES =
      List.of(
          "killed",
          "injured",
          "captured",
          "abducted",
          "arrested",
          "released",
          "sanctioned",
          "commander",
          "speaker",
          "other");

  private static final Comparator<Person> FULLEST_FIRST =
      Comparator.comparingInt((Person p) -> -Names.words(Names.fold(p.name())).size())
          .thenComparingInt(p -> -p.name().length())
          .thenComparing(Person::name)
          .thenComparingInt(p -> rank(p.role()));

  private PersonUnion() {}

  /** Each person in the fullest form that any report gives, with the gravest role. */
  static List<Person> persons(List<Profile> profiles) {
    List<List<Person>> groups = new ArrayList<>();
    profiles.stream()
        .flatMap(p -> p.claim.persons().stream())
        .sorted(FULLEST_FIRST)
        .forEach(person -> place(person, groups));
    return groups.stream()
        .map(PersonUnion::merge)
        .sorted(Comparator.comparingInt((Person p) -> rank(p.role())).thenComparing(Person::name))
        .toList();
  }

  /** Things by words, use and number. */
  static List<Material> material(List<Profile> profiles) {
    Set<String> seen = new TreeSet<>();
    Stream<Material> all = profiles.stream().flatMap(p -> p.claim.material().stream());
    return all.filter(m -> seen.add(m.use() + "|" + Names.fold(m.text()) + "|" + m.count()))
        .sorted(Comparator.comparing(Material::use).thenComparing(Material::text))
        .toList();
  }

  private static void place(Person person, List<List<Person>> groups) {
    List<List<Person>> fitting = groups.stream().filter(g -> fits(person, g)).toList();
    if (fitting.size() == 1) {
      fitting.get(0).add(person);
    } else {
      groups.add(new ArrayList<>(List.of(person)));
    }
  }

  private static boolean fits(Person person, List<Person> group) {
    return group.stream()
        .anyMatch(other -> PersonMatch.match(Victim.of(person), Victim.of(other)) != null);
  }

  private static Person merge(List<Person> same) {
    Person fullest = same.get(0);
    Set<String> aliases = new TreeSet<>();
    Person gravest = fullest;
    String actor = fullest.actor();
    String id = fullest.id();
    boolean isPrivate = true;
    for (Person each : same) {
      aliases.add(each.name());
      aliases.addAll(each.aliases());
      gravest = rank(each.role()) < rank(gravest.role()) ? each : gravest;
      actor = actor == null ? each.actor() : actor;
      id = id == null ? each.id() : id;
      isPrivate &= each.isPrivate();
    }
    aliases.remove(fullest.name());
    return new Person(
        fullest.name(),
        List.copyOf(aliases),
        gravest.role(),
        actor,
        id,
        isPrivate,
        gravest.provenance());
  }

  private static int rank(String role) {
    int rank = ROLES.indexOf(role);
    return rank < 0 ? ROLES.size() : rank;
  }
}
