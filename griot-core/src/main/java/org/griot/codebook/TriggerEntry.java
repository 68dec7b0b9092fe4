package org.griot.codebook;

import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a happening, a statistic or a tie, or that only look as if they did.
 *
 * @param form for a verb the first word is a lemma and inflects, for a noun the last; a phrase
 *     stands as it is; case counts only where the form has capitals
 * @param type the event type that the words alone suggest, or null if parties or other words decide
 * @param harm what happens to the people counted with it, or null
 * @param kind what kind of claim the words make; null for a trap, which hides the triggers in it
 * @param relation of a relation, or of an event that makes one: the tie; else null
 * @param weight 1 to 100: how sure the words alone are
 */
public record TriggerEntry(
    String form,
    Pos pos,
    @Nullable String type,
    @Nullable HarmKind harm,
    RolePattern roles,
    @Nullable ClaimKind kind,
    @Nullable String relation,
    int weight) {
  /** In a form: the name of some place. */
  public static final String PLACE = "{place}";

  /** What inflects: a verb's first word, a noun's last, nothing of a phrase. */
  public enum Pos {
    V,
    N,
    PHRASE
  }

  /** The same in other words. */
  TriggerEntry with(String other) {
    return new TriggerEntry(other, pos, type, harm, roles, kind, relation, weight);
  }

  /** Whether the words name nothing ("heart attack", "fired from his job"). */
  public boolean isTrap() {
    return kind == null;
  }
}
