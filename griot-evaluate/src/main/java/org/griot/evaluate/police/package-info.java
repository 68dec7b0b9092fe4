/**
 * What police did in articles on Gujarat in 2002 (IndiaPoliceEvents, Halterman et al. 2021).
 *
 * <p>In: articles with the labels KILL, ARREST and FORCE, Griot's claims. Out: F1 of each over
 * documents.
 */
@NullMarked
package org.griot.evaluate.police;

import org.jspecify.annotations.NullMarked;
