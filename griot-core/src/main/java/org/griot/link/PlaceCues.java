package org.griot.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.griot.link.PlaceSighting.Cue;
import org.griot.link.PlaceTokens.Gap;
import org.jspecify.annotations.Nullable;

/** Reads the words around each sighting: is it a place, of what kind, and inside what. */
final class PlaceCues {
  private static final List<String> KINDS = List.of("populated", "camp", "water", "area", "vague");
  private static final int MAX_LIST = 6;
  private static final int ASSAULT_REACH = 8;

  /** In letters: shorter words in capitals are short forms. */
  private static final int LEAST_DATELINE = 4;

  /** Where the first paragraph has begun, behind a headline and a line or two. */
  private static final int LAST_DATELINE = 300;

  private static final String QUOTES = "\"“”«»";

  private final PlaceTokens tokens;
  private final PlaceLexicon lexicon = PlaceLexicon.BUNDLED;
  private final Countries countries;
  private final List<PlaceSighting> sightings;
  private final Set<String> surnames = new HashSet<>();

  PlaceCues(PlaceTokens tokens, List<PlaceSighting> sightings, Countries countries) {
    this.tokens = tokens;
    this.sightings = sightings;
    this.countries = countries;
  }

  void read() {
    for (int i = 0; i < sightings.size(); i++) {
      PlaceSighting s = sightings.get(i);
      kindAfter(s);
      kindBefore(s);
      PlaceSighting next = i + 1 < sightings.size() ? sightings.get(i + 1) : null;
      PlaceSighting before = i > 0 ? sightings.get(i - 1) : null;
      s.cue = cue(s, before, next);
    }
    for (int i = 0; i + 1 < sightings.size(); i++) {
      inside(sightings.get(i), sightings.get(i + 1));
      list(sightings.get(i), sightings.get(i + 1));
    }
    for (PlaceSighting s : sightings) {
      if (surnames.contains(s.key) && s.cue.compareTo(Cue.STRONG) < 0 && s.within.isEmpty()) {
        s.cue = Cue.AGAINST;
      }
    }
  }

  /** What the words behind a name say it lies in, once more of them are known to be of the name. */
  void within(PlaceSighting longer) {
    sightings.stream()
        .filter(next -> next.first > longer.last)
        .min(Comparator.comparingInt(next -> next.first))
        .ifPresent(next -> inside(longer, next));
  }

  /** "Gao city", "Ménaka region", "Indelimane camp". */
  private void kindAfter(PlaceSighting s) {
    int next = s.last + 1;
    if (tokens.gap(s.last) != Gap.SPACE || tokens.isPossessive(s.last)) {
      return;
    }
    String word = tokens.fold(next);
    for (String kind : KINDS) {
      boolean ends = tokens.gap(next) != Gap.SPACE || !tokens.isCapital(next + 1);
      boolean office = tokens.isCapital(next) && isOffice(word);
      boolean plural = word.endsWith("s") && lexicon.is(kind, word.substring(0, word.length() - 1));
      if (lexicon.is(kind, word) && !plural && !office && (!tokens.isCapital(next) || ends)) {
        s.typed = kind;
        s.typedWord = word;
        s.phraseLast = next;
        return;
      }
    }
  }

  /** With a capital these are offices more often than areas: "Department of Agriculture". */
  private static boolean isOffice(String word) {
    return word.startsWith("department") || word.equals("community") || word.equals("division");
  }

  /** "the village of X", "Lake X", "region of X", "the capital X". */
  private void kindBefore(PlaceSighting s) {
    int before = head(s) - 1;
    if (tokens.gap(before) != Gap.SPACE
        && !(tokens.gap(before) == Gap.STOP && isCapitalOf(before))) {
      return;
    }
    boolean of = tokens.fold(before).equals("of") || tokens.fold(before).equals("de");
    int at = of ? before - 1 : before;
    String word = tokens.fold(at);
    if (tokens.isCapital(at) && isOffice(word)) {
      return;
    }
    for (String kind : KINDS) {
      boolean plural = word.endsWith("s") && !of;
      if (lexicon.is(kind, word) && (of || !plural) && !(of && tokens.gap(at) != Gap.SPACE)) {
        boolean names = !kind.equals("area") && !kind.equals("vague") && !s.doubtful;
        boolean direct = of || !tokens.isPossessive(at) && names;
        if (direct && s.typed == null) {
          s.typed = kind;
          s.typedWord = word;
          s.phraseFirst = at;
        }
        return;
      }
    }
  }

