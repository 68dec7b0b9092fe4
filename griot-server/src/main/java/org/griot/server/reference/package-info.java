/**
 * What the codebook, the registry and the gazetteer say, beside the events that use them.
 *
 * <p>In: an id or a name. Out: entries as a page shows them.
 */
@NullMarked
package org.griot.server.reference;

import org.jspecify.annotations.NullMarked;
