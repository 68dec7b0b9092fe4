/**
 * Types of single sentences after ACLED's sub-event types (CASE 2021 task 2, Haneczok et al. 2021).
 *
 * <p>In: snippets with one label each, Griot's claims of a snippet read as a report. Out: F1
 * weighted by label. Never trained on.
 */
@NullMarked
package org.griot.evaluate.snippets;

import org.jspecify.annotations.NullMarked;
