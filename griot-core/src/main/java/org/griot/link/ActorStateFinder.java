package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds armies, police and governments by rule: a nation and a word for an arm of the state
 * ("Malian soldiers", "army of Niger", "troops from Mali, Burkina Faso and Niger"), and the bare
 * words ("the army") where the report leaves only one state to mean.
 */
final class ActorStateFinder {
  /** A peace mission's own name; bare "peacekeepers" are of some body or of a state. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "\\b(U\\.?N\\b|A\\.?U\\b|United Nations|African Union)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> MODIFIERS = ActorWords.list("nation-modifiers");

  private static final Set<String> GLUE = ActorWords.list("nation-glue");

  private static final Set<String> FROM = Set.of("of", "from");

  private final ActorTrie<Unit> units = new ActorTrie<>();
  private final ActorStates states;

  ActorStateFinder(ActorStates states) {
    this.states = states;
    for (ActorTable.Row row : ActorTable.bundled("units.tsv").rows()) {
      Unit unit = new Unit(row.text("kind"), row.text("bare"));
      row.list("words").forEach(words -> units.put(words, unit));
    }
  }

  List<ActorFind> in(ActorScene scene) {
    List<ActorFind> finds = new ArrayList<>();
    nationBefore(scene, finds);
    nationAfter(scene, finds);
    missions(scene, finds);
    people(scene, finds);
    finds.addAll(new ActorBareForces(states, units).in(scene, finds));
    return finds;
  }

  /** "Malian soldiers", "Mali's army", "Malian and Burkinabe troops", "German UN soldiers". */
  private void nationBefore(ActorScene scene, List<ActorFind> finds) {
    ActorNation heir = null;
    Unit unit = null;
    for (int n = scene.nations.size() - 1; n >= 0; n--) {
      ActorNation nation = scene.nations.get(n);
      ActorTrie.Hit<Unit> hit = unitAfter(scene, nation);
      if (hit != null) {
        heir = nation;
        unit = hit.value();
        finds.add(withUnit(scene, nation, hit));
      } else if (unit != null && heir != null && sharesUnit(scene, nation, heir)) {
        heir = nation;
        finds.add(sharing(scene, nation, nation.last(), unit.kind, unitWord(unit)));
      } else {
        unit = null;
      }
    }
  }

  private static String unitWord(Unit unit) {
    return unit.kind.equals("gov") ? "government" : unit.kind.replace('-', ' ');
  }

