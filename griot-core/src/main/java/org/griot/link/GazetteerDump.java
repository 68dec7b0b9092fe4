package org.griot.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.model.Position;
import org.griot.model.Rejection;

/** The GeoNames dump: 19 tab-separated columns, no header, area codes instead of names. */
final class GazetteerDump {
  static final int COLUMNS = 19;

  private final String file;
  private final List<String[]> rows = new ArrayList<>();
  private final Map<String, String> areas = new LinkedHashMap<>();
  private final List<GazetteerImport.Imported> places = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  private GazetteerDump(String file) {
    this.file = file;
  }

  static GazetteerImport.Result read(String file, BufferedReader reader) throws IOException {
    GazetteerDump dump = new GazetteerDump(file);
    long number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      dump.row(++number, line);
    }
    dump.finish();
    return new GazetteerImport.Result(dump.places, dump.rejected);
  }

  private void row(long number, String line) {
    if (line.isBlank()) {
      return;
    }
    String[] c = line.split("\t", -1);
    if (c.length != COLUMNS) {
      rejected.add(GazetteerImport.reject(file, number, c.length + " columns, not " + COLUMNS));
      return;
    }
    try {
      Integer.parseInt(c[0]);
      GazetteerImport.degrees(c[4], 90, "latitude");
      GazetteerImport.degrees(c[5], 180, "longitude");
    } catch (IllegalArgumentException e) {
      rejected.add(GazetteerImport.reject(file, number, String.valueOf(e.getMessage())));
      return;
    }
    if (ToponymFold.fold(c[1]).isEmpty()) {
      rejected.add(GazetteerImport.reject(file, number, "no name"));
      return;
    }
    if (c[7].equals("ADM1") || c[7].equals("ADM2")) {
      areas.put(key(c, c[7]), c[1]);
    }
    rows.add(c);
  }

  private void finish() {
    for (String[] c : rows) {
      List<String> names = new ArrayList<>(List.of(c[1], c[2]));
      names.addAll(List.of(c[3].split(",")));
      String feature = feature(c[6], c[7]);
      places.add(
          new GazetteerImport.Imported(
              new GazetteerEntry(
                  "geonames:" + c[0],
                  GazetteerImport.clean(c[1]),
                  c[8].isEmpty() ? List.of() : List.of(c[8]),
                  areas.get(key(c, "ADM1")),
                  areas.get(key(c, "ADM2")),
                  Position.of(Double.parseDouble(c[4]), Double.parseDouble(c[5])),
                  radius(feature),
                  feature,
                  population(c[14]),
                  c[7].equals("PPLC")),
              names.stream().distinct().toList()));
    }
  }

  private static String key(String[] c, String level) {
    return level + c[8] + "." + c[10] + (level.equals("ADM2") ? "." + c[11] : "");
  }

  /** Wells and camps stay what they are: they are where things happen. */
  private static String feature(String kind, String code) {
    if (code.startsWith("WLL") || code.equals("WTRH")) {
      return "well";
    }
    if (code.startsWith("CMP") || code.equals("INSM")) {
      return "camp";
    }
    return switch (kind) {
      case "P" -> "populated";
      case "H" -> "water";
      case "A" ->
          code.equals("ADM1")
              ? "admin1"
              : code.equals("ADM2") ? "admin2" : code.startsWith("PCL") ? "country" : "region";
      case "L" -> code.startsWith("RGN") || code.equals("AREA") ? "region" : "other";
      default -> "other";
    };
  }

  private static int radius(String feature) {
    return switch (feature) {
      case "populated", "well", "camp" -> 3;
      case "admin1" -> 200;
      case "admin2", "region" -> 60;
      case "country" -> 500;
      default -> 10;
    };
  }

  private static long population(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
