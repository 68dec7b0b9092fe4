package org.griot.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.griot.evaluate.task.Miss;
import org.griot.evaluate.task.Outcome;
import org.griot.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark's verdict on one state of Griot.
 *
 * @param date day of the run
 * @param griot version of the program
 * @param configuration hash of all versions: equal in rows of one table
 * @param model hash of the extraction model, or null if rules alone read
 * @param versions of each part that shapes results, as in {@code run.json}
 * @param reports how many were to be read
 * @param unread how many of them could not be coded; they count as read without an answer
 * @param metrics 0 to 1 with four decimals ({@code median_km}: kilometres); null if there was
 *     nothing to score
 * @param rejected gold that could not be read and was left out
 * @param answers what --answers writes, worked out when asked for, or null; no part of the JSON
 * @param misses answers that are not the gold's, so far as the set lists them; no part of the JSON
 */
public record Evaluation(
    String benchmark,
    String split,
    LocalDate date,
    String griot,
    String configuration,
    @Nullable String model,
    SortedMap<String, String> versions,
    int reports,
    int unread,
    SortedMap<String, @Nullable BigDecimal> metrics,
    List<Outcome.Table> tables,
    List<Rejection> rejected,
    @JsonIgnore @Nullable Supplier<String> answers,
    @JsonIgnore List<Miss> misses) {
  public Evaluation {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    tables = List.copyOf(tables);
    misses = misses == null ? List.of() : List.copyOf(misses);
    rejected = List.copyOf(rejected);
  }
}
