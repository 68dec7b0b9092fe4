/**
 * The embedded database: ledger and projection in one file, {@code griot.db}.
 *
 * <p>In: a folder. Out: a {@link org.griot.ledger.Ledger} whose commits survive {@code kill -9} and
 * a loss of power, and a {@link org.griot.store.Store}. One process writes, several may read. What
 * goes wrong with the disk or the file is said in one line.
 */
@NullMarked
package org.griot.store.sqlite;

import org.jspecify.annotations.NullMarked;