  /** Where the name begins with its article, "al-Bab". */
  private int head(PlaceSighting s) {
    return lexicon.isArticle(tokens, s.first - 1) ? s.first - 1 : s.first;
  }

  private boolean isCapitalOf(int i) {
    return tokens.fold(i).equals("capital");
  }

  /** "Old Fangak", "New Halfa": the first word of a name, though some village bears it alone. */
  private boolean isQualifier(PlaceSighting s) {
    return s.first == s.last
        && lexicon.is("qualifier", tokens.fold(s.first))
        && tokens.gap(s.last) == Gap.SPACE
        && tokens.isCapital(s.last + 1);
  }

  /** "The destroyer Carney", "the tanker Swan Atlantic". */
  private boolean isShip(PlaceSighting s, int before) {
    int at = before;
    while (at > 0 && tokens.isCapital(at) && tokens.gap(at) == Gap.SPACE) {
      at--;
    }
    return at >= 0
        && s.typed == null
        && tokens.gap(at) == Gap.SPACE
        && lexicon.is("ship", tokens.fold(at));
  }

  private Cue cue(PlaceSighting s, @Nullable PlaceSighting before, @Nullable PlaceSighting next) {
    if (isQualifier(s)) {
      return Cue.AGAINST;
    }
    if (s.typed != null && !s.typed.equals("vague")) {
      boolean weakKind = s.phraseLast > s.last && s.doubtful && tokens.isCapital(s.phraseLast);
      return weakKind ? Cue.WEAK : Cue.TYPED;
    }
    if (isPartOfLonger(s, before, next)) {
      return Cue.AGAINST;
    }
    int at = head(s) - 1;
    if (tokens.fold(at).equals("the") || tokens.fold(at).equals("both")) {
      at--;
    }
    if (isShip(s, at)) {
      return Cue.AGAINST;
    }
    // "the police in Bastar said": not Bastar
    boolean within = tokens.fold(at).equals("in") && tokens.gap(at) == Gap.SPACE;
    if (s.typed == null && speaks(s) && !within && tokens.gap(at) != Gap.COMMA) {
      surnames.add(s.key);
      return Cue.AGAINST;
    }
    if (tokens.gap(at) != Gap.SPACE || at < 0) {
      return s.typed != null ? Cue.STRONG : isDateline(s) ? Cue.WEAK : Cue.NONE;
    }
    String word = tokens.fold(at);
    boolean known = !s.entries.isEmpty();
    if (lexicon.is("strong", word) || s.typed != null || isDirection(word) || known && isUpon(at)) {
      return Cue.STRONG;
    }
    s.taken = lexicon.is("taken", word);
    return lexicon.leadsToPlace(word) ? Cue.WEAK : Cue.NONE;
  }

  /** "MOPTI. Soldiers said", "MOPTI - Soldiers said": a name in capitals that opens the report. */
  private boolean isDateline(PlaceSighting s) {
    Gap after = tokens.gap(s.last);
    return tokens.startsSentence(s.first)
        && tokens.isUpper(s.first)
        && tokens.end(s.last) - tokens.start(s.first) >= LEAST_DATELINE
        && tokens.start(s.first) < LAST_DATELINE
        && !tokens.inHeadline(s.first)
        && after != Gap.SPACE
        && after != Gap.HYPHEN;
  }

  /** "An attack by gunmen ON Djibo". */
  private boolean isUpon(int on) {
    if (!tokens.fold(on).equals("on")) {
      return false;
    }
    for (int i = on - 1; i >= Math.max(0, on - ASSAULT_REACH); i--) {
      boolean joined = tokens.gap(i) == Gap.SPACE || tokens.gap(i) == Gap.HYPHEN;
      if (!joined || lexicon.is("assault", tokens.fold(i))) {
        return joined;
      }
    }
    return false;
  }

  private boolean isDirection(String word) {
    return !Double.isNaN(lexicon.value("direction", word)) || lexicon.is("middle", word);
  }

