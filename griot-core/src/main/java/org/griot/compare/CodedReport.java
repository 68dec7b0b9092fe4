package org.griot.compare;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.model.Claim;

/**
 * One report as several coders read it.
 *
 * @param document id of the report
 * @param text what the spans of the claims point into
 * @param claims by the coder's name; an empty list says that the coder found nothing to code
 */
public record CodedReport(String document, String text, SortedMap<String, List<Claim>> claims) {
  public CodedReport {
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
  }
}
