/**
 * Bytes into documents: the only place that sees a parser's types.
 *
 * <p>In: files, folders and standard input, as plain text, HTML, JSON Lines or CSV. Out: for each
 * report a {@code Document} with its text, title, outlet, dates, language and page furniture, or a
 * {@code Rejection} that says why not; in a fixed order, one at a time, nothing held back and
 * nothing lost. Rules (furniture, column names, words of languages) are the TSV files beside it.
 */
@NullMarked
package org.griot.read;

import org.jspecify.annotations.NullMarked;
