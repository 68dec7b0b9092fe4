package org.griot.evaluate.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.GoldFiles.Row;
import org.griot.evaluate.task.Report;
import org.jspecify.annotations.Nullable;

/** The reports and incidents of one or more splits. Filled by one thread. */
final class GvaFiles {
  static final String DOCS = ".docs.jsonl";
  private static final String INCIDENTS = ".incidents.jsonl";

  /** Pages that are no report of their incident: boilerplate of the site, or next to nothing. */
  private static final Set<String> NO_REPORT = Set.of("short", "text_shared_by_incidents");

  private final GoldFaults faults;
  private final List<Report> reports = new ArrayList<>();
  private final SortedMap<String, String> incidentOfReport = new TreeMap<>();
  private final SortedMap<String, Incident> incidents = new TreeMap<>();

  GvaFiles(GoldFaults faults) {
    this.faults = faults;
  }

  void read(Path docs) throws IOException {
    String name = docs.getFileName().toString();
    Path beside = docs.resolveSibling(name.substring(0, name.length() - DOCS.length()) + INCIDENTS);
    for (Row row : GoldFiles.objects(beside, faults)) {
      Incident incident = incident(row);
      if (incident != null) {
        incidents.put(incident.id(), incident);
      }
    }
    for (Row row : GoldFiles.objects(docs, faults)) {
      report(row);
    }
  }

  private @Nullable Incident incident(Row row) {
    JsonNode json = row.json();
    LocalDate date = day(row.text("date"));
    if (date == null || !json.path("killed").isInt() || !json.path("injured").isInt()) {
      faults.add(row.file(), row.place(), "an incident needs date, killed and injured");
      return null;
    }
    return new Incident(
        row.text("incident_id"),
        date,
        row.text("state"),
        row.text("city_or_county"),
        json.path("killed").asInt(),
        json.path("injured").asInt());
  }

  private void report(Row row) {
    String id = row.text("doc_id");
    String incident = row.text("incident_id");
    if (id.isEmpty() || incident.isEmpty() || !row.json().path("text").isTextual()) {
      faults.add(row.file(), row.place(), "a report needs doc_id, incident_id and text");
      return;
    }
    for (JsonNode flag : row.json().path("flags")) {
      if (NO_REPORT.contains(flag.asText())) {
        return;
      }
    }
    if (incidentOfReport.put(id, incident) == null) {
      reports.add(new Report(id, row.text("title"), row.text("text"), day(row.text("dct"))));
    }
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  List<Report> reports() {
    return List.copyOf(reports);
  }

  /** The incident's id for each report. */
  Map<String, String> incidentOfReport() {
    return incidentOfReport;
  }

  /** What is known of a report's incident, or null if the set has no record of it. */
  @Nullable Incident incident(String report) {
    return incidents.get(incidentOfReport.getOrDefault(report, ""));
  }
}
