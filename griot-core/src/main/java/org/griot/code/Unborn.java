package org.griot.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Provenance;

/**
 * Counts none but those who were born, as statistics of deaths do: "five adults and an unborn
 * child", "six people, including an unborn child" are five dead.
 */
final class Unborn {
  private static final String BORN = "those who were born";
  private static final Pattern WHO = Pattern.compile("(?i)\\b(?:unborn|fetus|foetus)\\b");
  private static final String ONE =
      "(?:(?:an?|her|their|the|one) )?(?:\\w+ )?(?:unborn|f(?:o?)etus)\\b";
  private static final Pattern INCLUDED =
      Pattern.compile("(?is)^[^.;]{0,60}?\\b(?:including|among them|one of them) " + ONE + ".*");
  private static final Pattern ADDED = Pattern.compile("(?is)^[^.;]{0,20}?\\band " + ONE + ".*");
  private static final int NEAR = 100;

  private Unborn() {}

  /** The figures without those who were not born. */
  static List<Harm> without(AnnotatedDocument document, List<Harm> harm) {
    String text = document.document().text();
    if (harm.isEmpty() || !WHO.matcher(text).find()) {
      return harm;
    }
    Set<Integer> sums = sums(document, text);
    Set<String> unborn = new HashSet<>();
    for (Harm one : harm) {
      if (one.who() != null && WHO.matcher(one.who()).find() && isOne(one)) {
        unborn.add(one.id());
      }
    }
    List<Harm> born = new ArrayList<>();
    for (Harm one : harm) {
      if (!unborn.contains(one.id())) {
        Harm kept =
            one.partOf() != null && unborn.contains(one.partOf()) ? one.withPartOf(null) : one;
        born.add(isSum(kept, sums) ? less(kept) : kept);
      }
    }
    return born;
  }

  /** The numbers that the report gives for the dead with the one who was not born among them. */
  private static Set<Integer> sums(AnnotatedDocument document, String text) {
    Set<Integer> sums = new HashSet<>();
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Count count && count.low() != null && count.low() > 1) {
        int end = count.span().end();
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        if (INCLUDED.matcher(behind).matches()) {
          sums.add(count.low());
        } else if (ADDED.matcher(behind).matches()) {
          sums.add(count.low() + 1);
        }
      }
    }
    return sums;
  }

  private static boolean isSum(Harm one, Set<Integer> sums) {
    return one.kind() == HarmKind.KILLED
        && one.low() != null
        && one.low().equals(one.high())
        && sums.contains(one.low());
  }

  private static boolean isOne(Harm one) {
    return Integer.valueOf(1).equals(one.low());
  }

  private static Harm less(Harm one) {
    int number = one.low() == null ? 0 : one.low() - 1;
    return Casualties.counting(
        one, number, new Provenance.Derived(BORN, one.provenance().quoted()));
  }
}