  /** "George Washington", "Boston Globe", "President Lincoln": a name inside a longer one. */
  private boolean isPartOfLonger(
      PlaceSighting s, @Nullable PlaceSighting before, @Nullable PlaceSighting next) {
    int left = s.first - 1;
    String office = tokens.fold(left).equals("of") ? tokens.fold(left - 1) : "";
    if (tokens.isCapital(left - 1) && (lexicon.is("organisation", office) || isOffice(office))) {
      return !tokens.inHeadline(left - 1);
    }
    if (tokens.end(s.last) < tokens.text.length()
        && tokens.text.charAt(tokens.end(s.last)) == '$') {
      return true;
    }
    if (isQuoted(s) || isUnderArticle(s)) {
      return true;
    }
    boolean country = s.has("country");
    if (tokens.gap(left) == Gap.SPACE && tokens.isCapital(left) && !tokens.isPossessive(left)) {
      String word = tokens.fold(left);
      if (lexicon.is("title", word) && !country) {
        surnames.add(s.key);
        return true;
      }
      boolean known =
          country
              || tokens.inHeadline(left)
              || isDirection(word)
              || lexicon.is("calendar", word)
              || lexicon.leadsToPlace(word)
              || countries.byAdjective(word).isPresent()
              || (before != null && before.last == left && !before.doubtful)
              || (tokens.startsSentence(left) && lexicon.isCommon(word));
      if (!known) {
        boolean initial = tokens.end(left) - tokens.start(left) == 1;
        if (lexicon.isGivenName(word) || initial || !lexicon.isCommon(word) && isPersonLike(left)) {
          surnames.add(s.key);
        }
        return true;
      }
    }
    return isBeginningOfLonger(s, country, next);
  }

  /** The boat "Timbuktu": what bears the name of a place. */
  private boolean isQuoted(PlaceSighting s) {
    int from = tokens.start(s.first);
    int to = tokens.end(s.last);
    return from > 0
        && to < tokens.text.length()
        && QUOTES.indexOf(tokens.text.charAt(from - 1)) >= 0
        && QUOTES.indexOf(tokens.text.charAt(to)) >= 0;
  }

  /** A rare word with a capital in the middle of a sentence, alone before the name. */
  private boolean isPersonLike(int left) {
    return !tokens.isUpper(left)
        && !tokens.inHeadline(left)
        && !lexicon.is("organisation", tokens.fold(left))
        && !(tokens.gap(left - 1) == Gap.SPACE && tokens.isCapital(left - 1));
  }

  /** "Ripley said": people speak; of places only capitals do. */
  private boolean speaks(PlaceSighting s) {
    String next = tokens.fold(s.last + 1);
    boolean person =
        next.equals("said") || next.equals("says") || next.equals("told") || next.equals("added");
    return person
        && tokens.gap(s.last) == Gap.SPACE
        && !s.has("country")
        && s.entries.stream().noneMatch(GazetteerEntry::capital);
  }

  private boolean isBeginningOfLonger(
      PlaceSighting s, boolean country, @Nullable PlaceSighting next) {
    int right = s.last + 1;
    if (tokens.gap(s.last) == Gap.SPACE && lexicon.is("attribute", tokens.fold(right))) {
      surnames.add(s.key);
      return true;
    }
    if (tokens.gap(s.last) == Gap.SPACE
        && !tokens.isCapital(right)
        && lexicon.is("street", tokens.fold(right))) {
      return true;
    }
    boolean adjoins = tokens.gap(s.last) == Gap.SPACE || tokens.gap(s.last) == Gap.HYPHEN;
    if (!adjoins || !tokens.isCapital(right) || tokens.isPossessive(s.last)) {
      return false;
    }
    String word = tokens.fold(right);
    if (lexicon.is("organisation", word)) {
      return !country || !tokens.inHeadline(right);
    }
    if (country || tokens.inHeadline(right) || lexicon.is("calendar", word)) {
      return false;
    }
    if (lexicon.isGivenName(s.key) && !lexicon.is("area", word)) {
      return true;
    }
    if (tokens.gap(s.last) == Gap.HYPHEN) {
      return next == null || next.first != right;
    }
    return next == null || next.first != right || next.doubtful || next.entries.isEmpty();
  }

  /** "The Voronezh and Luhansk regions". */
  private boolean isListed(int next) {
    return (tokens.fold(next).equals("and") || tokens.fold(next).equals("or"))
        && tokens.isCapital(next + 1);
  }

