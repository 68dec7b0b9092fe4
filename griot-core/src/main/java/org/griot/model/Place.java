package org.griot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area with a reason; never a silent centroid.
 *
 * @param name the gazetteer's name, or the text's if no gazetteer knows it
 * @param text the words of the report
 * @param countries ISO 3166 alpha-2 codes, sorted; a border has two; empty if unknown
 * @param position a point to stand for the area, or null if not even that is known
 * @param precisionKm the radius within which the event lies (half-width for a line), or null if
 *     unknown
 * @param feature what it is: {@code populated, camp, well, region, admin1, admin2, country, line,
 *     water, other, unknown}
 * @param gazetteerId "geonames:2457163", "griot:tin-tafgat", "import:...", or null
 * @param reason one short sentence on how the area was derived
 * @param candidates what else the name may mean, best first, if it stayed ambiguous
 */
public record Place(
    String name,
    String text,
    List<String> countries,
    @Nullable String admin1,
    @Nullable String admin2,
    @Nullable Position position,
    @Nullable Integer precisionKm,
    @Nullable Geometry geometry,
    String feature,
    @Nullable String gazetteerId,
    String reason,
    List<Candidate> candidates,
    Provenance provenance) {
  /** The rule by which a capital stands for its government. */
  public static final String METONYM = "metonym";

  /** Another place of that name. */
  public record Candidate(
      String gazetteerId, String name, List<String> countries, Position position) {
    public Candidate {
      countries = List.copyOf(countries);
    }
  }

  public Place {
    countries = countries.stream().distinct().sorted().toList();
    candidates = List.copyOf(candidates);
  }

  /** A capital that stands for its government: "Moscow said". */
  public boolean isMetonym() {
    return provenance instanceof Provenance.Derived derived && derived.rule().equals(METONYM);
  }

  /** The same area, in those countries, known for that reason. */
  public Place with(List<String> countries, String reason, Provenance provenance) {
    return new Place(
        name,
        text,
        countries,
        admin1,
        admin2,
        position,
        precisionKm,
        geometry,
        feature,
        gazetteerId,
        reason,
        candidates,
        provenance);
  }
}
