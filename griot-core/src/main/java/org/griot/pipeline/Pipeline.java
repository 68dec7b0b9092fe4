package org.griot.pipeline;

import java.io.InputStream;
import java.util.List;
import org.griot.annotate.Annotator;
import org.griot.code.Coder;
import org.griot.ledger.GroupCommit;
import org.griot.ledger.Ledger;
import org.griot.ledger.NewEntry;
import org.griot.ledger.RunHeader;
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
    commits.add(List.of(NewEntry.run(header)));
    try (Run run =
        new Run(annotator, coder, threads, ledger, commits, header.id(), again, progress)) {
      long start = System.nanoTime();
      source.read(inputs, stdin, run);
      run.finish();
      commits.flush();
      return run.report(System.nanoTime() - start);
    }
  }
}
