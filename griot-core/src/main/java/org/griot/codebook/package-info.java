/**
 * The rules of coding as data: event types, their crosswalk to ACLED, UCDP and PLOVER, decision
 * rules, the words that name a happening, and example sentences.
 *
 * <p>In: the resource files beside this package, which a coder reads without knowing Java. Out:
 * immutable look-ups, validated when they load; a file that breaks a rule of its own stops the
 * start with one line that names it.
 */
@NullMarked
package org.griot.codebook;

import org.jspecify.annotations.NullMarked;
