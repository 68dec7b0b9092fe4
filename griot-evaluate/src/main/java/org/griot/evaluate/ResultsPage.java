package org.griot.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.Outcome.Table;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.UsageException;

/** All results of a folder in one table: {@code docs/benchmarks.md}. */
public final class ResultsPage {
  private static final int SHORT_HASH = 12;

  /** Title of the table of stated and observed confidence. */
  public static final String CONFIDENCE = "Confidence";

  private record Row(String benchmark, String metric, String label, String published) {}

  private ResultsPage() {}

  /**
   * The page of all results that the folder holds; other JSON files in it are left alone.
   *
   * @throws UsageException if a file cannot be read
   */
  public static String of(Path folder) {
    List<Evaluation> results = new ArrayList<>();
    try {
      for (Path file : GoldFiles.list(folder, path -> path.toString().endsWith(".json"))) {
        String json = Files.readString(file);
        if (Json.tree(json).has("benchmark")) {
          results.add(Json.read(json, Evaluation.class));
        }
      }
    } catch (IOException | JsonSyntaxException e) {
      throw new UsageException("cannot read the results in " + folder + ": " + e.getMessage(), e);
    }
    results.sort(Comparator.comparing(Evaluation::benchmark).thenComparing(Evaluation::split));
    return page(results);
  }

  static String page(List<Evaluation> results) {
    StringBuilder out = new StringBuilder(head());
    out.append("| benchmark | split | what | Griot | published elsewhere | configuration |\n");
    out.append("|---|---|---|--:|---|---|\n");
    for (Row row : rows()) {
      for (Evaluation result : results) {
        if (result.benchmark().equals(row.benchmark())
            && result.metrics().get(row.metric()) != null) {
          line(out, row, result);
        }
      }
    }
    out.append("\n| benchmark | split | reports | not coded | date | griot |\n");
    out.append("|---|---|--:|--:|---|---|\n");
    results.forEach(
        r ->
            cells(
                out,
                r.benchmark(),
                r.split(),
                Integer.toString(r.reports()),
                Integer.toString(r.unread()),
                String.valueOf(r.date()),
                r.griot()));
    results.forEach(result -> confidence(out, result));
    return out.toString();
  }

  /** How far what claims say of their own sureness holds. */
  private static void confidence(StringBuilder out, Evaluation result) {
    for (Table table : result.tables()) {
      if (table.title().equals(CONFIDENCE)) {
        out.append("\n## How sure claims are: ").append(result.benchmark()).append(' ');
        out.append(result.split()).append("\n\n");
        out.append(
            "Claims by their confidence, and the share of them that are right: the gold has\n");
        out.append("one of that kind and type. The fit is of the development part alone\n");
        out.append(
            "(`griot evaluate corpus --data corpus --split dev --confidence FILE` writes it:\n");
        out.append("`org/griot/code/confidence.tsv`). It orders review and drops nothing.\n\n");
        cells(out, table.columns().toArray(String[]::new));
        out.append("|---").append("|--:".repeat(table.columns().size() - 1)).append("|\n");
        table.rows().forEach(row -> cells(out, row.toArray(String[]::new)));
      }
    }
  }

  private static String head() {
    return """
        # Benchmarks

        Written by `griot evaluate NAME --data DIR --out docs/benchmarks/NAME.json --page docs/benchmarks.md`
        from the files in `docs/benchmarks`; a test holds the page against them. How fast Griot is: [speed.md](speed.md); the desk under load: [load.md](load.md).

        Development splits, Griot's own mentions throughout. One engine and one setting serve every row:
        `configuration` is the hash of all versions in the files. An adapter maps Griot's claims and events to
        the slots of its set and reads no text. A report that is not coded counts as read without an answer.

        - muc4: upper-case text, read as it stands. Slots 2 to 24 by the scoring guidelines (version 7),
          partly right counts half; a string is partly right if it lies whole in the other.
        - gva: pages that hold no report are left out. A report without a figure counts as 0, since the gold
          of an incident without harm is 0; the gold is of the incident, not of the report. The figure over
          an incident's reports is the one that stood last (policy `latest`). A report belongs to that
          event, of its violent happenings, of which most reports tell.
        - hrdsattack: only articles whose gold has the value count. The date is the first of a month
          or less that a violation has, else the first of any length, else the month of publication; days of two months are of the later; the perpetrator is that of most violations, the
          country the one named most by places (each counts three) and parties.
        - muc4, gva and hrdsattack read only days and places that a claim's own words tell, not those taken over
          from beside it; hrdsattack the days taken over as well where no violation has its own.
        - tempeval3: Griot's time expressions with their TIMEX3 values, as they stand.
        - corpus: gold in Griot's own form, see [formats.md](formats.md#gold).

        """;
  }

  private static void line(StringBuilder out, Row row, Evaluation result) {
    cells(
        out,
        row.benchmark(),
        result.split(),
        row.label(),
        Table.text(result.metrics().get(row.metric())),
        row.published(),
        "`" + result.configuration().substring(0, SHORT_HASH) + "`");
  }

  private static void cells(StringBuilder out, String... cells) {
    for (String cell : cells) {
      out.append("| ").append(cell).append(' ');
    }
    out.append("|\n");
  }

  private static List<Row> rows() {
    try (InputStream in = ResultsPage.class.getResourceAsStream("published.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no resource published.tsv");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
