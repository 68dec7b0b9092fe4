package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.griot.link.Countries;
import org.griot.link.Country;
import org.griot.link.PlaceLinker;
import org.griot.model.Mention;
import org.griot.model.Span;

/**
 * "The capital of Niger", "the Somali capital", "Mali's capital", and "the capital" alone, which is
 * that of the report's country: towns that are not called by their names.
 */
final class Capitals {
  private static final int LONGEST_NAME = 5;

  private final Countries countries;
  private final PlaceLinker places;

  Capitals(Countries countries, PlaceLinker places) {
    this.countries = countries;
    this.places = places;
  }

  /**
   * The towns that the sentence means.
   *
   * @param hints the countries of the report, the likeliest first
   */
  List<Mention.PlaceName> find(String text, List<Token> words, List<String> hints) {
    List<Mention.PlaceName> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).is("capital") && !isNamed(words, i)) {
        phrase(words, i, hints)
            .flatMap(p -> places.capital(text, p.span(), p.country()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private record Phrase(Span span, String country) {}

  /** "the Malian capital Bamako", "the capital, Bamako": the name itself follows. */
  private static boolean isNamed(List<Token> words, int at) {
    int next = at + 1;
    if (next < words.size() && words.get(next).is(",", "(", "city")) {
      next++;
    }
    return next < words.size() && Character.isUpperCase(words.get(next).text().codePointAt(0));
  }

  private Optional<Phrase> phrase(List<Token> words, int at, List<String> hints) {
    Token capital = words.get(at);
    if (at + 2 < words.size() && words.get(at + 1).is("of")) {
      return named(words, at + 2).map(p -> new Phrase(capital.span().cover(p.span()), p.country()));
    }
    Token before = words.get(at - 1);
    Optional<Country> adjective = countries.byAdjective(before.text());
    if (adjective.isPresent()) {
      return adjective.map(c -> new Phrase(before.span().cover(capital.span()), c.alpha2()));
    }
    if (before.is("'s", "’s") && at > 1) {
      Token owner = words.get(at - 2);
      return countries
          .byName(owner.text())
          .map(c -> new Phrase(owner.span().cover(capital.span()), c.alpha2()));
    }
    boolean alone = before.is("the") && !hints.isEmpty();
    return alone
        ? Optional.of(new Phrase(before.span().cover(capital.span()), hints.get(0)))
        : Optional.empty();
  }

  /** The longest name of a country that begins at a word. */
  private Optional<Phrase> named(List<Token> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
      StringBuilder name = new StringBuilder();
      for (Token word : words.subList(from, to)) {
        name.append(name.length() == 0 ? "" : " ").append(word.text());
      }
      Optional<Country> country = countries.byName(name.toString());
      if (country.isPresent()) {
        Span span = words.get(from).span().cover(words.get(to - 1).span());
        return Optional.of(new Phrase(span, country.get().alpha2()));
      }
    }
    return Optional.empty();
  }
}
