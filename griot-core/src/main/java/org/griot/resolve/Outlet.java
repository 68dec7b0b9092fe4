package org.griot.resolve;

import org.jspecify.annotations.Nullable;

/**
 * One outlet.
 *
 * @param country where it sits, ISO alpha-2, or null for an international body
 * @param scale in ACLED's words: {@code International, Regional, National, Subnational, New media}
 * @param independence on whose behalf it speaks: {@code independent, official, state, party}
 * @param reliability how far its figures are relied on, 1 to 3
 */
public record Outlet(
    String name, @Nullable String country, String scale, String independence, int reliability) {}
