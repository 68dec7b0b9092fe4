package org.griot.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a text into runs of capitalised words that may be names of persons. */
final class PersonRuns {
  private static final int LONGEST = 7;

  private final PersonCues cues;
  private final ActorTokens words;
  private final boolean[] blocked;

  PersonRuns(PersonCues cues, ActorTokens words, boolean[] blocked) {
    this.cues = cues;
    this.words = words;
    this.blocked = blocked;
  }

  /** English has these as well: in a name a hyphen follows ("at-Tunisi"). */
  private static final Set<String> ENGLISH = Set.of("as", "an", "at");

  List<PersonRun> all() {
    List<PersonRun> runs = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (isName(i)) {
        int end = end(i);
        PersonRun run = trim(i, end);
        if (run != null) {
          runs.add(run);
        }
        i = end + 1;
      } else {
        i++;
      }
    }
    return runs;
  }

  /** A capitalised word that is not all in capitals (an initial and "OULD" of a name are). */
  private boolean isName(int i) {
    if (blocked[i] || !words.capital(i)) {
      return false;
    }
    String surface = words.surface(i);
    boolean shouting = words.capitals(i) && !words.dotted(i);
    return Character.isLetter(surface.charAt(0))
        && (!shouting || (surface.length() >= 4 && !words.amongCapitals(i, i)));
  }

  private int end(int first) {
    int last = first;
    int at = first;
    while (at + 1 < words.size() && joins(at) && at + 1 - first < LONGEST + 4) {
      int next = at + 1;
      if (isName(next)) {
        last = next;
      } else if (!isParticle(next) && !isNickname(next)) {
        break;
      }
      at = next;
    }
    return last;
  }

  private boolean isParticle(int i) {
    String word = words.fold(i);
    return !blocked[i]
        && !words.capital(i)
        && cues.is("particle", word)
        && (!ENGLISH.contains(word) || words.gap(i) == ActorTokens.HYPHEN);
  }

  /** The next word stands close by, on the same line. */
  private boolean joins(int i) {
    if (words.possessive(i) || words.gap(i) > ActorTokens.HYPHEN && !isNickname(i)) {
      return false;
    }
    for (int k = words.end(i); k < words.start(i + 1); k++) {
      char c = words.text().charAt(k);
      if (c == '\n' || c == '/') {
        return false;
      }
    }
    return true;
  }

  /** Luis "Lucho" Rojas: one word in quotation marks between two of a name. */
  private boolean isNickname(int i) {
    int nick = isQuoted(i + 1) ? i + 1 : isQuoted(i) ? i : -1;
    return nick > 0
        && nick + 1 < words.size()
        && words.capital(nick - 1)
        && words.capital(nick + 1)
        && !words.possessive(nick - 1)
        && words.start(nick) - words.end(nick - 1) == 2
        && words.start(nick + 1) - words.end(nick) == 2;
  }

  private boolean isQuoted(int i) {
    if (i < 1 || i + 1 >= words.size()) {
      return false;
    }
    char open = words.text().charAt(words.start(i) - 1);
    char close = words.end(i) < words.text().length() ? words.text().charAt(words.end(i)) : ' ';
    return open == '"' && close == '"' || open == '“' && close == '”';
  }

  private @Nullable PersonRun trim(int first, int last) {
    boolean titled = titleBefore(first);
    int inside = titleInside(first, last);
    titled |= inside > first;
    first = inside;
    while (first < last && ActorWords.isNumber(words.fold(first))) {
      first++; // "Five Taliban"
    }
    while (first <= last) {
      String word = words.fold(first);
      boolean more = first < last;
      if (cues.is("title", word) && (more || cues.is("stop", word))) {
        titled = true;
      } else if (cues.is("stop", word) || (cues.is("particle", word) && !opens(word))) {
        titled = false;
      } else {
        break;
      }
      first++;
    }
    while (last >= first && isTail(last)) {
      last--;
    }
    int length = last - first + 1;
    return length < 1 || length > LONGEST ? null : new PersonRun(first, last, titled);
  }

  /** Titles, particles and plain words end no name. */
  private boolean isTail(int i) {
    String word = words.fold(i);
    return cues.is("stop", word) || isParticle(i) || isOffice(word);
  }

  private boolean isOffice(String word) {
    return cues.is("title", word) && !cues.is("strong", word)
        || List.of("general", "colonel", "superintendent", "minister", "captain").contains(word);
  }

  /** "California President Janet Napolitano" begins after the title. */
  private int titleInside(int first, int last) {
    if (cues.isGivenName(words.fold(first))) {
      return first;
    }
    for (int i = last - 2; i > first; i--) {
      if (cues.is("strong", words.fold(i)) && cues.isGivenName(words.fold(i + 1))) {
        return i + 1;
      }
    }
    return first;
  }

  /** Particles that begin a name: "Abu Huzeifa", "El Chapo", "de la Cruz". */
  private static boolean opens(String word) {
    return List.of("abu", "abou", "abd", "al", "el", "de", "von", "van", "di", "bin", "ben", "ould")
        .contains(word);
  }

  /** A title in small letters right before: "the captain John Smith", "emir Amadou". */
  private boolean titleBefore(int first) {
    String before = words.fold(first - 1);
    return first > 0
        && words.gap(first - 1) == ActorTokens.CLOSE
        && !words.possessive(first - 1)
        && cues.is("title", before)
        && !cues.is("stop", before);
  }
}
