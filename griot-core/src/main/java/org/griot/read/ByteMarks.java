package org.griot.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Byte order marks, and UTF-16 without one, which shows in its zero bytes. */
final class ByteMarks {
  private ByteMarks() {}

  /** The charset that the first bytes give away, or null. */
  static @Nullable Charset charset(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : unmarked(bytes);
  }

  /** How many bytes the mark takes. */
  static int length(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return 4;
    }
    return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : 0;
  }

  private static @Nullable Charset unmarked(byte[] bytes) {
    int pairs = Math.min(bytes.length, 512) / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += bytes[2 * i] == 0 ? 1 : 0;
      oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 8 && evenZeros == 0 && oddZeros > pairs * 0.9) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs >= 8 && oddZeros == 0 && evenZeros > pairs * 0.9
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
