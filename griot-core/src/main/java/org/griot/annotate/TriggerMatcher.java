package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.annotate.Inflection.Form;
import org.griot.codebook.TriggerEntry;
import org.jspecify.annotations.Nullable;

/** The lexicon of words that name happenings, matched on tagged tokens, the longest row first. */
final class TriggerMatcher {
  /** A row found, the form in which its inflected word stands there, and the tokens it covers. */
  record Match(TriggerEntry entry, Form form, int from, int to) {
    boolean isNoun() {
      return form == Form.SINGULAR || form == Form.PLURAL;
    }

    /** Index of the word that inflects: the verb, or the head noun. */
    int head() {
      return isNoun() ? to - 1 : from;
    }
  }

  private record Inflected(List<String> words, TriggerEntry entry, Form form) {}

  private static final Set<String> BEFORE_NOUN = Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that");
  private static final Set<Form> PARTICIPLES = Set.of(Form.PARTICIPLE, Form.PAST_OR_PARTICIPLE, Form.GERUND);

  private final Map<String, List<Inflected>> byFirstWord = new HashMap<>();

  TriggerMatcher(List<TriggerEntry> entries, Inflection inflection) {
    for (TriggerEntry entry : entries) {
      List<String> words = List.of(entry.form().toLowerCase(Locale.ROOT).split(" "));
      int last = words.size() - 1;
      switch (entry.pos()) {
        case V -> inflection.verb(words.get(0)).forEach((form, kind) -> put(replaced(words, 0, form), entry, kind));
        case N -> inflection.noun(words.get(last)).forEach((form, kind) -> put(replaced(words, last, form), entry, kind));
        case PHRASE -> put(words, entry, Form.FIXED);
      }
    }
    Comparator<Inflected> longest =
        Comparator.<Inflected>comparingInt(i -> -i.words().size())
            .thenComparing(i -> -i.entry().weight())
            .thenComparing(i -> i.entry().form());
    byFirstWord.values().forEach(list -> list.sort(longest));
  }

  private static List<String> replaced(List<String> words, int at, String form) {
    List<String> copy = new ArrayList<>(words);
    copy.set(at, form);
    return List.copyOf(copy);
  }

  private void put(List<String> words, TriggerEntry entry, Form form) {
    byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Inflected(words, entry, form));
  }

  /** Whether any row stands in the tokens, whatever the tags: the cheap test before tagging. */
  boolean mayHold(List<Token> tokens) {
    SentenceView untagged = SentenceView.untagged(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      for (Inflected row : byFirstWord.getOrDefault(tokens.get(i).lower(), List.of())) {
        if (!row.entry().isTrap() && follows(untagged, i, row.words())) {
          return true;
        }
      }
    }
    return false;
  }

  /** All rows found, left to right, none overlapping; traps are among them and hide what they cover. */
  List<Match> matches(SentenceView view) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < view.size()) {
      Match match = at(view, at);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.to();
      }
    }
    return found;
  }

  private @Nullable Match at(SentenceView view, int index) {
    for (Inflected row : byFirstWord.getOrDefault(view.word(index), List.of())) {
      if (follows(view, index, row.words()) && fits(view, index, row)) {
        return new Match(row.entry(), row.form(), index, index + row.words().size());
      }
    }
    return null;
  }

  private static boolean follows(SentenceView view, int index, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!view.word(index + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A single word must be used as its row says; the longer the row, the less the tag matters. */
  private static boolean fits(SentenceView view, int index, Inflected row) {
    if (row.form() == Form.FIXED || row.words().size() > 2) {
      return true;
    }
    Token head = view.at(row.form() == Form.SINGULAR || row.form() == Form.PLURAL ? index + row.words().size() - 1 : index);
    if (row.form() == Form.SINGULAR || row.form() == Form.PLURAL) {
      return !head.isVerb() || BEFORE_NOUN.contains(view.word(index - 1));
    }
    return head.isVerb() || (PARTICIPLES.contains(row.form()) && !head.isNoun()) || (row.form() == Form.PAST);
  }
}
