package org.griot.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.json.Json;

/**
 * What shaped the results of a run.
 *
 * @param griot version of the program
 * @param versions of each part its version or hash: codebook, actors, gazetteer, rules, models
 * @param options the options that change results
 * @param started ISO instant
 */
public record RunHeader(
    String griot,
    SortedMap<String, String> versions,
    SortedMap<String, String> options,
    String started) {
  public RunHeader {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }

  /** Names the run in the ledger: a hash of the header. */
  public String id() {
    return Json.sha256(Json.write(this)).substring(0, 16);
  }
}
