package org.griot.evaluate.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;

/** Reading gold: lists of files, lines, JSON Lines. What is damaged is told and left out. */
public final class GoldFiles {
  private GoldFiles() {}

  /** Files of a folder that end so, by their names without that end. */
  public static SortedMap<String, Path> named(Path folder, String end) throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    for (Path file : list(folder, Files::isRegularFile)) {
      String name = file.getFileName().toString();
      if (name.endsWith(end)) {
        found.put(name.substring(0, name.length() - end.length()), file);
      }
    }
    return found;
  }

  /** What a folder holds, sorted; nothing if it is no folder. */
  public static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList();
    }
  }

  /** The lines of a file; none, and a fault, if it is no UTF-8 text. */
  public static List<String> lines(Path file, GoldFaults faults) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException e) {
      faults.add(file, "1", "not UTF-8 text");
      return List.of();
    }
  }

  /** The objects of a file of JSON Lines with their line numbers; other lines are faults. */
  public static List<Row> objects(Path file, GoldFaults faults) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(file, faults)) {
      number++;
      if (!line.isBlank()) {
        object(file, number, line, faults, rows);
      }
    }
    return rows;
  }

  private static void object(
      Path file, int number, String line, GoldFaults faults, List<Row> rows) {
    try {
      JsonNode node = Json.tree(line);
      if (node.isObject()) {
        rows.add(new Row(file, Integer.toString(number), node));
      } else {
        faults.add(file, Integer.toString(number), "not a JSON object");
      }
    } catch (JsonSyntaxException e) {
      faults.add(file, Integer.toString(number), "not JSON");
    }
  }

  /** One object of gold and where it stands. */
  public record Row(Path file, String place, JsonNode json) {
    /** A field's text; empty if it is missing or null. */
    public String text(String field) {
      JsonNode value = json.path(field);
      return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }
  }
}
