package org.griot.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is held, tried or punished for: "a court on Monday convicted five soldiers for the
 * rape of 30 women". That is not done by the court, nor on that Monday, but by the five ({@code
 * charges.tsv}).
 */
final class Charges {
  private record Word(Set<String> before, String how) {}

  private static final Map<String, Word> WORDS =
      Resources.rows("charges.tsv").stream()
          .map(row -> row.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0],
                  cells -> new Word(Set.copyOf(List.of(cells[1].split("\\|"))), cells[2])));

  private static final Set<String> PREPOSITIONS =
      WORDS.values().stream()
          .flatMap(word -> word.before().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BE = Set.of("was", "were", "been", "be", "is", "are", "being");

  /**
   * The kinds of word between the preposition and the deed: "the attempted", "Ba's", "arson and".
   */
  private static final Set<String> OWN = Set.of("DET", "ADJ", "NOUN", "PROPN", "CCONJ", "PART");

  /** So many words may name the deed, and so many stand between it and the charge. */
  private static final int LONGEST = 8;

  private static final int REACH = 14;

  private final SentenceView view;

  Charges(SentenceView view) {
    this.view = view;
  }

  /**
   * Whether what is told at {@code from} lies behind the news, as that for which somebody is held,
   * tried or punished. "Charged in the death of four" tells the deaths with the charge.
   */
  boolean isFor(int from) {
    int preposition = preposition(from);
    return word(preposition) >= 0 && !view.word(preposition).equals("in");
  }

  /** Takes from such deeds whatever stands before them, and gives them to the accused. */
  void settle(List<RoleLink> links, List<TriggerFinder.Found> named) {
    for (TriggerFinder.Found one : named) {
      int preposition = preposition(one.match().from());
      int word = word(preposition);
      if (word < 0) {
        continue;
      }
      int end = view.at(preposition).span().start();
      links.removeIf(
          l ->
              l.trigger().equals(one.trigger())
                  && !l.role().equals("speaker")
                  && l.mention().span().end() <= end);
      // "Arrested two soldiers over the killing of Ba": Ba was not.
      links.removeIf(
          l ->
              l.trigger().span().overlaps(view.at(word).span())
                  && l.settled().role().equals("target")
                  && l.mention().span().start() >= one.trigger().span().end());
      Mention.Actor accused = accused(word);
      boolean done =
          links.stream()
              .anyMatch(
                  l -> l.trigger().equals(one.trigger()) && l.settled().role().equals("initiator"));
      if (accused != null && !done) {
        String role = how(word).equals("proven") ? "initiator" : RoleLink.LIKELY + "initiator";
        links.add(new RoleLink(one.trigger(), accused, role));
      }
    }
  }

  private int preposition(int from) {
    int at = from - 1;
    while (at >= 0 && at > from - LONGEST && isOfDeed(at)) {
      at--;
    }
    return at >= 0 && PREPOSITIONS.contains(view.word(at)) ? at : -1;
  }

  private boolean isOfDeed(int at) {
    Token token = view.at(at);
    return OWN.contains(token.tag()) && !WORDS.containsKey(token.lower())
        || token.isVerb() && token.lower().endsWith("ing")
        || token.is(",", "'s");
  }

  /** The word of police or court to which the preposition belongs, or -1. */
  private int word(int preposition) {
    for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
      Token token = view.at(i);
      Word word = WORDS.get(token.lower());
      if (word != null) {
        return word.before().contains(view.word(preposition)) ? i : -1;
      }
      if (token.isVerb() || token.isMark() || token.is("who", "which", "that", "after", "before")) {
        return -1;
      }
    }
    return -1;
  }

  private String how(int word) {
    Word charge = WORDS.get(view.word(word));
    return charge == null ? "" : charge.how();
  }

  /** Whom police or court have, unless they let him go; null if no party. */
  private Mention.@Nullable Actor accused(int word) {
    if (!view.at(word).isVerb() || how(word).equals("cleared")) {
      return null;
    }
    int from = word;
    while (from > 0
        && (BE.contains(view.word(from - 1)) || view.at(from - 1).tag().equals("AUX"))) {
      from--;
    }
    boolean passive = from < word && BE.contains(view.word(word - 1));
    Phrases.Range who = passive ? Phrases.subject(view, from) : Phrases.object(view, word + 1);
    List<Mention.Actor> parties = view.in(Mention.Actor.class, who.from(), who.to());
    return parties.isEmpty() ? null : parties.get(0);
  }
}
