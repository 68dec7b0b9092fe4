package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.griot.json.Json;
import org.griot.pipeline.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void gold() throws Exception {
    Path data = Files.createDirectories(folder.resolve("case2021"));
    Files.writeString(
        data.resolve("open.tsv"),
        "1\tGunmen kidnapped seven villagers near the river on Monday.\tABDUCT_DISSAP\n"
            + "2\tPolice arrested five men in the capital on Tuesday.\tARREST\n");
    Files.writeString(
        data.resolve("damaged.tsv"), "1\tno label\n2\tA bomb went off.\tREM_EXPLOS\n");
  }

  @Test
  void figuresArePrintedAndWritten() throws Exception {
    Path results = folder.resolve("results/case2021.json");
    Path page = folder.resolve("page.md");

    int exit =
        run(
            "case2021",
            "--data",
            folder.toString(),
            "--out",
            results.toString(),
            "--page",
            page.toString());

    assertThat(err.toString()).isEmpty();
    assertThat(exit).isZero();
    assertThat(out.toString()).contains("## case2021, open", "| weighted_f_25 | 1.0000 |");
    String json = Files.readString(results);
    assertThat(Json.tree(json).path("metrics").path("weighted_f_25").asText()).isEqualTo("1.0000");
    assertThat(json).doesNotContain(folder.toString());
    assertThat(Files.readString(page)).contains("| case2021 | open | 25 types");
  }

  @Test
  void damagedGoldIsExitOne() {
    assertThat(run("case2021", "--data", folder.toString(), "--split", "damaged")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            """
            damaged gold: damaged.tsv:1: not id, snippet and label
            damaged gold: 1 left out
            """);
  }

  @Test
  void badUseIsOneLineAndExitTwo() {
    assertThat(run("case2021", "--data", folder.toString(), "--split", "test")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("griot evaluate: no split test of case2021: the folder holds damaged, open\n");
    assertThat(run("case2022", "--data", folder.toString())).isEqualTo(2);
    assertThat(run("gva", "--data", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("gva", "--data", folder.toString())).isEqualTo(2);
    assertThat(run("case2021")).isEqualTo(2);
    assertThat(run("case2021", "--data", folder.toString(), "--page", "p.md")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(6);
  }

  @Test
  void missesAreListed() throws Exception {
    Files.writeString(folder.resolve("case2021/hard.tsv"), "1\tA quiet day.\tARREST\n");
    Path misses = folder.resolve("misses.jsonl");

    run("case2021", "--data", folder.toString(), "--split", "hard", "--misses", misses.toString());

    assertThat(misses)
        .hasContent(
            "{\"report\":\"hard.tsv/1\",\"field\":\"type\",\"gold\":\"ARREST\",\"answer\":null}");
  }

  @Test
  void noAnswersWhereTheSetHasNoFormatForThem() {
    Path answers = folder.resolve("answers");

    assertThat(run("case2021", "--data", folder.toString(), "--answers", answers.toString()))
        .isEqualTo(2);
    assertThat(answers).doesNotExist();
  }

  private int run(String... arguments) {
    CommandLine griot = Griot.commandLine(Engine::projector);
    griot.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] all = new String[arguments.length + 1];
    all[0] = "evaluate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return griot.execute(all);
  }
}
