package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report is about, by all that it names: towns tell more than countries, which
 * may but act or speak, and parties least; what takes part in a deed counts twice, and a name that
 * stands often no more than eight times. A name that no gazetteer knows and that the report puts
 * nowhere lies there, as likely as not. Its position stays unknown. An outlet whose name tells its
 * country counts like two towns.
 *
 * <p>The weights were chosen on corpus/train and corpus/dev: of 253 reports whose gold has a place,
 * the country is right in 212, wrong in 23.
 */
final class Homeland {
  private static final int TOWN = 2;
  private static final int COUNTRY = 1;
  private static final int PARTY = 1;
  private static final int OUTLET = 4;

  /** What is told of takes part in a deed: it lies where the report plays. */
  private static final int IN_DEED = 2;

  private static final int MOST_TIMES = 8;

  /** Of a report on many countries none has a fourth of all votes. */
  private static final int LEAST_SHARE = 4;

  private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();
  private final Map<Integer, List<Mention.PlaceName>> inSentence = new HashMap<>();
  private final Map<Integer, List<Mention.PlaceName>> inParagraph = new HashMap<>();
  private final Map<Integer, String> flags = new HashMap<>();
  private final Map<Integer, String> headings;
  private final Map<String, Integer> votes = new TreeMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final boolean isOfOutlet;
  private final @Nullable String country;
  private final Set<String> withTowns = new HashSet<>();
  private final Map<String, Place> lands = new HashMap<>();

  Homeland(AnnotatedDocument document) {
    for (Sentence sentence : document.sentences()) {
      sentences.put(sentence.span().start(), sentence);
      String flag = Flags.before(document.document().text(), sentence.span());
      if (flag != null) {
        flags.putIfAbsent(sentence.paragraph(), flag);
      }
    }
    Map<Integer, String> heads = new HashMap<>();
    Set<Mention> inDeeds = new HashSet<>();
    for (RoleLink link : document.links()) {
      inDeeds.add(link.mention());
    }
    for (Mention mention : document.mentions()) {
      int weight = inDeeds.contains(mention) ? IN_DEED : 1;
      if (mention instanceof Mention.PlaceName named) {
        vote(named.place(), weight);
        put(named);
        Sentence own = sentence(named.span());
        if (own != null && CountryHeadings.isAll(document.document().text(), own, named)) {
          heads.put(own.index(), named.place().countries().get(0));
        }
      } else if (mention instanceof Mention.Actor party) {
        vote(party, weight);
      }
    }
    this.headings = CountryHeadings.of(document, heads);
    this.isOfOutlet = votes.isEmpty();
    String outlet = document.outlet().country();
    if (outlet != null) {
      votes.merge(outlet, OUTLET, Integer::sum);
    }
    this.country = most();
  }

  private void put(Mention.PlaceName place) {
    Sentence own = sentence(place.span());
    if (own != null && own.span().contains(place.span())) {
      inSentence.computeIfAbsent(own.index(), s -> new ArrayList<>()).add(place);
      inParagraph.computeIfAbsent(own.paragraph(), p -> new ArrayList<>()).add(place);
    }
  }

  private void vote(Place place, int weight) {
    if (place.countries().size() != 1 || place.isMetonym() || !place.candidates().isEmpty()) {
      return;
    }
    String land = place.countries().get(0);
    if (Areas.isCountry(place)) {
      lands.putIfAbsent(land, place);
    } else {
      withTowns.add(land);
    }
    vote(land, place.name(), weight * (Areas.isCountry(place) ? COUNTRY : TOWN));
  }

  /** A party by name; of whose country the words say nothing, and was concluded, says nothing. */
  private void vote(Mention.Actor party, int weight) {
    String home = party.homeCountry();
    if (home != null && !party.generic() && !party.reason().startsWith("inferred")) {
      vote(home, String.valueOf(party.actor()), weight * PARTY);
    }
  }

