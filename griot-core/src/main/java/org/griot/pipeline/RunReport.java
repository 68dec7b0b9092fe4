package org.griot.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.model.Rejection;

/**
 * What one run did. {@code documentsIn} is always {@code coded + alreadyCoded + rejected}.
 *
 * @param documentsIn reports and other inputs that were found
 * @param coded reports read and coded in this run
 * @param alreadyCoded reports that the ledger had from an earlier run
 * @param rejected inputs that could not be coded, each with its reason
 * @param claims claims made in this run
 * @param warnings how many remarks the readers made
 * @param stageMillis working time of each stage in milliseconds, summed over threads
 */
public record RunReport(
    long documentsIn,
    long coded,
    long alreadyCoded,
    List<Rejection> rejected,
    long claims,
    long warnings,
    SortedMap<String, Long> stageMillis) {
  public RunReport {
    rejected = List.copyOf(rejected);
    stageMillis = Collections.unmodifiableSortedMap(new TreeMap<>(stageMillis));
    if (documentsIn != coded + alreadyCoded + rejected.size()) {
      throw new IllegalStateException(
          documentsIn + " in, but " + (coded + alreadyCoded + rejected.size()) + " accounted for");
    }
  }
}
