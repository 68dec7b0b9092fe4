package org.griot.server.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.server.live.View;
import org.jspecify.annotations.Nullable;

/**
 * The events of a view in columns, one row for each in the order of ids. Immutable but for orders
 * that are made when first asked for; safe for many threads.
 */
public final class EventTable {
  final View view;
  final List<EventFacts> rows;
  final Postings countries = new Postings();
  final Postings admin1 = new Postings();
  final Postings types = new Postings();
  final Postings acled = new Postings();
  final Postings parties = new Postings();
  final Postings names = new Postings();
  final Postings harm = new Postings();
  final Postings outlets = new Postings();
  final Postings status = new Postings();
  final BitSet main = new BitSet();
  final BitSet reviewed = new BitSet();
  final BitSet dated = new BitSet();
  final BitSet placed = new BitSet();
  final int[] start;
  final int[] end;
  final int[] confidence;
  final int[][] killed;
  final double[] lon;
  final double[] lat;
  private final Map<String, long[]> orders = new ConcurrentHashMap<>();

  private EventTable(View view, List<EventFacts> rows) {
    this.view = view;
    this.rows = rows;
    this.start = new int[rows.size()];
    this.end = new int[rows.size()];
    this.confidence = new int[rows.size()];
    this.killed = new int[EventFacts.POLICIES.size()][rows.size()];
    this.lon = new double[rows.size()];
    this.lat = new double[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      add(row, rows.get(row));
    }
  }

  /** The table of a view, made once for it. */
  public static EventTable of(View view) {
    return view.derived(EventTable.class, v -> make(null, v));
  }

  /** Makes the table of the next view, taking over the rows that did not change. */
  public static void prepare(View before, View next) {
    EventTable old = of(before);
    next.derived(EventTable.class, v -> make(old, v));
  }

  private static EventTable make(@Nullable EventTable old, View view) {
    Policies policies = new Policies(Outlets.bundled(), view.projection().documents());
    List<EventFacts> rows = new ArrayList<>(view.projection().events().size());
    for (Event event : view.projection().events()) {
      EventFacts known = old == null ? null : old.facts(event.id()).orElse(null);
      rows.add(
          known != null && known.event() == event ? known : EventFacts.of(event, view, policies));
    }
    return new EventTable(view, rows);
  }

  private void add(int row, EventFacts facts) {
    EventRow.Where where = facts.row().place();
    if (where != null) {
      where.countries().forEach(country -> countries.add(country, row));
      if (where.admin1() != null) {
        admin1.add(where.admin1().toLowerCase(Locale.ROOT), row);
      }
      if (where.lat() != null && where.lon() != null) {
        placed.set(row);
        lat[row] = where.lat().doubleValue();
        lon[row] = where.lon().doubleValue();
      }
    }
    start[row] = facts.start();
    end[row] = facts.end();
    confidence[row] = facts.row().confidence().movePointRight(3).intValue();
    for (int policy = 0; policy < killed.length; policy++) {
      killed[policy][row] =
          facts.killed().get(policy).map(EventRow.Figure::best).orElse(Integer.MIN_VALUE);
    }
    types.add(facts.row().type(), row);
    facts.row().acled().forEach(name -> acled.add(name.toLowerCase(Locale.ROOT), row));
    for (EventRow.Who who : facts.row().actors()) {
      if (who.id() != null) {
        parties.add(who.id(), row);
      }
    }
    facts.names().forEach(name -> names.add(name, row));
    for (HarmKind kind : facts.harm()) {
      harm.add(kind.name(), row);
    }
    facts.outlets().forEach(outlet -> outlets.add(outlet.toLowerCase(Locale.ROOT), row));
    status.add(facts.row().status(), row);
    main.set(row, facts.row().main());
    reviewed.set(row, facts.row().reviewed());
    dated.set(row, facts.isDated());
  }

  int size() {
    return rows.size();
  }

  /** The row of that event id, or where it would stand as {@code -1 - row}. */
  int row(String id) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = rows.get(middle).row().id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1 - low;
  }

  Optional<EventFacts> facts(String id) {
    int row = row(id);
    return row < 0 ? Optional.empty() : Optional.of(rows.get(row));
  }

  /** The row of that event by the usual policy. */
  public Optional<EventRow> rowOf(String id) {
    return facts(id).map(EventFacts::row);
  }

  /** The rows of those events by the usual policy, in the order given; unknown ids are left out. */
  public List<EventRow> rowsOf(Collection<String> ids) {
    return ids.stream().flatMap(id -> rowOf(id).stream()).toList();
  }

  /** The events nearest to one in space and time; none if it has no place or no date. */
  public List<Neighbour> near(String id, int most) {
    int row = row(id);
    return row < 0 ? List.of() : new Neighbours(this, row).nearest(most);
  }

  /** The events that fit, sorted by id. */
  public List<Event> events(EventFilter filter) {
    return new Selection(this, filter)
        .rows().stream().mapToObj(row -> rows.get(row).event()).toList();
  }

  /**
   * All rows in an order, each as {@code value << 32 | row}: so that equal values stand in the
   * order of ids, in both directions. What has no value stands last.
   */
  long[] order(EventSort sort, int policy) {
    return orders.computeIfAbsent(
        sort.name() + policy,
        key -> {
          long[] keys = new long[rows.size()];
          Arrays.setAll(keys, row -> sort.value(rows.get(row), policy) << 32 | row);
          Arrays.sort(keys);
          return keys;
        });
  }
}
