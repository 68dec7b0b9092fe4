package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.griot.codebook.Codebook;
import org.griot.json.Json;
import org.griot.model.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that cannot be used ends in one clear line. */
class RejectedModelTest {
  @TempDir private Path folder;

  @BeforeEach
  void copy() {
    TinyModel.copyTo(folder);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OnnxEncoder.open(folder.resolve("no"), Codebook.bundled()))
        .isInstanceOf(UsageException.class)
        .hasMessage("model " + folder.resolve("no").resolve("manifest.json") + ": is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "model.onnx", "tokenizer.json"})
  void aMissingFileIsNamed(String file) throws IOException {
    Files.delete(folder.resolve(file));
    rejects("model " + folder.resolve(file) + ": is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "tokenizer.json"})
  void aFileThatIsCutShortIsNotTheManifests(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    Files.write(folder.resolve(file), Arrays.copyOf(bytes, bytes.length - 1));
    rejects(file + ": is cut short, damaged or of another version");
  }

  @Test
  void aManifestThatIsCutShortIsNoJson() throws IOException {
    String manifest = TinyModel.text("manifest.json");
    Files.writeString(folder.resolve("manifest.json"), manifest.substring(0, 100));
    rejects("manifest.json: is no JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": 1|\"format\": 2|is of format 2; this version reads 1",
        "\"format\": 1|\"form\": 1|says no format",
        "\"KILLED\",|\"SLAIN\",|has a label that this version does not know: SLAIN",
        "\"KILLED\",|\"TARGET\",|has the same twice in labels",
        "\"abduction\"|\"picnic\"|has a type that the codebook does not know: picnic",
        "\"labels\"|\"labelling\"|has no labels",
        "\"buckets\"|\"pails\"|has no ascending buckets",
        "128,|1280,|has buckets not in 8 to 512",
        "192,|64,|has no ascending buckets",
        "\"sentences\": 16|\"sentences\": 0|does not say 1 to 64 sentences",
        "\"planned\",|\"planned\", \"coup\",|cannot be used: it gives not what the manifest says",
        "\"sentences\": 16|\"sentences\": 15|cannot be used"
      })
  void aManifestThatDoesNotFitSaysWhy(String from, String to, String reason) throws IOException {
    String manifest = TinyModel.text("manifest.json");
    String changed = manifest.replaceFirst(Pattern.quote(from), to);
    assertThat(changed).isNotEqualTo(manifest);
    Files.writeString(folder.resolve("manifest.json"), changed);
    rejects(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no network at all"})
  void aFileThatIsNoNetworkIsRejectedEvenWithItsOwnHash(String content) throws IOException {
    replace("model.onnx", content);
    rejects("is no network that can run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[UNK]|[HUH]|the vocabulary has no [UNK]",
        "[SEP]|[END]|the vocabulary has no [SEP]",
        "\"WordPiece\"|\"BPE\"|is no uncased WordPiece tokenizer",
        "\"lowercase\":true|\"lowercase\":false|is no uncased WordPiece tokenizer",
        "{|(|is no JSON"
      })
  void anotherTokenizerIsRejectedEvenWithItsOwnHash(String from, String to, String reason)
      throws IOException {
    replace("tokenizer.json", TinyModel.text("tokenizer.json").replace(from, to));
    rejects(reason);
  }

  @Test
  void theVersionIsAnotherForAnotherManifest() throws IOException {
    String before;
    try (OnnxEncoder encoder = OnnxEncoder.open(folder, Codebook.bundled())) {
      before = encoder.manifest().version();
    }
    String manifest = TinyModel.text("manifest.json");
    Files.writeString(folder.resolve("manifest.json"), manifest.replace("0.3", "0.4"));
    try (OnnxEncoder encoder = OnnxEncoder.open(folder, Codebook.bundled())) {
      assertThat(encoder.manifest().version()).hasSize(16).isNotEqualTo(before);
      assertThat(encoder.manifest().thresholds()).containsEntry("relevant", 0.4);
      assertThat(encoder.manifest().thresholds()).containsEntry("spans.KILLED", 0.5);
      assertThat(encoder.manifest().calibration()).containsEntry("temperature", 1.0);
    }
  }

  /** Replaces a file and its hash in the manifest. */
  private void replace(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    Path manifest = folder.resolve("manifest.json");
    String changed =
        Files.readString(manifest)
            .replaceFirst(
                "\"" + file + "\": \"[0-9a-f]*\"",
                "\"" + file + "\": \"" + Json.sha256(content) + "\"");
    Files.writeString(manifest, changed);
  }

  private void rejects(String reason) {
    assertThatThrownBy(() -> OnnxEncoder.open(folder, Codebook.bundled()))
        .isInstanceOf(RejectedModelException.class)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(reason)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}
