package org.griot.export;

import java.util.Locale;

/** The format cannot hold this event. The loss report names it; the export goes on. */
final class LeftOutException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why an event is left out. The names are part of the loss report's format. */
  enum Reason {
    NO_TYPE,
    NO_DATE,
    DATE_TOO_WIDE,
    NO_PLACE,
    NO_COUNTRY,
    COUNTRY_ONLY,
    NO_ACTOR
  }

  private final Reason reason;
  private final String detail;

  LeftOutException(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  LossReport.LeftOut of(String event) {
    return new LossReport.LeftOut(
        event, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
  }
}
