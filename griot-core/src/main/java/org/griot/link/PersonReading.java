package org.griot.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.link.PersonRegistry.Public;
import org.jspecify.annotations.Nullable;

/** Reads the runs of one text into persons: new ones, short forms and aliases of earlier ones. */
final class PersonReading {
  /** A short form is sought among so many bearers of its first word, the latest first. */
  private static final int BEARERS = 32;

  private final PersonScene scene;
  private final PersonParties parties;
  private final PersonRegistry registry;
  private final List<PersonDraft> persons = new ArrayList<>();
  private final Map<Public, PersonDraft> byRegistry = new HashMap<>();
  private final Map<String, List<PersonDraft>> byWord = new HashMap<>();

  PersonReading(PersonScene scene, PersonParties parties, PersonRegistry registry) {
    this.scene = scene;
    this.parties = parties;
    this.registry = registry;
  }

  List<NamedPerson> read(List<PersonRun> runs) {
    PersonRun before = null;
    PersonDraft last = null;
    Set<String> places = places(runs);
    for (PersonRun run : runs) {
      if (places.contains(name(run))) {
        continue;
      }
      PersonDraft person = read(run, before, last);
      before = person == null ? before : run;
      last = person == null ? last : person;
    }
    return persons.stream().map(PersonDraft::build).toList();
  }

  /** Names that the report once says to be those of places. */
  private Set<String> places(List<PersonRun> runs) {
    return runs.stream()
        .filter(scene::isPlaceOfFather)
        .filter(run -> registry.byName(name(run)) == null)
        .map(this::name)
        .collect(Collectors.toSet());
  }

  private String name(PersonRun run) {
    ActorTokens words = scene.words();
    return words.span(run.first(), run.last()).of(words.text());
  }

  private @Nullable PersonDraft read(
      PersonRun run, @Nullable PersonRun before, @Nullable PersonDraft last) {
    ActorTokens words = scene.words();
    String name = name(run);
    if (last != null && before != null && scene.isAlias(before, run)) {
      last.alias(words, run);
      index(run, last);
      link(run, last, registry.byName(name));
      return last;
    }
    Public known = run.length() > 1 ? registry.byName(name) : null;
    PersonDraft person = known == null ? null : byRegistry.get(known);
    person = person != null ? person : shortForm(run);
    if (person == null && known == null && !scene.isPerson(run)) {
      return null;
    }
    if (person == null) {
      person = new PersonDraft();
      persons.add(person);
    }
    person.add(words, run);
    index(run, person);
    link(run, person, known);
    return person;
  }

  private void link(PersonRun run, PersonDraft person, @Nullable Public known) {
    if (known != null) {
      person.known(known);
      byRegistry.putIfAbsent(known, person);
    }
    if (!person.knowsActor()) {
      String actor = parties.actorOf(run);
      if (actor != null) {
        person.actor(actor);
      }
    }
  }

  /** "Albakaye" after "Oumeya Ould Albakaye": the person named last whose name holds the words. */
  private @Nullable PersonDraft shortForm(PersonRun run) {
    if (scene.isPlaceLike(run)) {
      return null;
    }
    List<PersonDraft> bearers = byWord.getOrDefault(scene.words().fold(run.first()), List.of());
    PersonDraft found = null;
    for (int i = bearers.size() - 1; i >= 0 && i >= bearers.size() - BEARERS; i--) {
      PersonDraft person = bearers.get(i);
      boolean later = found == null || person.lastStart() > found.lastStart();
      if (later && person.holds(scene.words(), run)) {
        found = person;
      }
    }
    return found;
  }

  private void index(PersonRun run, PersonDraft person) {
    for (int i = run.first(); i <= run.last(); i++) {
      List<PersonDraft> bearers =
          byWord.computeIfAbsent(scene.words().fold(i), w -> new ArrayList<>(1));
      int recent = Math.max(0, bearers.size() - BEARERS);
      if (!bearers.subList(recent, bearers.size()).contains(person)) {
        bearers.add(person);
      }
    }
  }
}
