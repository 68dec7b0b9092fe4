package org.griot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code griot code --gate}: the model reads only what the relevance gate lets through. */
class GateTest {
  private static final List<String> LINES =
      List.of("events.jsonl", "claims.jsonl", "documents.jsonl", "rejected.jsonl");

  @TempDir private Path folder;

  @Test
  void whateverTheThreadsTheBytesAreTheSameAndTheRunNamesTheGate() throws Exception {
    Map<String, String> one = coded("one", "--threads", "1");

    assertThat(coded("four", "--threads", "4")).isEqualTo(one);
    assertThat(
            Json.tree(Files.readString(folder.resolve("one/run.json")))
                .path("versions")
                .has("gate"))
        .isTrue();
  }

  @Test
  void aGateThatIsMissingOrCutShortIsOneClearLine() throws Exception {
    Path gate = folder.resolve("gate.tsv");
    assertThat(refused(gate)).isEqualTo("griot code: model " + gate + ": is missing");

    Files.writeString(gate, "=base\t-200\n=least\t0\nkilled\t25");
    assertThat(refused(gate)).startsWith("griot code: model " + gate + ": is cut short or damaged");
  }

  private String refused(Path gate) throws IOException, InterruptedException {
    Child.Result result =
        Child.griot(
            List.of("-Dgriot.gate=" + gate),
            "code",
            "--gate",
            Child.EXAMPLES.toString(),
            "--out",
            folder.resolve("refused").toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.said().lines()).hasSize(1);
    return result.said().strip();
  }

  private Map<String, String> coded(String out, String... options) throws Exception {
    Path to = folder.resolve(out);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "code", "--gate", "--quiet", Child.EXAMPLES.toString(), "--out", to.toString()));
    arguments.addAll(Arrays.asList(options));
    assertThat(Child.griot(arguments.toArray(String[]::new)).status()).isEqualTo(1);
    Map<String, String> all = new TreeMap<>();
    for (String file : LINES) {
      all.put(file, Files.readString(to.resolve(file)));
    }
    return all;
  }
}
