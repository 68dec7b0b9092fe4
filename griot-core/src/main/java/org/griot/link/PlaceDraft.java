package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.Geometry;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Position;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** A place mention in the making. Used within one call. */
final class PlaceDraft {
  final PlaceTokens tokens;
  int first;
  int last;
  String name;
  Set<String> countries = new LinkedHashSet<>();
  @Nullable String admin1;
  @Nullable String admin2;
  @Nullable Position position;
  @Nullable Integer precisionKm;
  @Nullable Geometry geometry;
  String feature = "unknown";
  @Nullable String gazetteerId;
  String reason;

  /** Null for a plain name. */
  @Nullable String rule;

  final List<Span> inputs = new ArrayList<>();
  final List<Place.Candidate> candidates = new ArrayList<>();

  PlaceDraft(PlaceTokens tokens, PlaceSighting s, String reason) {
    this.tokens = tokens;
    this.first = s.first;
    this.last = s.last;
    this.name = tokens.text.substring(tokens.start(s.first), tokens.end(s.last));
    this.reason = reason;
    GazetteerEntry entry = s.chosen;
    if (entry != null) {
      take(entry);
      rivals(s);
    }
    inputs.add(new Span(tokens.start(s.first), tokens.end(s.last)));
  }

  private void take(GazetteerEntry entry) {
    name = entry.name();
    countries.addAll(entry.countries());
    admin1 = entry.feature().equals("admin1") ? entry.name() : entry.admin1();
    admin2 = entry.feature().equals("admin2") ? entry.name() : entry.admin2();
    position = entry.position();
    precisionKm = entry.radiusKm();
    geometry = PlaceShape.point(entry.position());
    feature = entry.feature();
    gazetteerId = entry.id();
  }

  private void rivals(PlaceSighting s) {
    for (GazetteerEntry rival : s.rivals) {
      candidates.add(
          new Place.Candidate(rival.id(), rival.name(), rival.countries(), rival.position()));
    }
  }

  /** Widens the mention to hold these words. */
  void cover(int from, int to) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }

  void derive(String rule, String reason) {
    this.rule = rule;
    this.reason = reason;
    gazetteerIdOnlyIfUnmoved();
  }

  private void gazetteerIdOnlyIfUnmoved() {
    candidates.removeIf(c -> c.gazetteerId().equals(gazetteerId));
  }

  void at(Position where, int precision) {
    position = where;
    precisionKm = precision;
    geometry = PlaceShape.point(where);
  }

  Mention.PlaceName mention() {
    Span span = new Span(tokens.start(first), tokens.end(last));
    Provenance provenance =
        rule == null ? Provenance.quote(span) : new Provenance.Derived(rule, inputs());
    return new Mention.PlaceName(
        span,
        new Place(
            name,
            span.of(tokens.text),
            List.copyOf(countries),
            admin1,
            admin2,
            position,
            precisionKm,
            geometry,
            feature,
            gazetteerId,
            reason,
            candidates,
            provenance));
  }

  private List<Span> inputs() {
    List<Span> spans = new ArrayList<>(inputs);
    spans.add(new Span(tokens.start(first), tokens.end(last)));
    return spans;
  }
}
