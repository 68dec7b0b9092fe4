package org.griot.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.ClaimKind;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of our own writing and what is to be read from it, written from the text and the
 * codebook alone. What did not happen, a statistic and a relation are never {@code main}.
 *
 * @param type the event type, or null for a statistic, a relation, or a text that claims nothing
 * @param kind what the text claims, or null if it claims nothing that the codebook knows
 * @param initiator the words for who acts, or null if the text has none
 * @param target the words for who is acted on, or null
 * @param killed the figure of the dead, or null if the text gives none
 * @param place the words for where, or null
 * @param by the words for who says so, or null if the report itself
 * @param relation of a relation, the tie
 * @param note what the example is there for
 */
public record Example(
    String id,
    String text,
    @Nullable String type,
    @Nullable ClaimKind kind,
    Stance stance,
    Reality reality,
    boolean main,
    @Nullable String initiator,
    @Nullable String target,
    @Nullable Figure killed,
    @Nullable Figure injured,
    @Nullable String place,
    @Nullable String by,
    @Nullable String relation,
    @Nullable String note) {

  /** A number of people, as in {@code Harm}: open ends are null, vague words stay words. */
  public record Figure(
      @Nullable Integer low, @Nullable Integer high, boolean approx, @Nullable String words) {}

  /** The examples that Griot brings along, in the order of the file. */
  public static List<Example> bundled() {
    return read(Resources.text("examples.jsonl"));
  }

  /**
   * Reads examples, one a line.
   *
   * @throws IllegalArgumentException naming the first line that is wrong
   */
  public static List<Example> read(String lines) {
    List<Example> examples = new ArrayList<>();
    Map<String, Integer> seen = new TreeMap<>();
    int number = 0;
    for (String line : lines.split("\\R")) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Example example = Json.read(line, Example.class);
        Integer before = seen.put(example.id(), number);
        if (before != null) {
          throw new IllegalArgumentException(
              "examples, line " + number + ": id of line " + before + " again");
        }
        examples.add(example);
      } catch (JsonSyntaxException e) {
        throw new IllegalArgumentException("examples, line " + number + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(examples);
  }
}
