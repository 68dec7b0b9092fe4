package org.griot.server.stream;

import io.javalin.config.JavalinConfig;
import io.javalin.http.sse.SseClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.griot.server.http.Closing;
import org.griot.server.http.ProblemException;
import org.griot.server.http.Role;
import org.griot.server.http.Routes;
import org.griot.server.live.Desk;

/**
 * {@code GET /changes}: server-sent events {@code progress} and {@code changed} to all pages that
 * listen. A listener that is too slow is let go; the browser comes back by itself.
 */
public final class Stream implements Routes, Closing {
  private static final int MOST_LISTENERS = 100;

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /** How far a run of uploads is. */
  public record Progress(String run, long done, long total) {}

  @Override
  public void register(JavalinConfig config, Desk desk) {
    desk.listen(change -> send("changed", change));
    config.routes.sse(API + "/changes", this::accept, Role.VIEWER);
  }

  /** Tells all listeners; never blocks. */
  public void send(String event, Object data) {
    listeners.forEach(listener -> listener.offer(event, data));
  }

  private void accept(SseClient client) {
    listeners.removeIf(Listener::isGone);
    if (listeners.size() >= MOST_LISTENERS) {
      throw ProblemException.of(503, "too many pages listen already");
    }
    // No proxy in between may hold events back.
    client.ctx().header("X-Accel-Buffering", "no");
    Listener listener = new Listener(client);
    listeners.add(listener);
    client.onClose(
        () -> {
          listener.close();
          listeners.remove(listener);
        });
    client.keepAlive();
    listener.start();
  }

  @Override
  public void close() {
    new ArrayList<>(listeners).forEach(Listener::close);
  }
}
