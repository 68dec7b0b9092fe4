package org.griot.encode;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.codebook.Codebook;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;

/**
 * The file {@code manifest.json} beside a model.
 *
 * @param version names the model in the header of a run: a hash of the manifest, which holds those
 *     of the other files
 * @param labels of marks, in the order of the model's output
 * @param types of sentences: of the codebook, or one of {@link #MORE_TYPES}
 * @param buckets the lengths in pieces that windows are padded to, ascending
 * @param sentences at most so many in a window
 * @param sha256 of each file, by name
 * @param thresholds numbers by their path, such as {@code spans.KILLED}
 * @param calibration numbers by their path
 */
public record ModelManifest(
    String version,
    List<String> labels,
    List<String> types,
    List<Integer> buckets,
    int sentences,
    SortedMap<String, String> sha256,
    SortedMap<String, Double> thresholds,
    SortedMap<String, Double> calibration) {
  /**
   * All labels there are: doers described and named, people or party it was done to, things hit,
   * the dead, the hurt, the taken, weapons, the words that name the happening, where, when, and who
   * says it.
   */
  public static final List<String> LABELS =
      List.of(
          "INI_IND", "INI_ORG", "TARGET", "OBJECT", "KILLED", "INJURED", "TAKEN", "WEAPON",
          "TRIGGER", "PLACE", "TIME", "SPEAKER");

  /** What a sentence may be beside telling of an event of the codebook. */
  public static final List<String> MORE_TYPES =
      List.of("statistic", "relation", "planned", "denied", "none", "relevant", "background");

  private static final int FORMAT = 1;

  public ModelManifest {
    labels = List.copyOf(labels);
    types = List.copyOf(types);
    buckets = List.copyOf(buckets);
    sha256 = Collections.unmodifiableSortedMap(new TreeMap<>(sha256));
    thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
    calibration = Collections.unmodifiableSortedMap(new TreeMap<>(calibration));
  }

  /**
   * Reads a manifest.
   *
   * @throws RejectedModelException if it is none, is of another format, or names a label or type
   *     that nobody knows
   */
  static ModelManifest read(Path file, String json, Codebook codebook) {
    try {
      return read(json, codebook);
    } catch (JsonSyntaxException e) {
      throw new RejectedModelException(file, "is no JSON", e);
    } catch (IllegalArgumentException e) {
      throw new RejectedModelException(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static ModelManifest read(String json, Codebook codebook) throws JsonSyntaxException {
    JsonNode root = Json.tree(json);
    int format = root.path("format").asInt(-1);
    require(format >= 0, "says no format");
    require(format == FORMAT, "is of format " + format + "; this version reads " + FORMAT);
    SortedMap<String, String> hashes = new TreeMap<>();
    root.path("sha256").properties().forEach(f -> hashes.put(f.getKey(), f.getValue().asText()));
    ModelManifest read =
        new ModelManifest(
            Json.sha256(json).substring(0, 16),
            words(root, "labels"),
            words(root, "types"),
            numbers(root.path("buckets")),
            root.path("sentences").asInt(0),
            hashes,
            leaves(root.path("thresholds")),
            leaves(root.path("calibration")));
    read.check(codebook);
    return read;
  }

  private void check(Codebook codebook) {
    for (String label : labels) {
      require(LABELS.contains(label), "has a label that this version does not know: " + label);
    }
    for (String type : types) {
      boolean known = MORE_TYPES.contains(type) || codebook.has(type);
      require(known, "has a type that the codebook does not know: " + type);
    }
    require(buckets.stream().allMatch(b -> b >= 8 && b <= 512), "has buckets not in 8 to 512");
    require(!buckets.isEmpty() && isAscending(buckets), "has no ascending buckets");
    require(sentences >= 1 && sentences <= 64, "does not say 1 to 64 sentences");
  }

  private static boolean isAscending(List<Integer> values) {
    return new ArrayList<>(new TreeSet<>(values)).equals(values);
  }

  private static List<String> words(JsonNode root, String field) {
    List<String> out = new ArrayList<>();
    root.path(field).forEach(node -> out.add(node.asText()));
    require(!out.isEmpty(), "has no " + field);
    require(Set.copyOf(out).size() == out.size(), "has the same twice in " + field);
    return out;
  }

  private static List<Integer> numbers(JsonNode nodes) {
    List<Integer> out = new ArrayList<>();
    nodes.forEach(node -> out.add(node.asInt()));
    return out;
  }

  private static SortedMap<String, Double> leaves(JsonNode node) {
    SortedMap<String, Double> out = new TreeMap<>();
    collect("", node, out);
    return out;
  }

  private static void collect(String path, JsonNode node, SortedMap<String, Double> out) {
    if (node.isNumber()) {
      out.put(path, node.asDouble());
    }
    String before = path.isEmpty() ? "" : path + ".";
    node.properties().forEach(f -> collect(before + f.getKey(), f.getValue(), out));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(before + i, node.get(i), out);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
