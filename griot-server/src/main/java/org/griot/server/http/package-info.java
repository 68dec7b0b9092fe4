/**
 * What all routes share: how they are registered, who may ask, errors as problem details, limits,
 * headers.
 *
 * <p>In: requests from anybody. Out: only those that a route may see, and replies that a browser
 * cannot be misled by.
 */
@NullMarked
package org.griot.server.http;

import org.jspecify.annotations.NullMarked;
