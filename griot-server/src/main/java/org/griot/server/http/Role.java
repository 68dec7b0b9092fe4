package org.griot.server.http;

import io.javalin.security.RouteRole;

/**
 * Who may use a route. Each role may all that those before it may. A route that names none is for a
 * viewer if it is GET or HEAD, else for a coder.
 */
public enum Role implements RouteRole {
  /** Nobody need be known: the pages themselves, the log-in. */
  ANYONE,
  VIEWER,
  CODER,
  ADMIN
}
