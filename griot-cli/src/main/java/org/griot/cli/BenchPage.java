package org.griot.cli;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The figures of a benchmark as tables in Markdown, which also read well on a terminal. */
final class BenchPage {
  private BenchPage() {}

  /** All of {@code docs/speed.md}. */
  static String page(BenchFigures figures) {
    return """
        # Speed and memory

        Written by `%s` from the figures that it keeps in `docs/benchmarks/speed.json`.

        - date: %s
        - machine: %s
        - reports: %s, %d words each on average
        - threads: %d; heap limit: %d MB; loading codebook, registry, gazetteer and models: %s s

        Timings are ratios within one run: the machine is shared, so a row may be compared with the
        others of its table and not with those of another run. Other programs were running meanwhile;
        reports per CPU second leave them out.

        %s"""
        .formatted(
            figures.command(),
            figures.date(),
            figures.machine(),
            figures.reports(),
            figures.words(),
            figures.threads(),
            figures.heapLimitMb(),
            figures.loadSeconds(),
            tables(figures));
  }

  /** The tables alone. */
  static String tables(BenchFigures figures) {
    StringBuilder out = new StringBuilder();
    out.append("## From report to event\n\n");
    out.append(
        "| reports | claims | events | read, code, record (s) | reports a second | reports per CPU second | merge (s) | merge (µs per n·log2 n) | write (s) | heap after collection (MB) | peak heap (MB) | peak of the process (MB) |\n");
    out.append("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (BenchFigures.Step s : figures.steps()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %d | %d | %d | %s | %s | %s | %s | %s | %s | %d | %d | %s |\n",
              s.reports(),
              s.claims(),
              s.events(),
              s.codeSeconds(),
              s.perSecond(),
              s.perCpuSecond(),
              s.resolveSeconds(),
              s.nLogN(),
              s.writeSeconds(),
              s.heapMb(),
              s.peakMb(),
              s.processMb() == null ? "-" : s.processMb()));
    }
    out.append(
        "\nCPU seconds are summed over processors: two that do nothing else code twice as many reports a second.\nMerging grows like n·log n where its second column stays level (n: claims).\n");
    out.append("\n## Share of the work\n\n");
    shares(out, "stage", figures.shares());
    out.append("\nWithin annotating and coding, from samples of the stacks:\n\n");
    shares(out, "part", figures.within());
    List<BenchFigures.Stream> streams = figures.streams();
    if (streams != null) {
      streams(out, streams);
    }
    return out.toString();
  }

  private static void streams(StringBuilder out, List<BenchFigures.Stream> streams) {
    out.append("\n## Without and with the relevance gate\n\n");
    out.append(
        "| news | reports | of which tell something (%) | sentences that the model reads with the gate (%) | reports a second without / with | times as many | reports per CPU second without / with | times as many | claims without / with |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (BenchFigures.Stream s : streams) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %s | %s / %s | %.2f | %s / %s | %.2f | %d / %d |\n",
              s.news(),
              s.reports(),
              Math.round(100.0 * s.telling() / Math.max(1, s.reports())),
              s.readPercent(),
              s.perSecond(),
              s.perSecondGated(),
              s.perSecondGated().doubleValue() / s.perSecond().doubleValue(),
              s.perCpuSecond(),
              s.perCpuSecondGated(),
              s.perCpuSecondGated().doubleValue() / s.perCpuSecond().doubleValue(),
              s.claims(),
              s.claimsGated()));
    }
    out.append(
        "\nEach group of 16 reports is coded without and with the gate, one after the other. A report tells something\nif a claim is found in it without the gate.\n");
  }

  private static void shares(StringBuilder out, String what, SortedMap<String, BigDecimal> shares) {
    out.append("| ").append(what).append(" | share (%) |\n|---|--:|\n");
    shares.entrySet().stream()
        .sorted(
            Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e ->
                out.append("| ")
                    .append(e.getKey())
                    .append(" | ")
                    .append(e.getValue())
                    .append(" |\n"));
  }
}
