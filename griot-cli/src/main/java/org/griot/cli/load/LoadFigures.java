package org.griot.cli.load;

import java.math.BigDecimal;
import java.util.List;

/**
 * What {@code griot bench-serve} measured.
 *
 * @param command as it was called
 * @param machine processors, memory and Java, in words
 * @param loadAverage of the machine before the measurement: above 0.5, others were at work on it
 * @param note what else to know of the measurement; may be empty
 * @param startSeconds from the start of the server until it answered
 */
record LoadFigures(
    String command,
    String date,
    String machine,
    BigDecimal loadAverage,
    String note,
    int events,
    BigDecimal startSeconds,
    List<Series> series) {

  /**
   * Requests at a rate.
   *
   * @param what was going on meanwhile
   * @param coded reports that the server read and coded meanwhile
   */
  record Series(
      String what,
      int perSecond,
      int seconds,
      int requests,
      int failed,
      BigDecimal p50,
      BigDecimal p90,
      BigDecimal p99,
      BigDecimal p999,
      BigDecimal max,
      long coded) {}
}
