package org.griot.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the native library, once in a process. By itself it would unpack its 25 MB into the
 * temporary folder and leave them there after a kill, and an empty folder after every run; so it is
 * unpacked here, and taken away again as soon as it is loaded.
 *
 * <p>Whoever cannot have that sets the property {@code onnxruntime.native.path} to a folder that
 * holds the libraries already.
 */
final class NativeRuntime {
  private static final String PATH = "onnxruntime.native.path";

  // It prints stack traces of what it also throws. Held here, or the setting is collected.
  private static final Logger NOISE = Logger.getLogger("ai.onnxruntime.OnnxRuntime");

  /** Made when first asked for. */
  private static final class Started {
    static final OrtEnvironment ENVIRONMENT = start();
  }

  private NativeRuntime() {}

  /**
   * The started library.
   *
   * @throws LinkageError if there is none for this machine, or no room to unpack it
   */
  static OrtEnvironment environment() {
    return Started.ENVIRONMENT;
  }

  private static OrtEnvironment start() {
    NOISE.setLevel(Level.OFF);
    List<Path> unpacked = new ArrayList<>();
    try {
      if (System.getProperty(PATH) == null) {
        unpack(unpacked);
      }
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "griot");
      environment.setTelemetry(false);
      return environment;
    } catch (IOException | OrtException e) {
      throw new IllegalStateException(e);
    } finally {
      remove(unpacked);
    }
  }

  private static void unpack(List<Path> unpacked) throws IOException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").matches("amd64|x86_64") ? "x64" : "aarch64";
    String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    Path folder = Files.createTempDirectory("griot-native");
    unpacked.add(folder);
    for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
      String file = System.mapLibraryName(library);
      String resource = "/ai/onnxruntime/native/" + os + "-" + arch + "/" + file;
      try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IOException("no native library for " + os + "-" + arch);
        }
        unpacked.add(folder.resolve(file));
        Files.copy(in, folder.resolve(file));
      }
    }
    System.setProperty(PATH, folder.toString());
  }

  /** At once where a loaded library may go, else at the end: files before their folder. */
  private static void remove(List<Path> unpacked) {
    unpacked.forEach(path -> path.toFile().deleteOnExit());
    for (int i = unpacked.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(unpacked.get(i));
      } catch (IOException e) {
        return; // in use, as on Windows
      }
    }
  }
}