  /**
   * "The Badiya": no town bears an article; what does is an area, a house of parliament, a band.
   */
  private boolean isUnderArticle(PlaceSighting s) {
    int next = s.last + 1;
    boolean article =
        tokens.fold(s.first - 1).equals("the") && tokens.gap(s.first - 1) == Gap.SPACE;
    boolean ends =
        tokens.gap(s.last) != Gap.SPACE && tokens.gap(s.last) != Gap.HYPHEN
            || lexicon.is("follower", tokens.fold(next)) && !isListed(next);
    return article
        && ends
        && !isDashed(s)
        && s.typed == null
        && !tokens.isPossessive(s.last)
        && s.entries.stream()
            .allMatch(e -> e.feature().equals("populated") || e.feature().startsWith("admin"))
        && !s.entries.isEmpty();
  }

  /** "The Gao - Ansongo road". */
  private boolean isDashed(PlaceSighting s) {
    int next = s.last + 1;
    return tokens.isCapital(next) && tokens.isDashed(s.last);
  }

  /** "X, Y", "X (Y)", "X in Y province", "Y's X": one lies in the other. */
  private void inside(PlaceSighting a, PlaceSighting b) {
    int words = b.first - a.phraseLast - 1;
    Gap gap = tokens.gap(a.phraseLast);
    if (words == 0 && gap == Gap.COMMA && b.entries.stream().anyMatch(GazetteerEntry::isArea)) {
      a.within.add(b);
      // "in Palma, Mozambique, on Monday"; no list of three
      boolean more = isListed(b.last + 1) || tokens.isCapital(b.last + 1);
      a.surelyWithin |= a.cue.compareTo(Cue.WEAK) >= 0 && isEndOfPlace(b) && !more;
    } else if (words == 0 && gap == Gap.OTHER && isBracket(a, b)) {
      a.within.add(b);
    } else if (words >= 0
        && words <= 5
        && (gap == Gap.SPACE
            || gap == Gap.COMMA && b.entries.stream().anyMatch(GazetteerEntry::isArea))
        && isInWords(a.phraseLast + 1, b.first)) {
      a.within.add(b);
      a.surelyWithin = tokens.fold(a.phraseLast + 1).equals("in") && a.cue != Cue.AGAINST;
    } else if (tokens.isPossessive(a.last) && b.first - a.last <= 3) {
      b.within.add(a);
      // "Mozambique's Palma on Monday"; "Israel's Rafah offensive" is not in Israel
      b.surelyWithin |= isEndOfPlace(b);
    } else if (gap == Gap.SPACE && b.phraseFirst == a.phraseLast + 1 && b.typed != null) {
      b.within.add(a);
    }
  }

  private boolean isEndOfPlace(PlaceSighting s) {
    return tokens.gap(s.last) != Gap.SPACE || lexicon.is("follower", tokens.fold(s.last + 1));
  }

  private boolean isBracket(PlaceSighting a, PlaceSighting b) {
    int at = tokens.text.indexOf('(', tokens.end(a.last));
    return at >= 0 && at < tokens.start(b.first);
  }

  /** "in", "in the", "in northern", "in the northern province of". */
  private boolean isInWords(int from, int to) {
    if (!tokens.fold(from).equals("in") && !tokens.fold(from).equals("of")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = tokens.fold(i);
      boolean filler =
          word.equals("in")
              || word.equals("the")
              || word.equals("of")
              || isDirection(word)
              || lexicon.is("area", word)
              || word.startsWith("neighb");
      if (!filler || tokens.gap(i) != Gap.SPACE) {
        return false;
      }
    }
    return true;
  }

  /** "in Gao, Kidal and Timbuktu": what holds of the first holds of the next. */
  private void list(PlaceSighting a, PlaceSighting b) {
    int words = b.first - a.phraseLast - 1;
    boolean and =
        words == 1
            && (tokens.fold(b.first - 1).equals("and") || tokens.fold(b.first - 1).equals("or"));
    boolean comma = words == 0 && tokens.gap(a.phraseLast) == Gap.COMMA;
    boolean carries = a.cue.compareTo(Cue.WEAK) >= 0 && b.cue == Cue.NONE;
    if (carries && (and || comma) && b.last - a.first < MAX_LIST * 2) {
      b.cue = a.cue == Cue.TYPED ? Cue.STRONG : a.cue;
    }
  }
}
