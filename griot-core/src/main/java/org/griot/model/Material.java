package org.griot.model;

import org.jspecify.annotations.Nullable;

/**
 * Things used, taken, destroyed, or hit without a word on the damage.
 *
 * @param text the words of the report ("8 motorcycles")
 * @param use {@code weapon, taken, destroyed, stolen, hit, other}
 * @param count how many, or null if no figure is given
 */
public record Material(String text, String use, @Nullable Integer count, Provenance provenance) {}
