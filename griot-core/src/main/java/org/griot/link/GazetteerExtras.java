package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.model.Position;

/** Countries, our own supplement and the user's imports: few enough to be objects. */
final class GazetteerExtras {
  private final Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
  private final Map<String, List<GazetteerEntry>> exact = new LinkedHashMap<>();
  private final Map<String, List<GazetteerEntry>> light = new LinkedHashMap<>();
  private final Map<String, List<GazetteerEntry>> skeleton = new LinkedHashMap<>();

  GazetteerExtras(List<GazetteerImport.Imported> imported) {
    for (GazetteerImport.Imported place : imported) {
      add(place.entry(), place.names());
    }
    for (Country country : Countries.bundled().all()) {
      add(entry(country), names(country));
    }
    for (String table : List.of("sahel.tsv", "regions.tsv")) {
      for (PlaceTable.Row row : PlaceTable.resource(table)) {
        List<String> names = new ArrayList<>(List.of(row.text("name")));
        names.addAll(row.list("aliases"));
        add(entry(row), names);
      }
    }
  }

  int size() {
    return byId.size();
  }

  Optional<GazetteerEntry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<GazetteerEntry> exact(String folded) {
    return exact.getOrDefault(folded, List.of());
  }

  List<GazetteerEntry> fuzzy(String key, boolean consonants, Set<String> countries) {
    return (consonants ? skeleton : light)
        .getOrDefault(key, List.of()).stream()
            .filter(e -> e.countries().stream().anyMatch(countries::contains))
            .toList();
  }

  private void add(GazetteerEntry entry, List<String> names) {
    byId.putIfAbsent(entry.id(), entry);
    for (String name : names) {
      String folded = ToponymFold.fold(name);
      if (folded.isEmpty()) {
        continue;
      }
      String lightKey = ToponymFold.light(folded);
      put(exact, folded, entry);
      put(light, lightKey, entry);
      put(skeleton, ToponymFold.skeleton(lightKey), entry);
    }
  }

  private static void put(Map<String, List<GazetteerEntry>> map, String key, GazetteerEntry entry) {
    List<GazetteerEntry> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.stream().noneMatch(e -> e.id().equals(entry.id()))) {
      list.add(entry);
    }
  }

  private static List<String> names(Country country) {
    List<String> names = new ArrayList<>(List.of(country.name()));
    names.addAll(country.otherNames());
    return names;
  }

  private static GazetteerEntry entry(Country country) {
    return new GazetteerEntry(
        country.gazetteerId(),
        country.name(),
        List.of(country.alpha2()),
        null,
        null,
        country.centroid(),
        country.radiusKm(),
        "country",
        country.population(),
        false);
  }

  private static GazetteerEntry entry(PlaceTable.Row row) {
    String geonames = row.text("geonamesId");
    String slug = ToponymFold.fold(row.text("name")).replace(' ', '-');
    String admin1 = row.orNull("admin1");
    return new GazetteerEntry(
        geonames.isEmpty() ? "griot:" + slug : "geonames:" + geonames,
        row.text("name"),
        row.list("countries"),
        admin1,
        null,
        Position.of(row.number("lat"), row.number("lon")),
        Integer.parseInt(row.text("precisionKm")),
        row.text("feature"),
        Long.parseLong(row.text("population")),
        false);
  }
}
