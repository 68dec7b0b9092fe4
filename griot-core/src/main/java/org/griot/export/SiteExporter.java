package org.griot.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.griot.json.Json;
import org.griot.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * A site of plain files: one folder in a zip, which opens from a disk or any web host and fetches
 * nothing. A list, a page for each event with the words behind it, and the same as data for the
 * map. Same input, same bytes.
 */
public final class SiteExporter implements Exporter {
  private static final String FOLDER = "site/";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ExportOptions options;
  private final @Nullable Path bundle;

  /**
   * @param bundle the folder of built pages with a map that read {@code data.js}, or null to have
   *     the plain list as the first page
   */
  public SiteExporter(ExportOptions options, @Nullable Path bundle) {
    this.options = options;
    this.bundle = bundle;
  }

  @Override
  public String format() {
    return "site";
  }

  @Override
  public LossReport export(ExportInput in, Path to) throws IOException {
    Path file = to.toAbsolutePath();
    try (ExportFiles files = new ExportFiles()) {
      OutputStream out = files.openBytes(file);
      Writer provenance = files.open(FileExporter.beside(file, ".provenance.jsonl"));
      LossReport report;
      try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        report = write(in, zip, provenance);
        zip.finish();
        zip.flush();
        Writer loss = files.open(FileExporter.beside(file, ".loss.json"));
        loss.write(report.toJson() + "\n");
        files.publish();
      }
      return report;
    }
  }

  private LossReport write(ExportInput in, ZipOutputStream zip, Writer provenance)
      throws IOException {
    List<Event> events = in.events().stream().sorted(FileExporter.ORDER).toList();
    Map<String, LocalDate> days = new HashMap<>();
    events.forEach(event -> days.put(event.id(), FileExporter.start(event)));
    Redactors redactors = new Redactors(in, options.redaction());
    Losses losses = new Losses();
    SiteList list = new SiteList();
    StringBuilder rows = new StringBuilder();
    for (Event event : events) {
      Redactor redactor = redactors.of(event);
      RowContext context = new RowContext(event, in, options, redactor, days);
      SiteRow row = SiteRow.of(event, context);
      rows.append(rows.isEmpty() ? "\n" : ",\n").append(script(Json.write(row)));
      list.add(row, context);
      put(zip, row.page(), SiteEventPage.of(event, context));
      provenance.write(ProvenanceLines.of(event, context));
      losses.addAll(context.lost(), event.id());
      losses.redacted(redactor.count());
    }
    LossReport report = report(in, losses, events.size());
    put(zip, "data.js", data(report, rows));
    put(zip, "list.html", list.page());
    put(zip, "about.html", SiteList.about(report));
    put(zip, "site.css", resource("site.css"));
    putBundle(zip, list);
    return report;
  }

  /** What the pages with the map read: a script, since a page from a disk may not fetch. */
  private static String data(LossReport report, CharSequence rows) {
    Map<String, Object> head = new TreeMap<>();
    head.put("version", 1);
    head.put("ledgerHead", Objects.requireNonNullElse(report.ledgerHead(), ""));
    head.put("policy", report.policy());
    head.put("redaction", report.redaction());
    String json = Json.write(head);
    return "window.GRIOT_SITE="
        + json.substring(0, json.length() - 1)
        + ",\"rows\":["
        + rows
        + "\n]};\n";
  }

  /** JSON that stands in a script: no end of the script, no line ends that older scripts lack. */
  private static String script(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private void putBundle(ZipOutputStream zip, SiteList list) throws IOException {
    if (bundle == null || !Files.isRegularFile(bundle.resolve("index.html"))) {
      put(zip, "index.html", list.page());
      return;
    }
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(bundle)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(bundle.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    files.remove("data.js");
    for (Map.Entry<String, Path> each : files.entrySet()) {
      begin(zip, each.getKey());
      try (InputStream from = Files.newInputStream(each.getValue())) {
        from.transferTo(zip);
      }
      zip.closeEntry();
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    begin(zip, name);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(FOLDER + name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SiteExporter.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private LossReport report(ExportInput in, Losses losses, int written) {
    return new LossReport(
        LossReport.VERSION,
        format(),
        options.figures().name(),
        options.redaction().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        in.ledgerHead(),
        in.events().size(),
        written,
        losses.leftOut(),
        losses.items(),
        losses.redactions());
  }
}
