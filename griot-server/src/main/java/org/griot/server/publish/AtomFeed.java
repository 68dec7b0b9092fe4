package org.griot.server.publish;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.griot.compare.EventDifference;
import org.griot.desk.SavedFilter;
import org.griot.json.Json;

/** The entries of a feed as Atom (RFC 4287). Everything in it is text. */
final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final String site;

  private AtomFeed(XMLStreamWriter xml, String site) {
    this.xml = xml;
    this.site = site;
  }

  static byte[] xml(SavedFilter filter, List<Feeds.Entry> entries, String site) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new AtomFeed(xml, site).write(filter, entries);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(SavedFilter filter, List<Feeds.Entry> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", "urn:griot:filter:" + filter.id());
    element("title", filter.name());
    element("updated", entries.isEmpty() ? filter.when() : entries.get(0).when());
    link("alternate", site + "/events?" + filter.query());
    for (Feeds.Entry entry : entries) {
      entry(filter, entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(SavedFilter filter, Feeds.Entry entry) throws XMLStreamException {
    EventDifference.Change change = entry.change();
    xml.writeStartElement("entry");
    String hash = Json.sha256(Json.write(entry)).substring(0, 16);
    element("id", "urn:griot:change:" + filter.id() + ":" + hash);
    element("title", entry.what() + ": " + change.summary());
    element("updated", entry.when());
    link("alternate", site + "/events/" + change.event());
    xml.writeStartElement("author");
    element("name", "Griot");
    xml.writeEndElement();
    element("summary", summary(change));
    xml.writeEndElement();
  }

  private static String summary(EventDifference.Change change) {
    String fields =
        change.fields().stream()
            .map(field -> field.field() + ": " + field.before() + " -> " + field.after())
            .collect(Collectors.joining("; "));
    return fields.isEmpty() ? change.reason() : fields + ". " + change.reason();
  }

  private void link(String rel, String address) throws XMLStreamException {
    xml.writeStartElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", legal(address));
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Without signs that XML 1.0 forbids, which would break the whole feed. */
  static String legal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xd7ff)
                    || (c >= 0xe000 && c <= 0xfffd)
                    || c >= 0x10000)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
