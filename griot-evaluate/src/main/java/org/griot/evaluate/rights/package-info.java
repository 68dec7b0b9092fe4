/**
 * Attacks on human rights defenders in world news (HRDsAttack, Ran et al. 2023).
 *
 * <p>In: articles with one annotation each, Griot's claims. Out: accuracy or F1 of each attribute
 * over articles whose gold has a value, with what a constant answer would get.
 */
@NullMarked
package org.griot.evaluate.rights;

import org.jspecify.annotations.NullMarked;
