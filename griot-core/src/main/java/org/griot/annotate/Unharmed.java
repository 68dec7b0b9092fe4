package org.griot.annotate;

import java.util.List;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;
import org.griot.model.RoleLink;

/**
 * Tells who stands beside a word of harm and is not harmed by it: whoever is charged with it, the
 * children of a "father of three", what stands before "the number of". The words are data, {@code
 * toll-words.tsv}.
 */
final class Unharmed {
  private final TollWords words;
  private final SentenceView view;

  Unharmed(TollWords words, SentenceView view) {
    this.words = words;
    this.view = view;
  }

  /** Whether the link takes somebody for harmed by these words who is not. */
  boolean strays(RoleLink link, Found one) {
    if (!link.trigger().equals(one.trigger())) {
      return false;
    }
    int from = one.match().from();
    int number = number(from);
    boolean noun = one.match().isNoun();
    return isWithout(link)
        || isOfParent(link)
        || isElse(link, one)
        || noun && (isAccused(link, from) || isChargedWith(link, from) || isParted(link, from))
        || isMultiple(link)
        || !noun && isOfNextClause(link)
        || number > 0 && isOfHarmed(link) && view.tokenAt(link.mention().span().start()) < number;
  }

  /** Takes away links, whoever read them, that are of no further person harmed. */
  void dropElse(List<RoleLink> links, List<Found> found) {
    links.removeIf(link -> found.stream().anyMatch(one -> isElse(link, one)));
  }

  private boolean isElse(RoleLink link, Found one) {
    return link.trigger().equals(one.trigger())
        && (isNamedByDeed(link, one.match().to())
            || isWhichOfThem(link)
            || isManySelves(link)
            || isSurvivor(link)
            || isCondemned(link)
            || isUncounted(link, one.match().from())
            || isRank(link)
            || isBusy(link.mention())
            || one.match().isNoun() && isAccusedBehind(link, one.match()));
  }

  /** "Four dead and an unknown NUMBER (of people) wounded": the four are not the wounded. */
  private boolean isUncounted(RoleLink link, int harm) {
    int last = harm > 2 && view.word(harm - 2).equals("of") ? harm - 3 : harm - 1;
    return link.mention() instanceof Mention.Count count
        && view.word(last).equals("number")
        && view.tokenAt(count.span().start()) < last - 1;
  }

  /**
   * "More than 300 people WERE EATING there, two OF WHOM died": a figure of whom some were harmed.
   */
  boolean isBusy(Mention mention) {
    int be = view.tokenAt(mention.span().end() - 1) + 1;
    boolean several =
        mention instanceof Mention.Count count && count.low() != null && count.low() > 1;
    if (!several || be >= view.size() || !view.at(be).is("were")) {
      return false;
    }
    int verb = be + 1;
    while (verb < view.size() && view.at(verb).tag().equals("ADV")) {
      verb++;
    }
    boolean doing =
        verb < view.size()
            && view.at(verb).isVerb()
            && view.word(verb).endsWith("ing")
            && !words.is("ailing", view.word(verb));
    int before = view.tokenAt(mention.span().start()) - 1;
    return doing && (view.word(before).equals("which") || isParted(verb));
  }

  /** "two of whom". */
  private boolean isParted(int from) {
    for (int i = from; i + 1 < view.size(); i++) {
      if (view.at(i).is("of") && view.at(i + 1).is("whom", "them")) {
        return true;
      }
    }
    return false;
  }

  /** "The NUMBER TWO of the secret police": one man, and no figure. */
  private boolean isRank(RoleLink link) {
    if (!(link.mention() instanceof Mention.Count count)) {
      return false;
    }
    int at = view.tokenAt(count.number().start());
    return view.word(at - 1).equals("number") && view.word(at + 1).equals("of");
  }

