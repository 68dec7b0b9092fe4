package org.griot.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the formats that are no text, so that a rejection can say what the file is. */
final class Magic {
  private record Mark(String bytes, String name) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("%PDF-", "a PDF file, which is not read yet"),
          new Mark("PK\u0003\u0004", "a ZIP archive or an office document, which is not read yet"),
          new Mark("\u001F\u008B", "a gzip archive, which is not read yet"),
          new Mark("\u0089PNG", "a picture (PNG)"),
          new Mark("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
          new Mark("GIF8", "a picture (GIF)"),
          new Mark("\u00D0\u00CF\u0011\u00E0", "an old office document, which is not read"),
          new Mark("{\\rtf", "an RTF document, which is not read yet"),
          new Mark("SQLite format 3\u0000", "a database (SQLite)"),
          new Mark("\u007FELF", "a program"),
          new Mark("WARC/1", "a web archive (WARC), which is not read yet"));

  private Magic() {}

  /** What the file is if it is a known format without plain text, else null. */
  static @Nullable String nameOf(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (start.startsWith(mark.bytes())) {
        return mark.name();
      }
    }
    return null;
  }
}
