package org.griot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One who took part in an event or stands in a relation.
 *
 * @param actor id in the actor registry, or of an unidentified party
 *     ("unidentified-armed-group-ml"); null if the name is in no registry
 * @param name the registry's name, or the text's fullest form
 * @param text the words of the report
 * @param country ISO 3166 alpha-2 code of the party's own country, if it has one
 */
public record Party(
    @Nullable String actor,
    String name,
    String text,
    PartyRole role,
    PartyType type,
    @Nullable String country,
    List<Attribution> attribution,
    Provenance provenance) {
  public Party {
    attribution = List.copyOf(attribution);
  }
}
