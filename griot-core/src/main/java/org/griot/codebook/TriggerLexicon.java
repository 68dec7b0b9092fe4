package org.griot.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.json.Json;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.jspecify.annotations.Nullable;

/** The words of {@code triggers.tsv}, in the order of the file. Immutable. */
public final class TriggerLexicon {
  private static final int COLUMNS = 8;

  /** The ties that a relation can be. */
  public static final Set<String> RELATIONS =
      Set.of(
          "part-of",
          "allied-with",
          "split-from",
          "pledged-to",
          "merged-into",
          "led-by",
          "founded-by",
          "designated-by");

  private final List<TriggerEntry> entries;
  private final String version;

  private TriggerLexicon(List<TriggerEntry> entries, String version) {
    this.entries = List.copyOf(entries);
    this.version = version;
  }

  /** The lexicon that Griot brings along, checked against the codebook. */
  public static TriggerLexicon bundled(Codebook codebook) {
    return read(Resources.text("triggers.tsv"), codebook);
  }

  /**
   * Reads a lexicon; the file's own head explains its columns.
   *
   * @throws IllegalArgumentException naming the first line that is wrong
   */
  public static TriggerLexicon read(String tsv, Codebook codebook) {
    List<TriggerEntry> entries = new ArrayList<>();
    WordClasses classes = new WordClasses();
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (String line : tsv.split("\\R")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        String[] cells = line.split("\t", -1);
        if (classes.add(cells)) {
          continue;
        }
        TriggerEntry row = entry(cells, codebook);
        require(seen.add(row.form() + "\t" + row.pos()), row.form() + " stands twice");
        for (String form : classes.forms(row.form())) {
          // What a row of its own says goes before what a class makes.
          if (form.equals(row.form()) || seen.add(form + "\t" + row.pos())) {
            entries.add(row.with(form));
          }
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("triggers, line " + number + ": " + e.getMessage(), e);
      }
    }
    return new TriggerLexicon(entries, Json.sha256(tsv));
  }

  public List<TriggerEntry> entries() {
    return entries;
  }

  /** SHA-256 of the file. */
  public String version() {
    return version;
  }

  private static TriggerEntry entry(String[] cells, Codebook codebook) {
    require(cells.length == COLUMNS, cells.length + " columns, not " + COLUMNS);
    String type = orNull(cells[2]);
    String harm = orNull(cells[3]);
    String relation = orNull(cells[6]);
    require(type == null || codebook.has(type), "no event type " + type);
    require(relation == null || RELATIONS.contains(relation), "no relation " + relation);
    boolean trap = cells[5].equals("none");
    int weight = Integer.parseInt(cells[7]);
    require(weight >= 1 && weight <= 100, "weight " + weight);
    require(!cells[0].isBlank() && cells[0].equals(cells[0].strip()), "form '" + cells[0] + "'");
    RolePattern roles = constant(RolePattern.class, cells[4]);
    require(trap == (roles == RolePattern.X), "a trap, and nothing else, has the pattern x");
    return new TriggerEntry(
        cells[0],
        constant(TriggerEntry.Pos.class, cells[1]),
        type,
        harm == null ? null : constant(HarmKind.class, harm),
        roles,
        trap ? null : constant(ClaimKind.class, cells[5]),
        relation,
        weight);
  }

  private static @Nullable String orNull(String cell) {
    return cell.equals("-") ? null : cell;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
