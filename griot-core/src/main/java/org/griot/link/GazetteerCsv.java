package org.griot.link;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.model.Position;
import org.griot.model.RejectedInputException;
import org.griot.model.Rejection;

/** The user's own table of places, comma-separated with a header row. */
final class GazetteerCsv {
  private static final Set<String> FEATURES =
      Set.of("populated", "camp", "well", "region", "admin1", "admin2", "water", "other");
  private static final int DEFAULT_PRECISION_KM = 5;

  private GazetteerCsv() {}

  static GazetteerImport.Result read(String file, Reader reader)
      throws IOException, RejectedInputException {
    List<GazetteerImport.Imported> places = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    CsvMapper mapper =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();
    try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(reader)) {
      Map<String, Integer> columns = header(file, rows.hasNextValue() ? rows.nextValue() : null);
      long number = 1;
      while (rows.hasNextValue()) {
        number++;
        String[] cells = rows.nextValue();
        try {
          places.add(place(file, number, columns, cells));
        } catch (IllegalArgumentException e) {
          rejected.add(GazetteerImport.reject(file, number, String.valueOf(e.getMessage())));
        }
      }
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new RejectedInputException(file, "gazetteer", "not a CSV: " + e.getOriginalMessage());
    }
    return new GazetteerImport.Result(places, rejected);
  }

  private static Map<String, Integer> header(
      String file, String @org.jspecify.annotations.Nullable [] cells)
      throws RejectedInputException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; cells != null && i < cells.length; i++) {
      columns.putIfAbsent(cells[i].replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), i);
    }
    for (String wanted : List.of("name", "lat", "lon")) {
      if (!columns.containsKey(wanted)) {
        throw new RejectedInputException(
            file,
            "gazetteer",
            "neither a GeoNames dump of 19 columns nor a CSV with the columns name,lat,lon");
      }
    }
    return columns;
  }

  private static GazetteerImport.Imported place(
      String file, long row, Map<String, Integer> columns, String[] cells) {
    String name = GazetteerImport.clean(cell(columns, cells, "name"));
    if (ToponymFold.fold(name).isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
    double lat = GazetteerImport.degrees(cell(columns, cells, "lat"), 90, "lat");
    double lon = GazetteerImport.degrees(cell(columns, cells, "lon"), 180, "lon");
    String feature = cell(columns, cells, "feature");
    if (!feature.isEmpty() && !FEATURES.contains(feature)) {
      throw new IllegalArgumentException("feature is none of " + String.join(", ", sorted()));
    }
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(cell(columns, cells, "aliases").split("[|;]")));
    String id = cell(columns, cells, "id");
    String own = "import:" + java.nio.file.Path.of(file).getFileName() + ":" + row;
    return new GazetteerImport.Imported(
        new GazetteerEntry(
            id.isEmpty() ? own : id.contains(":") ? id : "import:" + id,
            name,
            countries(cell(columns, cells, "country")),
            orNull(cell(columns, cells, "admin1")),
            orNull(cell(columns, cells, "admin2")),
            Position.of(lat, lon),
            precision(cell(columns, cells, "precision_km")),
            feature.isEmpty() ? "populated" : feature,
            0,
            false),
        names);
  }

  private static List<String> sorted() {
    return FEATURES.stream().sorted().toList();
  }

  private static List<String> countries(String text) {
    List<String> codes = new ArrayList<>();
    for (String word : text.split("[|;]")) {
      String code = word.strip();
      if (code.isEmpty()) {
        continue;
      }
      codes.add(
          Countries.bundled()
              .byAlpha2(code.toUpperCase(Locale.ROOT))
              .or(() -> Countries.bundled().byName(code))
              .orElseThrow(() -> new IllegalArgumentException("unknown country: " + code))
              .alpha2());
    }
    return codes;
  }

  private static int precision(String text) {
    if (text.isEmpty()) {
      return DEFAULT_PRECISION_KM;
    }
    double km = GazetteerImport.degrees(text, 20_000, "precision_km");
    if (km < 0) {
      throw new IllegalArgumentException("precision_km out of range: " + text);
    }
    return Math.max(1, (int) Math.ceil(km));
  }

  private static @org.jspecify.annotations.Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String cell(Map<String, Integer> columns, String[] cells, String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.length || cells[at] == null ? "" : cells[at].strip();
  }
}
