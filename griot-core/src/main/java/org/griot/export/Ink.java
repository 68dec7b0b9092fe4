package org.griot.export;

/** How words stand out: by colour on a terminal, by brackets or a page's marks elsewhere. */
enum Ink {
  ANSI("\u001b[1;33m", "\u001b[0m", "\u001b[1m", "\u001b[2m"),
  PLAIN("[", "]", "", ""),
  /** Signs of private use, which a page turns into its own marks. */
  PAGE("\ue000", "\ue001", "", "");

  private final String before;
  private final String after;
  private final String strong;
  private final String faint;

  Ink(String before, String after, String strong, String faint) {
    this.before = before;
    this.after = after;
    this.strong = strong;
    this.faint = faint;
  }

  String mark(String words) {
    return before + words + after;
  }

  String strong(String words) {
    return this != ANSI ? words : strong + words + after;
  }

  String faint(String words) {
    return this != ANSI ? words : faint + words + after;
  }
}
