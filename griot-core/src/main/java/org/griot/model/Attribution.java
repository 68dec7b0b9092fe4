package org.griot.model;

import org.jspecify.annotations.Nullable;

/**
 * Who lays a deed at a party's door, and on what ground.
 *
 * @param by the speaker in the report's words; null if the report says it itself
 */
public record Attribution(Basis basis, @Nullable String by, Provenance provenance) {}
