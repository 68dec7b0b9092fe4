package org.griot.server.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.griot.server.http.Cursor;
import org.griot.server.http.Page;
import org.griot.server.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Pages of rows. A cursor stays right when the view changes: it names where it was, not how far.
 */
final class EventPages {
  private final EventTable table;
  private final EventFilter filter;
  private final EventSort sort;

  EventPages(EventTable table, EventFilter filter, EventSort sort) {
    this.table = table;
    this.filter = filter;
    this.sort = sort;
  }

  Page<EventRow> page(@Nullable String cursor, int limit) {
    BitSet fit = new Selection(table, filter).rows();
    int policy = filter.policyIndex();
    long[] order = table.order(sort, policy);
    int at = cursor == null ? 0 : after(cursor, order);
    List<EventRow> items = new ArrayList<>(limit);
    long last = 0;
    String next = null;
    for (; at < order.length; at++) {
      int row = (int) order[at];
      if (fit.get(row)) {
        if (items.size() == limit) {
          next = cursor(last);
          break;
        }
        items.add(row(table, row, policy));
        last = order[at];
      }
    }
    return new Page<>(items, next, fit.cardinality());
  }

  /** A row with the figures of that policy. */
  static EventRow row(EventTable table, int row, int policy) {
    EventFacts facts = table.rows.get(row);
    return policy == 0
        ? facts.row()
        : facts
            .row()
            .counted(
                facts.killed().get(policy).orElse(null), facts.injured().get(policy).orElse(null));
  }

  private String cursor(long key) {
    return Cursor.of(sort.name(), Long.toString(key >> 32), table.rows.get((int) key).row().id());
  }

  private int after(String cursor, long[] order) {
    List<String> parts = Cursor.read(cursor, 3);
    if (!parts.get(0).equals(sort.name())) {
      throw ProblemException.badRequest("the cursor is of another sort");
    }
    int row = table.row(parts.get(2));
    long key;
    try {
      key = Long.parseLong(parts.get(1)) << 32 | (row < 0 ? -1 - row : row + 1);
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("the cursor is not one that this list gave");
    }
    int at = Arrays.binarySearch(order, key);
    return at < 0 ? -1 - at : at;
  }
}
