package org.griot.server.http;

/** Routes with work of their own in the background, which ends before the server does. */
public interface Closing extends AutoCloseable {
  @Override
  void close();
}
