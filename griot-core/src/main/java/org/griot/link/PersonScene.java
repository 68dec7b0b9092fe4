package org.griot.link;

import java.util.Set;

/**
 * One text while persons are read: what stands around a run of capitalised words.
 *
 * @param blocked words that are parties or countries
 */
record PersonScene(ActorTokens words, boolean[] blocked, PersonCues cues) {
  private static final Set<String> PLACE_BEFORE = ActorWords.list("person-place-before");

  private static final Set<String> PLACE_NAMES = ActorWords.list("person-place-names");

  private static final Set<String> NAME_PARTS = ActorWords.list("person-name-parts");

  private static final Set<String> OF_PLACES =
      Set.of("valley", "village", "town", "city", "hamlet", "oasis", "well", "wells", "camp");

  /** Whether the words around show that the run is a person's name. */
  boolean isPerson(PersonRun run) {
    if (isOrganisation(run) || (run.length() > 1 && hasPlaceName(run))) {
      return false;
    }
    boolean headline = isHeadline(run);
    if (run.titled() && !isPlaceLike(run) && !headline) {
      boolean strong = cues.is("strong", words.fold(run.first() - 1));
      boolean ends = words.gap(run.last()) == ActorTokens.BREAK || !words.capital(run.last() + 1);
      return run.length() > 1 || (strong && ends && letters(run.first()) > 2);
    }
    if (introduced(run)) {
      return true;
    }
    if (run.length() < 2) {
      return !headline && roleBefore(run) && afterComma(run, true);
    }
    boolean given = cues.isGivenName(words.fold(run.first())) || doubleGiven(run);
    boolean initials = letters(run.first()) > 1 && letters(run.first() + 1) == 1;
    return (given && !isPlaceLike(run))
        || (given && run.length() > 2)
        || hasNamePart(run)
        || ageAfter(run)
        || ageBefore(run)
        || (initials && run.length() > 2)
        || (!isPlaceLike(run)
            && !headline
            && (roleBefore(run) || afterComma(run, false) || speaks(run)));
  }

  /** Around the run every longer word has a capital: no capital says anything there. */
  private boolean isHeadline(PersonRun run) {
    int seen = 0;
    for (int i = run.last() + 1; i < words.size() && i <= run.last() + 5; i++) {
      if (words.gap(i - 1) == ActorTokens.BREAK) {
        break;
      }
      if (letters(i) > 3) {
        if (!words.capital(i)) {
          return false;
        }
        seen++;
      }
    }
    for (int i = run.first() - 1; i >= 0 && i >= run.first() - 5; i--) {
      if (words.gap(i) == ActorTokens.BREAK) {
        break;
      }
      if (letters(i) > 3) {
        if (!words.capital(i)) {
          return false;
        }
        seen++;
      }
    }
    return seen >= 2;
  }

  private int letters(int i) {
    return words.end(i) - words.start(i);
  }

  /** "Hans-Jakob Schindler", "Jean-Bosco Ntaganda". */
  private boolean doubleGiven(PersonRun run) {
    return run.length() > 2
        && words.gap(run.first()) == ActorTokens.HYPHEN
        && cues.isGivenName(words.fold(run.first()) + words.fold(run.first() + 1));
  }

