package org.griot.annotate;

import java.util.Set;
import org.griot.codebook.RolePattern;
import org.griot.codebook.TriggerEntry;
import org.griot.link.AnyPerson;
import org.griot.link.CountNouns;
import org.griot.model.HarmKind;
import org.griot.model.Mention;

/**
 * Where "hit" and "struck" tell that people were hurt: "one of the bullets hit his mother", "the
 * guard was hit twice". Of a town, a convoy or a record they tell nothing of the kind.
 */
final class HitWords {
  private static final Set<String> PROJECTILES = Set.copyOf(Resources.rows("projectiles.tsv"));
  private static final Set<String> FORMS = Set.of("hit", "strike");
  private static final Set<String> BE = Set.of("was", "were", "been", "being", "got");
  private static final Set<String> PERSONS = Set.of("he", "she", "they", "both", "who");
  private static final Set<String> OBJECTS = Set.of("him", "her", "them");
  private static final Set<String> OTHERWISE = Set.of("by", "with", "from", "off");

  /** So many words back the bullet may stand. */
  private static final int BACK = 14;

  private HitWords() {}

  /** The row, injuring where the words around it say so. */
  static TriggerEntry weighed(SentenceView view, TriggerEntry entry, int from) {
    boolean plain = entry.harm() == null && FORMS.contains(entry.form());
    if (!plain || view.isUntagged() || !isOfPeople(view, from)) {
      return entry;
    }
    return new TriggerEntry(
        entry.form(),
        entry.pos(),
        entry.type(),
        HarmKind.INJURED,
        RolePattern.SO,
        entry.kind(),
        entry.relation(),
        entry.weight());
  }

  private static boolean isOfPeople(SentenceView view, int verb) {
    int before = verb - 1;
    while (before > 0 && (view.at(before).tag().equals("ADV") || view.at(before).is("both"))) {
      before--;
    }
    if (before > 0 && BE.contains(view.word(before))) {
      return isPerson(view, before - 1) && !OTHERWISE.contains(view.word(verb + 1));
    }
    return isSomebody(view, verb + 1) && isShot(view, verb);
  }

  /** The subject ends with a person: "the teenagers were also struck". */
  private static boolean isPerson(SentenceView view, int at) {
    int last = at;
    while (last > 0 && view.at(last).tag().equals("AUX") || view.word(last).equals("also")) {
      last--;
    }
    return last >= 0
        && (PERSONS.contains(view.word(last))
            || CountNouns.isPerson(view.word(last))
            || view.covering(Mention.PersonName.class, last) != null);
  }

  private static boolean isSomebody(SentenceView view, int at) {
    if (at >= view.size()) {
      return false;
    }
    Mention.Count count = view.covering(Mention.Count.class, at);
    boolean counted = count != null && count.noun() != null && CountNouns.isPerson(count.noun());
    boolean owned = view.at(at).is("his", "her", "their", "the", "a", "an", "both");
    int noun = owned ? at + 1 : at;
    return counted
        || OBJECTS.contains(view.word(at))
        || view.covering(Mention.PersonName.class, noun) != null
        || owned
            && Phrases.holdsPerson(view, new Phrases.Range(noun, Math.min(view.size(), noun + 3)));
  }

  private static boolean isShot(SentenceView view, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - BACK && !view.at(i).is(".", ";"); i--) {
      if (PROJECTILES.contains(view.word(i)) && view.at(i).isNoun()) {
        return true;
      }
      if (AnyPerson.isPronoun(view.word(i))) {
        return false;
      }
    }
    return false;
  }
}
