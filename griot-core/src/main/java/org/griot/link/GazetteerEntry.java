package org.griot.link;

import java.util.List;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer: a town, a camp, a well, an area.
 *
 * @param id "geonames:2457163", "griot:tin-tafgat", "import:FILE:ROW", or "area:ML.09.1" for an
 *     area whose GeoNames id is not known
 * @param name the gazetteer's own spelling
 * @param countries ISO alpha-2 codes; several for a region over borders, empty for a continent
 * @param admin1 name of the first-order area it lies in, or null
 * @param admin2 name of the second-order area, or null
 * @param position the point that stands for it
 * @param radiusKm how far it reaches from the point, or how exactly the point is known if that is
 *     more
 * @param feature as {@code Place.feature}: {@code populated, camp, well, region, admin1, admin2,
 *     country, water, other, unknown}
 * @param population 0 if unknown
 * @param capital whether it is the seat of a country's government
 */
public record GazetteerEntry(
    String id,
    String name,
    List<String> countries,
    @Nullable String admin1,
    @Nullable String admin2,
    Position position,
    int radiusKm,
    String feature,
    long population,
    boolean capital) {
  public GazetteerEntry {
    countries = List.copyOf(countries);
  }

  /** A continent, a country, a province, a region: not a spot on the map. */
  public boolean isArea() {
    return switch (feature) {
      case "country", "admin1", "admin2", "region", "water" -> true;
      default -> false;
    };
  }
}
