package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Rejection;
import org.griot.pipeline.Engine;
import org.griot.read.DocumentSink;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Places of the user's own: taken in, listed, and known to the next run. */
class GazetteerCommandTest {
  private static final String REPORT =
      "Gunmen attacked the village of Zarkoubari in Mali on Tuesday and killed nine farmers, the army said.";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aVillageNobodyKnewResolvesAfterTheImport() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("mine.csv"), "name,lat,lon,country\nZarkoubari,15.25,-1.5,ML\n");
    assertThat(placeIds()).noneMatch(id -> id.startsWith("import:"));

    assertThat(griot("import", csv.toString())).isZero();

    assertThat(out.toString()).contains("1 places taken, 0 rows rejected");
    assertThat(placeIds()).contains("import:mine.csv:2");
  }

  @Test
  void badRowsAreNamedAndTheGoodOnesTaken() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("mine.csv"), "name,lat,lon\nZarkoubari,95,1\nOther Zarkou,15,1\n");

    assertThat(griot("import", csv.toString())).isEqualTo(1);

    assertThat(out.toString())
        .contains("1 places taken, 1 rows rejected")
        .contains("mine.csv:2")
        .contains("lat out of range");
    assertThat(UserGazetteers.files(home())).hasSize(1);
  }

  @Test
  void theSameFileAgainReplacesWhatItGave() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("mine.csv"), "name,lat,lon\nA Zarkou,15,1\nB Zarkou,15,2\n");
    griot("import", csv.toString());
    Files.writeString(csv, "name,lat,lon\nA Zarkou,15,1\n");
    griot("import", csv.toString());

    assertThat(griot("list")).isZero();

    assertThat(out.toString().lines().reduce((a, b) -> b).orElse("").strip())
        .startsWith("1 ")
        .endsWith("mine.tsv");
  }

  @Test
  void whatIsNoGazetteerIsOneLineAndChangesNothing() throws IOException {
    Path text =
        Files.writeString(folder.resolve("letter.txt"), "Dear all,\nthere are no places here.\n");

    assertThat(griot("import", text.toString())).isEqualTo(2);
    assertThat(griot("import", folder.resolve("nowhere.csv").toString())).isEqualTo(2);

    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("griot gazetteer import: "));
    assertThat(UserGazetteers.files(home())).isEmpty();
  }

  private Path home() {
    return folder.resolve("home/gazetteer");
  }

  private List<String> placeIds() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), REPORT);
    List<Document> read = new ArrayList<>();
    new ReportSource(new ReadOptions(1000, LocalDate.of(2024, 3, 15), Map.of()))
        .read(List.of(file.toString()), InputStream.nullInputStream(), into(read));
    Engine engine = Engine.open(UserGazetteers.files(home()));
    List<Claim> claims = engine.coder().code(engine.annotator().annotate(read.get(0)));
    List<String> ids = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.place() != null) {
        ids.add(String.valueOf(claim.place().gazetteerId()));
      }
    }
    return ids;
  }

  private static DocumentSink into(List<Document> read) {
    return new DocumentSink() {
      @Override
      public void document(Document document) {
        read.add(document);
      }

      @Override
      public void rejection(Rejection rejection) {
        throw new AssertionError(rejection.reason());
      }
    };
  }

  private int griot(String... words) {
    Usage usage = new Usage();
    CommandLine line =
        new CommandLine(new Griot())
            .addSubcommand(new GazetteerCommand(this::home))
            .setParameterExceptionHandler(usage)
            .setExecutionExceptionHandler(usage)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(List.of("gazetteer"));
    all.addAll(List.of(words));
    return line.execute(all.toArray(String[]::new));
  }
}
