package org.griot.cli;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one run of {@code griot bench} measured. Timings of one run may be compared with each other,
 * not with those of another machine or another day.
 *
 * @param command as it was called
 * @param date ISO day
 * @param machine processors, memory and Java, in words
 * @param reports where they come from
 * @param words mean words of a report
 * @param threads reports coded at a time
 * @param heapLimitMb the most that the heap may take
 * @param loadSeconds loading codebook, registry, gazetteer and models
 * @param shares of all work, the percentage of each stage, working times summed over threads
 * @param within of annotating and coding, the percentage of each part, from samples of the stacks
 * @param steps the same at growing numbers of reports
 * @param streams news without and with the relevance gate; null where none was asked for
 */
record BenchFigures(
    String command,
    String date,
    String machine,
    String reports,
    int words,
    int threads,
    long heapLimitMb,
    BigDecimal loadSeconds,
    SortedMap<String, BigDecimal> shares,
    SortedMap<String, BigDecimal> within,
    List<Step> steps,
    @Nullable List<Stream> streams) {

  /**
   * The pipeline over so many reports.
   *
   * @param claims of these reports
   * @param events after merging
   * @param codeSeconds reading, coding and recording
   * @param perSecond reports read, coded and recorded in a second
   * @param perCpuSecond the same in a second of one processor's time, which other programs on the
   *     machine do not shorten
   * @param resolveSeconds merging all claims into events
   * @param nLogN microseconds of merging for each claim and doubling: n·log2(n)
   * @param writeSeconds database and files
   * @param heapMb what the heap holds after collection, with all claims and events in it
   * @param peakMb the most that the heap has held so far, garbage included
   * @param processMb the most memory that the whole process has held so far, heap, model and native
   *     runtime together; null where the system does not say
   */
  record Step(
      int reports,
      long claims,
      long events,
      BigDecimal codeSeconds,
      BigDecimal perSecond,
      BigDecimal perCpuSecond,
      BigDecimal resolveSeconds,
      BigDecimal nLogN,
      BigDecimal writeSeconds,
      long heapMb,
      long peakMb,
      @Nullable Long processMb) {}

  /**
   * News without and with the relevance gate, by turns in one run.
   *
   * @param news the file or folder it comes from, or "all"
   * @param telling reports in which a claim is found without the gate
   * @param claims without the gate
   * @param claimsGated with it
   * @param readPercent of the sentences that the model reads without the gate, those that it reads
   *     with it
   * @param perSecond reports a second without the gate
   * @param perSecondGated with it
   * @param perCpuSecond reports in a second of one processor's time without the gate
   * @param perCpuSecondGated with it
   */
  record Stream(
      String news,
      int reports,
      int telling,
      long claims,
      long claimsGated,
      BigDecimal readPercent,
      BigDecimal perSecond,
      BigDecimal perSecondGated,
      BigDecimal perCpuSecond,
      BigDecimal perCpuSecondGated) {}

  /** The same with what was measured of streams of news. */
  BenchFigures with(List<Stream> measured) {
    return new BenchFigures(
        command,
        date,
        machine,
        reports,
        words,
        threads,
        heapLimitMb,
        loadSeconds,
        shares,
        within,
        steps,
        measured);
  }

  BenchFigures {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    within = Collections.unmodifiableSortedMap(new TreeMap<>(within));
    steps = List.copyOf(steps);
    streams = streams == null ? null : List.copyOf(streams);
  }
}
