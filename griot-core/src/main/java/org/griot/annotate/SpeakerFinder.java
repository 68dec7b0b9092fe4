package org.griot.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.annotate.Phrases.Range;
import org.griot.model.Mention;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to say what: the speaker's words and the stretch of the sentence they govern.
 */
final class SpeakerFinder {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "who", "which", "that", "we", "i");
  private static final Set<String> CONTRAST =
      Set.of("but", "while", "although", "whereas", "though");
  private static final Set<String> NEGATION = Set.of("not", "n't", "never", "yet", "without");

  private static final Set<String> CROWD =
      Set.of("many", "most", "some", "several", "among", "including", "one", "all");

  /** "No one has claimed it", "neither side has said". */
  private static final Pattern NOBODY =
      Pattern.compile("(?:no|nobody|none|neither)\\b(?!\\.)", Pattern.CASE_INSENSITIVE);

  private final Set<String> verbs;

  SpeakerFinder(List<String> verbs) {
    this.verbs = new HashSet<>(verbs);
  }

  /** Whether somebody may speak in the words: the cheap test before tagging. */
  boolean mayHold(List<Token> words) {
    return words.stream().anyMatch(word -> verbs.contains(word.lower()) || word.is("according"));
  }

  /**
   * Speakers of one sentence; {@code before} is the last speaker of the sentence before, or null.
   */
  List<Mention.Speaker> find(String text, SentenceView view, Mention.@Nullable Speaker before) {
    List<Mention.Speaker> found = new ArrayList<>();
    Mention.Speaker last = before;
    for (int i = 0; i < view.size(); i++) {
      last = found.isEmpty() ? last : found.get(found.size() - 1);
      if (view.word(i).equals("according") && view.word(i + 1).equals("to")) {
        accordingTo(text, view, i, found);
      } else if (verbs.contains(view.word(i))
          && (!view.at(i).isNoun() || endsClause(view, i) || view.word(i + 1).equals("that"))) {
        Mention.Speaker silent = isNegated(view, i) ? silent(text, view, i) : null;
        last = silent == null ? last : silent;
        if (!isNegated(view, i) && !isAdjective(view, i)) {
          saying(text, view, i, last, found);
        }
      }
    }
    return found;
  }

  /** ", the ombudsman reports." */
  private static boolean endsClause(SentenceView view, int verb) {
    return verb > 2
        && verb >= view.size() - 2
        && view.in(Mention.Count.class, verb - 1, verb).isEmpty();
  }

  private void accordingTo(String text, SentenceView view, int at, List<Mention.Speaker> found) {
    int first = at + 2;
    if (view.word(first).equals("what")) {
      first = behindBy(view, first);
    }
    Range name = Phrases.object(view, first);
    int end = whole(view, name);
    while (end < view.size()
        && end >= name.to()
        && !view.at(end).is(",", ".", ";")
        && !view.at(end).isVerb()
        && end < name.to() + 6
        && !(view.at(end).tag().equals("DET") && view.at(end - 1).isNoun())
        && !view.at(end).is("on", "that", "during", "after")) {
      end++;
    }
    if (end <= first) {
      return;
    }
    Span span = span(view, new Range(first, end));
    Span scope =
        at == 0 || !view.word(at - 1).equals(",") && at < 3
            ? new Span(
                view.at(Math.min(end, view.size() - 1)).span().start(),
                view.sentence().span().end())
            : new Span(clauseStart(view, at), view.at(at).span().start());
    found.add(new Mention.Speaker(span, span.of(text), List.of(scope)));
  }

  /**
   * "according to the rebels several miners were killed": a second phrase is no part of the name.
   */
  private static int whole(SentenceView view, Range name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      int at = i;
      Span token = view.at(i).span();
      boolean counted =
          view.in(Mention.Count.class, i, name.to()).stream()
              .anyMatch(c -> c.span().start() == token.start());
      boolean other = counted || view.at(at).is("several", "some", "many", "the", "a", "and the");
      boolean behindNoun = view.at(i - 1).isNoun() && other;
      boolean list = view.at(i).is(",") && (view.word(i + 1).equals("and") || isCrowd(view, i + 1));
      if (behindNoun || list) {
        return i;
      }
    }
    return name.to();
  }

  /** "According to the office, some ten men came": more than one are nobody's second name. */
  private static boolean isCrowd(SentenceView view, int at) {
    Mention.Count count = at < view.size() ? view.covering(Mention.Count.class, at) : null;
    return count != null
        && view.tokenAt(count.span().start()) == at
        && count.noun() != null
        && !Integer.valueOf(1).equals(count.low());
  }

  /** "according to what was reported by local sources". */
  private static int behindBy(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + 6); i++) {
      if (view.word(i).equals("by")) {
        return i + 1;
      }
    }
    return from;
  }

  /** "has not confirmed": says nothing, but "it" in the next clause may mean the same speaker. */
  private static Mention.@Nullable Speaker silent(String text, SentenceView view, int verb) {
    Range subject = Phrases.subject(view, groupStart(view, verb));
    if (subject.isEmpty()) {
      return null;
    }
    Span name = span(view, trimmed(view, subject));
    return new Mention.Speaker(name, name.of(text), List.of());
  }

  private static boolean isNegated(SentenceView view, int verb) {
    for (int i = groupStart(view, verb); i < verb; i++) {
      if (NEGATION.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the number of reported deaths". */
  private static boolean isAdjective(SentenceView view, int verb) {
    String before = verb == 0 ? "" : view.at(verb - 1).tag();
    boolean counted = before.equals("NUM") && !view.word(verb + 1).equals("that"); // "two alleged"
    return counted || before.equals("ADP") || before.equals("DET") || before.equals("ADJ");
  }

  private static int groupStart(SentenceView view, int verb) {
    int from = verb;
    while (from > 0
        && (view.at(from - 1).tag().equals("AUX")
            || view.at(from - 1).tag().equals("ADV")
            || NEGATION.contains(view.word(from - 1))
            || view.word(from - 1).equals("has"))) {
      from--;
    }
    return from;
  }

  private void saying(
      String text,
      SentenceView view,
      int verb,
      Mention.@Nullable Speaker before,
      List<Mention.Speaker> found) {
    int from = groupStart(view, verb);
    boolean complement =
        view.word(verb + 1).equals("that")
            || view.word(verb + 2).equals("that")
            || contentFollows(view, verb + 1);
    if (view.word(verb + 1).equals("elsewhere") && complement) {
      add(text, view.at(verb + 1).span(), after(view, verb + 2), found);
      return;
    }
    if (isNameBehind(view, verb)) {
      inverted(text, view, verb, found);
      return;
    }
    Range subject = Phrases.subject(view, from);
    if (complement && !found.isEmpty() && isSaidToo(view, from - 1, found)) {
      add(text, found.get(found.size() - 1).span(), after(view, verb + 1), found);
      return;
    }
    boolean passive =
        from < verb && Set.of("been", "was", "were", "is", "are").contains(view.word(verb - 1));
    if (subject.isEmpty() || passive) {
      inverted(text, view, verb, found);
      return;
    }
    if (!complement && view.at(Math.max(0, subject.from() - 1)).is("which", "that")) {
      return; // "an attack that X claimed"
    }
    if (PRONOUNS.contains(view.word(subject.to() - 1))) {
      if (before != null && complement) {
        found.add(
            new Mention.Speaker(before.span(), before.text(), List.of(after(view, verb + 1))));
      } else if (before != null && verb >= view.size() - 2 && subject.from() > 1) {
        int end = view.at(subject.from() - 1).span().start();
        Span told = new Span(view.sentence().span().start(), end);
        found.add(new Mention.Speaker(before.span(), before.text(), List.of(told)));
      }
      return;
    }
    Range name = withAside(view, trimmed(view, subject), from - 1);
    if (complement) {
      add(text, span(view, name), after(view, verb + 1), found);
    } else if (subject.from() > 1 && view.at(subject.from() - 1).is(",", "”", "\"")
        || verb >= view.size() - 3
        || view.at(Math.min(verb + 1, view.size() - 1)).is(".", ",", "on")) {
      int first = view.at(name.from()).span().start();
      add(text, span(view, name), new Span(view.sentence().span().start(), first), found);
    }
  }

  /** "Police confirmed that nine were killed AND SAID that two fled": not the nine. */
  private static boolean isSaidToo(SentenceView view, int and, List<Mention.Speaker> found) {
    int at = and < 0 ? -1 : view.at(and).span().start();
    return at >= 0
        && view.at(and).is("and", "but")
        && found.get(found.size() - 1).scope().stream()
            .anyMatch(told -> told.start() <= at && at < told.end());
  }

  /** "Police in Gao, Mali, said": the land as well; "the governor, Ali Ba, said": the name. */
  private static Range withAside(SentenceView view, Range name, int close) {
    boolean closed = close > name.to() && view.word(close).equals(",");
    boolean aside =
        closed
            && view.word(name.to()).equals(",")
            && (Asides.isWiderPlace(view, name.to(), close) || isName(view, name.to() + 1, close));
    return aside ? new Range(name.from(), close) : name;
  }

  private static boolean isName(SentenceView view, int from, int to) {
    Mention.PersonName name = view.covering(Mention.PersonName.class, from);
    return name != null
        && view.tokenAt(name.span().start()) == from
        && view.tokenAt(name.span().end()) == to;
  }

  /** ", said Musa Ibrahim, who lost two brothers". */
  private static boolean isNameBehind(SentenceView view, int verb) {
    Mention.PersonName name =
        verb > 1 && view.word(verb - 1).equals(",") && verb + 1 < view.size()
            ? view.covering(Mention.PersonName.class, verb + 1)
            : null;
    int end = name == null ? -1 : view.tokenAt(name.span().end() - 1) + 1;
    return name != null && (end >= view.size() || view.at(end).is(",", ".", "who", "of", "from"));
  }

  /** ", said the governor" behind what is said. */
  private void inverted(String text, SentenceView view, int verb, List<Mention.Speaker> found) {
    if (verb > 0 && view.at(verb - 1).is(",", "”", "\"")) {
      Range name = Phrases.object(view, verb + 1);
      if (!name.isEmpty() && !isClause(view, name)) {
        add(
            text,
            span(view, name),
            new Span(view.sentence().span().start(), view.at(verb).span().start()),
            found);
      }
    }
  }

  /** ", said twenty people were held": what is said, not who says it. */
  private static boolean isClause(SentenceView view, Range name) {
    return name.to() < view.size()
        && (view.at(name.to()).isVerb() || view.at(name.to()).tag().equals("AUX"));
  }

  private static void add(String text, Span name, Span scope, List<Mention.Speaker> found) {
    boolean owner = name.of(text).endsWith("'s") || name.of(text).endsWith("’s");
    boolean some = !owner && !NOBODY.matcher(name.of(text)).lookingAt();
    if (name.length() > 1 && scope.length() > 0 && !name.of(text).isBlank() && some) {
      found.add(new Mention.Speaker(name, name.of(text), List.of(scope)));
    }
  }

  /** A clause or a quotation behind the verb, rather than a bare object. */
  private static boolean contentFollows(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + 14); i++) {
      Token token = view.at(i);
      if (token.is("“", "\"", "that", ":")) {
        return true;
      }
      if (token.isVerb() || token.tag().equals("AUX")) {
        return true;
      }
      if (token.is(".", ";")) {
        return false;
      }
    }
    return isNounOfHarm(view, from);
  }

  /** "announced the capture of X", "confirmed the death of 12 soldiers". */
  private static boolean isNounOfHarm(SentenceView view, int from) {
    return view.word(from).equals("the")
        || view.word(from).equals("a")
        || !view.in(Mention.Count.class, from, view.size()).isEmpty();
  }

  /** From a token to the end of the sentence, or to where another clause sets in. */
  private static Span after(SentenceView view, int from) {
    int end = view.size();
    for (int i = from + 2; i < view.size(); i++) {
      if (view.word(i - 1).equals(",") && CONTRAST.contains(view.word(i))
          || view.word(i).equals(",")
              && view.word(i + 1).equals("it")
              && view.word(i + 2).equals("has")) {
        end = i;
        break;
      }
    }
    int start = Math.min(from, view.size() - 1);
    return new Span(view.at(start).span().start(), view.at(Math.max(start, end - 1)).span().end());
  }

  private static int clauseStart(SentenceView view, int before) {
    for (int i = before - 2; i > 0; i--) {
      if (view.at(i).is(";") || CONTRAST.contains(view.word(i))) {
        return view.at(i).span().end();
      }
    }
    return view.sentence().span().start();
  }

  private static Range trimmed(SentenceView view, Range range) {
    int from = behindCrowd(view, range);
    while (from < range.to() - 1
        && (view.at(from).tag().equals("ADV")
            || view.at(from).tag().equals("CCONJ")
            || view.at(from).tag().equals("SCONJ")
            || view.at(from).isMark()
            || view.covering(Mention.Date.class, from) != null)) {
      from++;
    }
    return new Range(from, closed(view, range));
  }

  /** "The Front (FLP), which is based in Gao, says": with the mark that closes its short form. */
  private static int closed(SentenceView view, Range subject) {
    int open = 0;
    for (int i = subject.from(); i < subject.to(); i++) {
      open += view.at(i).is("(") ? 1 : view.at(i).is(")") ? -1 : 0;
    }
    boolean closes = open > 0 && subject.to() < view.size() && view.at(subject.to()).is(")");
    return closes ? subject.to() + 1 : subject.to();
  }

  /** "killing 20, many of them children, residents said": who speaks stands behind the comma. */
  private static int behindCrowd(SentenceView view, Range range) {
    for (int i = range.to() - 2; i > range.from(); i--) {
      if (view.word(i).equals(",")) {
        boolean crowd =
            CROWD.contains(view.word(range.from()))
                || view.covering(Mention.Count.class, range.from()) != null
                    && view.at(i + 1).is("a", "an", "the");
        boolean dated = view.covering(Mention.Date.class, i - 1) != null;
        boolean placed = view.isPlace(i - 1);
        boolean within = view.at(range.from()).tag().equals("ADP"); // "with the army, residents"
        return crowd || dated || placed || within ? i + 1 : range.from();
      }
    }
    return range.from();
  }

  private static Span span(SentenceView view, Range range) {
    return view.span(range.from(), range.to());
  }
}
