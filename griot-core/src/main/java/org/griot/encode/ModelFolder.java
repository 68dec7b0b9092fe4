package org.griot.encode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.griot.codebook.Codebook;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;

/**
 * The folder of a model: {@code manifest.json}, {@code model.onnx} and {@code tokenizer.json}. What
 * is read is what was hashed.
 */
final class ModelFolder {
  private static final String NETWORK = "model.onnx";
  private static final String TOKENIZER = "tokenizer.json";

  private final Path folder;
  private final ModelManifest manifest;

  /**
   * The folder with a manifest that holds.
   *
   * @throws RejectedModelException if it has none, or one of another version
   */
  ModelFolder(Path folder, Codebook codebook) {
    this.folder = folder;
    Path file = folder.resolve("manifest.json");
    this.manifest =
        ModelManifest.read(file, new String(bytes(file), StandardCharsets.UTF_8), codebook);
  }

  ModelManifest manifest() {
    return manifest;
  }

  Path network() {
    return folder.resolve(NETWORK);
  }

  /** The network, as the manifest has it. */
  byte[] networkBytes() {
    return checked(NETWORK);
  }

  /** The tokenizer, as the manifest has it. */
  WordPieces tokenizer() {
    Path file = folder.resolve(TOKENIZER);
    try {
      JsonNode root = Json.tree(new String(checked(TOKENIZER), StandardCharsets.UTF_8));
      JsonNode normal = root.path("normalizer");
      if (!root.path("model").path("type").asText().equals("WordPiece")
          || !normal.path("type").asText().equals("BertNormalizer")
          || !normal.path("lowercase").asBoolean()) {
        throw new RejectedModelException(file, "is no uncased WordPiece tokenizer");
      }
      Map<String, Integer> vocabulary = new HashMap<>();
      root.path("model")
          .path("vocab")
          .properties()
          .forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
      return new WordPieces(vocabulary);
    } catch (JsonSyntaxException e) {
      throw new RejectedModelException(file, "is no JSON", e);
    } catch (IllegalArgumentException e) {
      throw new RejectedModelException(file, String.valueOf(e.getMessage()), e);
    }
  }

  private byte[] checked(String name) {
    Path file = folder.resolve(name);
    byte[] bytes = bytes(file);
    if (!sha256(bytes).equals(manifest.sha256().get(name))) {
      throw new RejectedModelException(
          file, "is cut short, damaged or of another version: its SHA-256 is not the manifest's");
    }
    return bytes;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new RejectedModelException(file, "is missing", e);
    } catch (IOException e) {
      throw new RejectedModelException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
