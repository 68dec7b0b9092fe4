package org.griot.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.jspecify.annotations.Nullable;

/** Compares how many were harmed. */
final class FigureMatch {
  /** From here on a figure is rarely the same by chance, unless it is round. */
  private static final int UNUSUAL = 4;

  /** So many are seldom harmed at once: two such figures near each other are hardly chance. */
  private static final int LARGE = 50;

  private FigureMatch() {}

  static void compare(Profile a, Profile b, Findings findings) {
    int agreeing = 0;
    for (Map.Entry<HarmKind, Figures> each : a.figures.entrySet()) {
      Figures other = b.figures.get(each.getKey());
      if (other != null && !isListedApart(each.getKey(), a, b)) {
        compareKind(each.getKey(), each.getValue(), other, growth(a, b), findings);
        agreeing++;
      }
    }
    boolean far = findings.has(Evidence.FIGURE_FAR) || findings.isContradicted();
    boolean one = findings.has(Evidence.FIGURE_SMALL) || findings.has(Evidence.FIGURE_PART);
    if (agreeing > 1 && one && !far) {
      findings.add(Evidence.FIGURE_KINDS, () -> "figures of more than one kind agree");
    }
  }

  /** "Two generals" here and "55 soldiers" there: one report counts its captives piece by piece. */
  private static boolean isListedApart(HarmKind kind, Profile a, Profile b) {
    boolean hurt = kind == HarmKind.KILLED || kind == HarmKind.INJURED;
    if (hurt || !a.claim.document().equals(b.claim.document())) {
      return false;
    }
    Set<String> groups = groups(kind, a);
    groups.retainAll(groups(kind, b));
    return groups.isEmpty();
  }

  private static Set<String> groups(HarmKind kind, Profile profile) {
    Set<String> groups = new TreeSet<>();
    profile.claim.harm().stream()
        .filter(h -> h.kind() == kind && Range.of(h) != null)
        .forEach(h -> groups.add(Figures.group(h)));
    return groups;
  }

  private static void compareKind(
      HarmKind kind, Figures a, Figures b, int growth, Findings findings) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    Range ra = a.total();
    Range rb = b.total();
    if (!ra.equals(rb)) {
      Side shared = sharedSide(a, b);
      if (shared != null) {
        ra = a.sides().getOrDefault(shared, ra);
        rb = b.sides().getOrDefault(shared, rb);
      } else if (!a.sides().containsKey(Side.UNKNOWN) && !b.sides().containsKey(Side.UNKNOWN)) {
        return;
      }
    }
    Range shown = ra;
    if (ra.equals(rb) && ra.isOne()) {
      findings.add(
          isUnusual(ra.low()) ? Evidence.FIGURE_EXACT : Evidence.FIGURE_SMALL,
          () -> shown + " " + word + " in both");
    } else if (a.numbers().stream()
        .anyMatch(n -> n > LARGE && isUnusual(n) && b.numbers().contains(n))) {
      findings.add(Evidence.FIGURE_EXACT, () -> "one large figure of " + word + " in both");
    } else if (a.numbers().stream().anyMatch(n -> isUnusual(n) && b.numbers().contains(n))) {
      findings.add(Evidence.FIGURE_PART, () -> "one figure of " + word + " in both");
    } else {
      compareRanges(word, ra, rb, growth, findings);
    }
  }

  private static void compareRanges(String word, Range a, Range b, int growth, Findings findings) {
    int small = Math.min(a.high(), b.high());
    int large = Math.max(a.low(), b.low());
    Supplier<String> reason = () -> a + " and " + b + " " + word;
    boolean grows = growth == 0 || growth > 0 == b.low() > a.low();
    if (small >= LARGE && large <= 2 * small) {
      findings.add(Evidence.FIGURE_LARGE, () -> reason.get() + ", both large");
    } else if (a.overlaps(b) || large <= 2 * small || large - small <= 3) {
      findings.add(Evidence.FIGURE_CLOSE, reason);
    } else if (grows && large <= 4 * small) {
      findings.add(Evidence.FIGURE_GROWN, reason);
    } else if (large - small > 20 && large > (grows ? 20 : 10) * Math.max(1, small)) {
      findings.contradict(reason);
    } else {
      findings.add(Evidence.FIGURE_FAR, reason);
    }
  }

  private static @Nullable Side sharedSide(Figures a, Figures b) {
    for (Side side : a.sides().keySet()) {
      if (b.sides().containsKey(side)) {
        return side;
      }
    }
    return null;
  }

  private static boolean isUnusual(int number) {
    return number >= UNUSUAL && number % 10 != 0 && number != 5 && number != 12 && number != 15;
  }

  /** Positive if b's report is the later one, negative if a's is, 0 if that is unknown. */
  private static int growth(Profile a, Profile b) {
    LocalDate pa = a.published;
    LocalDate pb = b.published;
    return pa == null || pb == null ? 0 : Integer.signum(pb.compareTo(pa));
  }
}
