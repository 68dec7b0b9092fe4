package org.griot.evaluate.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.GoldFiles;
import org.griot.evaluate.task.GoldFiles.Row;

/** The gold of one split, by report. A report that no line names is unlabelled and not scored. */
final class GoldSet {
  static final String NONE = "none";

  private final Path file;
  private final GoldFaults faults;
  private final SortedMap<String, List<GoldClaim>> byReport = new TreeMap<>();

  GoldSet(Path file, GoldFaults faults) throws IOException {
    this.file = file;
    this.faults = faults;
    for (Row row : GoldFiles.objects(file, faults)) {
      add(row);
    }
  }

  private void add(Row row) {
    try {
      if (row.text("kind").equals(NONE)) {
        byReport.computeIfAbsent(row.text("document"), d -> new ArrayList<>());
      } else {
        GoldClaim claim = GoldReader.read(row.json());
        byReport.computeIfAbsent(claim.document(), d -> new ArrayList<>()).add(claim);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      faults.add(file, row.place(), String.valueOf(e.getMessage()));
    }
  }

  /** Names of the reports that are labelled. */
  List<String> reports() {
    return List.copyOf(byReport.keySet());
  }

  /** A report's claims. Those whose trigger does not stand in it exactly once are faults. */
  List<GoldClaim> of(String report, Coded.One coded) {
    String text = folded(coded.document().text());
    List<GoldClaim> sound = new ArrayList<>();
    for (GoldClaim claim : byReport.getOrDefault(report, List.of())) {
      String trigger = folded(claim.trigger());
      int first = text.indexOf(trigger);
      if (first >= 0 && text.indexOf(trigger, first + 1) < 0) {
        sound.add(claim);
      } else {
        faults.add(file, claim.id(), "its trigger does not stand once in " + report);
      }
    }
    return sound;
  }

  /** All claims of a report that could not be coded. */
  List<GoldClaim> of(String report) {
    return byReport.getOrDefault(report, List.of());
  }

  static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
