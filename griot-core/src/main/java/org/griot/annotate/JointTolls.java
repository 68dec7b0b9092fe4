package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.model.Harm;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * One figure for several harms together: "80 were killed or wounded", "15 casualties". How many
 * suffered which is not said, so that each is some of them, and none is the whole figure.
 */
final class JointTolls {
  /** The kinds under which {@code toll-words.tsv} lists the words for a harm. */
  private static final List<String> HARMS =
      List.of("killed", "injured", "captured", "abducted", "missing", "displaced");

  private static final Set<String> TAKEN = Set.of("captured", "abducted");

  private static final Set<String> JOINS = Set.of("and", "or", "/");

  private static final String JOINT = "joint-";

  private final TollWords words;
  private final SentenceView view;

  JointTolls(TollWords words, SentenceView view) {
    this.words = words;
    this.view = view;
  }

  /**
   * Puts some of such a figure for each harm into the place of the whole figure for one of them.
   */
  void settle(List<RoleLink> links) {
    if (links.stream().noneMatch(JointTolls::isFigure)) {
      return;
    }
    for (int i = 0; i < view.tokens().size(); i++) {
      if (words.is(JOINT + "casualties", view.word(i))) {
        settle(links, i, i, "killed", "injured");
      }
      String first = harm(i);
      int last = joined(i, first);
      String second = harm(last);
      if (first != null && second != null) {
        settle(links, i, last, first, second);
      }
    }
  }

  /** Where the second word for harm stands that is joined to this one, or -1. */
  private int joined(int at, @Nullable String first) {
    if (first == null) {
      return -1;
    }
    int next = at + 1;
    while (JOINS.contains(view.word(next))) {
      next++;
    }
    if (next == at + 1) {
      return -1;
    }
    if (view.word(next).endsWith("ly")) {
      next++;
    }
    String second = harm(next);
    return second == null || second.equals(first) ? -1 : next;
  }

  private @Nullable String harm(int at) {
    return HARMS.stream()
        .filter(harm -> words.is(JOINT + harm, view.word(at)))
        .findFirst()
        .orElse(null);
  }

  private void settle(List<RoleLink> links, int from, int to, String first, String second) {
    Span both = view.at(from).span().cover(view.at(to).span());
    List<RoleLink> told =
        links.stream()
            .filter(l -> l.trigger().span().overlaps(both))
            .filter(JointTolls::isFigure)
            .toList();
    List<Mention> counts = told.stream().map(RoleLink::mention).distinct().toList();
    if (counts.size() != 1 || isNobody((Mention.Count) counts.get(0))) {
      return; // "three killed and five wounded"; "no casualties"
    }
    // "Abducted and killed three": first the one, then the other, and all of them.
    boolean whole = TAKEN.contains(first) && view.word(from + 1).equals("and");
    Mention count = whole ? counts.get(0) : some((Mention.Count) counts.get(0));
    List<RoleLink> each = new ArrayList<>();
    for (String harm : List.of(first, second)) {
      each.add(new RoleLink(trigger(told, harm, from, to), count, RoleLink.HARM + harm));
    }
    links.removeAll(told);
    links.addAll(each);
  }

  private static boolean isFigure(RoleLink link) {
    return link.settled().isHarm() && link.mention() instanceof Mention.Count;
  }

  private static boolean isNobody(Mention.Count count) {
    return Objects.equals(count.high(), 0);
  }

  private Mention.Count some(Mention.Count all) {
    return new Mention.Count(
        all.span(),
        all.number(),
        null,
        null,
        all.approx(),
        Harm.SOME_OF + figure(all),
        all.noun(),
        all.nounSpan());
  }

  /** "more than 30", "dozens": the figure without whom it counts. */
  private String figure(Mention.Count all) {
    int from = view.tokenAt(all.span().start());
    int to = view.tokenAt(all.number().end() - 1);
    return view.tokens().subList(from, to + 1).stream()
        .map(Token::lower)
        .collect(Collectors.joining(" "));
  }

  /** The word for that harm among those linked, or such a word where the links have none. */
  private Trigger trigger(List<RoleLink> told, String harm, int from, int to) {
    for (RoleLink link : told) {
      if (harm.equals(link.trigger().measure())) {
        return link.trigger();
      }
    }
    Trigger other = told.get(0).trigger();
    boolean first = harm.equals(harm(from));
    Trigger own = Trigger.unspoken(view.at(first ? from : to).span(), other.sentence(), harm);
    return own.told(other.stance(), other.reality(), other.main());
  }
}
