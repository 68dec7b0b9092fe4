package org.griot.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.link.Countries;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Names behind a preposition of place that no gazetteer knows: a place without a position. */
final class UnknownPlaces {
  private static final CircumstanceWords PREPOSITIONS = CircumstanceWords.of("opening");
  private static final CircumstanceWords REACHED = CircumstanceWords.of("reached");
  private static final CircumstanceWords UNITS = CircumstanceWords.of("unit");
  private static final CircumstanceWords WAYS = CircumstanceWords.of("way");
  private static final CircumstanceWords ATTACKS = CircumstanceWords.of("assault");
  private static final CircumstanceWords DWELLERS = CircumstanceWords.of("of-people");
  private static final CircumstanceWords SETTLEMENTS = CircumstanceWords.of("settlement");
  private static final CircumstanceWords PARTICLES = CircumstanceWords.of("particle");
  private static final Pattern GLUED = Pattern.compile("[a-z]{1,4}[-‑][A-Z].*");
  private static final Set<String> NO_PLACES = new HashSet<>(Resources.rows("no-places.tsv"));
  private static final int LONGEST = 4;

  /** "Violence between Lendu and Hema": between peoples. */
  private static final Set<String> AT_ODDS =
      Set.of(
          "violence",
          "war",
          "conflict",
          "tension",
          "tensions",
          "dispute",
          "feud",
          "rivalry",
          "hostility",
          "enmity",
          "hatred",
          "talks",
          "truce",
          "ceasefire",
          "relations");

  /** "Clashes between Meiteis and Kukis", but "clashes between Dori and Gorgadji". */
  private static final Set<String> FIGHTS =
      Set.of("clash", "clashes", "fighting", "fight", "fights", "battle", "battles");

  private UnknownPlaces() {}

  /** Of all names of the report those that stand behind a preposition of place somewhere. */
  static Set<String> names(String text, List<SentenceView> report) {
    Set<String> names = new HashSet<>();
    for (SentenceView view : report) {
      find(text, view, Set.of()).forEach(place -> names.add(place.span().of(text)));
    }
    return names;
  }

