package org.griot.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.griot.codebook.Codebook;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Trigger;

/**
 * Those who were harmed in another happening before the one that their sentence tells of: "five
 * were wounded, a week after two men were shot there", "the attack follows one that left a boy
 * dead". Whoever died days after he was shot is told of by both words, and stands before the cue.
 */
final class Earlier {
  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\b(?:(?:hours|days|weeks|months|years|(?:an?|one|the) (?:hour|day|week|month|year)) after"
              + "|follows (?:an?|another|one|the)|in (?:retaliation|revenge|retribution|reprisal) for"
              + "|to avenge|avenging|since (?:\\w+ ){0,3}\\w+,? when"
              + "|similar to|same (?:\\w+ )?(?:block|building|club|corner|house|intersection"
              + "|neighborhood|place|spot|street) where)\\b");

  private Earlier() {}

  /** The words of the earlier happening: those of harm, and the deed between cue and harm. */
  static Set<Trigger> in(
      Codebook codebook, String text, Sentence sentence, List<Trigger> here, List<RoleLink> links) {
    Set<Trigger> earlier = new HashSet<>();
    for (Trigger harm : here) {
      int cue = cue(codebook, text, sentence, harm, here, links);
      if (cue < 0) {
        continue;
      }
      here.stream()
          .filter(t -> t.kind() == ClaimKind.EVENT)
          .filter(t -> t.equals(harm) || t.measure() == null)
          .filter(t -> t.span().start() >= cue && t.span().start() <= harm.span().start())
          .forEach(earlier::add);
    }
    return earlier;
  }

  /** Where the cue ends behind which a word of harm and whoever it befell stand, or -1. */
  private static int cue(
      Codebook codebook,
      String text,
      Sentence sentence,
      Trigger trigger,
      List<Trigger> here,
      List<RoleLink> links) {
    if (!trigger.hurts()) {
      return -1;
    }
    int start = sentence.span().start();
    int end = Math.max(start, trigger.span().start());
    int at =
        CUE.matcher(text).region(start, end).results().mapToInt(MatchResult::end).max().orElse(-1);
    if (at < 0 || !isTold(codebook, here, start, at)) {
      return -1;
    }
    List<RoleLink> harmed =
        links.stream().filter(l -> l.trigger().equals(trigger) && isWho(l)).toList();
    boolean behind = harmed.stream().allMatch(l -> l.mention().span().start() >= at);
    return !harmed.isEmpty() && behind ? at : -1;
  }

  /** The last word for a happening before the cue is one of violence, not of an arrest. */
  private static boolean isTold(Codebook codebook, List<Trigger> here, int from, int to) {
    Trigger last = null;
    for (Trigger one : here) {
      boolean before = one.span().start() >= from && one.span().end() <= to;
      last = before && one.kind() == ClaimKind.EVENT ? one : last;
    }
    return last != null
        && (last.hurts()
            || last.measure() == null
                && (last.anaphoric() || Types.isViolence(codebook, last.type())));
  }

  private static boolean isWho(RoleLink link) {
    return link.isHarm()
        && (link.mention() instanceof Mention.Count
            || link.mention() instanceof Mention.PersonName);
  }
}
