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

/** The persons whose words a claim is: named in the words for who speaks. */
final class Voices {
  /** Links to those who say something: that it happened, or who did it. */
  private static final Set<String> SAYING = Set.of("speaker", "by");

  // A comma and a blank.
  private static final int APPOSED = 2;

  private Voices() {}

  /**
   * Those who speak, without any who is told of otherwise.
   *
   * @param others who speaks of nothing else that the report tells
   */
  static List<Person> of(
      AnnotatedDocument document, Chain chain, List<Mention.Speaker> others, List<Person> told) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<String, Mention.PersonName> first = new LinkedHashMap<>();
    List<Mention.Speaker> speakers = new ArrayList<>(linked(chain));
    speakers.addAll(others);
    for (Mention.Speaker speaker : speakers) {
      for (Mention mention : document.mentions()) {
        if (mention instanceof Mention.PersonName person && isNamed(speaker, person)) {
          first.putIfAbsent(person.name(), person);
          spans.computeIfAbsent(person.name(), n -> new ArrayList<>()).add(person.span());
        }
      }
    }
    List<Person> voices = new ArrayList<>();
    first.forEach(
        (name, person) -> {
          if (told.stream().noneMatch(p -> p.name().equals(name) || p.aliases().contains(name))) {
            voices.add(
                new Person(
                    name,
                    List.of(),
                    "speaker",
                    person.actor(),
                    person.id(),
                    person.id() == null && person.actor() == null,
                    Provenance.quote(spans.getOrDefault(name, List.of(person.span())))));
          }
        });
    return voices;
  }

  /** Who says what a chain tells. */
  static List<Mention.Speaker> linked(Chain chain) {
    List<RoleLink> links = new ArrayList<>(chain.links());
    links.addAll(chain.attributions());
    return links.stream()
        .filter(link -> SAYING.contains(link.role()))
        .map(RoleLink::mention)
        .filter(Mention.Speaker.class::isInstance)
        .map(Mention.Speaker.class::cast)
        .toList();
  }

  /** In the words for who speaks, or right behind them: "the spokesman, Saw Taw, said". */
  private static boolean isNamed(Mention.Speaker speaker, Mention.PersonName person) {
    int gap = person.span().start() - speaker.span().end();
    return speaker.span().contains(person.span()) || gap >= 0 && gap <= APPOSED;
  }
}
