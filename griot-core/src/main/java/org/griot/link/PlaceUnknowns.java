package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.griot.link.PlaceSighting.Cue;
import org.griot.link.PlaceTokens.Gap;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names that the gazetteer does not spell so: first another spelling in the countries of the report
 * or their neighbours is sought, then the name is kept as unknown if the words around it leave no
 * doubt that it is a place.
 */
final class PlaceUnknowns {
  private static final int MAX_WORDS = 4;
  private static final int LEAST_LETTERS = 4;
  private static final int MAX_PARTICLES = 2;

  private static final double FAR_OFF_KM = 100;

  /** A name of so many letters is sought in the countries beside the report's as well. */
  private static final int LONG = 6;

  /** Of so few letters many names are alike. */
  private static final int SHORT = 4;

  private final Gazetteer gazetteer;
  private final PlaceTokens tokens;
  private final PlaceLexicon lexicon = PlaceLexicon.BUNDLED;
  private final List<Span> excluded;

  PlaceUnknowns(Gazetteer gazetteer, PlaceTokens tokens, List<Span> excluded) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.excluded = excluded;
  }

  /** Sightings of unspelt names, in the order of the text, between those already found. */
  List<PlaceSighting> find(List<PlaceSighting> known) {
    List<PlaceSighting> found = new ArrayList<>();
    if (tokens.isLowerCase()) {
      return found;
    }
    int next = 0;
    for (int i = 0; i < tokens.count(); i++) {
      while (next < known.size() && known.get(next).last < i) {
        next++;
      }
      int limit = next < known.size() ? known.get(next).first : tokens.count();
      boolean opens = mayName(i) || isArticle(i);
      if (i >= limit || !opens || tokens.gap(i - 1) == Gap.HYPHEN) {
        continue;
      }
      int last = i;
      int joined = i;
      while (joined > 0 && joined < limit && joined - i < MAX_WORDS) {
        last = joined;
        joined = joined(last);
      }
      if (!isSurrounded(i, last, limit) && mayName(last)) {
        sighting(i, last).ifPresent(found::add);
      }
      i = last;
    }
    return found;
  }

  /** "Adab-Dab": a name of other countries is no reason to take an unknown name apart. */
  void join(List<PlaceSighting> all, PlaceSense sense) {
    for (int i = 1; i < all.size(); i++) {
      PlaceSighting left = all.get(i - 1);
      PlaceSighting right = all.get(i);
      if (left.entries.isEmpty()
          && !right.entries.isEmpty()
          && left.last + 1 == right.first
          && tokens.gap(left.last) == Gap.HYPHEN
          && sense.isForeign(right)) {
        left.last = right.last;
        left.phraseLast = Math.max(left.phraseLast, right.phraseLast);
        right.accepted = false;
      }
    }
  }

  /** Beside another capital the name is part of something longer. */
  private boolean isSurrounded(int first, int last, int limit) {
    boolean right =
        last + 1 == limit && tokens.gap(last) == Gap.SPACE && tokens.isCapital(last + 1);
    return right && !isKind(last + 1) || tokens.inHeadline(first);
  }

  private boolean mayName(int i) {
    String word = tokens.fold(i);
    return tokens.isCapital(i)
        && !tokens.isNumber(i)
        && !(tokens.isUpper(i) && word.length() <= 6)
        && !lexicon.is("calendar", word)
        && !lexicon.is("title", word)
        && !lexicon.is("organisation", word)
        && !lexicon.is("spoken", word)
        && !lexicon.isCommon(word)
        && gazetteer.countries().byAdjective(word).isEmpty()
        && !isKind(i);
  }

  /** The word that goes on with the name, past "al-" and the like; -1 if none does. */
  private int joined(int last) {
    if (joins(last)) {
      return last + 1;
    }
    int next = last + 1;
    int most = Math.min(tokens.count(), last + 1 + MAX_PARTICLES);
    while (next < most && isParticle(next)) {
      next++;
    }
    boolean goes = next > last + 1 && tokens.isCapital(next) && !tokens.isPossessive(last);
    return goes ? next : -1;
  }

  /** "al-", "de", "de las"; the words that English has as well only before a hyphen. */
  private boolean isParticle(int i) {
    String word = tokens.fold(i);
    return (tokens.gap(i - 1) == Gap.SPACE || tokens.gap(i - 1) == Gap.HYPHEN)
        && (lexicon.is("particle", word) && tokens.gap(i) == Gap.SPACE
            || (lexicon.is("particle", word) || lexicon.is("article", word))
                && tokens.gap(i) == Gap.HYPHEN);
  }

  /** "al-Harqa": the small word that a name may begin with. */
  private boolean isArticle(int i) {
    return lexicon.isArticle(tokens, i) && tokens.isCapital(i + 1);
  }

  /**
   * "Aita al-Shaab": the known name behind the article is but the end of an unknown one. Lengthens
   * the unknown beginning, if that was found.
   */
  private boolean endsLonger(PlaceSighting s, List<PlaceSighting> before) {
    PlaceSighting head = before.isEmpty() ? null : before.get(before.size() - 1);
    if (head == null
        || !head.entries.isEmpty()
        || head.last + 2 != s.first
        || tokens.gap(head.last) != Gap.SPACE
        || !isArticle(s.first - 1)) {
      return false;
    }
    head.last = s.last;
    head.phraseLast = s.last;
    head.key = key(head.first, head.last);
    return true;
  }

  /** "Ain al-Hilweh", "Kali Yigi": a known name that is but the beginning of an unknown one. */
  List<PlaceSighting> lengthen(List<PlaceSighting> all) {
    List<PlaceSighting> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      PlaceSighting s = all.get(i);
      PlaceSighting after = i + 1 < all.size() ? all.get(i + 1) : null;
      if (endsLonger(s, kept)) {
        continue;
      }
      PlaceSighting whole = backward(s, kept);
      whole = whole == null ? twoWords(s, kept) : whole;
      if (whole != null) {
        kept.add(whole);
        continue;
      }
      kept.add(s);
      if (goesOn(s, after)) {
        extend(s);
        s.entries = List.of();
        s.key = key(s.first, s.last);
        while (i + 1 < all.size() && all.get(i + 1).first <= s.last) {
          i++;
        }
      }
    }
    return kept;
  }

  /** "Myin Thar village": of the name before the kind but the last word is known; else null. */
  private @Nullable PlaceSighting backward(PlaceSighting s, List<PlaceSighting> before) {
    int kind = s.last + 1;
    boolean typed =
        tokens.gap(s.last) == Gap.SPACE
            && (lexicon.is("populated", tokens.fold(kind))
                || lexicon.is("camp", tokens.fold(kind)));
    int from = before.isEmpty() ? 0 : before.get(before.size() - 1).last + 1;
    int first = s.first;
    while (typed && first > from && s.first - first < MAX_WORDS && isNameBefore(first - 1)) {
      first--;
    }
    int longer = first - 2; // "Tel al-Sultan neighbourhood"
    if (typed && longer >= from && isArticle(first - 1) && isNameBefore(longer)) {
      first = longer;
    }
    return first == s.first || s.entries.isEmpty() || s.has("country") || s.excluded
        ? null
        : new PlaceSighting(first, s.last, key(first, s.last), List.of(), false, false);
  }

  /**
   * "In Bint Jbeil": a name of two words that is spelt otherwise, and its end is a town as well.
   */
  private @Nullable PlaceSighting twoWords(PlaceSighting s, List<PlaceSighting> before) {
    int first = s.first - 1;
    int from = before.isEmpty() ? 0 : before.get(before.size() - 1).last + 1;
    if (first <= from
        || s.entries.isEmpty()
        || s.excluded
        || s.has("country")
        || tokens.gap(first - 1) != Gap.SPACE
        || !lexicon.is("strong", tokens.fold(first - 1)) && !isTownOf(first - 1)
        || !isNameBefore(first)) {
      return null;
    }
    String key = key(first, s.last);
    Set<String> countries = new TreeSet<>();
    s.entries.forEach(e -> countries.addAll(e.countries()));
    List<GazetteerEntry> light =
        gazetteer.light(key, countries).stream()
            .filter(e -> PlaceSpelling.isLoose(e, key) || PlaceSpelling.isAlike(e, key))
            .toList();
    return light.isEmpty() ? null : new PlaceSighting(first, s.last, key, light, false, false);
  }

  /** "The town of Bint Jbeil". */
  private boolean isTownOf(int of) {
    return of > 0 && tokens.fold(of).equals("of") && lexicon.is("populated", tokens.fold(of - 1));
  }

  private boolean isNameBefore(int i) {
    boolean shouted = tokens.isUpper(i) && tokens.isUpper(i + 1);
    String word = tokens.fold(i);
    return tokens.gap(i) == Gap.SPACE
        && !tokens.isPossessive(i)
        && !tokens.inHeadline(i)
        && (shouted || mayName(i))
        && !isAdjective(word)
        && Double.isNaN(lexicon.value("direction", word))
        && !lexicon.is("middle", word)
        && excluded.stream().noneMatch(new Span(tokens.start(i), tokens.end(i))::overlaps);
  }

  private boolean goesOn(PlaceSighting s, @Nullable PlaceSighting after) {
    if (s.entries.isEmpty() || s.doubtful || s.has("country") || tokens.inHeadline(s.first)) {
      return false;
    }
    int next = joined(s.last);
    boolean found = after != null && after.first == next;
    boolean unknown = after != null && found && after.entries.isEmpty();
    boolean hyphen = !found && tokens.gap(s.last) == Gap.HYPHEN; // "Gros-Bouquet"
    return next > s.last + 1 || next > 0 && (unknown || hyphen);
  }

  /**
   * What was taken for a known place is the beginning of an unknown name: "Wad al-Noura".
   *
   * @return whether the name goes on
   */
  boolean extend(PlaceSighting s) {
    int end = s.last;
    int next = joined(s.last);
    while (next > 0 && next - s.first < MAX_WORDS + MAX_PARTICLES) {
      s.last = next;
      next = joined(next);
    }
    s.phraseLast = Math.max(s.phraseLast, s.last);
    return s.last > end;
  }

  /** "St Francis church", "the Radisson hotel". */
  boolean isNameOfHouse(PlaceSighting s) {
    return tokens.gap(s.last) == Gap.SPACE
        && lexicon.is("organisation", tokens.fold(s.last + 1))
        && !isKind(s.last + 1);
  }

  private boolean joins(int last) {
    Gap gap = tokens.gap(last);
    return (gap == Gap.SPACE || gap == Gap.HYPHEN)
        && !tokens.isPossessive(last)
        && (mayName(last + 1) || gap == Gap.HYPHEN && tokens.isCapital(last + 1));
  }

  private boolean isKind(int i) {
    String word = tokens.fold(i);
    return lexicon.is("populated", word)
        || lexicon.is("area", word)
        || lexicon.is("camp", word)
        || lexicon.is("vague", word)
        || lexicon.is("water", word);
  }

  private Optional<PlaceSighting> sighting(int first, int last) {
    String key = key(first, last);
    Span span = new Span(tokens.start(first), tokens.end(last));
    if (isAdjective(tokens.fold(last)) || isOrganisation(last)) {
      return Optional.empty();
    }
    boolean taken = excluded.stream().anyMatch(span::overlaps);
    if (taken || key.length() < LEAST_LETTERS) {
      return Optional.empty();
    }
    return Optional.of(new PlaceSighting(first, last, key, List.of(), false, false));
  }

  private String key(int first, int last) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      key.append(i > first ? " " : "").append(tokens.fold(i));
    }
    return key.toString();
  }

  /** "Sahelien", "Ossetian": of a place, but no place. */
  private static boolean isAdjective(String word) {
    return word.endsWith("ian")
        || word.endsWith("ians")
        || word.endsWith("ien")
        || word.endsWith("ese")
        || word.endsWith("ish")
        || word.endsWith("ist");
  }

  /** "X Department" with a capital is an office; "X Province" may be a place. */
  private boolean isOrganisation(int last) {
    return tokens.gap(last) == Gap.SPACE
        && tokens.isCapital(last + 1)
        && (lexicon.is("organisation", tokens.fold(last + 1))
            || tokens.fold(last + 1).equals("community"));
  }

  /** Looks for another spelling; true if one was found or the name is to be kept as unknown. */
  boolean resolve(PlaceSighting s, PlaceSense sense, Set<String> near) {
    if (s.cue.compareTo(Cue.STRONG) >= 0) {
      List<GazetteerEntry> light = fitting(gazetteer.light(s.key, near), s, sense);
      if (choose(s, light, "a spelling close to the name", s.key.length() <= SHORT, sense)) {
        return true;
      }
      if (s.key.length() >= 5) {
        List<GazetteerEntry> skeleton = fitting(gazetteer.skeleton(s.key, near), s, sense);
        if (choose(s, populated(skeleton, s), "the consonants of the name", true, sense)) {
          return true;
        }
      }
    }
    return s.cue == Cue.TYPED && (s.phraseFirst < s.first || s.phraseLast > s.last);
  }

  /**
   * @param weak the likeness alone says little: the place must lie near others of the report, or
   *     where the words put it
   */
  private static boolean choose(
      PlaceSighting s,
      List<GazetteerEntry> candidates,
      String match,
      boolean weak,
      PlaceSense sense) {
    if (candidates.isEmpty()) {
      return false;
    }
    sense.choose(s, candidates, List.of(s));
    if (sense.contradicts(s) || isFarOff(s) || sense.isOutOfTheWay(s, weak)) {
      s.chosen = null;
      s.rivals = List.of();
      return false;
    }
    s.match = match;
    return true;
  }

  /** "110 km north of Mandalay" is no place of another spelling a thousand kilometres away. */
  private static boolean isFarOff(PlaceSighting s) {
    PlaceSighting from = s.from;
    if (from == null || from.chosen == null) {
      return false;
    }
    double km = s.entry().position().distanceKm(from.entry().position());
    return Math.abs(km - s.fromKm) > Math.max(FAR_OFF_KM, s.fromKm);
  }

  /** Another spelling is no evidence against the kind or the country that the text names. */
  private static List<GazetteerEntry> fitting(
      List<GazetteerEntry> found, PlaceSighting s, PlaceSense sense) {
    boolean point = "populated".equals(s.typed) || "camp".equals(s.typed);
    return found.stream()
        .filter(e -> !(point && e.isArea()))
        .filter(e -> s.key.length() >= LONG || e.countries().stream().anyMatch(sense::isNamed))
        .toList();
  }

  /** Consonants alone are little: the place must be near in spelling as well. */
  private static List<GazetteerEntry> populated(List<GazetteerEntry> found, PlaceSighting s) {
    String light = ToponymFold.light(s.key);
    int allowed = light.length() > 6 ? 2 : 1;
    return found.stream()
        .filter(e -> !e.isArea())
        .filter(e -> ToponymFold.skeleton(light).length() >= 3)
        .filter(e -> EditDistance.between(ToponymFold.foldLight(e.name()), light) <= allowed)
        .sorted(Comparator.comparing(GazetteerEntry::id))
        .toList();
  }
}
