package org.griot.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.griot.model.Event;

/** Writes any format: the rows, what they lose, and where their values come from. */
final class FileExporter implements Exporter {
  static final Comparator<Event> ORDER =
      Comparator.comparing(FileExporter::start).thenComparing(Event::id);

  private final String format;
  private final ExportOptions options;
  private final Supplier<Rows> shape;

  FileExporter(String format, ExportOptions options, Supplier<Rows> shape) {
    this.format = format;
    this.options = options;
    this.shape = shape;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public LossReport export(ExportInput in, Path to) throws IOException {
    Path file = to.toAbsolutePath();
    try (ExportFiles files = new ExportFiles()) {
      Writer rows = files.open(file);
      Writer provenance = files.open(beside(file, ".provenance.jsonl"));
      LossReport report = write(in, rows, provenance);
      Writer loss = files.open(beside(file, ".loss.json"));
      loss.write(report.toJson() + "\n");
      files.publish();
      return report;
    }
  }

  private LossReport write(ExportInput in, Writer rows, Writer provenance) throws IOException {
    Losses losses = new Losses();
    Redactors redactors = new Redactors(in, options.redaction());
    Rows text = shape.get();
    List<Event> events = in.events().stream().sorted(ORDER).toList();
    Map<String, LocalDate> days = new HashMap<>();
    events.forEach(event -> days.put(event.id(), start(event)));
    int written = 0;
    rows.write(text.head());
    for (Event event : events) {
      Redactor redactor = redactors.of(event);
      RowContext context = new RowContext(event, in, options, redactor, days);
      try {
        rows.write(text.row(event, context, written));
        provenance.write(ProvenanceLines.of(event, context));
        losses.addAll(context.lost(), event.id());
        losses.redacted(redactor.count());
        written++;
      } catch (LeftOutException e) {
        losses.leave(e.of(event.id()));
      }
    }
    rows.write(text.foot());
    return report(in, losses, written);
  }

  private LossReport report(ExportInput in, Losses losses, int written) {
    return new LossReport(
        LossReport.VERSION,
        format,
        options.figures().name(),
        options.redaction().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        in.ledgerHead(),
        in.events().size(),
        written,
        losses.leftOut(),
        losses.items(),
        losses.redactions());
  }

  static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  static LocalDate start(Event event) {
    LocalDate start = event.date() == null ? null : event.date().start();
    return start == null ? LocalDate.MAX : start;
  }
}
