package org.griot.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.griot.link.PersonRegistry.Public;
import org.griot.model.Mention;
import org.griot.model.Span;

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
    boolean[] blocked = blocked(words, actors);
    PersonScene scene = new PersonScene(words, blocked, cues);
    PersonParties parties = new PersonParties(words, cues, actors);
    return new PersonReading(scene, parties, registry).read(runs(words, blocked));
  }

  /** Runs of capitals and names of the registry, in order; a name of the registry wins. */
  private List<PersonRun> runs(ActorTokens words, boolean[] blocked) {
    boolean[] known = new boolean[words.size()];
    List<PersonRun> runs = new ArrayList<>();
    for (ActorTrie.Hit<Public> hit : registry.in(words)) {
      runs.add(new PersonRun(hit.first(), hit.last(), false));
      Arrays.fill(known, hit.first(), hit.last() + 1, true);
    }
    for (PersonRun run : new PersonRuns(cues, words, blocked).all()) {
      boolean free = true;
      for (int i = run.first(); i <= run.last(); i++) {
        free &= !known[i];
      }
      if (free) {
        runs.add(run);
      }
    }
    runs.sort(Comparator.comparingInt(PersonRun::first));
    return runs;
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
