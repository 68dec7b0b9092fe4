package org.griot.cli.load;

/** The figures as a page of Markdown. */
final class LoadPage {
  private LoadPage() {}

  /** All of {@code docs/load.md}. */
  static String page(LoadFigures figures) {
    StringBuilder rows = new StringBuilder();
    for (LoadFigures.Series s : figures.series()) {
      rows.append("| ")
          .append(
              String.join(
                  " | ",
                  s.what(),
                  Integer.toString(s.perSecond()),
                  Integer.toString(s.requests()),
                  Integer.toString(s.failed()),
                  s.p50().toPlainString(),
                  s.p90().toPlainString(),
                  s.p99().toPlainString(),
                  s.p999().toPlainString(),
                  s.max().toPlainString(),
                  Long.toString(s.coded())))
          .append(" |\n");
    }
    return """
        # The desk under load

        Written by `%s` from the figures that it keeps in `docs/benchmarks/load.json`.

        `GET /events` with filters, sorted, 100 rows a page, in open loop: a request goes out when it is
        due, whether or not earlier ones were answered, and its time counts from that moment. Server
        and load are on one machine.

        - date: %s
        - machine: %s; load average before the measurement: %s (above 0.5, other programs were at
          work on it meanwhile, and the times hold their share)%s
        - events: %d; from start to first answer %s s

        | meanwhile | requests a second | requests | failed | p50 (ms) | p90 (ms) | p99 (ms) | p99.9 (ms) | max (ms) | reports coded meanwhile |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        %s"""
        .formatted(
            figures.command(),
            figures.date(),
            figures.machine(),
            figures.loadAverage(),
            figures.note().isEmpty() ? "" : "; " + figures.note(),
            figures.events(),
            figures.startSeconds(),
            rows);
  }
}
