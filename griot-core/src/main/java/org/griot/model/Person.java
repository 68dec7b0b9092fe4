package org.griot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person named in the report, in the fullest form that the report gives.
 *
 * @param aliases other names that the report gives the same person
 * @param role what the person is in the event: {@code killed, injured, captured, abducted,
 *     arrested, released, commander, speaker, sanctioned, other}
 * @param actor the party that the text links the person to, or null
 * @param id id in the registry of public persons, or null
 * @param isPrivate true unless the person is known to lead or speak for an armed party, a state or
 *     an organisation: exports redact a private person by default
 */
public record Person(
    String name,
    List<String> aliases,
    String role,
    @Nullable String actor,
    @Nullable String id,
    boolean isPrivate,
    Provenance provenance) {
  public Person {
    aliases = aliases.stream().distinct().sorted().toList();
  }

  /** Whether it happened to the person or by him; false of who only speaks of it. */
  public boolean takesPart() {
    return !role.equals("speaker");
  }
}
