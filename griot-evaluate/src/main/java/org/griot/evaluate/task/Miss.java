package org.griot.evaluate.task;

import org.jspecify.annotations.Nullable;

/**
 * One answer that was not the gold's, for reading why.
 *
 * @param report the set's id of the report
 * @param field the slot or attribute
 * @param gold null if the answer was one too many
 * @param answer null if there was none
 */
public record Miss(String report, String field, @Nullable String gold, @Nullable String answer) {}
