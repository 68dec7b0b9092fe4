package org.griot.link;

import java.util.List;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person that a report names.
 *
 * @param name the fullest form in the report, without titles
 * @param aliases other names that the report gives the person, sorted
 * @param id id in the registry of public persons, or null
 * @param actor id of the party that the person belongs to, or null
 * @param actorBasis {@code text} if the report links them, {@code registry} if only the registry of
 *     public persons does, else {@code none}
 * @param spans where the person is named, full or short, in order
 */
public record NamedPerson(
    String name,
    List<String> aliases,
    @Nullable String id,
    @Nullable String actor,
    String actorBasis,
    List<Span> spans) {
  public NamedPerson {
    aliases = aliases.stream().distinct().sorted().toList();
    spans = spans.stream().distinct().sorted().toList();
  }
}
