package org.griot.export;

import org.jspecify.annotations.Nullable;

/** How near an outlet is to what it reports, in ACLED's words. Thread-safe. */
@FunctionalInterface
public interface SourceScales {
  /** {@code National, Subnational, Regional, International ...}, or null if it is not known. */
  @Nullable String scale(String outlet);
}
