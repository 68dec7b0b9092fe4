package org.griot.annotate;

import java.util.Set;
import org.griot.encode.Marked;

/**
 * Those who come upon the dead or tend the hurt: "SOLDIERS FOUND the decapitated bodies" did not
 * behead them, "the charity RECEIVED 41 wounded" did not wound them.
 */
final class Finders {
  private static final Set<String> FINDING = Set.copyOf(Resources.rows("finding-verbs.tsv"));
  private static final Set<String> FOUND =
      Set.of(
          "body",
          "bodies",
          "corpse",
          "corpses",
          "remains",
          "grave",
          "graves",
          "wounded",
          "injured",
          "casualties",
          "patients");

  /** What stands between those who find and their verb, and between the verb and what they find. */
  private static final int REACH = 10;

  private Finders() {}

  /** Whether those who are marked are said to find or to tend. */
  static boolean are(SentenceView view, Marked mark) {
    int verb = Math.min(view.tokenAt(mark.span().end() - 1) + 1, view.size());
    int end = Math.min(view.size(), verb + REACH);
    while (verb < end && !view.at(verb).isVerb()) {
      verb++;
    }
    if (verb == end || !FINDING.contains(view.word(verb))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(view.size(), verb + REACH); i++) {
      if (FOUND.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }
}
