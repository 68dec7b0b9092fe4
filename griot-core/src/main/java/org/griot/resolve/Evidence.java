package org.griot.resolve;

import java.util.Locale;

/**
 * What can speak for or against two claims telling of one happening. The points of each stand in
 * {@code weights.tsv}.
 */
enum Evidence {
  TYPE_EQUAL,
  TYPE_FAMILY,
  DATE_DAY,
  DATE_NARROW,
  DATE_MONTH,
  DATE_WIDE,
  DATE_NEXT,
  DATE_PUBLICATION,
  DATE_UNKNOWN,
  DATE_APART,
  DATE_LATE_REPORT,
  PLACE_NAME,
  PLACE_SITE,
  PLACE_CLOSE,
  PLACE_WITHIN,
  PLACE_COUNTRY,
  PLACE_CANDIDATE,
  PLACE_SCENE,
  PLACE_UNKNOWN,
  PLACE_ADMIN,
  PLACE_APART,
  PARTY_SAME,
  PARTY_KIN,
  PARTY_NAME,
  PARTY_POSSIBLE,
  PARTY_OTHER,
  PARTY_SWAPPED,
  PERSON_SAME,
  PERSON_PART,
  PERSON_OTHER,
  FIGURE_EXACT,
  FIGURE_SMALL,
  FIGURE_KINDS,
  FIGURE_PART,
  FIGURE_LARGE,
  FIGURE_CLOSE,
  FIGURE_GROWN,
  FIGURE_FAR,
  MATERIAL_SAME,
  REPORT_AGAIN,
  MARKS_NONE,
  MARKS_FEW,
  MARKS_SOME,
  MARKS_MANY,
  MARKS_MOST,
  LEAD_FEW,
  LEAD_SOME,
  LEAD_MANY,
  HERE_FEW,
  HERE_SOME,
  HERE_MANY,
  HERE_MOST,
  AGES_ONE,
  AGES_MANY,
  NAMES_ONE,
  NAMES_MANY,
  AGED_SAME,
  VICTIM_NAMED,
  STREET_SAME,
  SITE_SAME,
  NEWS_WEEKS,
  NEWS_MONTHS,
  NEWS_YEARS,
  BACKGROUND_ONE,
  BACKGROUND_BOTH,
  PLACE_UNHEARD,
  PLACE_UNTOLD,
  DATE_UNTOLD,
  CONTRARY_DAY,
  CONTRARY_BEFORE,
  CONTRARY_PLACE;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * Whether this, beside type, time and area, is enough to tell one happening from its neighbours.
   */
  boolean distinguishes() {
    return switch (this) {
      case PLACE_NAME,
          PLACE_SITE,
          PARTY_SAME,
          PARTY_KIN,
          PARTY_NAME,
          PERSON_SAME,
          PERSON_PART,
          FIGURE_EXACT,
          FIGURE_KINDS,
          FIGURE_LARGE,
          FIGURE_PART,
          MATERIAL_SAME,
          MARKS_SOME,
          MARKS_MANY,
          MARKS_MOST,
          LEAD_SOME,
          LEAD_MANY,
          AGES_MANY,
          NAMES_ONE,
          NAMES_MANY,
          AGED_SAME,
          VICTIM_NAMED,
          STREET_SAME,
          SITE_SAME,
          HERE_SOME,
          HERE_MANY,
          HERE_MOST,
          REPORT_AGAIN ->
          true;
      default -> false;
    };
  }

  /** Evidence so rare by chance that it outweighs a date or place that is slightly off. */
  boolean isStrong() {
    return this == PERSON_SAME || this == FIGURE_EXACT;
  }

  /** Whether this compares the whole reports, not what two claims of them say. */
  boolean isOfReports() {
    return compareTo(MARKS_NONE) >= 0 && compareTo(CONTRARY_DAY) < 0;
  }

  /** What a contradiction counts where the reports are so much alike that one is misread. */
  boolean isContrary() {
    return compareTo(CONTRARY_DAY) >= 0;
  }

  String key() {
    return key;
  }
}
