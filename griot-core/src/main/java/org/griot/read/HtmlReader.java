package org.griot.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.Rejection;
import org.griot.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An HTML page is one report: its main content as text, the headline as first line. */
final class HtmlReader implements DocumentReader {
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,500}?-->\\s*)*<(?:!doctype html|html|head|body)\\b");

  private final DocumentAssembler assembler;

  HtmlReader(DocumentAssembler assembler) {
    this.assembler = assembler;
  }

  @Override
  public boolean reads(Input input) {
    return (input.named(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx")
            || PAGE.matcher(start(input)).lookingAt())
        && Magic.nameOf(input.head()) == null;
  }

  @Override
  public void read(Input input, DocumentSink sink) throws IOException {
    byte[] bytes;
    try (InputStream in = input.open()) {
      bytes = in.readNBytes(Limits.LONGEST_PAGE + 1);
    }
    if (bytes.length > Limits.LONGEST_PAGE) {
      reject(
          input,
          "too-long: a page of over " + Messages.grouped(Limits.LONGEST_PAGE) + " bytes",
          sink);
      return;
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, charset(input));
    String problem = decoded.problem();
    if (problem == null) {
      problem = decoded.text().isBlank() ? "empty: no text" : TagScan.problem(decoded.text());
    }
    if (problem != null) {
      reject(input, problem, sink);
      return;
    }
    page(input, Jsoup.parse(decoded.text()), sink);
  }

  private void page(Input input, Document page, DocumentSink sink) {
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Rows.MarkedText body = HtmlContent.text(page, metadata.articleBody());
    if (body.text().isBlank()) {
      String why = page.selectFirst("frameset") == null ? "the page has no text" : "only frames";
      reject(input, "no-text: " + why, sink);
      return;
    }
    String title = metadata.title();
    Rows.MarkedText text = withTitle(body, title);
    List<DateClaim> published = new ArrayList<>(metadata.published());
    published.addAll(metadata.visible());
    assembler.finish(
        new Draft(
            input.path(),
            input.name(),
            null,
            text.text(),
            title,
            metadata.outlet(),
            metadata.author(),
            metadata.url(),
            metadata.lang(),
            published,
            metadata.modified(),
            text.furniture(),
            input.sidecar()),
        sink);
  }

  /** The headline stands first, and only once. */
  private static Rows.MarkedText withTitle(Rows.MarkedText body, @Nullable String title) {
    if (title == null || Headlines.titleSpan(body.text(), title) != null) {
      return body;
    }
    String start = title + "\n\n";
    List<Span> moved = body.furniture().stream().map(span -> span.shift(start.length())).toList();
    return new Rows.MarkedText(start + body.text(), moved);
  }

  private static @Nullable String charset(Input input) {
    Matcher matcher = CHARSET.matcher(start(input));
    if (!matcher.find()) {
      return null;
    }
    // Pages that call themselves Latin-1 are windows-1252, as browsers read them.
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return name.equals("iso-8859-1") || name.equals("us-ascii") ? "windows-1252" : name;
  }

  private static String start(Input input) {
    byte[] head = input.head();
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
  }

  private static void reject(Input input, String reason, DocumentSink sink) {
    sink.rejection(new Rejection(input.path(), "read", reason));
  }
}
