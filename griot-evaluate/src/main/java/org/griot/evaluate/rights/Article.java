package org.griot.evaluate.rights;

import java.util.Set;
import java.util.SortedMap;
import org.griot.evaluate.task.Report;

/**
 * An article and its gold.
 *
 * @param values one value for each single-valued attribute that the gold fills, in comparable form
 * @param violations labels; empty if the gold has none
 * @param victims folded names; empty if the gold names none
 */
record Article(
    Report report,
    SortedMap<Attribute, String> values,
    Set<String> violations,
    Set<String> victims) {}
