package org.griot.evaluate.muc4;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of a key's slot: alternatives are separated by {@code /}, a leading {@code ?} makes
 * it optional, strings stand in quotes with {@code \"} inside, and what follows a colon refers to
 * another slot's filler. {@code -} and {@code *} are no filler.
 */
final class FillerReader {
  private final String line;
  private final List<String> values = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private boolean tagging;
  private boolean nothing;

  private FillerReader(String line) {
    this.line = line;
  }

  /** The filler; null if the line says that there is none. */
  static @Nullable Filler read(Slot slot, String text) {
    String line = text.strip();
    boolean optional = line.startsWith("?");
    line = optional ? line.substring(1).strip() : line;
    if (line.isEmpty() || line.equals("-") || line.equals("*")) {
      return null;
    }
    FillerReader reader = new FillerReader(line);
    if (slot.fill() == Slot.Fill.DATE || slot.fill() == Slot.Fill.LOCATION) {
      reader.whole();
    } else {
      reader.parts();
    }
    if (reader.values.isEmpty()) {
      return null;
    }
    return new Filler(reader.values, reader.tags, optional || reader.nothing);
  }

  /** A date or place has colons and brackets of its own. */
  private void whole() {
    for (String part : line.split("/")) {
      String value = part.strip();
      if (value.startsWith("(") && value.endsWith(")")) {
        value = value.substring(1, value.length() - 1).strip();
      }
      add(value);
    }
  }

  private void parts() {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '"') {
        int end = closing(at + 1);
        add(line.substring(at + 1, end).replace("\\\"", "\""));
        at = end + 1;
      } else if (c == ':') {
        tagging = true;
        at++;
      } else if (c == '/' || c == '(' || c == ')' || Character.isWhitespace(c)) {
        at++;
      } else {
        at = word(at);
      }
    }
  }

  /**
   * A value of a list: it ends at a slash, colon or quote, and begins an alternative of its own.
   */
  private int word(int from) {
    int at = from;
    while (at < line.length() && "/:\"".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    tagging = false;
    add(line.substring(from, at).strip());
    return at;
  }

  private int closing(int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, line.length());
  }

  private void add(String value) {
    if (value.equals("-") || value.isEmpty()) {
      nothing |= !tagging;
      return;
    }
    List<String> list = tagging ? tags : values;
    if (!list.contains(value)) {
      list.add(value);
    }
  }
}
