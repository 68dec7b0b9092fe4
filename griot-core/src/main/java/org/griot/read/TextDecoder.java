package org.griot.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. A byte order mark decides; else strict UTF-8; else, if a text of a European
 * language comes out, windows-1252; a text that mixes the two is read byte by byte. What remains is
 * no text.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final double MOST_FOREIGN = 0.25;
  private static final double MOST_CONTROL = 0.01;

  /**
   * Text, and what a person should know about how it was read.
   *
   * @param note null if all was well
   * @param problem null, or the reason to reject the input; the text is then empty
   */
  record Decoded(String text, @Nullable String note, @Nullable String problem) {}

  private TextDecoder() {}

  /**
   * Decodes.
   *
   * @param declared what the input says of itself (an HTML page's meta tag), or null
   */
  static Decoded decode(byte[] bytes, @Nullable String declared) {
    String magic = Magic.nameOf(bytes);
    if (magic != null) {
      return rejected("binary: " + magic);
    }
    Charset marked = ByteMarks.charset(bytes);
    if (marked != null) {
      return marked(bytes, marked);
    }
    if (isBinary(bytes)) {
      return rejected("binary: the file has control characters and is no text");
    }
    String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, null, null);
    }
    String named = declared(bytes, declared);
    return named != null ? new Decoded(named, "read as " + declared, null) : guess(bytes);
  }

  private static Decoded marked(byte[] bytes, Charset charset) {
    String text = strict(bytes, ByteMarks.length(bytes), charset);
    if (text != null) {
      return text.indexOf('\0') >= 0
          ? rejected("binary: the file has control characters and is no text")
          : new Decoded(text, null, null);
    }
    return charset.equals(StandardCharsets.UTF_8)
        ? guess(java.util.Arrays.copyOfRange(bytes, 3, bytes.length))
        : rejected("encoding: starts as " + charset + " but is not");
  }

  /** The text, or null if the bytes are not of that charset. */
  static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable String declared(byte[] bytes, @Nullable String name) {
    try {
      return name == null || !Charset.isSupported(name)
          ? null
          : strict(bytes, 0, Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Decoded guess(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int single = 0;
    int multiple = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = Utf8.sequence(bytes, i);
      if (length > 0) {
        multiple += length > 1 ? 1 : 0;
        text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      } else {
        single++;
        text.append(new String(bytes, i, 1, WINDOWS));
        i++;
      }
    }
    if (single > 3 + bytes.length * MOST_FOREIGN
        || multiple > 0 && single > 10 + bytes.length * 0.05) {
      return rejected("encoding: neither UTF-8 nor windows-1252");
    }
    String how = multiple > 0 ? "mixed encoding: " + single + " bytes" : "not UTF-8:";
    return new Decoded(text.toString(), how + " read as windows-1252", null);
  }

  private static boolean isBinary(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        control++;
      }
    }
    return control > 2 + bytes.length * MOST_CONTROL;
  }

  private static Decoded rejected(String problem) {
    return new Decoded("", null, problem);
  }
}
