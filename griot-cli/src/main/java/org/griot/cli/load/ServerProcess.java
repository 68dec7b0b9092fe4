package org.griot.cli.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.griot.model.UsageException;

/** {@code griot serve} in a process of its own, as the launcher starts it. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it and waits until it says its address. */
  static ServerProcess start(Path out) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseG1GC",
                    "-XX:MaxGCPauseMillis=50",
                    "-XX:MaxRAMPercentage=50",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.griot.cli.Griot",
                    "serve",
                    out.toString(),
                    "--port",
                    "0",
                    "--api"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        return new ServerProcess(process, line.substring(at, line.indexOf(' ', at)));
      }
    }
    process.destroy();
    throw new UsageException("the server did not start");
  }

  /** The address, with a slash at its end. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
