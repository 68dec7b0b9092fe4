package org.griot.evaluate.muc4;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Templates in the official format (template-skeletons, version 3), for any other scorer. */
final class TemplateWriter {
  private static final int COLUMN = 36;
  private static final Set<Slot> NOT_OF_ARSON = Set.of(Slot.INSTRUMENT, Slot.INSTRUMENT_TYPE);
  private static final Set<Slot> NOT_OF_KIDNAPPING =
      Set.of(
          Slot.INSTRUMENT,
          Slot.INSTRUMENT_TYPE,
          Slot.TARGET,
          Slot.TARGET_TYPE,
          Slot.TARGET_NUMBER,
          Slot.TARGET_NATION,
          Slot.TARGET_EFFECT,
          Slot.TARGET_TOTAL);

  private final StringBuilder out = new StringBuilder();

  /** One message: its templates, or the form of one that tells of no incident. */
  void message(String id, List<Template> templates) {
    if (templates.isEmpty()) {
      head(id, "*");
      for (Slot slot : Slot.values()) {
        line(slot.number(), slot.label(), List.of("*"));
      }
      out.append('\n');
    }
    for (Template template : templates) {
      head(id, Integer.toString(template.number()));
      for (Slot slot : Slot.values()) {
        line(slot.number(), slot.label(), fillers(template, slot));
      }
      out.append('\n');
    }
  }

  private void head(String id, String number) {
    line(0, "MESSAGE: ID", List.of(id));
    line(1, "MESSAGE: TEMPLATE", List.of(number));
  }

  private static List<String> fillers(Template template, Slot slot) {
    if (!applies(template, slot)) {
      return List.of("*");
    }
    List<String> fillers = template.fillers(slot).stream().map(f -> text(slot, f)).toList();
    return fillers.isEmpty() ? List.of("-") : fillers;
  }

  /** Whether a slot is filled for incidents of the template's type. */
  static boolean applies(Template template, Slot slot) {
    String type =
        template.fillers(Slot.TYPE).isEmpty() ? "" : template.fillers(Slot.TYPE).get(0).value();
    return !(type.equals("ARSON") && NOT_OF_ARSON.contains(slot))
        && !(type.equals("KIDNAPPING") && NOT_OF_KIDNAPPING.contains(slot));
  }

  private static String text(Slot slot, Filler filler) {
    String value = slot.fill() == Slot.Fill.STRING ? quoted(filler.value()) : filler.value();
    return filler.tags().isEmpty() ? value : value + ": " + quoted(filler.tags().get(0));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }

  private void line(int number, String label, List<String> values) {
    String start = String.format(Locale.ROOT, "%-4s%s", number + ".", label);
    for (String value : values) {
      out.append(start).append(" ".repeat(Math.max(1, COLUMN - start.length()))).append(value);
      out.append('\n');
      start = "";
    }
  }

  String text() {
    return out.toString();
  }
}
