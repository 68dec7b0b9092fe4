package org.griot.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.griot.model.Document;
import org.jspecify.annotations.Nullable;

/** How far a figure's owner can be relied on: its speaker if it has one, else its outlet. */
final class Standing {
  /** A party to the fight. */
  static final int PARTY = 0;

  static final int UNKNOWN = 1;

  /** An official speaker or an independent outlet: what ACLED takes a figure from. */
  static final int CREDIBLE = 2;

  private final Outlets outlets;
  private final List<Map.Entry<String, String>> speakers;

  Standing(Outlets outlets) {
    this.outlets = outlets;
    this.speakers =
        Table.load("speakers.tsv").stream()
            .map(row -> Map.entry(row.get("word"), row.get("standing")))
            .toList();
  }

  int of(@Nullable String speaker, @Nullable Document report) {
    return speaker == null ? ofReport(report) : ofSpeaker(speaker);
  }

  /** Of outlets of one standing the more reliable is preferred. */
  int reliability(@Nullable Document report) {
    return find(report).map(Outlet::reliability).orElse(0);
  }

  private int ofSpeaker(String speaker) {
    String padded = " " + Names.fold(speaker) + " ";
    for (Map.Entry<String, String> each : speakers) {
      if (padded.contains(" " + each.getKey() + " ")
          || padded.contains(" " + each.getKey() + "s ")) {
        return switch (each.getValue()) {
          case "official" -> CREDIBLE;
          case "party" -> PARTY;
          default -> UNKNOWN;
        };
      }
    }
    return outlets.find(speaker).map(Standing::ofOutlet).orElse(UNKNOWN);
  }

  private int ofReport(@Nullable Document report) {
    return find(report).map(Standing::ofOutlet).orElse(UNKNOWN);
  }

  private static int ofOutlet(Outlet outlet) {
    return switch (outlet.independence()) {
      case "independent", "official" -> CREDIBLE;
      case "party" -> PARTY;
      default -> UNKNOWN;
    };
  }

  private Optional<Outlet> find(@Nullable Document report) {
    return report == null || report.outlet() == null
        ? Optional.empty()
        : outlets.find(report.outlet());
  }
}