  private ActorTrie.@Nullable Hit<Unit> unitAfter(ActorScene scene, ActorNation nation) {
    ActorTokens words = scene.words;
    boolean bareName = nation.isName() && !words.possessive(nation.last());
    String before = words.fold(nation.first() - 1);
    if (before.equals("ethnic")) {
      return null; // people of that tongue, not that state's
    }
    if (bareName
        && (Set.of("in", "of", "from", "to", "at", "near", "into").contains(before)
            || "and".equals(words.fold(nation.last() + 1)))) {
      return null;
    }
    int at = nation.last() + 1;
    for (int skipped = 0; skipped < 4; skipped++) {
      byte gap = words.gap(at - 1);
      if (gap > ActorTokens.HYPHEN || at >= words.size()) {
        return null;
      }
      if (gap == ActorTokens.HYPHEN && isTie(words.fold(at))) {
        return null;
      }
      List<ActorTrie.Hit<Unit>> hits = unitsAt(words, at);
      if (!hits.isEmpty()) {
        return hits.get(0);
      }
      boolean skip =
          MODIFIERS.contains(words.fold(at))
              || ActorWords.isNumber(words.fold(at))
              || isDesignation(words, at);
      if (!skip || bareName) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** A half of "S-300", "Kh-101". */
  private static boolean isDesignation(ActorTokens words, int at) {
    boolean number = Character.isDigit(words.surface(at).charAt(0));
    return number
        ? words.gap(at - 1) == ActorTokens.HYPHEN
        : words.gap(at) == ActorTokens.HYPHEN
            && words.capital(at)
            && Character.isDigit(words.surface(at + 1).charAt(0));
  }

  private List<ActorTrie.Hit<Unit>> unitsAt(ActorTokens words, int at) {
    return unitsAt(units, words, at);
  }

  static List<ActorTrie.Hit<Unit>> unitsAt(ActorTrie<Unit> units, ActorTokens words, int at) {
    List<ActorTrie.Hit<Unit>> hits = units.from(words, at);
    if (hits.isEmpty()) {
      return hits;
    }
    return hits.stream().filter(h -> !crosses(words, h)).toList();
  }

  private static boolean crosses(ActorTokens words, ActorTrie.Hit<Unit> hit) {
    for (int i = hit.first(); i < hit.last(); i++) {
      if (words.gap(i) > ActorTokens.HYPHEN) {
        return true;
      }
    }
    return false;
  }

  static boolean isTie(String word) {
    return ActorWords.TIED.contains(word) || ActorWords.HELD.contains(word) || word.equals("led");
  }

  private ActorFind withUnit(ActorScene scene, ActorNation nation, ActorTrie.Hit<Unit> hit) {
    String kind = hit.value().kind;
    int first = nation.first();
    int last = hit.last();
    Span span = scene.words.span(first, last);
    String words = span.of(scene.words.text());
    if (kind.equals("un") || kind.equals("au")) {
      Mention.Actor mission = states.mission(span, scene, kind + "-mission", words);
      Mention.Actor army =
          states.state(
              span, "military", nation.country(), scene.day(), "nation within a mission's troops");
      if (isBody(mission) && !saysWhose(words)) {
        return new ActorFind(first, last, 1, army); // no mission there: the nation's own
      }
      return new ActorFind(first, last, 1, List.of(mission, army));
    }
    first = bareBefore(scene.words, first);
    span = scene.words.span(first, last);
    String why = "nation and arm: \"" + words + "\"";
    return new ActorFind(
        first, last, 1, states.state(span, kind, nation.country(), scene.day(), why));
  }

  private static boolean isBody(Mention.Actor mission) {
    return "un".equals(mission.actor()) || "african-union".equals(mission.actor());
  }

  private static boolean saysWhose(String words) {
    return WHOSE.matcher(words).find();
  }

  /** "soldiers from the Malian army" is one party, not two. */
  private int bareBefore(ActorTokens words, int first) {
    int at = words.fold(first - 1).equals("the") ? first - 2 : first - 1;
    if (!FROM.contains(words.fold(at)) || words.gap(at - 1) != ActorTokens.CLOSE) {
      return first;
    }
    for (ActorTrie.Hit<Unit> hit : unitsAt(words, at - 1)) {
      if (hit.last() == at - 1 && hit.value().bare.equals("yes")) {
        return at - 1;
      }
    }
    return first;
  }

  private ActorFind sharing(
      ActorScene scene, ActorNation nation, int last, String kind, String unit) {
    Span span = scene.words.span(nation.first(), last);
    String stem = kind.equals("un") || kind.equals("au") ? "military" : kind;
    String why = "shares the word \"" + unit + "\" with another nation";
    return new ActorFind(
        nation.first(), last, 1, states.state(span, stem, nation.country(), scene.day(), why));
  }

  /** Only "and", commas and numbers stand between the two nations. */
  private static boolean sharesUnit(ActorScene scene, ActorNation nation, ActorNation heir) {
    int between = heir.first() - nation.last() - 1;
    boolean name = nation.isName() && !nation.isLetters(scene.words);
    if (between > 4 || name || nation.isDemonym()) {
      return false;
    }
    boolean joined = between == 0 && scene.words.gap(nation.last()) <= ActorTokens.COMMA;
    for (int i = nation.last() + 1; i < heir.first(); i++) {
      String word = scene.words.fold(i);
      if (scene.words.gap(i - 1) > ActorTokens.COMMA) {
        return false;
      }
      joined |= word.equals("and") || word.equals("or");
      if (!GLUE.contains(word) && !ActorWords.isNumber(word)) {
        return false;
      }
    }
    return joined || scene.words.gap(nation.last()) == ActorTokens.COMMA;
  }

  /** "army of Niger", "troops from Mali, Burkina Faso, and Niger". */
  private void nationAfter(ActorScene scene, List<ActorFind> finds) {
    ActorTokens words = scene.words;
    for (int i = 0; i < words.size(); i++) {
      for (ActorTrie.Hit<Unit> hit : unitsAt(words, i)) {
        if (lands(scene, hit, finds)) {
          i = hit.last();
          break;
        }
      }
    }
  }

  private boolean lands(ActorScene scene, ActorTrie.Hit<Unit> hit, List<ActorFind> finds) {
    ActorTokens words = scene.words;
    int at = hit.last() + 1;
    if (!FROM.contains(words.fold(at)) || words.gap(hit.last()) != ActorTokens.CLOSE) {
      return false;
    }
    at = words.fold(at + 1).equals("the") ? at + 2 : at + 1;
    ActorNation nation = scene.nationAt(at);
    if (nation == null || !nation.isName() || words.possessive(nation.last())) {
      return false;
    }
    String kind = hit.value().kind;
    String unit = words.span(hit.first(), hit.last()).of(words.text());
    Span span = words.span(hit.first(), nation.last());
    String stem = kind.equals("un") || kind.equals("au") ? "military" : kind;
    String why = "arm and nation: \"" + span.of(words.text()) + "\"";
    finds.add(
        new ActorFind(
            hit.first(),
            nation.last(),
            1,
            states.state(span, stem, nation.country(), scene.day(), why)));
    while (true) {
      ActorNation next = listed(scene, nation);
      if (next == null) {
        return true;
      }
      finds.add(sharing(scene, next, next.last(), kind, unit));
      nation = next;
    }
  }

  /** The next name of the list "Mali, Burkina Faso, and Niger", or null at its end. */
  private static @Nullable ActorNation listed(ActorScene scene, ActorNation nation) {
    ActorTokens words = scene.words;
    byte gap = words.gap(nation.last());
    int at = nation.last() + 1;
    boolean and = words.fold(at).equals("and");
    if (gap > ActorTokens.COMMA || (gap != ActorTokens.COMMA && !and)) {
      return null;
    }
    at = and ? at + 1 : at;
    at = words.fold(at).equals("the") ? at + 1 : at;
    ActorNation next = scene.nationAt(at);
    boolean name = next != null && next.isName() && !words.possessive(next.last());
    return name ? next : null;
  }

  /** "UN soldiers", "peacekeepers", "AU troops". */
  private void missions(ActorScene scene, List<ActorFind> finds) {
    for (int i = 0; i < scene.words.size(); i++) {
      for (ActorTrie.Hit<Unit> hit : unitsAt(scene.words, i)) {
        String kind = hit.value().kind;
        boolean mission = kind.equals("un") || kind.equals("au");
        boolean written =
            scene.words.fold(i).length() > 2 || scene.words.capitals(i) || scene.words.dotted(i);
        if (mission && written) {
          Span span = scene.words.span(i, hit.last());
          String words = span.of(scene.words.text());
          Mention.Actor mention = states.mission(span, scene, kind + "-mission", words);
          finds.add(new ActorFind(i, hit.last(), 1, mention));
          break;
        }
      }
    }
  }

  /** "12 Germans": a number of people of whom only the nation is said. */
  private void people(ActorScene scene, List<ActorFind> finds) {
    for (ActorNation nation : scene.nations) {
      String before = scene.words.fold(nation.first() - 1);
      String after = scene.words.fold(nation.last() + 1);
      boolean counted = ActorWords.isNumber(before) && scene.words.gap(nation.first() - 1) == 0;
      boolean article = Set.of("one", "a", "an", "another").contains(before);
      boolean one = article && !nation.isName() && ends(scene.words, nation, after);
      if ((nation.isDemonym() && counted) || one) {
        Span span = scene.words.span(nation.first(), nation.last());
        finds.add(
            new ActorFind(
                nation.first(),
                nation.last(),
                2,
                new Mention.Actor(
                    span,
                    null,
                    span.of(scene.words.text()),
                    PartyType.OTHER,
                    nation.country(),
                    true,
                    Mention.Actor.OF_NATION)));
      }
    }
  }

  private static boolean ends(ActorTokens words, ActorNation nation, String after) {
    return words.gap(nation.last()) >= ActorTokens.COMMA
        || Set.of("was", "were", "is", "and", "died", "had", "in", "near", "from", "who", "by")
            .contains(after);
  }

  /** A word for an arm of the state: what it is, and whether it stands without a nation. */
  record Unit(String kind, String bare) {
    Unit {
      if (!Set.of("yes", "the", "thing", "no").contains(bare)) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "units.tsv: bare is %s of %s", bare, kind));
      }
    }
  }
}
