package org.griot.annotate;

import java.util.Set;
import org.griot.codebook.TriggerEntry;
import org.griot.model.HarmKind;

/** Words before a word of injury that tell that it killed: "fatally shot", "a deadly stabbing". */
final class FatalWords {
  private static final Set<String> WORDS = Set.copyOf(Resources.rows("fatal-words.tsv"));

  private FatalWords() {}

  /** The row, killing instead of injuring where the word before it says so. */
  static TriggerEntry weighed(SentenceView view, TriggerEntry entry, int from) {
    if (entry.harm() != HarmKind.INJURED || !WORDS.contains(view.word(from - 1))) {
      return entry;
    }
    return new TriggerEntry(
        entry.form(),
        entry.pos(),
        entry.type(),
        HarmKind.KILLED,
        entry.roles(),
        entry.kind(),
        entry.relation(),
        entry.weight());
  }
}
