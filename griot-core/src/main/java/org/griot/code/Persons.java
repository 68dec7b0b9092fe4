package org.griot.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Person;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;
import org.griot.model.Span;

/** Reads the persons of a chain: each once, by the fullest form of the name. */
final class Persons {
  private Persons() {}

  static List<Person> of(AnnotatedDocument document, Chain chain) {
    Map<String, String> roles = new LinkedHashMap<>();
    Map<String, Mention.PersonName> first = new LinkedHashMap<>();
    for (RoleLink link : chain.links()) {
      if (link.mention() instanceof Mention.PersonName person) {
        roles.merge(
            person.name(),
            fate(link.role()),
            (a, b) -> a.equals("other") || b.equals("captured") ? b : a);
        first.putIfAbsent(person.name(), person);
      }
    }
    Map<String, Mention.PersonName> all = new LinkedHashMap<>();
    document.mentions().stream()
        .filter(Mention.PersonName.class::isInstance)
        .map(Mention.PersonName.class::cast)
        .forEach(person -> all.putIfAbsent(person.name(), person));
    Map<String, List<String>> forms = forms(roles, all.keySet());
    List<Person> persons = new ArrayList<>();
    forms.forEach(
        (name, named) -> {
          List<Span> spans = named.stream().flatMap(n -> spansOf(document, n).stream()).toList();
          Mention.PersonName person = first.getOrDefault(name, all.get(name));
          if (person != null) {
            persons.add(person(document, person, roles.getOrDefault(name, "other"), spans));
          }
        });
    return persons;
  }

  /**
   * "Rojas" and "Luis Rojas" are one, "Rojas Vega" and "Luis Rojas Vega" wherever the report names
   * them: from the fullest form to all. Its role is that of any.
   */
  private static Map<String, List<String>> forms(Map<String, String> roles, Set<String> told) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String name : List.copyOf(roles.keySet())) {
      String full = name;
      for (String other : List.copyOf(roles.keySet())) {
        full = isPart(full, other) ? other : full;
      }
      for (String other : full.contains(" ") ? told : Set.<String>of()) {
        full = isPart(full, other) ? other : full;
      }
      boolean linked = roles.containsKey(full);
      forms.computeIfAbsent(full, f -> new ArrayList<>(linked ? List.of() : List.of(f))).add(name);
      if (!full.equals(name)) {
        roles.merge(full, roles.getOrDefault(name, "other"), (a, b) -> a.equals("other") ? b : a);
      }
    }
    return forms;
  }

  private static boolean isPart(String name, String fuller) {
    return fuller.length() > name.length() && (" " + fuller + " ").contains(" " + name + " ");
  }

  private static Person person(
      AnnotatedDocument document, Mention.PersonName person, String role, List<Span> spans) {
    List<String> aliases =
        spans.stream()
            .map(s -> s.of(document.document().text()))
            .filter(t -> !person.name().contains(t))
            .toList();
    boolean isPrivate = person.id() == null && person.actor() == null;
    return new Person(
        person.name(),
        aliases,
        role,
        person.actor(),
        person.id(),
        isPrivate,
        Provenance.quote(spans));
  }

  /** What was done to a person who plays this role. */
  private static String fate(String role) {
    boolean told = role.startsWith(RoleLink.HARM) || role.startsWith(RoleLink.VICTIM);
    return told ? role.substring(role.indexOf(':') + 1) : "other";
  }

  private static List<Span> spansOf(AnnotatedDocument document, String name) {
    return document.mentions().stream()
        .filter(m -> m instanceof Mention.PersonName person && person.name().equals(name))
        .map(Mention::span)
        .toList();
  }
}
