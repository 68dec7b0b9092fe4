package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.griot.link.PlaceTokens.Gap;
import org.griot.model.Mention;
import org.griot.model.Position;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Borders as lines: "the Niger-Mali border", "the border with Niger", "the Malian border", and the
 * place where three meet: "the three-border area".
 */
final class PlaceBorderPhrases {
  private static final int ON_BORDER_KM = 20;
  private static final int NEAR_BORDER_KM = 40;
  private static final int THREE_BORDERS_KM = 150;
  private static final int LOOK_BACK = 40;

  private final Gazetteer gazetteer;
  private final PlaceTokens tokens;
  private final PlaceLexicon lexicon = PlaceLexicon.BUNDLED;
  private final List<PlaceSighting> sightings;
  private final PlaceCountries lands;

  PlaceBorderPhrases(
      Gazetteer gazetteer,
      PlaceTokens tokens,
      List<PlaceSighting> sightings,
      PlaceCountries lands) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.sightings = sightings;
    this.lands = lands;
  }

  /** All border mentions; the country names within them are added to {@code used}. */
  List<Mention.PlaceName> find(Set<PlaceSighting> used) {
    List<Mention.PlaceName> out = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.fold(i);
      if (isThree(i, word)) {
        three(i).ifPresent(d -> out.add(d.mention()));
      } else if (lexicon.is("border", word)) {
        border(i, used).ifPresent(d -> out.add(d.mention()));
      }
    }
    return out;
  }

  // ---- two countries

  private Optional<PlaceDraft> border(int at, Set<PlaceSighting> used) {
    List<PlaceSighting> named = new ArrayList<>();
    int last = after(at, named);
    int first = before(at, named);
    if (named.isEmpty() && !(first < at && adjective(at - 1) != null)) {
      return Optional.empty();
    }
    if (named.stream().anyMatch(s -> s.excluded)) {
      return Optional.empty();
    }
    TreeSet<String> codes = new TreeSet<>();
    named.forEach(s -> codes.addAll(s.entry().countries()));
    String adjective = adjective(at - 1);
    if (adjective != null) {
      codes.add(adjective);
    }
    if (codes.size() == 1) {
      home(at, codes.first()).ifPresent(codes::add);
    }
    List<String> pair = List.copyOf(codes);
    Optional<List<Position>> line =
        pair.size() == 2 ? gazetteer.border(pair.get(0), pair.get(1)) : Optional.empty();
    if (line.isEmpty()) {
      return pair.size() == 3 ? three(first, last, pair) : Optional.empty();
    }
    used.addAll(named);
    return Optional.of(draft(first, last, named, pair, line.get()));
  }

  private PlaceDraft draft(
      int first, int last, List<PlaceSighting> named, List<String> pair, List<Position> line) {
    PlaceSighting whole = new PlaceSighting(first, last, "", List.of(), false, false);
    PlaceDraft draft = new PlaceDraft(tokens, whole, "");
    named.forEach(s -> draft.inputs.add(new Span(tokens.start(s.first), tokens.end(s.last))));
    List<String> names =
        pair.stream().map(code -> gazetteer.countries().require(code).name()).sorted().toList();
    String a = names.get(0);
    String b = names.get(1);
    draft.name = a + "-" + b + " border";
    draft.countries.addAll(pair);
    boolean near = isNear(first - 1) || isNear(first) || isNear(first - 2);
    draft.at(PlaceShape.middle(line), near ? NEAR_BORDER_KM : ON_BORDER_KM);
    draft.geometry = PlaceShape.line(line);
    draft.feature = "line";
    draft.derive("border", "somewhere along the common border of " + a + " and " + b);
    return draft;
  }

  private boolean isNear(int at) {
    return lexicon.is("near", tokens.fold(at)) || tokens.fold(at).equals("along");
  }

  /** Countries after the word: "border(s) with X (and Y)", "border between X and Y", "of X". */
  private int after(int at, List<PlaceSighting> named) {
    int i = at + 1;
    while (isFiller(tokens.fold(i)) && i - at <= 3 && tokens.gap(i - 1) == Gap.SPACE) {
      i++;
    }
    boolean linked = false;
    for (int k = at + 1; k < i; k++) {
      linked |= isLink(tokens.fold(k));
    }
    int last = at;
    if (!linked) {
      String next = tokens.fold(at + 1);
      boolean tail = lexicon.is("area", next) || lexicon.is("vague", next) || next.equals("zone");
      return tail && tokens.gap(at) == Gap.SPACE ? at + 1 : at;
    }
    for (PlaceSighting s = country(i); s != null; s = country(i)) {
      named.add(s);
      last = s.last;
      i = s.last + 1;
      if (tokens.fold(i).equals("and")) {
        i++;
      } else if (tokens.gap(s.last) != Gap.COMMA) {
        break;
      }
    }
    return last;
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "with", "between", "of", "separating" -> true;
      default -> false;
    };
  }

  private static boolean isFiller(String word) {
    return isLink(word)
        || word.equals("area")
        || word.equals("region")
        || word.equals("the")
        || word.equals("its")
        || word.equals("neighboring")
        || word.equals("neighbouring");
  }

  /** Countries before the word: "Niger-Mali border", "Mali/Niger border", "Mali's border". */
  private int before(int at, List<PlaceSighting> named) {
    int first = at;
    PlaceSighting s = endingAt(at - 1);
    if (s == null) {
      boolean people = adjective(at - 1) != null && named.size() <= 1;
      return people ? at - 1 : at;
    }
    while (s != null && named.size() < 3) {
      if (!named.contains(s)) {
        named.add(s);
      }
      first = s.first;
      Gap gap = tokens.gap(s.first - 1);
      boolean pair = gap == Gap.HYPHEN || gap == Gap.SLASH;
      boolean and = tokens.fold(s.first - 1).equals("and");
      s = pair ? endingAt(s.first - 1) : and ? endingAt(s.first - 2) : null;
    }
    return first;
  }

  private @Nullable PlaceSighting country(int first) {
    return find(first, true);
  }

  private @Nullable PlaceSighting endingAt(int last) {
    return find(last, false);
  }

  private @Nullable PlaceSighting find(int at, boolean start) {
    int low = 0;
    int high = sightings.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      PlaceSighting s = sightings.get(mid);
      int here = start ? s.first : s.last;
      if (here == at) {
        boolean country = s.accepted && s.chosen != null && s.entry().feature().equals("country");
        return country ? s : null;
      } else if (here < at) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return null;
  }

  private @Nullable String adjective(int at) {
    if (at < 0 || !tokens.isCapital(at) || tokens.gap(at) != Gap.SPACE) {
      return null;
    }
    return gazetteer.countries().byAdjective(tokens.raw(at)).map(Country::alpha2).orElse(null);
  }

  /** The other country of "the border with X": the last one named before, else the report's. */
  private Optional<String> home(int at, String other) {
    for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
      if (tokens.gap(i) == Gap.LINE && at - i > 1) {
        break;
      }
      PlaceSighting s = endingAt(i);
      String code = s == null ? adjective(i) : s.entry().countries().get(0);
      if (code != null && !code.equals(other) && gazetteer.border(code, other).isPresent()) {
        return Optional.of(code);
      }
    }
    return lands.ranked().stream()
        .filter(code -> !code.equals(other) && gazetteer.border(code, other).isPresent())
        .findFirst();
  }

  // ---- three countries

  /** "three borders", "tri-border area", "three-border zone", "border triangle". */
  private boolean isThree(int i, String word) {
    String next = tokens.fold(i + 1);
    boolean count = word.equals("three") || word.equals("tri") || word.equals("triple");
    return count && (lexicon.is("border", next) || next.equals("frontier"))
        || lexicon.is("border", word) && next.equals("triangle")
        || word.equals("triborder");
  }

  private Optional<PlaceDraft> three(int i) {
    int last = tokens.fold(i).equals("triborder") ? i : i + 1;
    String next = tokens.fold(last + 1);
    if (lexicon.is("area", next) || lexicon.is("vague", next)) {
      last++;
    }
    List<String> ranked = lands.ranked().stream().limit(8).toList();
    for (int c = 2; c < ranked.size(); c++) {
      for (int b = 1; b < c; b++) {
        for (int a = 0; a < b; a++) {
          Optional<PlaceDraft> found =
              three(i, last, List.of(ranked.get(a), ranked.get(b), ranked.get(c)));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceDraft> three(int first, int last, List<String> codes) {
    return gazetteer
        .meeting(codes.get(0), codes.get(1), codes.get(2))
        .map(
            point -> {
              PlaceDraft draft =
                  new PlaceDraft(
                      tokens, new PlaceSighting(first, last, "", List.of(), false, false), "");
              draft.countries.addAll(codes);
              draft.name = "borders of " + String.join(", ", new TreeSet<>(codes));
              draft.at(point, THREE_BORDERS_KM);
              draft.feature = "region";
              draft.derive(
                  "three-borders", "around the point where the three countries of the report meet");
              return draft;
            });
  }
}
