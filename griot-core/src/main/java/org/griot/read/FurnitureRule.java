package org.griot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of line that is no part of a report; a row of {@code furniture.tsv}.
 *
 * @param where which lines of a text it is tried on
 * @param maxWords longer lines are never touched
 * @param pattern matches the whole line
 * @param unless if found anywhere in the line, the line stays
 * @param examples lines that it takes
 * @param others lines that no rule may take in its place
 */
record FurnitureRule(
    String name,
    Where where,
    int maxWords,
    Pattern pattern,
    @Nullable Pattern unless,
    List<String> examples,
    List<String> others) {

  /** Where a rule applies. */
  enum Where {
    /** Any line. */
    LINE,
    /** Lines before the first paragraph. */
    TOP,
    /** Lines after the last paragraph. */
    TAIL,
    /** Any line, with the short lines that follow it: a list under a heading. */
    BLOCK,
    /** Once the report has been told: the line and everything after it. */
    REST
  }

  static List<FurnitureRule> all() {
    List<FurnitureRule> rules = new ArrayList<>();
    for (List<String> row : Table.rows("furniture.tsv", 7)) {
      rules.add(
          new FurnitureRule(
              row.get(0),
              Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Integer.parseInt(row.get(2)),
              Pattern.compile(row.get(3), Pattern.UNICODE_CASE),
              row.get(4).isEmpty() ? null : Pattern.compile(row.get(4), Pattern.UNICODE_CASE),
              several(row.get(5)),
              several(row.get(6))));
    }
    return List.copyOf(rules);
  }

  boolean takes(Line line) {
    return line.words() <= maxWords
        && pattern.matcher(line.text()).matches()
        && (unless == null || !unless.matcher(line.text()).find());
  }

  private static List<String> several(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ¦ "));
  }
}
