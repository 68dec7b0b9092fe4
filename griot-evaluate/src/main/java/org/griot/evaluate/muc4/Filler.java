package org.griot.evaluate.muc4;

import java.util.List;

/**
 * One filler of a slot.
 *
 * @param values what counts as right: alternatives in a key, one value in an answer
 * @param tags strings of the slot that it refers to, alternatives again; empty if to none
 * @param optional a key's filler that may be missing
 */
record Filler(List<String> values, List<String> tags, boolean optional) {
  Filler {
    values = List.copyOf(values);
    tags = List.copyOf(tags);
  }

  static Filler of(String value) {
    return new Filler(List.of(value), List.of(), false);
  }

  static Filler of(String value, String tag) {
    return new Filler(List.of(value), List.of(tag), false);
  }

  String value() {
    return values.get(0);
  }
}
