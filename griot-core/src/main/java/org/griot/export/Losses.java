package org.griot.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the losses of one export. For one thread. */
final class Losses {
  private static final int EXAMPLES = 10;

  private final Map<Loss, NavigableSet<String>> events = new EnumMap<>(Loss.class);
  private final List<LossReport.LeftOut> leftOut = new ArrayList<>();
  private int redactions;

  void add(Loss loss, String event) {
    events.computeIfAbsent(loss, unused -> new TreeSet<>()).add(event);
  }

  /** An event that was refused is left out only; what else it would have lost does not matter. */
  void addAll(Set<Loss> losses, String event) {
    losses.forEach(loss -> add(loss, event));
  }

  void leave(LossReport.LeftOut event) {
    leftOut.add(event);
  }

  void redacted(int names) {
    redactions += names;
  }

  int redactions() {
    return redactions;
  }

  List<LossReport.LeftOut> leftOut() {
    return leftOut;
  }

  List<LossReport.Item> items() {
    List<LossReport.Item> items = new ArrayList<>();
    events.forEach(
        (loss, ids) ->
            items.add(
                new LossReport.Item(
                    loss.label(),
                    loss.meaning(),
                    ids.size(),
                    ids.stream().limit(EXAMPLES).toList())));
    return items;
  }
}
