/**
 * Templates of terrorist incidents in Latin America (MUC-4, 1992).
 *
 * <p>In: the official texts and keys, Griot's claims. Out: templates in the official format, slot
 * scores after the scoring guidelines (version 7), and CEAF-REE over five roles (Du et al. 2021).
 */
@NullMarked
package org.griot.evaluate.muc4;

import org.jspecify.annotations.NullMarked;