  private boolean isOrganisation(PersonRun run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (cues.is("org", words.fold(i)) && !(i == run.first() && run.titled())) {
        return true;
      }
    }
    boolean joins = words.gap(run.last()) <= ActorTokens.HYPHEN && !words.possessive(run.last());
    String next = words.fold(run.last() + 1);
    return joins && words.capital(run.last() + 1) && cues.is("org", next)
        || (joins && !words.capital(run.last() + 1) && cues.is("notperson", next));
  }

  private boolean hasPlaceName(PersonRun run) {
    return PLACE_NAMES.contains(words.fold(run.last()))
        && run.length() == 2
        && (NAME_PARTS.contains(words.fold(run.first()))
            || !cues.isGivenName(words.fold(run.first())));
  }

  private boolean hasNamePart(PersonRun run) {
    for (int i = run.first(); i < run.last(); i++) {
      if (NAME_PARTS.contains(words.fold(i)) && (i == run.first() || words.capital(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "in Djibo", "the town of Djibo": a short name there is a place's. */
  boolean isPlaceLike(PersonRun run) {
    String before = words.fold(run.first() - 1);
    if (words.gap(run.first() - 1) == ActorTokens.BREAK) {
      return false;
    }
    boolean of = before.equals("of") && PLACE_BEFORE.contains(words.fold(run.first() - 2));
    return PLACE_BEFORE.contains(before) || of || isPlaceNoun(words.fold(run.last() + 1), run);
  }

  /** "At Abu Rakba", "the valley of Abu Rakba": a kunya that is the name of a place. */
  boolean isPlaceOfFather(PersonRun run) {
    String before = words.fold(run.first() - 1);
    boolean at = Set.of("in", "at", "near", "around", "outside").contains(before);
    return run.length() == 2
        && Set.of("abu", "abou").contains(words.fold(run.first()))
        && !words.possessive(run.last())
        && words.gap(run.first() - 1) != ActorTokens.BREAK
        && (at || before.equals("of") && OF_PLACES.contains(words.fold(run.first() - 2)));
  }

  private boolean isPlaceNoun(String next, PersonRun run) {
    return words.gap(run.last()) == ActorTokens.CLOSE
        && Set.of("region", "province", "district", "area", "town", "village", "city", "county")
            .contains(next);
  }

  /** "a man named X", "identified as X", "a commander known as X"; not "a group known as X". */
  private boolean introduced(PersonRun run) {
    for (int from = Math.max(0, run.first() - 5); from < run.first(); from++) {
      for (ActorTrie.Hit<String> hit : cues.intro().from(words, from)) {
        if (hit.last() == run.first() - 1 && words.gap(hit.last()) != ActorTokens.BREAK) {
          boolean plain = Set.of("known as", "called", "dubbed", "born").contains(hit.value());
          return plain ? personBefore(hit.first()) : !thingBefore(hit.first());
        }
      }
    }
    return false;
  }

  private boolean personBefore(int at) {
    String before = words.fold(at - 1);
    return cues.is("role", before) || cues.is("title", before);
  }

  private boolean thingBefore(int at) {
    for (int i = at - 1; i >= 0 && i > at - 4; i--) {
      if (words.gap(i) == ActorTokens.BREAK) {
        return false;
      }
      if (cues.is("role", words.fold(i))) {
        return false;
      }
      if (cues.is("notperson", words.fold(i)) || blocked[i]) {
        return true;
      }
    }
    return false;
  }

  /** "IS commander X", "security expert, X". */
  private boolean roleBefore(PersonRun run) {
    int at = run.first() - 1;
    boolean close = words.gap(at) <= ActorTokens.COMMA;
    return at >= 0
        && close
        && !words.possessive(at)
        && cues.is("role", words.fold(at))
        && !cues.is("notperson", words.fold(at));
  }

  /** "X, a senior leader of ...": a role within five words after the comma. */
  private boolean afterComma(PersonRun run, boolean near) {
    if (words.gap(run.last()) != ActorTokens.COMMA || words.possessive(run.last())) {
      return false;
    }
    int last = run.last() + (near ? 4 : 6);
    boolean article =
        Set.of("a", "an", "the", "who", "his", "her", "whose", "aged")
            .contains(words.fold(run.last() + 1));
    for (int i = run.last() + 1; i <= last && i < words.size(); i++) {
      String word = words.fold(i);
      if (cues.is("role", word) && (article || i <= run.last() + 3)) {
        return true;
      }
      if (words.gap(i) >= ActorTokens.COMMA) {
        return word.equals("aged");
      }
    }
    return false;
  }

  /** "X, 35,". */
  private boolean ageAfter(PersonRun run) {
    String next = words.fold(run.last() + 1);
    byte gap = words.gap(run.last());
    boolean age =
        next.length() <= 3 && next.chars().allMatch(Character::isDigit) && !next.isEmpty();
    if (!age || gap != ActorTokens.COMMA || Integer.parseInt(next) > 110) {
      return false;
    }
    byte after = words.gap(run.last() + 1);
    return after == ActorTokens.COMMA
        || after == ActorTokens.BREAK
        || words.fold(run.last() + 2).matches("of|was|and|who|year");
  }

  /** "27-year-old X Y"; not "a 27-year-old X Y man". */
  private boolean ageBefore(PersonRun run) {
    int old = run.first() - 1;
    boolean age =
        old > 1
            && words.gap(old) == ActorTokens.CLOSE
            && words.fold(old).equals("old")
            && Set.of("year", "month", "week").contains(words.fold(old - 1))
            && !words.fold(old - 2).isEmpty()
            && words.fold(old - 2).chars().allMatch(Character::isDigit);
    boolean adjective =
        words.gap(run.last()) == ActorTokens.CLOSE
            && CountNouns.isPerson(words.fold(run.last() + 1));
    return age && !adjective;
  }

  private boolean speaks(PersonRun run) {
    if (run.length() > 4) {
      return false;
    }
    boolean before =
        words.gap(run.first() - 1) == ActorTokens.CLOSE
            && words.fold(run.first() - 1).equals("said");
    boolean after =
        words.gap(run.last()) == ActorTokens.CLOSE
            && !words.possessive(run.last())
            && words.fold(run.last() + 1).matches("said|told|recalled|tweeted|testified");
    return before || after;
  }

  /** Whether the second run is given as another name of the first: "X, also known as Y". */
  boolean isAlias(PersonRun first, PersonRun second) {
    int between = second.first() - first.last() - 1;
    if (between < 1 || between > 8) {
      return false;
    }
    for (int i = first.last() + 1; i < second.first(); i++) {
      for (ActorTrie.Hit<String> hit : cues.alias().from(words, i)) {
        boolean near = i - first.last() <= 3;
        boolean reaches = second.first() - hit.last() <= 2;
        boolean person = hit.value().equals("known as") ? i == first.last() + 1 : true;
        if (near && reaches && person && !passesName(first, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean passesName(PersonRun first, int cue) {
    for (int i = first.last() + 1; i < cue; i++) {
      if (words.capital(i) || blocked[i]) {
        return true;
      }
    }
    return false;
  }
}
