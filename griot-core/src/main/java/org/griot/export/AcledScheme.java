package org.griot.export;

import java.util.List;
import java.util.Set;

/** ACLED's tables that follow from the type alone (codebook 2025, event types). */
final class AcledScheme {
  static final String BATTLES = "Battles";
  static final String PROTESTS = "Protests";
  static final String RIOTS = "Riots";
  static final String AGAINST_CIVILIANS = "Violence against civilians";
  static final String STRATEGIC = "Strategic developments";

  private static final String EXCESSIVE = "Excessive force against protesters";
  private static final String EXPLOSIONS = "Explosions/Remote violence";
  private static final Set<Integer> UNARMED = Set.of(6, 7);

  /** The 31 columns in ACLED's order. */
  static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  private AcledScheme() {}

  static String disorder(String type, String sub) {
    return switch (type) {
      case STRATEGIC -> STRATEGIC;
      case PROTESTS ->
          sub.equals(EXCESSIVE) ? "Political violence; Demonstrations" : "Demonstrations";
      case RIOTS -> sub.equals("Mob violence") ? "Political violence" : "Demonstrations";
      default -> "Political violence";
    };
  }

  /** Whether civilians are the target; {@code inter2} is the second actor's type, 0 for none. */
  static boolean targetsCivilians(String type, String sub, int inter2) {
    return switch (type) {
      case AGAINST_CIVILIANS -> true;
      case EXPLOSIONS, RIOTS -> UNARMED.contains(inter2);
      case PROTESTS -> sub.equals(EXCESSIVE) && UNARMED.contains(inter2);
      default -> false;
    };
  }

  static boolean isDemonstration(String type, String sub) {
    return disorder(type, sub).contains("Demonstrations");
  }
}
