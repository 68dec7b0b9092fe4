package org.griot.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of a site's events, and the page that says how it came about. */
final class SiteList {
  private static final List<String> COLUMNS =
      List.of("Date", "Place", "Event", "Type", "Initiators", "Killed", "Reports");

  private final List<Line> lines = new ArrayList<>();

  private record Line(String page, String summary, List<String> before, List<String> after) {}

  void add(SiteRow row, RowContext context) {
    SiteRow.Where place = row.place();
    String where =
        place == null
            ? "unknown"
            : place.name()
                + (place.countries().isEmpty() ? "" : ", " + String.join(" ", place.countries()));
    lines.add(
        new Line(
            row.page(),
            row.summary() + (row.status().equals("disputed") ? " (disputed)" : ""),
            List.of(date(row.date()), where),
            List.of(
                row.type(), initiators(row), killed(row), String.join("; ", context.sources()))));
  }

  String page() {
    Html page = Html.page("Events", "");
    page.element("h1", "Events").element("p", lines.size() + " events, the earliest first.");
    page.open("table").row("th", COLUMNS);
    for (Line line : lines) {
      page.open("tr");
      line.before.forEach(cell -> page.element("td", cell));
      page.open("td dir=\"auto\"").link(line.page, line.summary).close("td");
      line.after.forEach(cell -> page.element("td", cell));
      page.close("tr");
    }
    return page.close("table").end();
  }

  /** Which figures, whose names, and what could not be shown. */
  static String about(LossReport report) {
    Html page = Html.page("About these data", "");
    page.element("h1", "About these data");
    page.element(
        "p",
        "Made by Griot from news reports. Every value rests on words of a report, which the page"
            + " of its event quotes, or on a person's decision. No figure is not zero: where a"
            + " report gives none, none is shown.");
    page.open("dl");
    page.term("Events", Integer.toString(report.written()));
    page.term("Policy for figures", report.policy());
    page.term("Names kept back", report.redaction());
    page.term("State of the ledger", Objects.requireNonNullElse(report.ledgerHead(), "unknown"));
    page.close("dl");
    return page.end();
  }

  private static String date(SiteRow.@Nullable When date) {
    if (date == null) {
      return "unknown";
    }
    String start = date.start() == null ? "?" : date.start();
    String end = date.end() == null ? "?" : date.end();
    return start.equals(end) ? start : start + " to " + end;
  }

  private static String initiators(SiteRow row) {
    return row.actors().stream()
        .filter(actor -> actor.role().equals("initiator"))
        .map(
            actor ->
                actor.basis().isEmpty()
                    ? actor.name()
                    : actor.name() + " (" + String.join(", ", actor.basis()) + ")")
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String killed(SiteRow row) {
    SiteRow.Figure killed = row.killed();
    return killed == null ? "no figure" : Integer.toString(killed.best());
  }
}
