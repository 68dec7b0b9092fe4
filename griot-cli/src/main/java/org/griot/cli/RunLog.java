package org.griot.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.griot.json.Json;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.model.UsageException;
import org.griot.pipeline.Progress;
import org.griot.pipeline.RunReport;
import org.griot.store.Projection;
import org.jspecify.annotations.Nullable;

/** What a person or a script sees of a run: a bar and a table, JSON lines, or nothing. */
final class RunLog implements Progress, AutoCloseable {
  private static final int WARNINGS_SHOWN = 20;
  private static final int REJECTIONS_SHOWN = 10;
  private static final int EVENTS_SHOWN = 25;

  private final boolean json;
  private final boolean quiet;
  private final PrintStream err;
  private final @Nullable ProgressBar bar;
  private final List<String> warnings = new ArrayList<>();
  private long warned;

  private RunLog(boolean json, boolean quiet, PrintStream err, @Nullable ProgressBar bar) {
    this.json = json;
    this.quiet = quiet;
    this.err = err;
    this.bar = bar;
  }

  /** A log of that format; a bar is drawn on a terminal only. */
  static RunLog of(String format, boolean quiet, long bytes, PrintStream err) {
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException("--log is text or json, not " + format);
    }
    boolean json = format.equals("json");
    boolean draw = !json && !quiet && System.console() != null;
    return new RunLog(json, quiet, err, draw ? bar(bytes) : null);
  }

  private static ProgressBar bar(long bytes) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(Math.max(0, bytes))
        .setUnit(" MB", 1 << 20)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setUpdateIntervalMillis(250)
        .build();
  }

  @Override
  public void bytes(long more) {
    if (bar != null) {
      bar.stepBy(more);
    }
  }

  @Override
  public void inputs(long coded, long rejected) {
    if (bar != null) {
      bar.setExtraMessage(" " + coded + " coded, " + rejected + " rejected");
    }
  }

  @Override
  public void warning(String path, String message) {
    warned++;
    if (json) {
      line(Map.of("level", "warn", "path", path, "message", message));
    } else if (warnings.size() < WARNINGS_SHOWN) {
      warnings.add(path + ": " + message);
    }
  }

  /** The table at the end. */
  void summary(RunFacts facts, Projection projection, RunReport report, Path out, long nanos) {
    close();
    if (json) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("level", "info");
      fields.put("message", "done");
      fields.put("documents", facts.documents());
      fields.put("totals", facts.totals());
      fields.put("millis", nanos / 1_000_000);
      fields.put("rejected", report.rejected());
      line(fields);
    } else if (!quiet) {
      table(facts, projection, report, out, nanos);
    }
  }

  private void table(
      RunFacts facts, Projection projection, RunReport report, Path out, long nanos) {
    warnings.forEach(warning -> err.println("warning: " + warning));
    if (warned > warnings.size()) {
      err.println("warning: and " + (warned - warnings.size()) + " more");
    }
    RunFacts.Accounts docs = facts.documents();
    double seconds = nanos / 1e9;
    row("reports in", docs.in(), "= coded + rejected");
    row(
        "  coded",
        docs.coded(),
        docs.alreadyCoded() == 0 ? "" : docs.alreadyCoded() + " of them in an earlier run");
    row(
        "  rejected",
        docs.rejected(),
        docs.rejected() == 0 ? "" : "reasons in " + out.resolve("rejected.jsonl"));
    row("claims", facts.totals().claims(), "what each report says, with the sentence");
    row(
        "events",
        facts.totals().events(),
        facts.totals().main() + " told as news, the others as background");
    err.printf(
        Locale.ROOT,
        "%-14s%7.1f  seconds, %.1f reports a second%n",
        "time",
        seconds,
        docs.in() / Math.max(0.001, seconds));
    rejections(report.rejected());
    events(projection.events());
    err.println();
    err.println(
        "Written to "
            + out
            + ": griot.db, events.jsonl, claims.jsonl, documents.jsonl, rejected.jsonl, run.json");
    if (docs.in() == 0) {
      err.println("Nothing was read: there is no report among the inputs.");
    }
  }

  private void row(String name, long count, String remark) {
    err.printf(Locale.ROOT, "%-14s%7d  %s%n", name, count, remark);
  }

  private void rejections(List<Rejection> rejected) {
    rejected.stream()
        .limit(REJECTIONS_SHOWN)
        .forEach(r -> err.println("rejected: " + r.path() + ": " + r.reason()));
    if (rejected.size() > REJECTIONS_SHOWN) {
      err.println("rejected: and " + (rejected.size() - REJECTIONS_SHOWN) + " more");
    }
  }

  private void events(List<Event> events) {
    List<Event> main = events.stream().filter(Event::main).sorted(RunLog::byDate).toList();
    if (main.isEmpty()) {
      return;
    }
    err.println();
    main.stream().limit(EVENTS_SHOWN).forEach(e -> err.println(e.id() + "  " + e.summary()));
    if (main.size() > EVENTS_SHOWN) {
      err.println("and " + (main.size() - EVENTS_SHOWN) + " more; see events.jsonl");
    }
  }

  private static int byDate(Event a, Event b) {
    int byDay = day(a).compareTo(day(b));
    return byDay != 0 ? byDay : a.id().compareTo(b.id());
  }

  private static String day(Event event) {
    return event.date() == null || event.date().start() == null
        ? "9999"
        : event.date().start().toString();
  }

  private void line(Map<String, ?> fields) {
    err.println(Json.write(fields));
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
