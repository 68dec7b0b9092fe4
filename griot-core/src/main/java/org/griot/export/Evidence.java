package org.griot.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.griot.model.Attribution;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Speaker;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One value of one claim, and what it rests on.
 *
 * @param field {@code type, date, place, actors.ROLE, actors.ROLE.attribution, harm.KIND,
 *     persons.ROLE, material.USE, speaker}
 * @param value as a person reads it
 * @param by who says so in the report's words; null if the report itself
 * @param claim null if a person or a file gave the event this value
 * @param document null likewise
 * @param figure of harm: the id of the figure within its claim
 */
record Evidence(
    String field,
    String value,
    @Nullable String by,
    @Nullable String claim,
    @Nullable String document,
    @Nullable String figure,
    Provenance provenance) {

  /** All values of all claims of the event, in the order of the claims. */
  static List<Evidence> of(Event event, Map<String, Claim> claims) {
    List<Evidence> all = new ArrayList<>(decided(event));
    for (String id : event.claims()) {
      Claim claim = claims.get(id);
      if (claim != null) {
        all.addAll(of(claim));
      }
    }
    return all;
  }

  static List<Evidence> of(Claim claim) {
    Collector all = new Collector(claim);
    Speaker speaker = claim.speaker();
    String by = speaker == null ? null : speaker.text();
    String type = claim.type().id() == null ? label(claim.kind()) : claim.type().id();
    all.add("type", denied(claim.stance(), type), by, claim.type().provenance());
    DateRange date = claim.date();
    if (date != null) {
      all.add("date", value(date), by, date.provenance());
    }
    Place place = claim.place();
    if (place != null) {
      all.add("place", place.name(), by, place.provenance());
    }
    claim.parties().forEach(party -> addParty(all, party, by));
    for (Harm harm : claim.harm()) {
      String figure = Figures.words(harm) + (harm.who() == null ? "" : " " + harm.who());
      figure += harm.partOf() == null ? "" : " (part of another figure)";
      figure += harm.sharedWith().isEmpty() ? "" : " (covers other events too)";
      all.addFigure(denied(harm.stance(), figure), harm);
    }
    for (Person person : claim.persons()) {
      all.add("persons." + person.role(), person.name(), by, person.provenance());
    }
    for (Material material : claim.material()) {
      all.add("material." + material.use(), material.text(), by, material.provenance());
    }
    if (speaker != null) {
      all.add("speaker", speaker.text(), null, speaker.provenance());
    }
    return all.list;
  }

  /** "2019-09-30", or "2019-09-01 to 2019-09-30", or with an open end. */
  static String value(DateRange date) {
    if (date.start() != null && date.start().equals(date.end())) {
      return date.start().toString();
    }
    if (date.start() == null && date.end() == null) {
      return "unknown";
    }
    return date.start() == null
        ? "until " + date.end()
        : date.end() == null ? "from " + date.start() : date.start() + " to " + date.end();
  }

  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void addParty(Collector all, Party party, @Nullable String by) {
    String field = "actors." + label(party.role());
    all.add(field, party.name(), by, party.provenance());
    for (Attribution attribution : party.attribution()) {
      all.add(
          field + ".attribution",
          party.name() + ": " + label(attribution.basis()),
          attribution.by(),
          attribution.provenance());
    }
  }

  // What a person corrected stands in the event, not in a claim.
  private static List<Evidence> decided(Event event) {
    Stream.Builder<Evidence> values = Stream.builder();
    DateRange date = event.date();
    if (date != null) {
      values.add(new Evidence("date", value(date), null, null, null, null, date.provenance()));
    }
    Place place = event.place();
    if (place != null) {
      values.add(new Evidence("place", place.name(), null, null, null, null, place.provenance()));
    }
    for (Event.Toll toll : event.harm()) {
      Harm harm = toll.figure();
      values.add(
          new Evidence(
              "harm." + label(harm.kind()),
              Figures.words(harm),
              harm.by(),
              null,
              null,
              harm.id(),
              harm.provenance()));
    }
    return values.build().filter(Evidence::isDecided).toList();
  }

  boolean isDecided() {
    return provenance instanceof Provenance.Human || provenance instanceof Provenance.Imported;
  }

  private static String denied(Stance stance, String value) {
    return stance == Stance.DENIES ? "denied: " + value : value;
  }

  private static final class Collector {
    private final Claim claim;
    private final List<Evidence> list = new ArrayList<>();

    Collector(Claim claim) {
      this.claim = claim;
    }

    void add(String field, String value, @Nullable String by, Provenance provenance) {
      list.add(new Evidence(field, value, by, claim.id(), claim.document(), null, provenance));
    }

    void addFigure(String value, Harm harm) {
      list.add(
          new Evidence(
              "harm." + label(harm.kind()),
              value,
              harm.by(),
              claim.id(),
              claim.document(),
              harm.id(),
              harm.provenance()));
    }
  }
}
