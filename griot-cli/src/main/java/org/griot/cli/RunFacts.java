package org.griot.cli;

import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.ledger.RunHeader;
import org.griot.pipeline.RunReport;
import org.griot.store.Counts;
import org.griot.store.Projection;

/**
 * What {@code run.json} says of the last run, beside the ledger head and the files.
 *
 * @param documents reports of this run: in = coded + rejected; of those coded, how many were new
 * @param totals all that the folder holds after the run
 * @param timings milliseconds: of each stage summed over threads, and of the whole
 */
record RunFacts(
    String griot,
    SortedMap<String, String> versions,
    SortedMap<String, String> options,
    String started,
    Accounts documents,
    Counts totals,
    SortedMap<String, Long> timings) {

  /** Every input of the run accounted for. */
  record Accounts(
      long in, long coded, long alreadyCoded, long rejected, long claims, long warnings) {}

  static RunFacts of(
      RunHeader header, RunReport report, Projection projection, long readNanos, long mergeNanos) {
    Accounts accounts =
        new Accounts(
            report.documentsIn(),
            report.coded() + report.alreadyCoded(),
            report.alreadyCoded(),
            report.rejected().size(),
            report.claims(),
            report.warnings());
    SortedMap<String, Long> timings = new TreeMap<>(report.stageMillis());
    timings.put("resolve", mergeNanos / 1_000_000);
    timings.put("untilResolve", readNanos / 1_000_000);
    return new RunFacts(
        header.griot(),
        header.versions(),
        header.options(),
        header.started(),
        accounts,
        projection.counts(),
        timings);
  }
}
