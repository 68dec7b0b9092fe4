package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.griot.link.CountNouns;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a party that no list has by its own words: "an American gunship" is of the forces of the
 * United States, "Moscow" the government of Russia, "reinforcements" are of the army of the country
 * where it happened, and a "pharmacist" who was killed lived there. The words are data: {@code
 * worded-parties.tsv}.
 */
final class WordedParties {
  /** How the reason of such a party begins: it gives way to one that the report names. */
  static final String REASON = "by its own words: ";

  private static final String GOVERNMENT = "gov";

  private static final String ARTICLE = "the ";

  /** What only states have, whoever the model takes for the one who has it. */
  private static final String STATES_OWN = "military-only";

  /** The arm of the state by the last word. */
  private static final Map<String, String> ARMS =
      Table.rows("worded-parties.tsv").stream()
          .skip(1)
          .flatMap(row -> Stream.of(row[1].split("\\|")).map(word -> Map.entry(word, row[0])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  // What a capital does by the forces of its state: "Moscow struck the port".
  private static final Set<String> BY_FORCE =
      Set.of(
          "government-regains-territory",
          "armed-clash",
          "chemical-weapon",
          "air-drone-strike",
          "shelling",
          "remote-explosive",
          "attack",
          "withdrawal",
          "deployment",
          "base-established",
          "disrupted-weapons-use",
          "property-destruction");

  private final AnnotatedDocument document;
  private final UnnamedParties unnamed;
  private final Homeland homeland;
  private final String text;

  WordedParties(AnnotatedDocument document, UnnamedParties unnamed, Homeland homeland) {
    this.document = document;
    this.unnamed = unnamed;
    this.homeland = homeland;
    this.text = document.document().text();
  }

  /** The party that the words of one without an id stand for in this role, or null. */
  Mention.@Nullable Actor of(RoleLink link, Mention.Actor actor) {
    String words = actor.span().of(text);
    String nation = nationIn(actor, words);
    String arm = ARMS.get(Casualty.last(words));
    if (arm == null && nation != null && isState(actor, words)) {
      boolean rules = isCapital(actor) && !isByForce(link.trigger()) || isPolicy(link.trigger());
      arm = rules ? GOVERNMENT : "military";
    }
    boolean own = STATES_OWN.equals(arm) && !isStrange(actor.span(), words);
    if (arm != null && (own || nation != null || actor.type() != PartyType.POLITICAL_MILITIA)) {
      return state(link, actor, own ? "military" : arm, nation);
    }
    boolean suffers = !link.role().equals("initiator") && actor.type() == PartyType.CIVILIANS;
    boolean people =
        CountNouns.kind(words) == CountNouns.Kind.PERSON
            || (isHarmed(actor) || link.trigger().measure() != null && isPlain(words))
                && !CountNouns.isThing(words);
    return suffers && people
        ? unnamed.of(
            actor.span(),
            "civilians",
            PartyType.CIVILIANS,
            nation == null ? countryOf(link, actor) : nation,
            REASON + "people")
        : null;
  }

  /** "Unidentified aircraft": whose they are is what the report does not know. */
  private boolean isStrange(Span span, String words) {
    int gap = words.indexOf(' ');
    String first = gap < 0 ? "" : words.substring(0, gap).toLowerCase(Locale.ROOT);
    return MeantWords.is("strangers", first)
        || MeantWords.is("strangers", MeantWords.before(text, span.start()));
  }

  private boolean isHarmed(Mention.Actor actor) {
    return document.links().stream()
        .anyMatch(link -> link.settled().isHarm() && link.mention().equals(actor));
  }

  /** "Three more", "a driver and his boy": no name of anybody. */
  private static boolean isPlain(String words) {
    return words.equals(words.toLowerCase(Locale.ROOT));
  }

  private static boolean isByForce(Trigger trigger) {
    return trigger.type() != null && BY_FORCE.contains(trigger.type());
  }

  private static boolean isPolicy(Trigger trigger) {
    return trigger.type() != null && UnnamedReading.isPolicy(trigger.type());
  }

  private Mention.@Nullable Actor state(
      RoleLink link, Mention.Actor actor, String arm, @Nullable String nation) {
    String country = nation == null ? countryOf(link, actor) : nation;
    if (country == null) {
      return null;
    }
    Mention.Actor forces =
        unnamed.forces(
            actor.span(),
            arm,
            country,
            document.document().published().date(),
            REASON + (nation == null ? "of the country where it happened" : "of its nation"));
    return nation == null ? forces.asGeneric() : forces;
  }

  /** "Ukrainians", "Kenya", "Moscow": nothing but a nation, said to act. */
  private boolean isState(Mention.Actor actor, String words) {
    boolean one =
        words.indexOf(' ') < 0 && Character.isUpperCase(words.codePointAt(0))
            || placeIn(actor) != null;
    return one && actor.type() != PartyType.CIVILIANS;
  }

  private boolean isCapital(Mention.Actor actor) {
    Place place = placeIn(actor);
    return place != null && !place.feature().equals("country");
  }

  private @Nullable String nationIn(Mention.Actor actor, String words) {
    Place place = placeIn(actor);
    if (place != null) {
      return place.countries().get(0);
    }
    String nation = unnamed.countryIn(words);
    return nation == null && words.endsWith("s")
        ? unnamed.countryIn(words.substring(0, words.length() - 1))
        : nation;
  }

  /** The country, or the capital that stands for it, that is all of the words: "the Sudan". */
  private @Nullable Place placeIn(Mention.Actor actor) {
    Span words = actor.span();
    int from =
        text.regionMatches(true, words.start(), ARTICLE, 0, ARTICLE.length())
            ? words.start() + ARTICLE.length()
            : -1;
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.PlaceName named
          && named.span().end() == words.end()
          && (named.span().start() == words.start() || named.span().start() == from)
          && named.place().countries().size() == 1
          && (named.place().isMetonym() || named.place().feature().equals("country"))) {
        return named.place();
      }
    }
    return null;
  }

  private @Nullable String countryOf(RoleLink link, Mention.Actor actor) {
    List<Mention.PlaceName> scene = new ArrayList<>();
    for (RoleLink other : document.links()) {
      if (other.trigger().equals(link.trigger())
          && other.mention() instanceof Mention.PlaceName place) {
        scene.add(place);
      }
    }
    String here = homeland.scene(actor.span(), List.of(scene));
    return here == null ? homeland.country() : here;
  }
}
