package org.griot.server.query;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.griot.export.ActorNames;
import org.griot.export.ExportInput;
import org.griot.export.ExportOptions;
import org.griot.export.Exporter;
import org.griot.export.InterStyle;
import org.griot.export.Redaction;
import org.griot.link.ActorRegistry;
import org.griot.model.Event;
import org.griot.resolve.Outlets;
import org.griot.resolve.Policies;
import org.griot.server.http.Replies;
import org.griot.server.live.Desk;
import org.griot.server.live.View;

/**
 * The events that fit as GeoJSON or CSV, by the very exporters of {@code griot export}: names of
 * private persons are kept back, as in any file that leaves the house.
 */
final class EventFiles {
  private final Desk desk;

  EventFiles(Desk desk) {
    this.desk = desk;
  }

  void send(Context ctx, View view, List<Event> events, String format, String policy) {
    if (!Replies.isNew(ctx, view)) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory("griot-serve");
      try {
        Path file = folder.resolve("events");
        write(view, events, format, policy, file);
        ctx.contentType(format.equals("csv") ? "text/csv; charset=utf-8" : "application/geo+json");
        ctx.header(
            "Content-Disposition",
            "attachment; filename=\"griot-events."
                + (format.equals("csv") ? "csv" : "geojson")
                + "\"");
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(ctx.outputStream());
        }
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(View view, List<Event> events, String format, String policy, Path to)
      throws IOException {
    Policies policies = new Policies(Outlets.bundled(), view.projection().documents());
    ExportOptions options =
        new ExportOptions(
            policies.named(policy),
            Redaction.PRIVATE,
            InterStyle.TEXT,
            ActorNames.of(ActorRegistry.bundled()),
            Outlets.bundled());
    ExportInput in =
        new ExportInput(
            events, view.claimsById(), view.documentsById(), view.head(), desk.clock().instant());
    Exporter.of(format, options).export(in, to);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
