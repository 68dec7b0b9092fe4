package org.griot.annotate;

import java.util.List;
import org.griot.model.Mention;
import org.griot.model.RoleLink;

/**
 * Those who lost somebody and stand where the dead might: "Ba, whose brother was killed", "Ba, the
 * mother of Jean Dia, who was killed". The words for kin are data, {@code toll-words.tsv}.
 */
final class Bereaved {
  // Between a name and the "whose" or the kin that tells of it: an age, "a teacher".
  private static final int NEAR = 6;

  private final TollWords words;
  private final SentenceView view;

  Bereaved(TollWords words, SentenceView view) {
    this.words = words;
    this.view = view;
  }

  /** Takes away the links that make victims of them. */
  void drop(List<RoleLink> links) {
    links.removeIf(this::isBereaved);
  }

  private boolean isBereaved(RoleLink link) {
    boolean person =
        link.mention() instanceof Mention.PersonName || Sufferers.isOne(link.mention());
    RoleLink plain = link.settled();
    boolean struck =
        plain.isToll() || plain.role().startsWith(RoleLink.VICTIM) || plain.role().equals("target");
    if (!person || !struck) {
      return false;
    }
    int end = view.tokenAt(link.mention().span().end() - 1) + 1;
    int harm = view.tokenAt(link.trigger().span().start());
    for (int i = end; i < Math.min(harm, end + NEAR); i++) {
      if (view.at(i).isVerb() || view.at(i).tag().equals("AUX")) {
        return false;
      }
      if (view.word(i).equals("whose")) {
        return isKin(i + 1, harm) && isInClause(i + 1, harm);
      }
      if (words.is("kin", view.word(i)) && view.word(i + 1).equals("of")) {
        return isOfWhom(i + 2, harm);
      }
    }
    int last = end - 1;
    return words.is("kin", view.word(last))
        && view.word(end).equals("of")
        && isOfWhom(end + 1, harm);
  }

  /** "whose eight-year-old SON": not "whose body", "whose car". */
  private boolean isKin(int from, int to) {
    for (int i = from; i < Math.min(to, from + NEAR) && !view.at(i).isVerb(); i++) {
      if (words.is("kin", view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "of JEAN DIA, 29, WHO was killed": somebody stands before the "who". */
  private boolean isOfWhom(int from, int harm) {
    for (int i = from; i < harm && !view.at(i).isVerb() && !view.at(i).tag().equals("AUX"); i++) {
      if (view.at(i).is("who", "whom")) {
        return Antecedent.holdsOne(view, new Phrases.Range(from, i)) && isInClause(i + 1, harm);
      }
    }
    return false;
  }

  /** A comma behind the verb of the clause ends it: "whose brother was killed, was shot". */
  private boolean isInClause(int from, int harm) {
    boolean verb = false;
    for (int i = from; i < harm; i++) {
      if (view.at(i).is(";") || verb && view.at(i).is(",")) {
        return false;
      }
      verb |= view.at(i).isVerb() || view.at(i).tag().equals("AUX");
    }
    return true;
  }
}
