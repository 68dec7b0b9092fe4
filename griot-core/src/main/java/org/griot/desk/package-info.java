/**
 * What the desk keeps beside the ledger: who may do what, who did what, and what was published.
 *
 * <p>In: accounts, tokens, sessions, assignments, second codings, saved filters, publications and
 * the audit. Out: the same, durable once written. Nothing here shapes an event: throw it away, and
 * every event stays as it is. Passwords, tokens and session keys are kept as hashes only.
 */
@NullMarked
package org.griot.desk;

import org.jspecify.annotations.NullMarked;
