package org.griot.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.griot.annotate.Phrases.Range;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Parties that no registry names ("the sect", "two girls"): read where a trigger wants a party. */
final class UnlistedParties {
  private static final Map<String, PartyType> HEADS = heads(Resources.rows("unlisted-parties.tsv"));
  private static final int LONGEST = 8;

  private UnlistedParties() {}

  private static Map<String, PartyType> heads(List<String> rows) {
    Map<String, PartyType> heads = new HashMap<>();
    for (String row : rows) {
      String[] cells = row.split("\t");
      heads.put(cells[0], PartyType.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return Map.copyOf(heads);
  }

  /** The party that a noun phrase stands for; null if it is none. */
  static Mention.@Nullable Actor of(SentenceView view, Range phrase) {
    int from = phrase.from();
    while (from < phrase.to() && (view.at(from).isMark() || isIntroduction(view, from))) {
      from++;
    }
    int head = head(view, from, phrase.to());
    if (head < 0 || head - from > LONGEST) {
      return null;
    }
    Span span = view.at(from).span().cover(view.at(head).span());
    Mention.PlaceName place = view.covering(Mention.PlaceName.class, head);
    if (place != null) {
      boolean state =
          place.place().feature().equals("country")
              || place.place().provenance().toString().contains("metonym");
      return state ? actor(view, from, head, span, PartyType.STATE_FORCES) : null;
    }
    PartyType type = HEADS.get(view.word(head));
    return type == null ? null : actor(view, from, head, span, type);
  }

  private static boolean isIntroduction(SentenceView view, int at) {
    return view.at(at).is("and", "or", "when", "where", "however", "then")
        || view.covering(Mention.Date.class, at) != null;
  }

  /** The last noun before a preposition that opens what hangs on the phrase. */
  private static int head(SentenceView view, int from, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      String tag = view.at(i).tag();
      if (tag.equals("ADP")
          || view.at(i).isMark() && !view.at(i).is("'s", "'")
          || view.at(i).is("who", "which", "that")) {
        break;
      }
      head = view.at(i).isNoun() || HEADS.containsKey(view.word(i)) ? i : head;
    }
    return head;
  }

  private static Mention.Actor actor(
      SentenceView view, int from, int head, Span span, PartyType type) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i <= head; i++) {
      boolean glued = name.length() == 0 || view.at(i).is("'s", "'");
      name.append(glued ? "" : " ").append(view.at(i).text());
    }
    return new Mention.Actor(
        span, null, name.toString(), type, null, true, "unlisted words for a party");
  }
}
