package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.link.PersonRegistry.Public;
import org.griot.model.Mention;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by name: public persons of the registry, and others where the text shows that the
 * words are a name (a title, a given name, an age, "a man named"). Precision before recall: a
 * capitalised word alone is never a person. Thread-safe.
 */
public final class PersonFinder {
  private final PersonCues cues = new PersonCues();
  private final PersonRegistry registry;
  private final ActorNations nations;

  public PersonFinder(ActorRegistry actors, Countries countries) {
    this.registry = new PersonRegistry(actors);
    this.nations = new ActorNations(countries);
  }

  /**
   * Every mention of a person, full or short, in the order of the text; each carries the fullest
   * form of the name that the text has.
   *
   * @param actors what {@link ActorLinker} found in the same text
   */
  public List<Mention.PersonName> persons(String text, List<Mention.Actor> actors) {
    List<Mention.PersonName> mentions = new ArrayList<>();
    for (NamedPerson person : named(text, actors)) {
      for (Span span : person.spans()) {
        mentions.add(new Mention.PersonName(span, person.name(), person.id(), person.actor()));
      }
    }
    mentions.sort(Comparator.comparing(Mention.PersonName::span));
    return mentions;
  }

  /** The same by person, with aliases and with the ground on which each is linked to a party. */
  public List<NamedPerson> named(String text, List<Mention.Actor> actors) {
    ActorTokens words = new ActorTokens(text);
    if (words.size() == 0) {
      return List.of();
    }
    PersonScene scene = new PersonScene(words, actors, blocked(words, actors), cues);
    List<PersonDraft> persons = new ArrayList<>();
    Map<Integer, PersonRun> runs = new LinkedHashMap<>();
    new PersonRuns(cues, words, scene.blocked()).all().forEach(r -> runs.put(r.first(), r));
    for (ActorTrie.Hit<Public> hit : registry.in(words)) {
      PersonRun known = new PersonRun(hit.first(), hit.last(), false);
      runs.values()
          .removeIf(
              r -> r.first() <= known.last() && known.first() <= r.last() && within(r, known));
      runs.putIfAbsent(known.first(), known);
    }
    List<PersonRun> ordered = new ArrayList<>(runs.values());
    ordered.sort(Comparator.comparingInt(PersonRun::first));
    PersonRun before = null;
    PersonDraft last = null;
    for (PersonRun run : ordered) {
      PersonDraft person = read(scene, run, persons, before, last);
      before = person == null ? before : run;
      last = person == null ? last : person;
    }
    return persons.stream().map(PersonDraft::build).toList();
  }

  private static boolean within(PersonRun run, PersonRun known) {
    return run.first() >= known.first() || run.last() <= known.last();
  }

  private @Nullable PersonDraft read(
      PersonScene scene,
      PersonRun run,
      List<PersonDraft> persons,
      @Nullable PersonRun before,
      @Nullable PersonDraft last) {
    String name = scene.words().span(run.first(), run.last()).of(scene.words().text());
    Public known = run.length() > 1 ? registry.byName(name) : null;
    if (last != null && before != null && scene.isAlias(before, run)) {
      last.alias(scene.words(), run);
      link(scene, run, last, known != null ? known : registry.byName(name));
      return last;
    }
    PersonDraft person = known(persons, known);
    person = person != null ? person : shortForm(scene, run, persons);
    if (person == null && known == null && !scene.isPerson(run)) {
      return null;
    }
    if (person == null) {
      person = new PersonDraft();
      persons.add(person);
    }
    person.add(scene.words(), run);
    link(scene, run, person, known);
    return person;
  }

  private static void link(
      PersonScene scene, PersonRun run, PersonDraft person, @Nullable Public known) {
    if (known != null) {
      person.known(known);
    }
    if (!person.knowsActor()) {
      String actor = scene.actorOf(run);
      if (actor != null) {
        person.actor(actor);
      }
    }
  }

  private static @Nullable PersonDraft known(List<PersonDraft> persons, @Nullable Public known) {
    for (PersonDraft person : persons) {
      if (known != null && known.equals(person.known())) {
        return person;
      }
    }
    return null;
  }

  /** "Albakaye" after "Oumeya Ould Albakaye": the person named last whose name holds the words. */
  private static @Nullable PersonDraft shortForm(
      PersonScene scene, PersonRun run, List<PersonDraft> persons) {
    if (scene.isPlaceLike(run)) {
      return null;
    }
    PersonDraft found = null;
    for (PersonDraft person : persons) {
      boolean holds = person.holds(scene.words(), run);
      if (holds && (found == null || person.lastStart() > found.lastStart())) {
        found = person;
      }
    }
    return found;
  }

  /** Words that are countries or parties are no persons. */
  private boolean[] blocked(ActorTokens words, List<Mention.Actor> actors) {
    boolean[] blocked = new boolean[words.size() + 1];
    for (Mention.Actor actor : actors) {
      for (int i = words.at(actor.span().start());
          i < words.size() && words.start(i) < actor.span().end();
          i++) {
        blocked[i] = true;
      }
    }
    for (ActorNation nation : nations.in(words, List.of())) {
      boolean given =
          nation.isName()
              && nation.first() == nation.last()
              && cues.isGivenName(words.fold(nation.first()));
      for (int i = nation.first(); i <= nation.last() && !given; i++) {
        blocked[i] = true;
      }
    }
    return blocked;
  }
}
