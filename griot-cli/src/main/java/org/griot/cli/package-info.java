/**
 * The command line: one class per command.
 *
 * <p>In: words typed by a person or a script. Out: what they ask for, an exit status (0 all is
 * well, 1 some input was rejected or a check failed, 2 bad use) and, for bad use, one clear line.
 * This is the only place that puts the parts together.
 */
@NullMarked
package org.griot.cli;

import org.jspecify.annotations.NullMarked;
