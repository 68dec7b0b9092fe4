package org.griot.evaluate.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.evaluate.task.Report;
import org.jspecify.annotations.Nullable;

/** The official texts: each message begins with a line that is its id, then its dateline. */
final class MessageFile {
  private static final Pattern HEADER = Pattern.compile("^([A-Z0-9]+-MUC\\d-\\d{4})(?:\\s.*)?$");

  /** {@code PLACE, DD MMM YY}, the day being the message's (text-headers-info). */
  private static final Pattern DATELINE =
      Pattern.compile(",\\s+(\\d{1,2}) ([A-Z]{3})[A-Z]* (\\d\\d)\\b");

  private static final int DATELINE_LENGTH = 200;
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

  private MessageFile() {}

  static List<Report> read(Path file) throws IOException {
    List<Report> messages = new ArrayList<>();
    String id = null;
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        add(id, text, messages);
        id = header.group(1);
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    add(id, text, messages);
    return messages;
  }

  private static void add(@Nullable String id, StringBuilder text, List<Report> messages) {
    if (id != null && !text.toString().isBlank()) {
      String body = text.toString().strip();
      messages.add(new Report(id, null, body, day(body)));
    }
  }

  private static @Nullable LocalDate day(String body) {
    String start = body.substring(0, Math.min(body.length(), DATELINE_LENGTH));
    Matcher dateline = DATELINE.matcher(start.replace('\n', ' '));
    if (!dateline.find()) {
      return null;
    }
    int month = MONTHS.indexOf(dateline.group(2).toUpperCase(Locale.ROOT));
    try {
      return LocalDate.of(
          1900 + Integer.parseInt(dateline.group(3)),
          month / 3 + 1,
          Integer.parseInt(dateline.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