  /** "Surviving victim Jean Ba", "the survivor, Jean Ba": not one of those killed. */
  private boolean isSurvivor(RoleLink link) {
    if (!"killed".equals(link.trigger().measure()) || link.role().equals("initiator")) {
      return false;
    }
    int at = view.tokenAt(link.mention().span().start());
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (words.is("survivor", view.word(i)) && !view.at(at - 1).is("of", "by")) {
        return true;
      }
    }
    return false;
  }

  /** "Executed 40, fewer than the 50 sentenced to death": those are alive. */
  private boolean isCondemned(RoleLink link) {
    return isOfHarmed(link)
        && "killed".equals(link.trigger().measure())
        && Condemned.holds(view, link.mention().span());
  }

  /** "Shot six people before turning the gun on HIMSELF": one, not six. */
  private boolean isManySelves(RoleLink link) {
    int last = view.tokenAt(link.trigger().span().end() - 1);
    return link.mention() instanceof Mention.Count count
        && count.low() != null
        && count.low() > 1
        && view.at(last).is("himself", "herself");
  }

  /** "The others CHARGED in the death are Ba and Dia". */
  private boolean isAccusedBehind(RoleLink link, TriggerMatcher.Match match) {
    int at = view.tokenAt(link.mention().span().start());
    if (!isOfHarmed(link) || at < match.to()) {
      return false;
    }
    int be = match.to();
    while (be < at && !view.at(be).is("are", "is", "were", "was", "include")) {
      be++;
    }
    boolean accused = false;
    for (int i = 0; i < match.from() && be < at; i++) {
      accused |= words.is("accused", view.word(i));
    }
    return accused;
  }

  /** "Wounding two, and a suspect is being sought": who begins another clause suffers nothing. */
  private boolean isOfNextClause(RoleLink link) {
    int at = view.tokenAt(link.mention().span().start());
    int end = view.tokenAt(link.mention().span().end() - 1) + 1;
    boolean behind = link.mention().span().start() >= link.trigger().span().end();
    if (!behind || end >= view.size() || !(link.mention() instanceof Mention.Count)) {
      return false;
    }
    at -= view.word(at - 1).equals("the") ? 1 : 0;
    boolean then = view.word(at - 1).equals("then") && view.word(at - 2).equals("and");
    boolean and = view.word(at - 1).equals("and") && view.word(at - 2).equals(",");
    return then && view.at(end).isVerb() || (and || then) && view.at(end).tag().equals("AUX");
  }

  /** "The shooting SUSPECT", "the shooting suspect's house". */
  private boolean isNamedByDeed(RoleLink link, int behind) {
    return isOfHarmed(link)
        && words.is("named-by-deed", view.word(behind))
        && view.tokenAt(link.mention().span().start()) == behind;
  }

  /** "Ba was the THIRD child killed this year": says which, of somebody told already. */
  private boolean isWhichOfThem(RoleLink link) {
    int at = view.tokenAt(link.mention().span().start());
    boolean the = view.word(at).equals("the") || view.word(at - 1).equals("the");
    int first = view.word(at).equals("the") ? at : at - 1;
    return the
        && link.isToll()
        && !(link.mention() instanceof Mention.PersonName)
        && words.is("ordinal", view.word(first + 1))
        && words.is("be", view.word(first - 1));
  }

  /** "Police lowered the NUMBER of people killed": what stands before the number is not counted. */
  private int number(int from) {
    int number = -1;
    for (int i = from - 1; i >= Math.max(1, from - TollWords.NEAR); i--) {
      boolean counts = words.is("number", view.word(i)) && view.word(i + 1).equals("of");
      number = counts && view.covering(Mention.Count.class, i) == null ? i : number;
    }
    return number;
  }

  /** "Charged a teenager with murder", "hanged a man for murder". */
  private boolean isChargedWith(RoleLink link, int noun) {
    int at = view.tokenAt(link.mention().span().end() - 1) + 1;
    if (!isOfHarmed(link) || at >= noun || !view.at(at).is("with", "for", "of", "over")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i > at - TollWords.NEAR; i--) {
      if (words.is("accused", view.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "A deadly quadruple shooting": four were hit, and not all of them died. */
  private boolean isMultiple(RoleLink link) {
    return link.mention() instanceof Mention.Count count
        && count.noun() == null
        && words.is("multiple", view.word(view.tokenAt(count.span().start())))
        && link.role().equals("harm:killed")
        && words.is("open", view.word(view.tokenAt(count.span().end() - 1) + 1));
  }

  /** "General Example, one of the few women of that rank": says who, not how many. */
  private boolean isOneOfKind(int at) {
    return view.word(at - 1).equals(",")
        && view.word(at).equals("one")
        && view.word(at + 1).equals("of")
        && view.in(Mention.PersonName.class, Math.max(0, at - 4), at).size() > 0;
  }

  /** "Without a figure for the whole". */
  private boolean isWithout(RoleLink link) {
    int at = view.tokenAt(link.mention().span().start());
    return link.mention() instanceof Mention.Count count
        && (view.word(at - 1).equals("without")
            || words.is("unharmed", UnspokenTolls.last(count))
            || words.is("joint-casualties", UnspokenTolls.last(count)) && isOfTaking(link)
            || isOneOfKind(at));
  }

  /** Casualties are dead or wounded, whatever else was done. */
  private static boolean isOfTaking(RoleLink link) {
    return link.isToll() && !link.role().endsWith("killed") && !link.role().endsWith("injured");
  }

  /** "Father of three shot dead": the three are nobody's harm. */
  private boolean isOfParent(RoleLink link) {
    int at = view.tokenAt(link.mention().span().start());
    return link.mention() instanceof Mention.Count
        && link.isToll()
        && view.word(at - 1).equals("of")
        && words.is("parent", view.word(at - 2));
  }

  /**
   * "Two men charged in the shooting", "Ba faces charges over the death": they are not the dead.
   */
  private boolean isAccused(RoleLink link, int noun) {
    int at = view.tokenAt(link.mention().span().end() - 1) + 1;
    if (!isOfHarmed(link) || at >= noun) {
      return false;
    }
    for (int i = at; i < noun; i++) {
      if (words.is("accused", view.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfHarmed(RoleLink link) {
    return link.isToll() || link.role().equals("target");
  }

  private boolean isParted(RoleLink link, int noun) {
    if (!(link.mention() instanceof Mention.Count) || !link.isToll()) {
      return false;
    }
    for (int i = view.tokenAt(link.mention().span().end() - 1) + 1; i < noun; i++) {
      if (view.at(i).is(",", ";", "and")) {
        return true;
      }
    }
    return false;
  }
}
