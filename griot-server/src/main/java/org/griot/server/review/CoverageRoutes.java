package org.griot.server.review;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Set;
import org.griot.server.http.Params;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Replies;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;
import org.griot.server.live.View;

/** {@code /coverage}: which reports came, by source and week. */
public final class CoverageRoutes implements Routes {
  @Override
  public void register(JavalinConfig config, Desk desk) {
    config.routes.get(API + "/coverage", ctx -> coverage(ctx, desk), Role.VIEWER);
  }

  private static void coverage(Context ctx, Desk desk) {
    Params params = Params.of(ctx);
    params.allow(Set.of("from", "to"));
    LocalDate from = params.day("from");
    LocalDate to = params.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw ProblemException.badRequest("from " + from + " is after to " + to);
    }
    View view = desk.view();
    Coverage.Period period = Coverage.period(view, from, to);
    if (period.weeks() > Coverage.MOST_WEEKS) {
      throw ProblemException.badRequest("at most " + Coverage.MOST_WEEKS + " weeks at a time");
    }
    Replies.json(ctx, view, () -> Coverage.of(view, period));
  }
}
