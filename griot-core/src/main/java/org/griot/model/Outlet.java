package org.griot.model;

import org.jspecify.annotations.Nullable;

/**
 * What the name of a document's outlet tells.
 *
 * @param country where it is, ISO alpha-2, or null
 * @param issuer the party that it is, or speaks for: the document is that party's own statement; or
 *     null
 */
public record Outlet(@Nullable String country, Mention.@Nullable Actor issuer) {
  /** Nothing is known. */
  public static final Outlet UNKNOWN = new Outlet(null, null);
}
