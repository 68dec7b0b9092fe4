package org.griot.evaluate.times;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.griot.evaluate.score.Pairing;
import org.griot.evaluate.score.Ratio;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Miss;
import org.jspecify.annotations.Nullable;

/**
 * Counts over documents as TempEval-3 has them: relaxed means any overlap, strict the same span,
 * and value F1 is relaxed F1 times the share of right values among what overlaps. One expression is
 * found by one answer. Used by one thread.
 */
final class TimeScore {
  private Tally relaxed = Tally.NONE;
  private Tally strict = Tally.NONE;
  private final List<Miss> misses = new ArrayList<>();
  private int values;

  /** Counts one story; what is not right is kept with the words it stands on. */
  void add(String story, String text, List<Timex> gold, List<Timex> made) {
    double[][] gains = new double[gold.size()][made.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        gains[i][j] = gain(gold.get(i), made.get(j));
      }
    }
    int[] pair = Pairing.best(gains);
    int overlapping = 0;
    int same = 0;
    boolean[] used = new boolean[made.size()];
    for (int i = 0; i < gold.size(); i++) {
      miss(story, text, gold.get(i), pair[i] < 0 ? null : made.get(pair[i]));
      if (pair[i] >= 0) {
        used[pair[i]] = true;
        Timex answer = made.get(pair[i]);
        overlapping++;
        same += answer.span().equals(gold.get(i).span()) ? 1 : 0;
        values += answer.value().equals(gold.get(i).value()) ? 1 : 0;
      }
    }
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        misses.add(new Miss(story, "spurious", null, shown(text, made.get(j))));
      }
    }
    relaxed = relaxed.plus(new Tally(overlapping, gold.size(), made.size()));
    strict = strict.plus(new Tally(same, gold.size(), made.size()));
  }

  private void miss(String story, String text, Timex gold, @Nullable Timex made) {
    if (made == null) {
      misses.add(new Miss(story, "missing", shown(text, gold), null));
    } else if (!made.value().equals(gold.value()) || !made.span().equals(gold.span())) {
      boolean value = !made.value().equals(gold.value());
      misses.add(new Miss(story, value ? "value" : "span", shown(text, gold), shown(text, made)));
    }
  }

  private static String shown(String text, Timex time) {
    return time.value() + " " + time.span().of(text).replaceAll("\\s+", " ");
  }

  List<Miss> misses() {
    return List.copyOf(misses);
  }

  private static double gain(Timex gold, Timex made) {
    if (!gold.span().overlaps(made.span())) {
      return 0;
    }
    return made.span().equals(gold.span()) ? 2 : 1;
  }

  Tally relaxed() {
    return relaxed;
  }

  Tally strict() {
    return strict;
  }

  /** Share of right values among the expressions found. */
  @Nullable BigDecimal valueAccuracy() {
    return Ratio.of(values, relaxed.right());
  }

  /** Relaxed F1 times that share, which is the F of the right values. */
  Tally value() {
    return new Tally(values, relaxed.gold(), relaxed.made());
  }
}
