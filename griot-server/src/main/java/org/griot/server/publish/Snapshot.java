package org.griot.server.publish;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Event;

/** The events of one moment in a file: never given out, only compared with. */
final class Snapshot {
  private Snapshot() {}

  /** Writes and syncs it. */
  static void write(Path file, List<Event> events) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      GZIPOutputStream zip = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
      Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      for (Event event : events) {
        out.write(Json.write(event));
        out.write('\n');
      }
      out.flush();
      zip.finish();
      channel.force(true);
    }
  }

  /** The events, or empty if the file is not there or is of a form that is no longer read. */
  static Optional<List<Event>> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<Event> events = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        events.add(Json.read(line, Event.class));
        line = lines.readLine();
      }
      return Optional.of(events);
    } catch (IOException | JsonSyntaxException e) {
      return Optional.empty();
    }
  }
}
