package org.griot.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.griot.link.ActorContext;
import org.griot.link.ActorLinker;
import org.griot.link.CountReader;
import org.griot.link.Countries;
import org.griot.link.DateResolver;
import org.griot.link.PersonFinder;
import org.griot.link.PlaceContext;
import org.griot.link.PlaceLinker;
import org.griot.model.Document;
import org.griot.model.Mention;
import org.griot.model.Outlet;
import org.griot.model.PartyType;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Links mentions by the registries: actors first, then persons, then the places that are neither.
 */
public final class LinkedMentions implements MentionLinker {
  private final ActorLinker actors;
  private final PersonFinder persons;
  private final PlaceLinker places;
  private final DateResolver dates;
  private final CountReader counts;
  private final CountryHints hints;
  private final Capitals capitals;

  /** Every linker must be safe for many threads. */
  public LinkedMentions(
      ActorLinker actors,
      PersonFinder persons,
      PlaceLinker places,
      DateResolver dates,
      CountReader counts,
      Countries countries) {
    this.actors = actors;
    this.persons = persons;
    this.places = places;
    this.dates = dates;
    this.counts = counts;
    this.hints = new CountryHints(countries);
    this.capitals = new Capitals(countries, places);
  }

  @Override
  public List<Mention> mentions(Document document, List<Sentence> sentences) {
    String text = document.text();
    List<List<Token>> tokens = new ArrayList<>();
    for (Sentence sentence : sentences) {
      tokens.add(
          sentence.role() == Sentence.Role.FURNITURE
              ? List.of()
              : Tokenizer.tokens(text, sentence.span()));
    }
    List<String> countries =
        hints.of(
            sentences,
            tokens,
            places.places(text, new PlaceContext(document.furniture(), List.of())),
            outletCountry(document.outlet()));
    List<Mention.Actor> parties =
        actors.actors(text, new ActorContext(document.published().date(), countries));
    List<String> at = withHomes(countries, parties);
    if (!at.equals(countries)) {
      countries = at;
      parties = actors.actors(text, new ActorContext(document.published().date(), countries));
    }
    List<Mention.PersonName> people = persons.persons(text, parties);
    List<Span> taken = new ArrayList<>(document.furniture());
    parties.forEach(party -> taken.add(party.span()));
    people.forEach(person -> taken.add(person.span()));
    List<Mention> all = new ArrayList<>(parties);
    all.addAll(people);
    DateResolver.Times times = dates.times(text, sentences, document.published());
    List<Mention.Date> days = times.dates();
    days.forEach(day -> taken.add(day.span()));
    all.addAll(days);
    all.addAll(times.expressions());
    all.addAll(where(text, tokens, new PlaceContext(taken, withParties(countries, parties))));
    all.addAll(counts.counts(text, sentences));
    all.removeIf(mention -> isFurniture(document, mention));
    return all;
  }

  @Override
  public Outlet outlet(Document document) {
    String name = document.outlet();
    if (name == null) {
      return Outlet.UNKNOWN;
    }
    String country = outletCountry(name);
    List<String> home = country == null ? List.of() : List.of(country);
    return new Outlet(
        country, actors.issuer(name, new ActorContext(document.published().date(), home)));
  }

  private @Nullable String outletCountry(@Nullable String name) {
    return name == null ? null : places.outletCountry(name).orElse(null);
  }

  /** "The FACA", "the ADF": a party of one country by name tells where the report plays. */
  private static List<String> withParties(List<String> countries, List<Mention.Actor> parties) {
    Set<String> all = new LinkedHashSet<>(countries);
    all.addAll(homes(parties.stream()));
    return List.copyOf(all);
  }

  /** The home countries of those who are parties by name, in the order of the text. */
  private static Set<String> homes(Stream<Mention.Actor> parties) {
    Set<String> homes = new LinkedHashSet<>();
    parties
        .filter(p -> p.actor() != null && !p.generic() && p.homeCountry() != null)
        .forEach(p -> homes.add(p.homeCountry()));
    return homes;
  }

  /**
   * "Qatar brokered a truce between the army and the RSF": where no country that is named is the
   * home of a group that is, the report plays at the groups' home, if they have but one.
   */
  private static List<String> withHomes(List<String> countries, List<Mention.Actor> parties) {
    Set<String> homes =
        homes(
            parties.stream()
                .filter(p -> p.type() != PartyType.STATE_FORCES && p.type() != PartyType.OTHER));
    if (homes.size() != 1 || countries.isEmpty() || countries.containsAll(homes)) {
      return countries;
    }
    homes.addAll(countries);
    return List.copyOf(homes);
  }

  /** Places by name, and the capitals that are not called by theirs. */
  private List<Mention.PlaceName> where(
      String text, List<List<Token>> sentences, PlaceContext context) {
    List<Mention.PlaceName> found = new ArrayList<>(places.places(text, context));
    for (List<Token> sentence : sentences) {
      for (Mention.PlaceName town : capitals.find(text, sentence, context.countryHints())) {
        if (context.excluded().stream().noneMatch(town.span()::overlaps)) {
          found.removeIf(place -> place.span().overlaps(town.span()));
          found.add(town);
        }
      }
    }
    return found;
  }

  private static boolean isFurniture(Document document, Mention mention) {
    return document.furniture().stream().anyMatch(span -> span.overlaps(mention.span()));
  }
}
