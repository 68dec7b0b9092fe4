package org.griot.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file of any size. A line longer than the limit is not kept in memory: it comes out
 * empty, with its true length. Each line is decoded alone, so that one bad line harms no other.
 */
final class LineReader implements Closeable {
  private final InputStream in;
  private final int limit;
  private final Deque<Line> pushedBack = new ArrayDeque<>();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;

  /**
   * One line without its end.
   *
   * @param number counted from 1
   * @param bytes its length in the file, line end included
   * @param tooLong whether it was over the limit; the text is then empty
   */
  record Line(long number, String text, long bytes, boolean tooLong, @Nullable String problem) {}

  LineReader(Input input, int limit) throws IOException {
    this.in = utf8(input);
    this.limit = limit;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    Line again = pushedBack.poll();
    return again != null ? again : read();
  }

  /** Gives a line back; the last one given back comes first. */
  void pushBack(Line line) {
    pushedBack.push(line);
  }

  private @Nullable Line read() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(1024);
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      int piece = end - at;
      length += piece + (ended ? 1 : 0);
      if (length <= limit) {
        kept.write(buffer, at, piece);
      }
      at = ended ? end + 1 : end;
    }
    if (length == 0) {
      return null;
    }
    number++;
    return length > limit
        ? new Line(number, "", length, true, null)
        : decoded(kept.toByteArray(), length);
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  private Line decoded(byte[] bytes, long length) {
    String text = TextDecoder.strict(bytes, 0, StandardCharsets.UTF_8);
    if (text != null) {
      return new Line(number, withoutEnd(text), length, false, null);
    }
    TextDecoder.Decoded guess = TextDecoder.decode(bytes, null);
    return new Line(number, withoutEnd(guess.text()), length, false, guess.problem());
  }

  private static String withoutEnd(String text) {
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static InputStream utf8(Input input) throws IOException {
    Charset marked = ByteMarks.charset(input.head());
    InputStream in = input.open();
    in.skipNBytes(ByteMarks.length(input.head()));
    return marked == null || marked.equals(StandardCharsets.UTF_8)
        ? in
        : new Recoded(new InputStreamReader(in, marked));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Another charset as UTF-8 bytes. */
  private static final class Recoded extends InputStream {
    private final InputStreamReader reader;
    private final char[] chars = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;

    Recoded(InputStreamReader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      if (at == bytes.length) {
        int count = reader.read(chars, 0, chars.length - 1);
        if (count < 0) {
          return -1;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
          int low = reader.read();
          if (low >= 0) {
            chars[count++] = (char) low;
          }
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      int first = read();
      if (first < 0) {
        return -1;
      }
      to[from] = (byte) first;
      int more = Math.min(most - 1, bytes.length - at);
      System.arraycopy(bytes, at, to, from + 1, more);
      at += more;
      return more + 1;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
