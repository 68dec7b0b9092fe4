package org.griot.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds pages. Every text goes through {@link #text}: nothing of a report is ever markup. */
final class Html {
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; img-src 'self' data:";

  private final StringBuilder out = new StringBuilder();

  /** The beginning of a page; {@code root} leads from it to the folder of the site. */
  static Html page(String title, String root) {
    Html page = new Html();
    page.out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    page.out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.out.append("<title>").append(escape(title)).append("</title>\n");
    page.out.append("<link rel=\"stylesheet\" href=\"" + root + "site.css\">\n</head>\n<body>\n");
    page.out.append("<nav><a href=\"" + root + "index.html\">Events</a>");
    page.out.append("<a href=\"" + root + "list.html\">List</a>");
    page.out.append("<a href=\"" + root + "about.html\">About</a></nav>\n<main>\n");
    return page;
  }

  String end() {
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  /** Opens an element; the tag is ours, with its attributes. */
  Html open(String tag) {
    out.append('<').append(tag).append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  Html text(@Nullable String text) {
    out.append(text == null ? "" : escape(Quotation.plain(text)));
    return this;
  }

  /** An element that holds a text; Arabic and other scripts take their own direction. */
  Html element(String tag, @Nullable String text) {
    return open(tag + " dir=\"auto\"").text(text).close(tag);
  }

  Html link(String to, String text) {
    out.append("<a href=\"").append(escape(to)).append("\">").append(escape(text)).append("</a>");
    return this;
  }

  /** A term and what is said of it; nothing if that is empty. */
  Html term(String term, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      element("dt", term).element("dd", value);
    }
    return this;
  }

  Html row(String cell, List<String> cells) {
    open("tr");
    cells.forEach(each -> element(cell, each));
    return close("tr");
  }

  /** A text in which some words were put between two signs that no text has. */
  Html marked(String text, char before, char after) {
    out.append(
        escape(text)
            .replace(String.valueOf(before), "<mark>")
            .replace(String.valueOf(after), "</mark>"));
    return this;
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
