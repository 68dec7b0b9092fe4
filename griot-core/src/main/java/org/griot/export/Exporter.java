package org.griot.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes events in one format. Immutable: one exporter may serve many threads and files. */
public interface Exporter {
  /** The formats that {@link #of} knows. */
  List<String> FORMATS = List.of("acled", "csv", "geojson", "site");

  /** The name of the format, one of {@link #FORMATS}. */
  String format();

  /**
   * Writes the file and, beside it, {@code NAME.provenance.jsonl} and {@code NAME.loss.json}. Files
   * of those names are replaced, each in one step; after a failure the old ones are still there.
   *
   * @return what the format could not hold; the same as in the loss file
   * @throws IOException if the place cannot be written to
   */
  LossReport export(ExportInput in, Path to) throws IOException;

  /**
   * The exporter of that format.
   *
   * @throws IllegalArgumentException if there is none; the message names those there are
   */
  static Exporter of(String format, ExportOptions options) {
    return switch (format) {
      case "acled" -> new FileExporter(format, options, AcledRows::new);
      case "csv" -> new FileExporter(format, options, FlatRows::new);
      case "geojson" -> new FileExporter(format, options, GeoJsonFeatures::new);
      case "site" -> new SiteExporter(options, null);
      default ->
          throw new IllegalArgumentException(
              "no format " + format + "; there are " + String.join(", ", FORMATS));
    };
  }
}
