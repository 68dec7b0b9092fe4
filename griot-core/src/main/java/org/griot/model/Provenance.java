package org.griot.model;

import java.util.List;

/**
 * Where a value comes from. There are four kinds and no fifth; a value without one cannot be built.
 */
public sealed interface Provenance {

  /** The document says so in these words. {@code spans} is never empty. */
  record Quote(List<Span> spans) implements Provenance {
    public Quote {
      spans = spans.stream().distinct().sorted().toList();
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("a quote needs a span");
      }
    }
  }

  /**
   * A rule made the value from what the document says.
   *
   * @param rule the rule's name, stable across versions
   * @param spans what the rule read in the document; empty only if it read none of the text
   */
  record Derived(String rule, List<Span> spans) implements Provenance {
    /** The rule that takes over where and when that was which is told beside a happening. */
    public static final String SCENE = "scene";

    /** The rule by which those who were found dead on a day died by that day. */
    public static final String FOUND = "found-then";

    /** The rule by which a figure counts from a day on, or over a war whose days are not told. */
    public static final String PERIOD = "toll-period";

    public Derived {
      spans = spans.stream().distinct().sorted().toList();
    }
  }

  /** A person decided. {@code when} is an ISO instant. */
  record Human(String who, String when, String note) implements Provenance {}

  /** Read from a row of a file that somebody else coded. */
  record Imported(String file, long row) implements Provenance {}

  /** The words of the document behind the value, if it has any. */
  default List<Span> quoted() {
    if (this instanceof Quote quote) {
      return quote.spans();
    }
    return this instanceof Derived derived ? derived.spans() : List.of();
  }

  /** Whether it was told of what stands beside, not of the thing itself. */
  default boolean isTakenOver() {
    return this instanceof Derived derived && derived.rule().equals(Derived.SCENE);
  }

  /** Whether it is the whole of a period in which figures are counted. */
  default boolean isOfPeriod() {
    return this instanceof Derived derived && derived.rule().equals(Derived.PERIOD);
  }

  /** The same value, taken over from where it was told. */
  static Provenance scene(Provenance told) {
    return new Derived(Derived.SCENE, told.quoted());
  }

  static Provenance quote(Span... spans) {
    return new Quote(List.of(spans));
  }

  static Provenance quote(List<Span> spans) {
    return new Quote(spans);
  }

  static Provenance derived(String rule, Span... spans) {
    return new Derived(rule, List.of(spans));
  }
}
