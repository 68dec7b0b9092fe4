package org.griot.link;

import java.time.LocalDate;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/** The type that an actor has in a country during a period, where it differs from its usual one. */
record ActorType(
    String actor,
    @Nullable String country,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    PartyType type) {
  boolean holds(@Nullable String where, LocalDate day) {
    return (country == null || country.equals(where))
        && (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to));
  }
}
