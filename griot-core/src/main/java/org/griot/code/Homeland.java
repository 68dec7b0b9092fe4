package org.griot.code;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report is about, where one can be told: a name that no gazetteer knows and
 * that the report puts nowhere lies there, as likely as not. Its position stays unknown.
 */
final class Homeland {
  private static final int NAMED = 3;
  private static final int PLACE = 2;
  private static final int PARTY = 1;

  private final @Nullable String country;

  Homeland(AnnotatedDocument document) {
    this.country = told(document);
  }

  /** The country of most of what the report names; what the headline names counts twice. */
  private static @Nullable String told(AnnotatedDocument document) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PlaceName named && named.place().countries().size() == 1) {
        int weight = Areas.isCountry(named.place()) ? NAMED : PLACE;
        int times = isInHeadline(document, mention) ? 2 : 1;
        votes.merge(named.place().countries().get(0), times * weight, Integer::sum);
      } else if (mention instanceof Mention.Actor party && party.homeCountry() != null) {
        votes.merge(party.homeCountry(), PARTY, Integer::sum);
      }
    }
    return most(votes);
  }

  /** The country with the most votes, of several the first by name; null if nobody voted. */
  static @Nullable String most(Map<String, Integer> votes) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> vote : new TreeMap<>(votes).entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }

  private static boolean isInHeadline(AnnotatedDocument document, Mention mention) {
    return document.sentences().stream()
        .anyMatch(s -> s.role() == Sentence.Role.TITLE && s.span().overlaps(mention.span()));
  }

  /** The place, in the report's country if nothing else is known of where it lies. */
  @Nullable Place around(@Nullable Place place) {
    if (place == null || country == null || !place.countries().isEmpty()) {
      return place;
    }
    return place.with(
        List.of(country),
        place.reason() + "; in " + country + " if it lies where most of the report plays",
        new Provenance.Derived("country-of-the-report", place.provenance().quoted()));
  }
}
