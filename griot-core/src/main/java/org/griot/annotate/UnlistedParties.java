package org.griot.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parties that no registry names ("the sect", "two girls"): read where a trigger wants a party.
 * What they stand for may depend on what they do: armed "men" attack, but "men" who are killed are
 * civilians.
 */
final class UnlistedParties {
  /** What a head word stands for; {@code kind} is a generic party's id without a country, or "". */
  private record Sort(PartyType type, String kind) {}

  private static final Map<String, Sort> DOERS = sorts(2);
  private static final Map<String, Sort> SUFFERERS = sorts(3);
  private static final int LONGEST = 8;

  /** Behind these a country is where it happened: "drones over Yemen". */
  private static final Set<String> WITHIN =
      Set.of(
          "over",
          "in",
          "near",
          "inside",
          "across",
          "off",
          "around",
          "within",
          "throughout",
          "from");

  /** Who is told of by whom they are kin of, for or against: "supporters of the president". */
  private static final CircumstanceWords BESIDE = CircumstanceWords.of("beside-others");

  private UnlistedParties() {}

  private static Map<String, Sort> sorts(int cell) {
    Map<String, Sort> sorts = new HashMap<>();
    for (String row : Resources.rows("unlisted-parties.tsv")) {
      String[] cells = row.split("\t", -1);
      String kind = cells[cell];
      if (!kind.equals("none")) {
        sorts.put(cells[0], new Sort(type(kind.isEmpty() ? cells[1] : kind), kind));
      }
    }
    return Map.copyOf(sorts);
  }

  private static PartyType type(String word) {
    return word.startsWith("unidentified")
        ? PartyType.POLITICAL_MILITIA
        : PartyType.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * The party that a noun phrase stands for; null if it is none.
   *
   * @param role {@code initiator} or {@code target}
   */
  static Mention.@Nullable Actor of(SentenceView view, Range phrase, String role) {
    Map<String, Sort> sorts = role.equals("initiator") ? DOERS : SUFFERERS;
    int from = phrase.from();
    while (from < phrase.to() && (view.at(from).isMark() || isIntroduction(view, from))) {
      from++;
    }
    int noun = behindNumber(view, from, phrase.to());
    int head = head(view, noun, phrase.to(), sorts);
    if (head < 0 || head - noun > LONGEST) {
      return null;
    }
    Span span = view.at(noun).span().cover(view.at(head).span());
    Mention.PlaceName place = view.covering(Mention.PlaceName.class, head);
    if (place != null) {
      boolean there = noun > 0 && WITHIN.contains(view.word(noun - 1));
      return !there && isState(view, head, place)
          ? actor(view, noun, head, span, new Sort(PartyType.STATE_FORCES, ""), false)
          : null;
    }
    Sort sort = sorts.get(view.word(head));
    return sort == null ? null : actor(view, noun, head, span, sort, noun > from);
  }

  /** "Supporters of Ann Jones", "the wife of a soldier": these, not those whom they are told by. */
  static Range withoutOthers(SentenceView view, Range phrase) {
    int of = phrase.from();
    while (of < phrase.to() && !view.at(of).is("of")) {
      of++;
    }
    boolean beside =
        of > phrase.from()
            && of < phrase.to()
            && BESIDE.has(view.word(of - 1))
            && view.covering(Mention.Actor.class, of - 1) == null;
    return beside ? new Range(phrase.from(), of) : phrase;
  }

  /** "Moscow", "Kenya"; not "Kenyans" nor "a US base". */
  private static boolean isState(SentenceView view, int head, Mention.PlaceName place) {
    boolean state = place.place().feature().equals("country") || place.place().isMetonym();
    String word = view.at(head).text();
    return state
        && Character.isUpperCase(word.codePointAt(0))
        && CountNouns.kind(word) != CountNouns.Kind.DEMONYM;
  }

  /** "358 people", "dozens of people": how many they are is no part of who they are. */
  private static int behindNumber(SentenceView view, int from, int to) {
    if (from >= to) {
      return from;
    }
    for (Mention.Count count : view.in(Mention.Count.class, 0, view.size())) {
      boolean opens = count.span().contains(view.at(from).span());
      boolean number = opens && (count.low() == null || count.low() != 1 || isOne(view, from));
      if (number) {
        int noun = Math.max(from, view.tokenAt(count.number().end()));
        return view.word(noun).equals("of") ? noun + 1 : noun;
      }
    }
    return from;
  }

  private static boolean isOne(SentenceView view, int at) {
    return view.at(at).is("one", "1");
  }

  private static boolean isIntroduction(SentenceView view, int at) {
    return view.at(at).is("and", "or", "when", "where", "however", "then")
        || view.covering(Mention.Date.class, at) != null
        || view.at(at).tag().equals("ADP")
            && at + 1 < view.size()
            && (view.covering(Mention.Date.class, at + 1) != null);
  }

  /** The last noun before a preposition that opens what hangs on the phrase. */
  private static int head(SentenceView view, int from, int to, Map<String, Sort> sorts) {
    int head = -1;
    for (int i = from; i < to; i++) {
      String tag = view.at(i).tag();
      if (tag.equals("ADP")
          || view.at(i).isMark() && !view.at(i).is("'s", "'")
          || view.at(i).is("who", "which", "that")) {
        break;
      }
      head = view.at(i).isNoun() || sorts.containsKey(view.word(i)) ? i : head;
    }
    return head;
  }

  private static Mention.Actor actor(
      SentenceView view, int from, int head, Span span, Sort sort, boolean counted) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i <= head; i++) {
      boolean glued = name.length() == 0 || view.at(i).is("'s", "'");
      name.append(glued ? "" : " ").append(view.at(i).text());
    }
    boolean anybody = counted && view.word(head).equals("people");
    return new Mention.Actor(
        span,
        sort.kind().isEmpty() ? null : sort.kind(),
        name.toString(),
        sort.type(),
        null,
        true,
        anybody ? Mention.Actor.ANYBODY : Mention.Actor.UNLISTED);
  }
}
