/**
 * Incidents of gun violence in the United States (Gun Violence Archive, and the Gun Violence
 * Corpus, Vossen et al. 2018): counts, dates, and which reports tell of the same incident.
 *
 * <p>In: reports, incidents, Griot's claims and events. Out: exact counts per report and per
 * incident, exact dates, B3 and pairwise F1 of clusters.
 */
@NullMarked
package org.griot.evaluate.incidents;

import org.jspecify.annotations.NullMarked;
