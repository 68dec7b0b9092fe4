package org.griot.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** The author in a text's own lines: "By Jane Doe", "Author: Jane Doe". */
final class Bylines {
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|Author:|Written by:?|Reported by:?) ((?:\\p{Lu}[\\p{L}.'’-]* ?){2,5})"
              + "(?:[|,(–-].{0,60})?$");
  private static final int LONGEST = 120;

  private Bylines() {}

  /** The author, read only from lines that are marked as no part of the report, or null. */
  static @Nullable String authorOf(String text, List<Span> furniture) {
    for (Span span : furniture) {
      for (Line line : Line.of(span.of(text))) {
        Matcher matcher = BYLINE.matcher(line.text());
        if (line.text().length() <= LONGEST && matcher.matches()) {
          return matcher.group(1).strip();
        }
      }
    }
    return null;
  }
}
