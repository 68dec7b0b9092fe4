package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.annotate.Inflection.Form;
import org.griot.codebook.TriggerEntry;
import org.griot.link.CountNouns;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The lexicon of words that name happenings, matched on tagged tokens, the longest row first. */
final class TriggerMatcher {
  /** A row found, the form in which its inflected word stands there, and the tokens it covers. */
  record Match(TriggerEntry entry, Form form, int from, int to) {
    boolean isNoun() {
      return form == Form.SINGULAR || form == Form.PLURAL;
    }

    /** "Killed" as in "were killed"; maybe the past as well. */
    boolean isParticiple() {
      return form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE;
    }

    /** Index of the word that inflects: the verb, or the head noun. */
    int head() {
      return isNoun() ? to - 1 : from;
    }
  }

  private record Inflected(
      List<String> words, List<String> tail, boolean near, TriggerEntry entry, Form form) {}

  // A form may leave room for its object: "take ... prisoner".
  private static final String GAP = " ... ";
  private static final int WIDEST_GAP = 9;

  // Room for what goes before the noun of the object, if anything: "send .. soldiers".
  private static final String NEAR = " .. ";
  private static final int NEAR_GAP = 6;
  private static final Set<String> BEFORE_HEAD =
      Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "ADV", "CCONJ", "PART");

  // Stand for each other inside a form: "abandon its positions", "abandon their positions".
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their");

  private static final Set<String> PARTICLES =
      Set.of("down", "up", "out", "off", "back", "over", "away", "dead");

  private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being");

  private static final Pattern MANY = Pattern.compile("(?:[^s]s|men|police|people|troops)$");
  private static final Set<String> OBJECT = Set.of("DET", "ADJ", "NUM");
  private static final Set<String> BEFORE_NOUN =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that");
  private static final Set<Form> PARTICIPLES =
      Set.of(Form.PARTICIPLE, Form.PAST_OR_PARTICIPLE, Form.GERUND);

  // Before a verb that looks like the past of another: "to found", but "was found dead".
  private static final Set<String> BEFORE_BASE =
      Set.of("to", "will", "would", "may", "might", "can", "could", "shall", "should", "must");

  private final Map<String, List<Inflected>> byFirstWord = new HashMap<>();

  // The first words of traps that are nouns of their own: "gold mine".
  private final Set<String> nounTraps = new HashSet<>();
  private final Set<String> pasts;

  TriggerMatcher(List<TriggerEntry> entries, Inflection inflection) {
    this.pasts = inflection.irregularPasts();
    for (TriggerEntry entry : entries) {
      boolean near = entry.form().contains(NEAR);
      String[] parts = entry.form().split(Pattern.quote(near ? NEAR : GAP), 2);
      List<String> tail = parts.length < 2 ? List.of() : words(parts[1]);
      List<String> words = words(parts[0]);
      int last = words.size() - 1;
      switch (entry.pos()) {
        case V ->
            inflection
                .verb(words.get(0))
                .forEach((form, kind) -> put(replaced(words, 0, form), tail, near, entry, kind));
        case N ->
            inflection
                .noun(words.get(last))
                .forEach((form, kind) -> put(replaced(words, last, form), tail, near, entry, kind));
        case PHRASE -> put(words, tail, near, entry, Form.FIXED);
      }
    }
    Comparator<Inflected> longest =
        Comparator.<Inflected>comparingInt(i -> -i.words().size() - i.tail().size())
            .thenComparingInt(i -> i.tail().size())
            .thenComparing(i -> -i.entry().weight())
            .thenComparing(i -> i.entry().form());
    byFirstWord.values().forEach(list -> list.sort(longest));
  }

  private static List<String> words(String form) {
    return List.of(form.toLowerCase(Locale.ROOT).split(" "));
  }

  private static List<String> replaced(List<String> words, int at, String form) {
    List<String> copy = new ArrayList<>(words);
    copy.set(at, form);
    return List.copyOf(copy);
  }

  private void put(
      List<String> words, List<String> tail, boolean near, TriggerEntry entry, Form form) {
    byFirstWord
        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(new Inflected(words, tail, near, entry, form));
    if (entry.isTrap() && entry.pos() == TriggerEntry.Pos.N) {
      nounTraps.add(words.get(0));
    }
  }

  /** Whether any row stands in the tokens, whatever the tags: the cheap test before tagging. */
  boolean mayHold(List<Token> tokens) {
    SentenceView untagged = SentenceView.untagged(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      for (Inflected row : byFirstWord.getOrDefault(tokens.get(i).lower(), List.of())) {
        if (!row.entry().isTrap() && follows(untagged, i, row)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * All rows found, left to right, none overlapping; traps are among them and hide what they cover.
   */
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

  /** Whether a trap may stand there that has types {@link #inside}: the cheap test before all. */
  boolean mayHide(SentenceView view) {
    return view.tokens().stream().anyMatch(token -> nounTraps.contains(token.lower()));
  }

  /**
   * The types that the words inside a trap would stand for by themselves: of "a gold MINE". Only a
   * noun that is a thing of its own says so much; other traps hide their words and no more.
   */
  Set<String> inside(SentenceView view, Match trap) {
    Set<String> types = new HashSet<>();
    for (int i = trap.from() + 1; trap.isNoun() && i < trap.to(); i++) {
      Match word = at(view, i);
      if (word != null && !word.entry().isTrap() && word.entry().type() != null) {
        types.add(word.entry().type());
      }
    }
    return types;
  }

  private @Nullable Match at(SentenceView view, int index) {
    for (Inflected row : byFirstWord.getOrDefault(view.word(index), List.of())) {
      if (follows(view, index, row) && fits(view, index, row)) {
        return new Match(
            HitWords.weighed(view, FatalWords.weighed(view, row.entry(), index), index),
            row.form(),
            index,
            index + row.words().size());
      }
    }
    return null;
  }

  private static boolean follows(SentenceView view, int index, Inflected row) {
    boolean head = stands(view, index, row.words(), 1);
    if (!head || row.tail().isEmpty()) {
      return head;
    }
    int end = index + row.words().size();
    int last = Math.min(view.size(), end + (row.near() ? NEAR_GAP : WIDEST_GAP));
    for (int i = end; i < last; i++) {
      if (view.at(i).is(".", ";", ":", ",")) {
        return false;
      }
      if ((row.near() || i > end) && stands(view, i, row.tail(), 0)) {
        return true;
      }
      if (row.near() && !mayStandBefore(view, i)) {
        return false;
      }
    }
    return false;
  }

  /** "sent (about 200 more of its) soldiers", but not "sent (word to the) soldiers". */
  private static boolean mayStandBefore(SentenceView view, int at) {
    return view.isUntagged()
        || BEFORE_HEAD.contains(view.at(at).tag())
        || view.word(at).endsWith("ed") && (view.at(at).isVerb() || view.word(at).contains("-"))
        || view.at(at).is("of", "its", "their", "his", "her", "our", "'s", "him", "them");
  }

  private static boolean stands(SentenceView view, int index, List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      String word = view.word(index + i);
      boolean same =
          word.equals(words.get(i))
              || words.get(i).equals(TriggerEntry.PLACE) && isPlace(view, index + i)
              || DETERMINERS.contains(word) && DETERMINERS.contains(words.get(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlace(SentenceView view, int at) {
    return at < view.size() && (view.isUntagged() || view.isPlace(at));
  }

  /** A single word must be used as its row says; the longer the row, the less the tag matters. */
  private boolean fits(SentenceView view, int index, Inflected row) {
    if (row.form() == Form.BASE && !isBase(view, index)) {
      return false;
    }
    if (isDayBehind(view, index, row)) {
      return false;
    }
    if (row.form() == Form.FIXED || row.words().size() > 2) {
      return true;
    }
    Token head =
        view.at(
            row.form() == Form.SINGULAR || row.form() == Form.PLURAL
                ? index + row.words().size() - 1
                : index);
    if (row.form() == Form.SINGULAR || row.form() == Form.PLURAL) {
      return !head.isVerb() || BEFORE_NOUN.contains(view.word(index - 1));
    }
    if (row.words().size() == 2
        && PARTICLES.contains(row.words().get(1))
        && index > 0
        && !view.at(index - 1).tag().equals("DET")) {
      return true;
    }
    return head.isVerb()
        || (PARTICIPLES.contains(row.form()) && (!head.isNoun() || isNeverNoun(view, index)))
        || (row.form() == Form.THIRD && isHarm(row) && isDoneToSomebody(view, index))
        || isHeadlineVerb(view, index, row)
        || (row.form() == Form.BASE
            && (isBehindActor(view, index) || isNextInHeadline(view, index))
            && isDoneToSome(view, index))
        || (row.form() == Form.PAST);
  }

  /** "Walked out on Tuesday": the word belongs to the day. */
  private static boolean isDayBehind(SentenceView view, int index, Inflected row) {
    int behind = index + row.words().size();
    return row.words().size() > 1
        && view.word(behind - 1).equals("on")
        && view.covering(Mention.Date.class, behind) != null;
  }

  /** "Police arrest 5 teachers": a headline without any word that marks the verb. */
  private static boolean isBehindActor(SentenceView view, int index) {
    return index > 0 && view.covering(Mention.Actor.class, index - 1) != null;
  }

  /**
   * "Militia captures airport", "Gunmen kill priest", whatever the tags: the first verb behind a
   * party, and somebody or something right behind it.
   */
  private static boolean isHeadlineVerb(SentenceView view, int index, Inflected row) {
    boolean many = index > 0 && MANY.matcher(view.word(index - 1)).find();
    boolean agrees = row.form() == Form.THIRD ? !many : row.form() == Form.BASE && many;
    int behind = index + row.words().size();
    return agrees
        && isBehindActor(view, index)
        && behind < view.size()
        && (view.at(behind).isNoun() || OBJECT.contains(view.at(behind).tag()))
        && view.tokens().subList(0, index).stream()
            .noneMatch(token -> token.isVerb() || token.tag().equals("AUX"));
  }

  /** "Bandits kill one, abduct 12": the second verb of a headline. */
  private static boolean isNextInHeadline(SentenceView view, int index) {
    return index > 1
        && view.at(index - 1).is(",", "and", "&")
        && !view.isUntagged()
        && view.sentence().role() == Sentence.Role.TITLE;
  }

  private static boolean isDoneToSome(SentenceView view, int index) {
    if (index + 1 >= view.size()) {
      return false;
    }
    Mention.Count count = view.covering(Mention.Count.class, index + 1);
    return isDoneToSomebody(view, index) || count != null && count.low() != null;
  }

  private static boolean isHarm(Inflected row) {
    return row.entry().harm() == HarmKind.KILLED || row.entry().harm() == HarmKind.INJURED;
  }

  /** "was found": the past of "find", not the verb "found". */
  private boolean isBase(SentenceView view, int index) {
    String before = view.word(index - 1);
    boolean free = !pasts.contains(view.word(index)) || BEFORE_BASE.contains(before);
    return free && !BE.contains(before);
  }

  /** "was fatally shot", "was shot", "7 slain by a gunman": no noun, whatever its tag. */
  private static boolean isNeverNoun(SentenceView view, int index) {
    if (index == 0) {
      return false;
    }
    boolean group = view.at(index - 1).tag().equals("ADV") || BE.contains(view.word(index - 1));
    boolean counted =
        view.word(index + 1).equals("by")
            && isFigure(view.covering(Mention.Count.class, index - 1));
    return group || counted || isDoneToSomebody(view, index);
  }

  /**
   * "charged with shooting eight people", "an attack kills three", "shot his sister", but not "the
   * shooting of two people".
   */
  private static boolean isDoneToSomebody(SentenceView view, int index) {
    if (index == 0 || index + 1 >= view.size()) {
      return false;
    }
    String before = view.at(index - 1).tag();
    boolean ing = view.word(index).endsWith("ing");
    boolean behind = before.equals("ADP") || before.equals("SCONJ");
    boolean open = !behind && !before.equals("DET") && !before.equals("ADJ");
    Mention.Count count = view.covering(Mention.Count.class, index + 1);
    boolean named = view.covering(Mention.PersonName.class, index + 1) != null;
    boolean joined = view.word(index - 1).equals("and"); // "and wounding nearly 200"
    return ing
        ? behind && (named || isPeople(count)) || joined && isFigure(count)
        : open && (isFigure(count) || isSomebody(view, index + 1));
  }

  private static boolean isFigure(Mention.@Nullable Count count) {
    return isPeople(count) || count != null && count.noun() == null;
  }

  /** "his sister", "her 4-year-old son", "girl". */
  private static boolean isSomebody(SentenceView view, int at) {
    int noun = view.at(at).is("his", "her", "their") ? at + 1 : at;
    int end = Math.min(view.size(), noun == at ? at + 1 : at + 3);
    return Phrases.holdsPerson(view, new Phrases.Range(noun, end));
  }

  private static boolean isPeople(Mention.@Nullable Count count) {
    return count != null && count.noun() != null && CountNouns.isPerson(count.noun());
  }
}