  private void vote(String land, String name, int weight) {
    if (times.merge(land + " " + name, 1, Integer::sum) <= MOST_TIMES) {
      votes.merge(land, weight, Integer::sum);
    }
  }

  /**
   * The country with the most votes, of several one of which a town is named; null if nothing was
   * told, or of so many countries that the report is about none.
   */
  private @Nullable String most() {
    String best = null;
    int most = 0;
    int all = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      boolean lies = withTowns.contains(vote.getKey()) && !withTowns.contains(best);
      if (vote.getValue() > most || vote.getValue() == most && lies) {
        most = vote.getValue();
        best = vote.getKey();
      }
      all += vote.getValue();
    }
    return most * LEAST_SHARE < all ? null : best;
  }

  /** ISO alpha-2, or null if none can be told. */
  @Nullable String country() {
    return country;
  }

  /** The country, where the report names it as a place; else null. */
  @Nullable Place land() {
    return country == null ? null : lands.get(country);
  }

  /** How much speaks for a country. */
  int votes(@Nullable String land) {
    return land == null ? 0 : votes.getOrDefault(land, 0);
  }

  /**
   * Whether all places finer than a country lie in one, and no flags or headings part the report by
   * country.
   */
  boolean isOne() {
    return withTowns.size() < 2 && flags.isEmpty() && headings.isEmpty();
  }

  /**
   * The country whose flag opens the words' paragraph, else the one of the places in their
   * sentence, else of the heading above, else in their paragraph; null if these name none or
   * several. A digest plays in another country in each paragraph.
   */
  @Nullable String beside(Span words) {
    Sentence own = sentence(words);
    if (own == null) {
      return null;
    }
    String flag = flags.get(own.paragraph());
    if (flag != null) {
      return flag;
    }
    String here = only(inSentence.getOrDefault(own.index(), List.of()));
    here = here == null ? headings.get(own.index()) : here;
    return here != null ? here : only(inParagraph.getOrDefault(own.paragraph(), List.of()));
  }

  /**
   * The country of the deeds' own places, else the one told beside the words; null if none is told,
   * or if the whole report plays in one.
   *
   * @param deeds the places of each deed
   */
  @Nullable String scene(Span words, List<List<Mention.PlaceName>> deeds) {
    if (isOne() && country != null) {
      return null;
    }
    for (List<Mention.PlaceName> places : deeds) {
      String there = only(places);
      if (there != null) {
        return there;
      }
    }
    return beside(words);
  }

  private @Nullable Sentence sentence(Span words) {
    Map.Entry<Integer, Sentence> entry = sentences.floorEntry(words.start());
    return entry == null || !entry.getValue().span().overlaps(words) ? null : entry.getValue();
  }

  /** The country of these places, if those of which one is known are in one. */
  private static @Nullable String only(List<Mention.PlaceName> places) {
    String only = null;
    for (Mention.PlaceName place : places) {
      List<String> countries = place.place().countries();
      if (countries.size() > 1
          || only != null && !countries.isEmpty() && !countries.contains(only)) {
        return null;
      }
      only = countries.isEmpty() ? only : countries.get(0);
    }
    return only;
  }

  /** The place, in the country that is told beside it or the report's if nothing else is known. */
  @Nullable Place around(@Nullable Place place) {
    if (place == null || !place.countries().isEmpty() || place.position() != null) {
      return place; // a sea is in no country
    }
    String beside =
        isOne() || place.provenance().quoted().isEmpty()
            ? null
            : beside(place.provenance().quoted().get(0));
    String land = beside == null ? country : beside;
    return land == null
        ? place
        : place.with(
            List.of(land),
            place.reason()
                + "; in "
                + land
                + (isOfOutlet
                    ? " if it lies where the outlet does"
                    : " if it lies where most of the report plays"),
            new Provenance.Derived("country-of-the-report", place.provenance().quoted()));
  }
}
