package org.griot.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of outlets, as data. Immutable; safe for many threads. */
public final class Outlets {
  private final Map<String, Outlet> byName = new TreeMap<>();

  private Outlets() {
    for (Table.Row row : Table.load("sources.tsv")) {
      Outlet outlet =
          new Outlet(
              row.get("outlet"),
              row.get("country").isEmpty() ? null : row.get("country"),
              row.get("scale"),
              row.get("independence"),
              Integer.parseInt(row.get("reliability")));
      byName.put(Names.fold(outlet.name()), outlet);
      for (String alias : row.get("aliases").split(";")) {
        byName.putIfAbsent(Names.fold(alias), outlet);
      }
    }
    byName.remove("");
  }

  /** The outlets that Griot brings along. */
  public static Outlets bundled() {
    return new Outlets();
  }

  /** The outlet of that name, alias or domain ("www.rfi.fr"), whatever the case and accents. */
  public Optional<Outlet> find(String name) {
    String folded = Names.fold(name);
    return Optional.ofNullable(
        byName.get(folded.startsWith("www ") ? folded.substring("www ".length()) : folded));
  }
}
