package org.griot.evaluate.times;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.griot.evaluate.task.GoldFaults;
import org.griot.evaluate.task.XmlFiles;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A TimeML document: the text without its tags, the creation day, the time expressions in it. */
final class TimeMlFile {
  private static final int DAY = 10;

  /** One file. {@code created} is null if its creation time names no day. */
  record Story(String id, String text, @Nullable LocalDate created, List<Timex> gold) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Timex> gold = new ArrayList<>();

  private TimeMlFile() {}

  /** The story; null, and a fault, if the file is no TimeML. */
  static @Nullable Story read(Path file, GoldFaults faults) throws IOException {
    Element root = XmlFiles.root(file, faults);
    if (root == null) {
      return null;
    }
    Element body = XmlFiles.child(root, "TEXT");
    if (body == null) {
      faults.add(file, "1", "no TEXT element");
      return null;
    }
    TimeMlFile reading = new TimeMlFile();
    reading.walk(body);
    return new Story(
        String.valueOf(file.getFileName()),
        reading.text.toString(),
        created(root),
        List.copyOf(reading.gold));
  }

  private void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        int start = text.length();
        walk(element);
        if (element.getTagName().equals("TIMEX3") && text.length() > start) {
          gold.add(new Timex(new Span(start, text.length()), element.getAttribute("value")));
        }
      } else if (node.getNodeType() == Node.TEXT_NODE
          || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
  }

  private static @Nullable LocalDate created(Element root) {
    Element dct = XmlFiles.child(root, "DCT");
    Element timex = dct == null ? null : XmlFiles.child(dct, "TIMEX3");
    String value = timex == null ? "" : timex.getAttribute("value");
    try {
      return value.length() < DAY ? null : LocalDate.parse(value.substring(0, DAY));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
