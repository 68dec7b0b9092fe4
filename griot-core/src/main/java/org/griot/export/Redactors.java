package org.griot.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.Event;
import org.griot.model.Person;

/**
 * Makes the redactor of an event from the persons of every claim of its reports: a quote may name
 * one whom the event itself does not.
 */
final class Redactors {
  private static final int SHORTEST_PART = 4;

  private final Map<String, List<Claim>> byDocument = new HashMap<>();
  private final Redaction level;

  Redactors(ExportInput in, Redaction level) {
    this.level = level;
    in.claims().values().stream()
        .sorted(Comparator.comparing(Claim::id))
        .forEach(
            claim ->
                byDocument.computeIfAbsent(claim.document(), id -> new ArrayList<>()).add(claim));
  }

  Redactor of(Event event) {
    Redactor redactor = new Redactor();
    if (level == Redaction.NONE) {
      return redactor;
    }
    List<Person> persons = persons(event);
    Set<String> known = new HashSet<>();
    if (level == Redaction.PRIVATE) {
      persons.stream().filter(p -> !p.isPrivate()).forEach(p -> known.addAll(names(p)));
      known.forEach(redactor::keep);
    }
    Set<String> protectedWords = protectedWords(event, known);
    Set<String> hidden = new HashSet<>();
    for (Person person : persons) {
      for (String name : names(person)) {
        if (!known.contains(name) && hidden.add(name)) {
          redactor.hide(name);
          hideParts(name, protectedWords, redactor);
        }
      }
    }
    return redactor;
  }

  // "Amadou Diallo" is "Diallo" in the next sentence.
  private static void hideParts(String name, Set<String> protectedWords, Redactor redactor) {
    List<Words.Word> words = Words.of(name);
    if (words.size() > 1) {
      words.stream()
          .map(Words.Word::folded)
          .filter(word -> word.length() >= SHORTEST_PART && !protectedWords.contains(word))
          .forEach(redactor::hidePart);
    }
  }

  private static Set<String> names(Person person) {
    Set<String> names = new HashSet<>(person.aliases());
    names.add(person.name());
    return names;
  }

  private List<Person> persons(Event event) {
    List<Person> persons = new ArrayList<>(event.persons());
    for (String document : event.documents()) {
      byDocument.getOrDefault(document, List.of()).forEach(c -> persons.addAll(c.persons()));
    }
    return persons;
  }

  /** Words that a place, a party or a public person of these reports is called by. */
  private Set<String> protectedWords(Event event, Set<String> known) {
    List<String> names = new ArrayList<>(known);
    event.actors().forEach(actor -> names.add(actor.name()));
    if (event.place() != null) {
      names.add(event.place().name());
    }
    for (String document : event.documents()) {
      for (Claim claim : byDocument.getOrDefault(document, List.of())) {
        claim.parties().forEach(party -> names.add(party.name()));
        if (claim.place() != null) {
          names.add(claim.place().name());
        }
      }
    }
    Set<String> words = new HashSet<>();
    names.forEach(name -> Words.of(name).forEach(word -> words.add(word.folded())));
    return words;
  }
}
