package org.griot.model;

import org.jspecify.annotations.Nullable;

/**
 * The codebook's type of a claim and the words that decided it.
 *
 * @param id id of the event type in the codebook, or null where no type fits (a statistic, a tie)
 */
public record TypeValue(@Nullable String id, Provenance provenance) {}
