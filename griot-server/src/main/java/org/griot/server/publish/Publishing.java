package org.griot.server.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.griot.desk.AuditLine;
import org.griot.desk.Publication;
import org.griot.desk.Publication.PublishedFile;
import org.griot.export.ExportInput;
import org.griot.export.Exporter;
import org.griot.export.LossReport;
import org.griot.export.SiteExporter;
import org.griot.json.Json;
import org.griot.model.Event;
import org.griot.server.access.Caller;
import org.griot.server.http.ProblemException;
import org.griot.server.live.Desk;
import org.griot.server.live.View;
import org.griot.server.query.EventTable;
import org.jspecify.annotations.Nullable;

/** Writes exports, and says beforehand what they would be. One at a time: each may be large. */
final class Publishing {
  private static final DateTimeFormatter SORTING =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int PATIENCE_SECONDS = 20;

  private final ReentrantLock busy = new ReentrantLock(true);
  private final Desk desk;
  private final PublicationFolder folder;
  private final @Nullable Path bundle;

  /**
   * @param bundle the built pages of a static site, or null
   */
  Publishing(Desk desk, PublicationFolder folder, @Nullable Path bundle) {
    this.desk = desk;
    this.folder = folder;
    this.bundle = bundle;
  }

  /** What an export would be. */
  record Preview(LossReport loss, Differences.Reply difference, int rows) {}

  Preview preview(ExportChoice choice) {
    return alone(() -> makePreview(choice));
  }

  Publication publish(ExportChoice choice, String note, Caller who, String from) {
    return alone(() -> makePublication(choice, note, who, from));
  }

  /** Who waits too long is told so: a heap of waiting exports helps nobody. */
  private <T> T alone(Supplier<T> work) {
    try {
      if (!busy.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw ProblemException.of(429, "other exports are being made: try again in a minute");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.of(503, "the desk is closing");
    }
    try {
      return work.get();
    } finally {
      busy.unlock();
    }
  }

  private Preview makePreview(ExportChoice choice) {
    View view = desk.view();
    List<Event> events = EventTable.of(view).events(choice.filter());
    try {
      Path part = folder.begin("preview-" + Json.sha256(choice.toString()).substring(0, 12));
      try {
        LossReport loss = write(choice, view, events, part);
        return new Preview(loss, difference(choice, view, events), loss.written());
      } finally {
        folder.discard(part);
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private Publication makePublication(ExportChoice choice, String note, Caller who, String from) {
    View view = desk.view();
    List<Event> events = EventTable.of(view).events(choice.filter());
    String when = desk.clock().instant().toString();
    String id = id(choice, who, when);
    try {
      Path part = folder.begin(id);
      try {
        LossReport loss = write(choice, view, events, part);
        List<PublishedFile> files = folder.publish(id, part, events);
        Publication made =
            new Publication(
                id,
                who.name(),
                when,
                note,
                choice.format(),
                choice.query(),
                choice.policy(),
                choice.redaction(),
                view.head(),
                loss.written(),
                files);
        desk.cabinet().publications().put(made);
        String detail = id + " " + choice.format() + " " + choice.redaction();
        desk.cabinet().audit(new AuditLine(when, who.name(), "export", detail, from));
        return made;
      } finally {
        folder.discard(part);
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private LossReport write(ExportChoice choice, View view, List<Event> events, Path part)
      throws IOException {
    ExportInput in =
        new ExportInput(events, view.claimsById(), view.documentsById(), view.head(), null);
    Exporter exporter =
        choice.format().equals("site")
            ? new SiteExporter(choice.options(view), bundle)
            : Exporter.of(choice.format(), choice.options(view));
    return exporter.export(in, part.resolve(name(choice.format())));
  }

  private static String name(String format) {
    return switch (format) {
      case "acled" -> "acled.csv";
      case "geojson" -> "events.geojson";
      case "site" -> "site.zip";
      default -> "events.csv";
    };
  }

  /** From the last publication of the same filter and format, if its events are still there. */
  private Differences.Reply difference(ExportChoice choice, View view, List<Event> events) {
    Publication last = last(choice).orElse(null);
    List<Event> old = last == null ? List.of() : folder.snapshot(last.id()).orElse(List.of());
    String policy = last == null ? choice.policy() : last.policy();
    return Differences.reply(
        Differences.between(view, old, policy, events, choice.policy()),
        last == null ? null : Differences.Since.of(last));
  }

  private Optional<Publication> last(ExportChoice choice) {
    return desk.cabinet().publications().all().stream()
        .filter(p -> p.format().equals(choice.format()) && p.filter().equals(choice.query()))
        .max(Comparator.comparing(Publication::id));
  }

  private String id(ExportChoice choice, Caller who, String when) {
    String hash = Json.sha256(choice + who.name() + when).substring(0, 6);
    return "p-" + SORTING.format(desk.clock().instant()) + "-" + hash;
  }

  /** A file of a publication, for one who asks for it by a name that stands in the log. */
  Path file(String id, String name) {
    Publication publication =
        desk.cabinet()
            .publications()
            .get(id)
            .orElseThrow(() -> ProblemException.notFound("export " + id));
    Path path =
        publication.files().stream()
            .filter(file -> file.name().equals(name))
            .findFirst()
            .map(file -> folder.file(id, file))
            .orElseThrow(() -> ProblemException.notFound("such file of export " + id));
    if (!Files.isRegularFile(path)) {
      throw ProblemException.of(410, "the file is no longer in the output folder");
    }
    return path;
  }

  private static RuntimeException cannotWrite(IOException e) {
    if (e instanceof java.nio.file.FileSystemException at) {
      String reason = at.getReason() == null ? at.getClass().getSimpleName() : at.getReason();
      return ProblemException.of(503, "cannot write the export: " + reason);
    }
    return new UncheckedIOException(e);
  }
}
