package org.griot.server.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.griot.desk.Assignment;
import org.griot.model.Event;
import org.griot.server.access.Caller;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.RequestBody;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.griot.server.query.EventFilter;
import org.griot.server.query.EventRow;
import org.griot.server.query.EventTable;
import org.jspecify.annotations.Nullable;

/**
 * {@code /review}: what to look at next, first what most changes the published totals, and who is
 * to look at it. Without {@code reviewed} it leaves out what a person has decided about.
 */
public final class ReviewRoutes implements Routes {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final String NOBODY = "none";

  /** One event of the queue. */
  record Item(EventRow event, BigDecimal impact, List<String> why, @Nullable String assignee) {}

  @Override
  public void register(JavalinConfig config, Desk desk) {
    AtomicReference<@Nullable Impacts> last = new AtomicReference<>();
    config.routes.get(
        API + "/review/queue",
        ctx -> {
          View view = desk.view();
          Impacts impacts = Impacts.of(view, last.get());
          last.set(impacts);
          queue(ctx, desk, view, impacts);
        },
        Role.VIEWER);
    config.routes.post(API + "/review/assign", ctx -> assign(ctx, desk), Role.CODER);
  }

  private static void queue(Context ctx, Desk desk, View view, Impacts impacts) {
    Params params = Params.of(ctx);
    Set<String> names = new TreeSet<>(EventFilter.PARAMETERS);
    names.addAll(List.of("assignee", "limit", "cursor"));
    params.allow(names);
    EventTable table = EventTable.of(view);
    Map<String, String> assigned = assigned(desk, view);
    String assignee = params.one("assignee");
    boolean all = params.flag("reviewed") != null;
    List<Event> events = new ArrayList<>();
    for (Event event : table.events(EventFilter.of(params))) {
      boolean open = all || event.decisions().isEmpty();
      String whose = assigned.getOrDefault(event.id(), NOBODY);
      if (open && (assignee == null || assignee.equals(whose))) {
        events.add(event);
      }
    }
    Comparator<Event> order = Comparator.comparing(event -> impacts.of(event).value());
    events.sort(order.reversed().thenComparing(Event::id));
    Page<Event> page = Page.at(events, params.one("cursor"), params.limit(USUAL, MOST));
    List<Item> items = new ArrayList<>();
    for (Event event : page.items()) {
      Impact impact = impacts.of(event);
      table
          .rowOf(event.id())
          .ifPresent(
              row ->
                  items.add(new Item(row, impact.value(), impact.why(), assigned.get(event.id()))));
    }
    ctx.header("Cache-Control", "no-store");
    ctx.json(new Page<>(items, page.next(), page.total()));
  }

  /** Assignees by the ids that the events have now. */
  private static Map<String, String> assigned(Desk desk, View view) {
    Map<String, String> assigned = new HashMap<>();
    for (Assignment each : desk.cabinet().assignments().all()) {
      view.event(each.event()).ifPresent(event -> assigned.put(event.id(), each.assignee()));
    }
    return assigned;
  }

  private static void assign(Context ctx, Desk desk) {
    JsonNode body = RequestBody.object(ctx);
    View view = desk.view();
    List<String> ids = new ArrayList<>();
    for (JsonNode each : body.path("events")) {
      String id = each.asText();
      ids.add(view.event(id).orElseThrow(() -> ProblemException.notFound("event " + id)).id());
    }
    if (ids.isEmpty()) {
      throw ProblemException.badRequest("name the events to assign");
    }
    String assignee = body.path("assignee").isTextual() ? body.path("assignee").asText() : null;
    demandKnown(desk, assignee);
    for (String id : ids) {
      if (assignee == null) {
        desk.cabinet().assignments().remove(id);
      } else {
        String now = desk.clock().instant().toString();
        desk.cabinet().assignments().put(new Assignment(id, assignee, Caller.of(ctx).name(), now));
      }
    }
    ctx.json(Map.of("assigned", ids.size()));
  }

  /** Where there are accounts, only they can be given work. */
  private static void demandKnown(Desk desk, @Nullable String assignee) {
    if (assignee == null) {
      return;
    }
    boolean free = desk.cabinet().accounts().all().isEmpty();
    boolean fits = !assignee.isBlank() && assignee.length() <= 64;
    if (!fits || (!free && desk.cabinet().accounts().get(assignee).isEmpty())) {
      throw ProblemException.of(422, "there is no account " + assignee);
    }
  }
}
