package org.griot.link;

import java.util.List;
import org.griot.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * One country or territory with a code of its own.
 *
 * @param alpha2 ISO 3166-1 alpha-2 ("NE" is Niger, "NG" is Nigeria); "XK" stands for Kosovo
 * @param alpha3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric, as ACLED writes it (Mali 466); 0 for Kosovo
 * @param fips FIPS 10-4, as GDELT writes it ("NG" is Niger, "NI" is Nigeria), or null
 * @param gleditschWard state number of Gleditsch and Ward, as UCDP writes it (Mali 432), or null
 * @param gazetteerId "geonames:2453866"
 * @param name the usual English name
 * @param otherNames long, former, French and short names
 * @param adjectives adjectives and demonyms ("Nigerien", "Nigeriens"), the usual one first
 * @param capital its name, or null
 * @param neighbours alpha-2 codes of those with a common land border, sorted
 * @param centroid of the main parts: overseas parts do not count
 * @param southWest corner of the box around the main parts
 * @param northEast the other corner; a box over the 180th meridian has its east west of its west
 * @param radiusKm no point of the main parts is farther from the centroid
 * @param acledRegion ACLED's name of the region (codebook, "Region")
 * @param population about 2018
 */
public record Country(
    String alpha2,
    String alpha3,
    int numeric,
    @Nullable String fips,
    @Nullable Integer gleditschWard,
    String gazetteerId,
    String name,
    List<String> otherNames,
    List<String> adjectives,
    @Nullable String capital,
    List<String> neighbours,
    Position centroid,
    Position southWest,
    Position northEast,
    int radiusKm,
    String acledRegion,
    long population) {
  public Country {
    otherNames = List.copyOf(otherNames);
    adjectives = List.copyOf(adjectives);
    neighbours = List.copyOf(neighbours);
  }
}
