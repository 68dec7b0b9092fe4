package org.griot.evaluate.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.evaluate.task.GoldFaults;

/**
 * A file of templates in the official format. A message whose template number is {@code *} has
 * none. Used by one thread.
 */
final class KeyFile {
  private static final Pattern SLOT =
      Pattern.compile("^\\s?(\\d{1,2})\\.\\s+([A-Z: ]+?)(?:\\s{2,}(.*))?$");

  private final Path file;
  private final GoldFaults faults;
  private final SortedMap<String, List<Template>> templates = new TreeMap<>();
  private Template.Draft draft = new Template.Draft();
  private String message = "";
  private String number = "";
  private int slot = -1;

  KeyFile(Path file, GoldFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The templates of each message; an empty list for a message without any. */
  SortedMap<String, List<Template>> read() throws IOException {
    int line = 0;
    for (String text : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      line++;
      if (!text.isBlank() && !text.startsWith(";")) {
        line(line, text);
      }
    }
    finish();
    return templates;
  }

  private void line(int line, String text) {
    Matcher matcher = SLOT.matcher(text);
    if (matcher.matches()) {
      slot = Integer.parseInt(matcher.group(1));
      fill(matcher.group(3) == null ? "" : matcher.group(3).strip());
    } else if (Character.isWhitespace(text.charAt(0)) && slot >= 0) {
      fill(text.strip());
    } else {
      faults.add(file, Integer.toString(line), "neither a slot nor a further filler");
    }
  }

  private void fill(String value) {
    if (slot == 0) {
      finish();
      message = value.split("\\s+")[0];
    } else if (slot == 1) {
      number = value;
    } else {
      Slot.ofNumber(slot)
          .ifPresent(
              known -> {
                Filler filler = FillerReader.read(known, value);
                if (filler != null) {
                  draft.add(known, filler);
                }
              });
    }
  }

  private void finish() {
    if (!message.isEmpty()) {
      List<Template> all = templates.computeIfAbsent(message, m -> new ArrayList<>());
      if (!number.startsWith("*") && !draft.fillers(Slot.TYPE).isEmpty()) {
        all.add(draft.done(message, all.size() + 1, number.contains("OPTIONAL")));
      }
    }
    draft = new Template.Draft();
    message = "";
    number = "";
    slot = -1;
  }
}
