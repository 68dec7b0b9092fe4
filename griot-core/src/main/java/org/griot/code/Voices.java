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

  private Voices() {}

  /** Those who speak, without any who is told of otherwise. */
  static List<Person> of(AnnotatedDocument document, Chain chain, List<Person> told) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<String, Mention.PersonName> first = new LinkedHashMap<>();
    List<RoleLink> links = new ArrayList<>(chain.links());
    links.addAll(chain.attributions());
    for (RoleLink link : links) {
      if (SAYING.contains(link.role()) && link.mention() instanceof Mention.Speaker speaker) {
        for (Mention mention : document.mentions()) {
          if (mention instanceof Mention.PersonName person
              && speaker.span().contains(person.span())) {
            first.putIfAbsent(person.name(), person);
            spans.computeIfAbsent(person.name(), n -> new ArrayList<>()).add(person.span());
          }
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
}
