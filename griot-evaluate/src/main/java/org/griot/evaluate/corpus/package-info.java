/**
 * Gold in Griot's own claims ({@code docs/formats.md}, "Gold"): for our corpus and for users who
 * bring theirs.
 *
 * <p>In: a folder of reports with {@code gold.jsonl}, Griot's claims and events. Out: whole main
 * events, F over the slots of claims, a table by field, clusters.
 */
@NullMarked
package org.griot.evaluate.corpus;

import org.jspecify.annotations.NullMarked;
