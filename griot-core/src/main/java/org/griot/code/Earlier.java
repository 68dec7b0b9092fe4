package org.griot.code;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
          "(?i)\\b(?:(?:days|weeks|months|years|(?:an?|one|the) (?:day|week|month|year)) after"
              + "|follows (?:an?|another|one|the)|in (?:retaliation|revenge|retribution|reprisal) for"
              + "|to avenge|avenging"
              + "|similar to|same (?:\\w+ )?(?:block|building|club|corner|house|intersection"
              + "|neighborhood|place|spot|street) where)\\b");

  private Earlier() {}

  /** Whether the word of harm and whoever it befell stand behind such a cue. */
  static boolean is(
      String text, Sentence sentence, Trigger trigger, List<Trigger> here, List<RoleLink> links) {
    if (!trigger.hurts()) {
      return false;
    }
    int start = sentence.span().start();
    int end = Math.max(start, trigger.span().start());
    int at =
        CUE.matcher(text).region(start, end).results().mapToInt(MatchResult::end).max().orElse(-1);
    if (at < 0 || !isTold(here, start, at)) {
      return false;
    }
    List<RoleLink> harmed =
        links.stream().filter(l -> l.trigger().equals(trigger) && isWho(l)).toList();
    return !harmed.isEmpty() && harmed.stream().allMatch(l -> l.mention().span().start() >= at);
  }

  /** The last word for a happening before the cue is one of violence, not of an arrest. */
  private static boolean isTold(List<Trigger> here, int from, int to) {
    Trigger last = null;
    for (Trigger one : here) {
      boolean before = one.span().start() >= from && one.span().end() <= to;
      last = before && one.kind() == ClaimKind.EVENT ? one : last;
    }
    return last != null && (last.hurts() || last.measure() == null && last.anaphoric());
  }

  private static boolean isWho(RoleLink link) {
    return link.isHarm()
        && (link.mention() instanceof Mention.Count
            || link.mention() instanceof Mention.PersonName);
  }
}
