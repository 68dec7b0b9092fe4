package org.griot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of a document that stand for something, and what they were read as. */
public sealed interface Mention {
  Span span();

  /**
   * A party, linked to the registry where it can be.
   *
   * @param actor registry id or id of an unidentified party; null if unknown to both
   * @param generic "gunmen", "residents": no group is named
   * @param homeCountry ISO alpha-2, or null
   */
  record Actor(
      Span span,
      @Nullable String actor,
      String name,
      PartyType type,
      @Nullable String homeCountry,
      boolean generic,
      String reason)
      implements Mention {
    /** The reason of a party whose words stand in no list of parties ("the sect"). */
    public static final String UNLISTED = "unlisted words for a party";

    /** The reason of "358 people": they may be anybody, so that others go before them. */
    public static final String ANYBODY = "unlisted words for anybody";

    /** The reason of "we": whoever speaks. */
    public static final String OURSELVES = "whoever speaks";

    /** The reason of people of whom only the nation is said: "12 Germans". */
    public static final String OF_NATION = "people of whom only the nation is said";

    /** The same party, which other words stand for. */
    public Actor meantBy(Span words, String why) {
      return new Actor(words, actor, name, type, homeCountry, false, why + ": " + reason);
    }

    /** The same party, which gives way to one that the report names. */
    public Actor asGeneric() {
      return new Actor(span, actor, name, type, homeCountry, true, reason);
    }
  }

  /** A person by name. {@code id} is of the registry of public persons, or null. */
  record PersonName(Span span, String name, @Nullable String id, @Nullable String actor)
      implements Mention {}

  /** A place, resolved as far as it can be. */
  record PlaceName(Span span, Place place) implements Mention {}

  /** A time expression, resolved as far as it can be. */
  record Date(Span span, DateRange range) implements Mention {}

  /**
   * Words for a time as TimeML has it: beside a {@link Date} the same words without "since" and
   * "until", else a length of time ("three years"), a repeated time ("every week") or one that is
   * only pointed at ("now"). Never the day of an event: claims read {@link Date}.
   *
   * @param value TIMEX3 value ("1998-08-07", "1998-W32", "P3D", "PRESENT_REF"); empty if unknown
   */
  record Timex(Span span, String value) implements Mention {}

  /**
   * A number of people or things.
   *
   * @param number the span of the number words alone
   * @param noun what is counted, as the text has it ("Malian soldiers"), or null
   * @param nounSpan where the noun phrase stands, or null
   */
  record Count(
      Span span,
      Span number,
      @Nullable Integer low,
      @Nullable Integer high,
      boolean approx,
      @Nullable String words,
      @Nullable String noun,
      @Nullable Span nounSpan)
      implements Mention {}

  /** A weapon or tactic. {@code kind} is the lexicon's ("ied", "drone", "suicide-vehicle"). */
  record Weapon(Span span, String kind) implements Mention {}

  /**
   * Words that tell how it happened, so far as the codebook's rules ask for it. {@code kind} is the
   * codebook's circumstance in lower case ("held-briefly").
   */
  record Circumstance(Span span, String kind) implements Mention {}

  /** Who is quoted, and which sentences or parts of a sentence that covers. */
  record Speaker(Span span, String text, List<Span> scope) implements Mention {
    public Speaker {
      scope = List.copyOf(scope);
    }
  }
}
