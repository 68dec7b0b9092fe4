/**
 * The measures, apart from any data set.
 *
 * <p>In: counts, clusters, labels, gains of pairs. Out: ratios with four decimals, best one-to-one
 * pairings. Pure; knows nothing of reports, claims or benchmarks.
 */
@NullMarked
package org.griot.evaluate.score;

import org.jspecify.annotations.NullMarked;
