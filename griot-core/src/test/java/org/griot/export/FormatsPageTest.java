package org.griot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.griot.export.LeftOutException.Reason;
import org.griot.json.Json;
import org.junit.jupiter.api.Test;

/** The page says what every column, field and refusal means. */
class FormatsPageTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  // Said once for all kinds of harm.
  private static final Pattern BOUND = Pattern.compile("(?!killed).*_(low|high)");

  private static Set<String> documented() throws IOException {
    Set<String> words = new TreeSet<>();
    var matcher = CODE.matcher(Files.readString(DOCS.resolve("formats.md")));
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return words;
  }

  @Test
  void everyColumnIsDocumented() throws Exception {
    List<String> columns = new ArrayList<>(AcledScheme.COLUMNS);
    columns.addAll(FlatRows.COLUMNS);
    columns.removeIf(column -> BOUND.matcher(column).matches());

    assertThat(documented()).containsAll(columns);
  }

  @Test
  void everyReasonToLeaveAnEventOutIsDocumented() throws Exception {
    for (Reason reason : Reason.values()) {
      assertThat(documented()).contains(Evidence.label(reason));
    }
  }

  @Test
  void everyFieldOfTheOutputIsDocumented() throws Exception {
    Set<String> fields = new TreeSet<>();
    for (String name : List.of("event", "claim", "document", "rejection")) {
      collect(
          Json.tree(Files.readString(DOCS.resolve("schemas/" + name + ".schema.json"))), fields);
    }
    fields.removeAll(Set.of("coordinates", "row", "file"));

    assertThat(documented()).containsAll(fields);
  }

  private static void collect(JsonNode schema, Set<String> fields) {
    JsonNode properties = schema.path("properties");
    for (Iterator<String> names = properties.fieldNames(); names.hasNext(); ) {
      fields.add(names.next());
    }
    schema.forEach(child -> collect(child, fields));
  }
}
