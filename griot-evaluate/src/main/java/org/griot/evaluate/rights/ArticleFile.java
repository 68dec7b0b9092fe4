package org.griot.evaluate.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Report;
import org.griot.evaluate.task.Spelling;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.jspecify.annotations.Nullable;

/** A split: a JSON array of annotated articles. */
final class ArticleFile {
  private static final int DAY = 10;
  private static final String UNKNOWN = "unknown";

  private final Path file;
  private final GoldFaults faults;
  private final Values values = new Values();

  ArticleFile(Path file, GoldFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  List<Article> read() throws IOException {
    JsonNode all;
    try {
      all = Json.tree(String.join("\n", GoldFiles.lines(file, faults)));
    } catch (JsonSyntaxException e) {
      faults.add(file, "1", "not JSON");
      return List.of();
    }
    if (!all.isArray()) {
      faults.add(file, "1", "not a JSON array");
      return List.of();
    }
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      JsonNode sample = all.path(i).path("sample");
      JsonNode gold = all.path(i).path("merged_sample");
      if (gold.isObject() && sample.path("Input.article_interface").isTextual()) {
        articles.add(article(file.getFileName() + "/" + i, sample, gold));
      } else {
        faults.add(file, Integer.toString(i), "no article or no annotation");
      }
    }
    return articles;
  }

  private Article article(String id, JsonNode sample, JsonNode gold) {
    SortedMap<Attribute, String> single = new TreeMap<>();
    for (Attribute attribute : Attribute.values()) {
      JsonNode node = gold.path(attribute.field());
      String words = node.isNull() || node.isMissingNode() ? "" : node.asText();
      values.read(attribute, words).ifPresent(value -> single.put(attribute, value));
    }
    Set<String> violations = new TreeSet<>();
    gold.path("violation_types").forEach(label -> violations.add(label.asText()));
    violations.remove(UNKNOWN);
    Report report =
        new Report(
            id,
            sample.path("Input.title").asText(""),
            sample.path("Input.article_interface").asText(),
            day(sample.path("Input.publish_date").asText("")));
    return new Article(report, single, violations, victims(gold));
  }

  private static Set<String> victims(JsonNode gold) {
    Set<String> names = new TreeSet<>();
    for (JsonNode victim : gold.path("victims")) {
      JsonNode name = victim.path("victim_name");
      if (name.isTextual() && !name.asText().isBlank() && !name.asText().equals("None")) {
        names.add(Spelling.folded(name.asText()));
      }
    }
    return names;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
