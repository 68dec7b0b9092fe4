package org.griot.annotate;

import java.util.Set;
import org.griot.encode.Marked;

/**
 * What somebody does time and again: "the group OFTEN carries out such attacks", "the rebels ONLY
 * target soldiers". It is no happening, and says of none who did it.
 */
final class Habits {
  private static final Set<String> TIME_AND_AGAIN =
      Set.of(
          "often",
          "frequently",
          "regularly",
          "routinely",
          "usually",
          "typically",
          "commonly",
          "generally",
          "sometimes",
          "always");

  private static final Set<String> STOPPING =
      Set.of(
          "stop",
          "stops",
          "stopped",
          "stopping",
          "cease",
          "ceased",
          "halt",
          "halted",
          "end",
          "quit",
          "avoid",
          "renounce",
          "renounced",
          "refrain",
          "refrained",
          "abstain",
          "desist");

  private static final Set<String> OF_A_KIND = Set.of("such", "similar");

  /** What stands between a party's verb and what it does or claims. */
  private static final int REACH = 6;

  private Habits() {}

  /** "Routinely kidnap", "often raided". */
  static boolean isTimeAndAgain(SentenceView view, int verb) {
    return TIME_AND_AGAIN.contains(view.word(verb - 1));
  }

  /** "Undertook to STOP kidnapping", "REFRAIN from shelling": what shall be done no more. */
  static boolean isGivenUp(SentenceView view, int verb) {
    int at = verb > 0 && view.at(verb - 1).is("from") ? verb - 2 : verb - 1;
    return view.word(verb).endsWith("ing") && STOPPING.contains(view.word(at));
  }

  /** "Only targets", "never attacks": in the present, what they say of themselves. */
  static boolean isOnly(SentenceView view, int verb) {
    return verb > 0 && view.at(verb - 1).is("only", "never");
  }

  /** Whether the marked words are those of somebody with whose habits the sentence goes on. */
  static boolean are(SentenceView view, Marked mark) {
    int next = view.tokenAt(mark.span().end() - 1) + 1;
    int at = view.at(Math.min(next, view.size() - 1)).is("has", "have") ? next + 1 : next;
    return TIME_AND_AGAIN.contains(view.word(at)) || at > next && claimsOthers(view, at);
  }

  /** "Has claimed SIMILAR attacks", "has carried out SUCH bombings". */
  static boolean claimsOthers(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + REACH); i++) {
      if (view.at(i).is(".", ",", ";")) {
        return false;
      }
      if (OF_A_KIND.contains(view.word(i)) && view.word(i + 1).endsWith("s")) {
        return true;
      }
    }
    return false;
  }
}
