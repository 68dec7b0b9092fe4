package org.griot.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * One gold set: how its files are read, how Griot's claims and events fill its slots, and its own
 * score. An adapter maps values that the coder gave and reads no text; it knows no split apart.
 */
public interface Benchmark {
  /** The name on the command line. */
  String name();

  /** Its folder within the data folder. */
  String folder();

  /** The split that is scored if none is asked for. */
  String development();

  /**
   * The splits that the folder holds, by name, each with the file or folder to read.
   *
   * @throws IOException if the folder cannot be listed
   */
  SortedMap<String, Path> splits(Path folder) throws IOException;

  /**
   * Codes the reports of these splits and scores what comes out.
   *
   * @param faults told of every piece of gold that cannot be read; the rest is scored
   * @throws IOException if a file cannot be read at all
   */
  Outcome evaluate(List<Path> splits, Coding coding, GoldFaults faults) throws IOException;
}
