package org.griot.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replaces names by {@code [person]}. Case, accents and what stands between the words of a name do
 * not matter. Where a name to keep back and one to keep begin at the same word, the longer wins.
 * Time grows with the text, not with the number of names. For one event and one thread.
 */
final class Redactor {
  static final String MARK = "[person]";

  private static final Comparator<Name> LONGEST =
      Comparator.comparing((Name name) -> name.words.size()).reversed();
  // "J. Dupont", "jean-dupont", a line end between the words: still one name.
  private static final int MAX_GAP = 3;

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private int count;

  /** A name, whether it is replaced, and whether it must begin with a capital to be one. */
  private record Name(List<String> words, boolean secret, boolean capital) {}

  void hide(String name) {
    add(name, true, false);
  }

  /** A part of a name that stands for the whole; only with a capital letter. */
  void hidePart(String word) {
    add(word, true, true);
  }

  void keep(String name) {
    add(name, false, false);
  }

  /** How many names were replaced so far. */
  int count() {
    return count;
  }

  String text(String text) {
    if (byFirstWord.isEmpty()) {
      return text;
    }
    List<Words.Word> words = Words.of(text);
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      Name name = longest(words, i, text);
      if (name == null) {
        continue;
      }
      int last = i + name.words.size() - 1;
      if (name.secret) {
        out.append(text, done, words.get(i).start()).append(MARK);
        done = words.get(last).end();
        count++;
      }
      i = last;
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private void add(String name, boolean secret, boolean capital) {
    List<String> words = Words.of(name).stream().map(Words.Word::folded).toList();
    if (!words.isEmpty()) {
      List<Name> names = byFirstWord.computeIfAbsent(words.get(0), unused -> new ArrayList<>());
      names.add(new Name(words, secret, capital));
      names.sort(LONGEST);
    }
  }

  private @Nullable Name longest(List<Words.Word> words, int at, String text) {
    for (Name name : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
      if (matches(name, words, at, text)) {
        return name;
      }
    }
    return null;
  }

  private static boolean matches(Name name, List<Words.Word> words, int at, String text) {
    if (at + name.words.size() > words.size()) {
      return false;
    }
    if (name.capital && Character.isLowerCase(text.codePointAt(words.get(at).start()))) {
      return false;
    }
    for (int i = 1; i < name.words.size(); i++) {
      Words.Word word = words.get(at + i);
      if (!word.folded().equals(name.words.get(i))
          || word.start() - words.get(at + i - 1).end() > MAX_GAP) {
        return false;
      }
    }
    return true;
  }
}