  /**
   * @param known names that are places wherever else they stand in the report
   */
  static List<Mention.PlaceName> find(String text, SentenceView view, Set<String> known) {
    List<Mention.PlaceName> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      boolean opens = i > 0 && opens(view, i);
      int end = run(view, i);
      boolean told = known.contains(view.span(i, Math.max(end, i + 1)).of(text));
      if (end > i && (opens ? isPlace(view, i, end) : told || isDescribed(view, end))) {
        Span span = view.span(i, end);
        found.add(place(span, span.of(text), around(view, end)));
        i = end - 1;
        i = second(text, view, i, found);
      }
    }
    return found;
  }

  /** "between Dori and Gorgadji": the second name stands without a preposition of its own. */
  private static int second(
      String text, SentenceView view, int last, List<Mention.PlaceName> found) {
    int at = last + 2;
    if (view.word(last + 1).equals("and") && at < view.size()) {
      int end = run(view, at);
      if (end > at && isPlace(view, at, end)) {
        Span span = view.span(at, end);
        found.add(place(span, span.of(text), around(view, end)));
        return end - 1;
      }
    }
    return last;
  }

  private static boolean opens(SentenceView view, int at) {
    String before = view.word(at - 1);
    if (isMeasured(view, at)) {
      return false;
    }
    if (PREPOSITIONS.has(before) || REACHED.has(before)) {
      return true;
    }
    String second = view.word(at - 2);
    boolean peoples = AT_ODDS.contains(second) || FIGHTS.contains(second) && isPlural(view, at);
    boolean between = before.equals("between") && !peoples;
    boolean reach =
        before.equals("to") && WAYS.has(second)
            || before.equals("on") && ATTACKS.has(second)
            || before.equals("of") && DWELLERS.has(second);
    return between || reach || (before.equals("of") && Whereabouts.isAreaNoun(view.word(at - 2)));
  }

  /** "Kolo, A small VILLAGE near the border": by the words behind it. */
  private static boolean isDescribed(SentenceView view, int end) {
    if (!view.word(end).equals(",") || !view.word(end + 1).matches("an?|the")) {
      return false;
    }
    for (int i = end + 2; i < Math.min(view.size(), end + 2 + LONGEST); i++) {
      boolean last =
          i + 1 == view.size() || !view.at(i + 1).isNoun() && !view.at(i + 1).is("'s", "’s");
      if (SETTLEMENTS.has(view.word(i)) && last) {
        return true;
      }
      if (view.at(i).isMark() || view.at(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlural(SentenceView view, int at) {
    return view.word(at).endsWith("s");
  }

  /** "40 km north of Kaya": the name only measures where another place lies. */
  private static boolean isMeasured(SentenceView view, int at) {
    for (int i = at - 2; i >= Math.max(0, at - 4); i--) {
      if (UNITS.has(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Up to where the run of capitalised words reaches that nothing else was read from. */
  private static int run(SentenceView view, int from) {
    int end = from;
    while (end < view.size() && end < from + LONGEST && isName(view, end)) {
      end = particles(view, end + 1);
    }
    return end;
  }

  /** Past "al-Hilweh", and past "de las" if the name goes on behind it. */
  private static int particles(SentenceView view, int from) {
    int end = from;
    while (end < view.size() && GLUED.matcher(view.at(end).text()).matches()) {
      end++;
    }
    int at = end;
    while (at < view.size() && at < end + 2 && PARTICLES.has(view.at(at).text())) {
      at++;
    }
    return at > end && at < view.size() && isName(view, at) ? at : end;
  }

  private static boolean isName(SentenceView view, int at) {
    String word = view.at(at).text();
    boolean capital =
        Character.isUpperCase(word.codePointAt(0))
            && word.length() > 1
            && word.chars().anyMatch(Character::isLowerCase);
    if (!capital || NO_PLACES.contains(word) || isOfNation(word)) {
      return false;
    }
    Span token = view.at(at).span();
    return view.mentions().stream()
        .noneMatch(
            m ->
                !(m instanceof Mention.Circumstance)
                    && !(m instanceof Mention.Weapon)
                    && m.span().overlaps(token));
  }

  /** "Ukrainian": of a country, but no place. */
  private static boolean isOfNation(String word) {
    return Countries.bundled().byName(word).isEmpty()
        && Countries.bundled().byAdjective(word).isPresent();
  }

  private static boolean isPlace(SentenceView view, int from, int end) {
    if (end >= view.size()) {
      return true;
    }
    boolean goesOn =
        Character.isUpperCase(view.at(end).text().codePointAt(0))
            || view.at(end).isNoun() && !Whereabouts.isAreaNoun(view.word(end));
    return !goesOn && !view.at(end).is("'s", "'");
  }

  /** "Example Town in the Gao region", "Example Town, Gao": the area that the words put it in. */
  private static Mention.@Nullable PlaceName around(SentenceView view, int end) {
    int at = end;
    if (view.word(at).equals(",")) {
      at++;
    } else if (view.word(at).equals("in")) {
      at += view.word(at + 1).equals("the") ? 2 : 1;
    } else {
      return null;
    }
    Mention.PlaceName area = view.covering(Mention.PlaceName.class, Math.min(at, view.size() - 1));
    return area == null || area.place().position() == null || !isArea(area.place()) ? null : area;
  }

  private static boolean isArea(Place place) {
    return !place.feature().equals("populated") && !place.feature().equals("unknown");
  }

  private static Mention.PlaceName place(
      Span span, String name, Mention.@Nullable PlaceName within) {
    Place area = within == null ? null : within.place();
    Place place =
        new Place(
            name,
            name,
            area == null ? List.of() : area.countries(),
            area == null ? null : area.admin1(),
            null,
            area == null ? null : area.position(),
            area == null ? null : area.precisionKm(),
            null,
            "unknown",
            null,
            area == null
                ? "a name behind a preposition of place, in no gazetteer"
                : "in no gazetteer; the text puts it in " + area.name(),
            List.of(),
            within == null
                ? Provenance.quote(span)
                : new Provenance.Derived("within-area", List.of(span, within.span())));
    return new Mention.PlaceName(span, place);
  }
}
