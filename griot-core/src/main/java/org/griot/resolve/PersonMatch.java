package org.griot.resolve;

import java.util.Set;
import java.util.function.Supplier;
import org.griot.model.HarmKind;
import org.griot.resolve.Profile.Victim;
import org.jspecify.annotations.Nullable;

/** Compares the named persons whom two claims say something befell. */
final class PersonMatch {
  private PersonMatch() {}

  static void compare(Profile a, Profile b, Findings findings) {
    boolean other = false;
    for (Victim va : a.victims) {
      for (Victim vb : b.victims) {
        if (!va.fate().equals(vb.fate())) {
          continue;
        }
        Evidence match = match(va, vb);
        if (match == null) {
          other = true;
        } else if (!findings.has(match)) {
          findings.add(match, () -> va.shown() + " " + va.fate() + " in both");
        }
      }
    }
    if (other && !findings.has(Evidence.PERSON_SAME) && !findings.has(Evidence.PERSON_PART)) {
      different(a, b, findings);
    }
  }

  /** One victim by two names is a contradiction; of many victims each report may name others. */
  private static void different(Profile a, Profile b, Findings findings) {
    Supplier<String> reason = () -> "other persons are named: " + names(a) + "; " + names(b);
    if (namesAll(a) && namesAll(b)) {
      findings.contradict(reason);
    } else {
      findings.add(Evidence.PERSON_OTHER, reason);
    }
  }

  private static boolean namesAll(Profile profile) {
    for (Victim victim : profile.victims) {
      HarmKind kind = kindOf(victim.fate());
      Figures figures = kind == null ? null : profile.figures.get(kind);
      if (figures != null && figures.total().high() > profile.victims.size()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable HarmKind kindOf(String fate) {
    for (HarmKind kind : HarmKind.values()) {
      if (kind.name().equalsIgnoreCase(fate)) {
        return kind;
      }
    }
    return null;
  }

  /** Whether two names mean one person, fully or in part; null if not. */
  static @Nullable Evidence match(Victim a, Victim b) {
    if (a.id() != null && b.id() != null) {
      return a.id().equals(b.id()) ? Evidence.PERSON_SAME : null;
    }
    Evidence best = null;
    for (Set<String> wa : a.words()) {
      for (Set<String> wb : b.words()) {
        if (wa.size() > 1 && wa.equals(wb)) {
          return Evidence.PERSON_SAME;
        }
        if (wa.containsAll(wb) || wb.containsAll(wa)) {
          best = Evidence.PERSON_PART;
        }
      }
    }
    return best;
  }

  private static String names(Profile profile) {
    return String.join(", ", profile.victims.stream().map(Victim::shown).toList());
  }
}
