package org.griot.export;

import java.util.List;
import java.util.Locale;
import org.griot.model.Event;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Stance;

/** Figures in words. */
final class Figures {
  private Figures() {}

  /** "25", "at least 25", "at most 40", "20 to 30", "about 20", "dozens", "a number not given". */
  static String words(Harm harm) {
    Integer low = harm.low();
    Integer high = harm.high();
    String about = harm.approx() ? "about " : "";
    if (low != null && high != null) {
      return about + (low.equals(high) ? low : low + " to " + high);
    }
    if (low != null) {
      return "at least " + about + low;
    }
    if (high != null) {
      return "at most " + about + high;
    }
    return harm.words() == null ? "a number not given" : harm.words();
  }

  /** "25 Malian soldiers according to the government". */
  static String sentence(Harm harm) {
    return words(harm)
        + (harm.who() == null ? "" : " " + harm.who())
        + (harm.by() == null ? "" : " according to " + harm.by())
        + (harm.stance() == Stance.DENIES ? " (denied)" : "");
  }

  /** The figures of that kind, parts of other figures too. */
  static List<Harm> of(Event event, HarmKind kind) {
    return event.harm().stream().map(Event.Toll::figure).filter(h -> h.kind() == kind).toList();
  }

  /** "Killed: 25 according to the army; at most 40." or nothing. */
  static String note(Event event, HarmKind kind) {
    List<String> figures = of(event, kind).stream().map(Figures::sentence).distinct().toList();
    if (figures.isEmpty()) {
      return "";
    }
    String name = kind.name();
    return name.charAt(0)
        + name.substring(1).toLowerCase(Locale.ROOT)
        + ": "
        + String.join("; ", figures)
        + ".";
  }
}
