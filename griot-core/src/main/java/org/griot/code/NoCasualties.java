package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import org.griot.model.Harm;
import org.griot.model.HarmKind;

/** "There were no casualties": nobody was hurt and nobody was killed, unless others are told of. */
final class NoCasualties {
  private NoCasualties() {}

  /** The figures, with a none of the killed beside a none of casualties. */
  static List<Harm> of(List<Harm> harm) {
    if (harm.stream().anyMatch(h -> h.kind() == HarmKind.KILLED)) {
      return harm;
    }
    for (int i = 0; i < harm.size(); i++) {
      if (isNone(harm.get(i))) {
        Harm killed = harm.get(i).withKind(HarmKind.KILLED).withId("h" + (harm.size() + 1));
        List<Harm> both = new ArrayList<>(harm);
        both.add(i + 1, killed);
        return List.copyOf(both);
      }
    }
    return harm;
  }

  private static boolean isNone(Harm one) {
    return one.kind() == HarmKind.INJURED
        && Integer.valueOf(0).equals(one.high())
        && one.who() != null
        && Casualty.last(one.who()).equals("casualties");
  }
}
