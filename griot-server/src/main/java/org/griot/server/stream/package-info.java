/**
 * News of the desk as they come: progress of runs, changes of events.
 *
 * <p>In: changes from {@link org.griot.server.live.Desk} and progress from uploads. Out:
 * server-sent events to every page that listens.
 */
@NullMarked
package org.griot.server.stream;

import org.jspecify.annotations.NullMarked;
