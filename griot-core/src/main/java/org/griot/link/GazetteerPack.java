package org.griot.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * The world's populated places and areas in columns, as {@code gazetteer/pack.py} wrote them.
 * Arrays, because a quarter of a million objects would cost ten times the memory.
 */
final class GazetteerPack {
  private static final byte[] MAGIC = "GRIOTGAZ1".getBytes(StandardCharsets.US_ASCII);
  static final int POPULATED = 0;
  static final int ADMIN1 = 1;
  static final int ADMIN2 = 2;
  static final int CAPITAL = 3;
  static final int SEAT = 4;

  final int size;
  final String[] countries;
  final short[] country;
  final byte[] feature;
  final int[] id;
  final int[] lat;
  final int[] lon;
  final int[] population;
  final short[] radius;

  /** Row of the first-order area plus one, 0 for none. */
  final int[] admin1;

  final int[] admin2;

  /** Number of the first name of each row; one more at the end. */
  final int[] firstName;

  /** Where each name starts in the bytes; its first byte is its length. */
  final int[] nameAt;

  final byte[] names;

  private GazetteerPack(byte[] plain) {
    ByteBuffer in = ByteBuffer.wrap(plain);
    byte[] magic = new byte[MAGIC.length];
    in.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IllegalStateException("places.bin is of another version");
    }
    size = in.getInt();
    countries = new String[in.getInt()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = "" + (char) in.get() + (char) in.get();
    }
    country = shorts(deltas(in));
    feature = new byte[size];
    int[] features = plain(in);
    for (int i = 0; i < size; i++) {
      feature[i] = (byte) features[i];
    }
    id = deltas(in);
    lat = deltas(in);
    lon = deltas(in);
    population = plain(in);
    radius = shorts(plain(in));
    admin1 = deltas(in);
    admin2 = deltas(in);
    firstName = sums(plain(in));
    names = new byte[in.getInt()];
    in.get(names);
    nameAt = new int[firstName[size]];
    for (int i = 0, at = 0; i < nameAt.length; i++) {
      nameAt[i] = at;
      at += 1 + (names[at] & 0xFF);
    }
  }

  static GazetteerPack of(byte[] squeezed) {
    return new GazetteerPack(inflate(squeezed));
  }

  /** The bytes of the bundled file. */
  static byte[] bundled() {
    try (InputStream in = GazetteerPack.class.getResourceAsStream("places/places.bin")) {
      if (in == null) {
        throw new IllegalStateException("no resource places/places.bin");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] inflate(byte[] squeezed) {
    try (InputStream in = new InflaterInputStream(new java.io.ByteArrayInputStream(squeezed))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(squeezed.length * 3);
      in.transferTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name(int number) {
    int at = nameAt[number];
    return new String(names, at + 1, names[at] & 0xFF, StandardCharsets.UTF_8);
  }

  private static int varint(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private int[] plain(ByteBuffer in) {
    int end = in.getInt() + in.position();
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = varint(in);
    }
    if (in.position() != end) {
      throw new IllegalStateException("places.bin is damaged");
    }
    return values;
  }

  private int[] deltas(ByteBuffer in) {
    int[] values = plain(in);
    int last = 0;
    for (int i = 0; i < size; i++) {
      int zigzag = values[i];
      last += (zigzag >>> 1) ^ -(zigzag & 1);
      values[i] = last;
    }
    return values;
  }

  private static short[] shorts(int[] values) {
    short[] out = new short[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (short) values[i];
    }
    return out;
  }

  private static int[] sums(int[] counts) {
    int[] out = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      out[i + 1] = out[i] + counts[i];
    }
    return out;
  }
}
