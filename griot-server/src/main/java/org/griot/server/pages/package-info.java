/**
 * The built pages, as they lie in one folder.
 *
 * <p>In: a folder, read once at the start. Out: its files, and nothing else whatever a request
 * says.
 */
@NullMarked
package org.griot.server.pages;

import org.jspecify.annotations.NullMarked;
