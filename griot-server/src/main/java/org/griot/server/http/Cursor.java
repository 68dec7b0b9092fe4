package org.griot.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where the next page of a list begins: opaque to the client, a few words to us. */
public final class Cursor {
  private static final String BETWEEN = "\u001f";

  private Cursor() {}

  /** The cursor that holds these words. */
  public static String of(String... parts) {
    byte[] bytes = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The words of a cursor, of which there must be so many. */
  public static List<String> read(String cursor, int size) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = List.of(text.split(BETWEEN, -1));
      if (parts.size() == size) {
        return parts;
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for a wrong number of words.
    }
    throw ProblemException.badRequest("the cursor is not one that this list gave");
  }
}
