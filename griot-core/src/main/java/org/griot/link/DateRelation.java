package org.griot.link;

/** The word before a weekday, month or unit: to what it is relative. */
enum DateRelation {
  /** None: the nearest, in the past unless the words speak of the future. */
  NEAREST,
  /** "last", "the past": before the reference. */
  LAST,
  /** "this": the one of the reference. */
  THIS,
  /** "next", "the coming": after the reference. */
  NEXT,
  /** "that", "the same": of the date that the text set. */
  SAME,
  /** "the previous", "the ... before": before the date that the text set. */
  PREVIOUS,
  /** "the following", "the next": after the date that the text set. */
  FOLLOWING;

  boolean ofText() {
    return this == SAME || this == PREVIOUS || this == FOLLOWING;
  }

  /** Steps from the base: -1, 0 or 1. */
  int step() {
    return switch (this) {
      case LAST, PREVIOUS -> -1;
      case NEXT, FOLLOWING -> 1;
      default -> 0;
    };
  }
}
