package org.griot.server.query;

import org.jspecify.annotations.Nullable;

/**
 * An event that is close to another one.
 *
 * @param km between their points, or null if one has none
 * @param days between them, 0 if they overlap, or null if one is not dated
 */
public record Neighbour(EventRow row, @Nullable Integer km, @Nullable Integer days) {}
