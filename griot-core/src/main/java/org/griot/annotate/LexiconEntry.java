package org.griot.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trigger lexicon; the columns are explained at the head of {@code triggers.tsv}.
 *
 * @param words the words in order: of a verb phrase the first inflects, of a noun phrase the last
 * @param type codebook id, or null where the parties or other words decide
 * @param harm what happens to the people counted with it, or null
 * @param roles how subject, object and prepositions map to roles
 * @param kind {@code event, statistic, relation} or {@code none} for a trap
 * @param relation the tie, or null
 * @param weight 1 to 100: how sure the words alone are
 */
record LexiconEntry(
    List<String> words,
    String pos,
    @Nullable String type,
    @Nullable String harm,
    String roles,
    String kind,
    @Nullable String relation,
    int weight) {

  boolean isTrap() {
    return kind.equals("none");
  }

  /** Reads the rows of the file; lines that start with # are remarks. */
  static List<LexiconEntry> rows(List<String> lines) {
    List<LexiconEntry> entries = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 8) {
        throw new IllegalStateException("a trigger row has eight cells: " + line);
      }
      entries.add(
          new LexiconEntry(
              Arrays.asList(cells[0].split(" ")),
              cells[1],
              value(cells[2]),
              value(cells[3]),
              cells[4],
              cells[5],
              value(cells[6]),
              Integer.parseInt(cells[7])));
    }
    return entries;
  }

  private static @Nullable String value(String cell) {
    return cell.equals("-") ? null : cell;
  }
}
