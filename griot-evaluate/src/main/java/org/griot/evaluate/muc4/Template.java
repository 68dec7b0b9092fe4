package org.griot.evaluate.muc4;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One incident of one message.
 *
 * @param optional a key's template that may be missing
 */
record Template(String message, int number, boolean optional, Map<Slot, List<Filler>> slots) {
  Template {
    EnumMap<Slot, List<Filler>> copy = new EnumMap<>(Slot.class);
    slots.forEach((slot, fillers) -> copy.put(slot, List.copyOf(fillers)));
    slots = Collections.unmodifiableMap(copy);
  }

  List<Filler> fillers(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** A template that is being filled: the same filler twice is one. Used by one thread. */
  static final class Draft {
    private final Map<Slot, List<Filler>> slots = new EnumMap<>(Slot.class);

    void add(Slot slot, Filler filler) {
      List<Filler> all = slots.computeIfAbsent(slot, s -> new ArrayList<>());
      if (!all.contains(filler)) {
        all.add(filler);
      }
    }

    List<Filler> fillers(Slot slot) {
      return slots.getOrDefault(slot, List.of());
    }

    Template done(String message, int number, boolean optional) {
      return new Template(message, number, optional, slots);
    }
  }
}
