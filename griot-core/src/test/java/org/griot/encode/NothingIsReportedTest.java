package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Later releases of the model's runtime send word of each use over the network, with an id of the
 * machine. What people read with Griot is nobody's business.
 */
class NothingIsReportedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib"
      })
  void theNativeLibraryKnowsNoAddressToReportTo(String library) throws IOException {
    try (InputStream in =
        OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
      assertThat(in).isNotNull();
      assertThat(
              new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                  .contains("data.microsoft.com"))
          .isFalse();
    }
  }
}
