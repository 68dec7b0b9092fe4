package org.griot.server.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page, or null if this is the last
 * @param total how many items there are over all pages, or null if that was not counted
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable Integer total) {
  public Page {
    items = List.copyOf(items);
  }

  /** All there is, on one page. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null, items.size());
  }

  /** The page of a list that begins after as many items as the cursor says. */
  public static <T> Page<T> at(List<T> all, @Nullable String cursor, int limit) {
    int from = 0;
    if (cursor != null) {
      try {
        from = Integer.parseInt(Cursor.read(cursor, 1).get(0));
      } catch (NumberFormatException e) {
        throw ProblemException.badRequest("the cursor is not one that this list gave");
      }
    }
    int start = Math.min(Math.max(0, from), all.size());
    int end = (int) Math.min(all.size(), (long) start + limit);
    String next = end < all.size() ? Cursor.of(Integer.toString(end)) : null;
    return new Page<>(all.subList(start, end), next, all.size());
  }
}
