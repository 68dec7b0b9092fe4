package org.griot.read;

import java.util.Locale;

/** Figures and quotes in messages, as people read them. */
final class Messages {
  private Messages() {}

  /** "612,004". */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** At most 200 characters. */
  static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 197) + "...";
  }

  /** What an exception says, without the parser's lines about itself. */
  static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return shortened(message.lines().findFirst().orElse("unknown").strip());
  }
}
