package org.griot.pipeline;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.griot.annotate.Annotator;
import org.griot.code.Coder;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.Ledger;
import org.griot.ledger.NewEntry;
import org.griot.ledger.RunHeader;
import org.griot.model.Rejection;
import org.griot.read.DocumentSink;
import org.griot.read.ReportSource;

/**
 * From bytes to the ledger. Reports are read by one thread, coded by several and recorded in the
 * order of the input, each together with its claims: a run that is killed goes on where it stopped.
 */
public final class Pipeline {
  private final Annotator annotator;
  private final Coder coder;
  private final int threads;

  /**
   * @param threads how many reports are coded at a time; the result does not depend on it
   */
  public Pipeline(Annotator annotator, Coder coder, int threads) {
    this.annotator = annotator;
    this.coder = coder;
    this.threads = threads;
  }

  /**
   * Reads and codes what the ledger does not hold yet.
   *
   * @param again code also what it holds, and let the new claims take the place of the old
   */
  public RunReport run(
      ReportSource source,
      List<String> inputs,
      InputStream stdin,
      Ledger ledger,
      GroupCommit commits,
      RunHeader header,
      boolean again,
      Progress progress) {
    return run(
        sink -> source.read(inputs, stdin, sink),
        ListedRejections.of(ledger),
        ledger,
        commits,
        header,
        again,
        progress);
  }

  /**
   * Reads and codes what somebody else hands in.
   *
   * @param reading gives all inputs to the sink
   * @param standing the rejections that stand, as {@link org.griot.ledger.Recorded} has them
   */
  public RunReport run(
      Consumer<DocumentSink> reading,
      Collection<Rejection> standing,
      Ledger ledger,
      GroupCommit commits,
      RunHeader header,
      Progress progress) {
    ListedRejections listed = new ListedRejections();
    standing.forEach(listed::add);
    return run(reading, listed, ledger, commits, header, false, progress);
  }

  private RunReport run(
      Consumer<DocumentSink> reading,
      ListedRejections listed,
      Ledger ledger,
      GroupCommit commits,
      RunHeader header,
      boolean again,
      Progress progress) {
    commits.add(List.of(NewEntry.run(header)));
    try (Run run =
        new Run(annotator, coder, threads, ledger, commits, header.id(), listed, again, progress)) {
      long start = System.nanoTime();
      reading.accept(run);
      run.finish();
      commits.flush();
      return run.report(System.nanoTime() - start);
    }
  }
}
