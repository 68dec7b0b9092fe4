package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.griot.link.PlaceSighting.Cue;
import org.griot.link.PlaceTokens.Gap;
import org.griot.model.Span;

/**
 * Names that the gazetteer does not spell so: first another spelling in the countries of the report
 * or their neighbours is sought, then the name is kept as unknown if the words around it leave no
 * doubt that it is a place.
 */
final class PlaceUnknowns {
  private static final int MAX_WORDS = 4;
  private static final int LEAST_LETTERS = 4;

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
      if (i >= limit || !mayName(i) || tokens.gap(i - 1) == Gap.HYPHEN) {
        continue;
      }
      int last = i;
      while (last + 1 < limit && last - i + 1 < MAX_WORDS && joins(last)) {
        last++;
      }
      if (!isSurrounded(i, last, limit)) {
        sighting(i, last).ifPresent(found::add);
      }
      i = last;
    }
    return found;
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
        && !lexicon.isCommon(word)
        && gazetteer.countries().byAdjective(word).isEmpty()
        && !isKind(i);
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
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      key.append(i > first ? " " : "").append(tokens.fold(i));
    }
    Span span = new Span(tokens.start(first), tokens.end(last));
    if (isAdjective(tokens.fold(last)) || isOrganisation(last)) {
      return Optional.empty();
    }
    boolean taken = excluded.stream().anyMatch(span::overlaps);
    if (taken || key.length() < LEAST_LETTERS) {
      return Optional.empty();
    }
    return Optional.of(new PlaceSighting(first, last, key.toString(), List.of(), false, false));
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
    List<GazetteerEntry> light =
        s.cue.compareTo(Cue.STRONG) >= 0 ? gazetteer.light(s.key, near) : List.of();
    if (!light.isEmpty()) {
      s.match = "a spelling close to the name";
      sense.choose(s, light, List.of(s));
      return true;
    }
    if (s.cue.compareTo(Cue.STRONG) >= 0 && s.key.length() >= 5) {
      List<GazetteerEntry> skeleton = populated(gazetteer.skeleton(s.key, near), s);
      if (!skeleton.isEmpty()) {
        s.match = "the consonants of the name";
        sense.choose(s, skeleton, List.of(s));
        return true;
      }
    }
    return s.cue == Cue.TYPED && (s.phraseFirst < s.first || s.phraseLast > s.last);
  }

  /** Consonants alone are little: the place must be near in spelling as well. */
  private static List<GazetteerEntry> populated(List<GazetteerEntry> found, PlaceSighting s) {
    String light = ToponymFold.light(s.key);
    int allowed = light.length() > 6 ? 2 : 1;
    return found.stream()
        .filter(e -> !e.isArea())
        .filter(e -> ToponymFold.skeleton(light).length() >= 3)
        .filter(e -> ToponymFold.edits(ToponymFold.foldLight(e.name()), light) <= allowed)
        .sorted(Comparator.comparing(GazetteerEntry::id))
        .toList();
  }
}
