package org.griot.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes parties that no text names, by their kind and country: "Civilians (Kenya)". Immutable. */
public final class UnnamedParties {
  private final ActorStates states;
  private final Countries countries;

  public UnnamedParties(ActorRegistry registry, Countries countries) {
    this.states = new ActorStates(registry, countries);
    this.countries = countries;
  }

  /** Whether an id is that of a generic party without a country: "civilians". */
  public boolean isKind(@Nullable String id) {
    return id != null && ActorIds.GENERIC.contains(id);
  }

  /**
   * A generic party.
   *
   * @param kind the generic party's id without a country ("civilians")
   * @param country ISO alpha-2 code, or null if unknown
   * @param reason why the words are read so
   */
  public Mention.Actor of(
      Span span, String kind, PartyType type, @Nullable String country, String reason) {
    String id = ActorIds.of(kind, country);
    return new Mention.Actor(span, id, states.name(id), type, country, true, reason);
  }

  /** The kind of an id made by rule: "civilians-ml" is "civilians"; others are their own. */
  public String kindOf(String id) {
    return ActorIds.isByRule(id) ? ActorIds.stem(id) : id;
  }

  /**
   * An arm of a state that the text does not name.
   *
   * @param kind "military", "police"
   * @param day the day of the report, or null: armies have had several names
   */
  public Mention.Actor forces(
      Span span, String kind, String country, @Nullable LocalDate day, String reason) {
    return states.state(span, kind, country, day, reason);
  }

  /** The first country that the words name, by its name or its adjective ("American"), or null. */
  public @Nullable String countryIn(String words) {
    List<String> all = List.of(words.split("[\\s,]+"));
    for (int i = 0; i < all.size(); i++) {
      for (int to = Math.min(all.size(), i + 3); to > i; to--) {
        String name = String.join(" ", all.subList(i, to)).replaceFirst("['’]s?$", "");
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        Optional<Country> country =
            capital
                ? countries.byName(name).or(() -> countries.byAdjective(name))
                : Optional.empty();
        if (country.isPresent()) {
          return country.get().alpha2();
        }
      }
    }
    return null;
  }
}
