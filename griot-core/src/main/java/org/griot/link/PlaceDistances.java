package org.griot.link;

import java.util.List;
import org.griot.link.PlaceTokens.Gap;
import org.jspecify.annotations.Nullable;

/** Reads distances and directions in front of a name: "about 50 km north of the town of X". */
final class PlaceDistances {
  private final PlaceTokens tokens;
  private final PlaceLexicon lexicon = PlaceLexicon.BUNDLED;

  PlaceDistances(PlaceTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * How a place lies to the name after it.
   *
   * @param first the first word of the phrase
   * @param km the distance, NaN if none is said
   * @param bearing degrees, NaN if none is said; both NaN for "near"
   */
  record Relation(int first, double km, double bearing) {}

  /** The relation in the words before a name, or null. */
  @Nullable Relation before(PlaceSighting s) {
    int at = s.phraseFirst - 1;
    while (at > 0 && isFiller(tokens.fold(at)) && s.phraseFirst - at <= 4) {
      at--;
    }
    if (at < 0 || at < s.phraseFirst - 1 && !joined(at)) {
      return null;
    }
    String word = tokens.fold(at);
    boolean of =
        word.equals("of") || word.equals("from") || word.equals("outside") || word.equals("off");
    if (of && joined(at)) {
      Relation directed = directed(at - 1);
      if (directed != null) {
        return directed;
      }
      int distance = word.equals("from") && tokens.fold(at - 1).equals("away") ? at - 2 : at - 1;
      double km = kilometres(distance);
      if (!Double.isNaN(km)) {
        return new Relation(numberStart(distance), km, Double.NaN);
      }
    }
    return near(at, word);
  }

  private @Nullable Relation near(int at, String word) {
    if (word.equals("of") || word.equals("to")) {
      String head = tokens.fold(at - 1);
      boolean close = word.equals("to") && (head.equals("close") || head.equals("next"));
      if (close || word.equals("of") && lexicon.is("near", head)) {
        return new Relation(at - 1, Double.NaN, Double.NaN);
      }
      return null;
    }
    return lexicon.is("near", word) && !word.equals("beyond") && joined(at)
        ? new Relation(at, Double.NaN, Double.NaN)
        : null;
  }

  /** "(50 km) (to the) north(east)" that ends at {@code at}. */
  private @Nullable Relation directed(int at) {
    String word = tokens.fold(at);
    int from = at;
    String before = tokens.fold(at - 1);
    boolean pair =
        (before.equals("north") || before.equals("south"))
            && (word.equals("east") || word.equals("west"))
            && (tokens.gap(at - 1) == Gap.HYPHEN || tokens.gap(at - 1) == Gap.SPACE);
    if (pair) {
      word = before + word;
      from--;
    }
    double bearing = lexicon.value("direction", word);
    if (Double.isNaN(bearing) || word.equals("upper") || word.equals("lower")) {
      return null;
    }
    int unit = from - 1;
    if (tokens.fold(unit).equals("the") && tokens.fold(unit - 1).equals("to")) {
      unit -= 2;
    } else if (tokens.fold(unit).equals("the")) {
      return tokens.fold(unit - 1).equals("in") ? null : new Relation(from, Double.NaN, bearing);
    } else if (tokens.fold(unit).equals("due")) {
      unit--;
    }
    double km = kilometres(unit);
    return Double.isNaN(km)
        ? new Relation(from, Double.NaN, bearing)
        : new Relation(numberStart(unit), km, bearing);
  }

  /** The distance whose unit is the word at {@code unit}: "150 kilometers", "twenty-five miles". */
  private double kilometres(int unit) {
    double scale = lexicon.value("unit", tokens.fold(unit));
    String glued = tokens.fold(unit);
    if (Double.isNaN(scale) && glued.endsWith("km") && tokens.isNumber(unit)) {
      return number(glued.substring(0, glued.length() - 2));
    }
    return Double.isNaN(scale) ? Double.NaN : scale * numberAt(unit - 1);
  }

  private double numberAt(int at) {
    if (tokens.isNumber(at)) {
      return number(tokens.raw(at).replace(",", ""));
    }
    double value = lexicon.value("number", tokens.fold(at));
    double tens = lexicon.value("number", tokens.fold(at - 1));
    boolean compound = tens >= 20 && tens < 100 && value < 10;
    return compound ? tens + value : value == 100 && tens < 10 ? tens * value : value;
  }

  private static double number(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return Double.NaN;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return Double.NaN;
      }
    }
    try {
      double km = Double.parseDouble(text);
      return km <= 3000 ? km : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private int numberStart(int unit) {
    if (Double.isNaN(lexicon.value("unit", tokens.fold(unit)))) {
      return unit;
    }
    boolean two =
        !tokens.isNumber(unit - 1) && !Double.isNaN(lexicon.value("number", tokens.fold(unit - 2)));
    return two ? unit - 2 : unit - 1;
  }

  private boolean joined(int at) {
    return at >= 0 && tokens.gap(at) == Gap.SPACE;
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case "the",
          "a",
          "regional",
          "financial",
          "provincial",
          "capital",
          "city",
          "town",
          "village" ->
          true;
      default -> false;
    };
  }

  /** Ties a place to the one that the words after it measure its distance from. */
  void link(List<PlaceSighting> sightings) {
    for (int i = 1; i < sightings.size(); i++) {
      PlaceSighting s = sightings.get(i);
      PlaceSighting before = sightings.get(i - 1);
      Relation r = before(s);
      if (r == null || Double.isNaN(r.km()) && Double.isNaN(r.bearing())) {
        continue;
      }
      int apart = r.first() - before.phraseLast - 1;
      boolean close = apart >= 0 && apart <= 4 && !crossesSentence(before.phraseLast, r.first());
      if (close && Double.isNaN(r.km())) {
        before.beside = tokens.gap(before.phraseLast) == Gap.COMMA ? s : null;
      } else if (close && s.from == null) {
        before.from = s;
        before.fromKm = r.km();
        s.measures = before;
      }
    }
  }

  private boolean crossesSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.gap(i) == Gap.STOP || tokens.gap(i) == Gap.LINE) {
        return true;
      }
    }
    return false;
  }
}
