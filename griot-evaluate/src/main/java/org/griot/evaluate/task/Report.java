package org.griot.evaluate.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of a gold set as it goes into the pipeline.
 *
 * @param id the set's own, unique within a run
 * @param title null if the set has none
 * @param published null if the set does not say
 */
public record Report(
    String id, @Nullable String title, String text, @Nullable LocalDate published) {}
