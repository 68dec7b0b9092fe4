package org.griot.server.stream;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One page that listens. Its own thread writes to it, so that it can hold up nobody else. */
final class Listener {
  private static final int WAITING = 256;
  private static final int BEAT_SECONDS = 15;

  private record Message(String event, Object data) {}

  private final SseClient client;
  private final BlockingQueue<Message> queue = new LinkedBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile boolean closed;

  Listener(SseClient client) {
    this.client = client;
    this.thread = new Thread(this::run, "griot-listener");
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** A listener that does not keep up is let go. */
  void offer(String event, Object data) {
    if (!queue.offer(new Message(event, data))) {
      close();
    }
  }

  boolean isGone() {
    return closed || client.terminated();
  }

  void close() {
    closed = true;
    thread.interrupt();
  }

  private void run() {
    try {
      client.sendComment("griot");
      while (!isGone()) {
        Message message = queue.poll(BEAT_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          client.sendComment("still here");
        } else {
          client.sendEvent(message.event(), message.data());
        }
      }
    } catch (InterruptedException e) {
      // The end: of this listener or of the server.
      closed = true;
    }
    client.close();
  }
}
