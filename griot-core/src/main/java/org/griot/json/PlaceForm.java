package org.griot.json;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.math.BigDecimal;
import java.util.List;
import org.griot.model.Geometry;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.jspecify.annotations.Nullable;

/** A place as it is written: {@code lat} and {@code lon} stand directly in it, both or neither. */
record PlaceForm(
    String name,
    String text,
    List<String> countries,
    @Nullable String admin1,
    @Nullable String admin2,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon,
    @Nullable Integer precisionKm,
    @Nullable Geometry geometry,
    String feature,
    @Nullable String gazetteerId,
    String reason,
    List<CandidateForm> candidates,
    Provenance provenance) {

  record CandidateForm(
      String gazetteerId, String name, List<String> countries, BigDecimal lat, BigDecimal lon) {
    static CandidateForm of(Place.Candidate candidate) {
      return new CandidateForm(
          candidate.gazetteerId(),
          candidate.name(),
          candidate.countries(),
          candidate.position().lat(),
          candidate.position().lon());
    }

    Place.Candidate read() {
      return new Place.Candidate(gazetteerId, name, countries, new Position(lat, lon));
    }
  }

  static final class Writer extends StdConverter<Place, PlaceForm> {
    @Override
    public PlaceForm convert(Place place) {
      Position position = place.position();
      return new PlaceForm(
          place.name(),
          place.text(),
          place.countries(),
          place.admin1(),
          place.admin2(),
          position == null ? null : position.lat(),
          position == null ? null : position.lon(),
          place.precisionKm(),
          place.geometry(),
          place.feature(),
          place.gazetteerId(),
          place.reason(),
          place.candidates().stream().map(CandidateForm::of).toList(),
          place.provenance());
    }
  }

  static final class Reader extends StdConverter<PlaceForm, Place> {
    @Override
    public Place convert(PlaceForm form) {
      return new Place(
          form.name,
          form.text,
          form.countries,
          form.admin1,
          form.admin2,
          form.lat == null || form.lon == null ? null : new Position(form.lat, form.lon),
          form.precisionKm,
          form.geometry,
          form.feature,
          form.gazetteerId,
          form.reason,
          form.candidates.stream().map(CandidateForm::read).toList(),
          form.provenance);
    }
  }
}
