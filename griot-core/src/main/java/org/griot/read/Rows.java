package org.griot.read;

import java.util.List;
import java.util.function.Function;
import org.griot.model.Rejection;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Rows of JSON Lines and CSV into documents: the same columns, whatever the file is written in. */
final class Rows {
  private final DocumentAssembler assembler;

  Rows(DocumentAssembler assembler) {
    this.assembler = assembler;
  }

  /**
   * Hands over one row.
   *
   * @param column our column name to the cell, null if the row has none
   */
  void row(
      Input input,
      long line,
      Function<String, @Nullable String> column,
      ExternalIds seen,
      DocumentSink sink) {
    String path = input.path() + ":" + line;
    String raw = column.apply("text");
    if (raw == null || raw.isBlank()) {
      sink.rejection(new Rejection(path, "read", "no-text: the row has no text"));
      return;
    }
    // Mark-up may be longer than its text, but not without end.
    if (raw.length() > 20L * assembler.options().maxChars()) {
      sink.rejection(new Rejection(path, "read", assembler.tooLong(raw.length())));
      return;
    }
    MarkedText text = Fragments.text(raw);
    String id = column.apply("id");
    if (id != null && seen.isOther(id, text.text())) {
      sink.warning(path, "id " + id + " stands for another text further up; both are kept");
    }
    String name = id == null ? input.name() + ":" + line : id;
    assembler.finish(draft(input, path, name, id, text, column), sink);
  }

  private static Draft draft(
      Input input,
      String path,
      String name,
      @Nullable String id,
      MarkedText text,
      Function<String, @Nullable String> column) {
    String raw = column.apply("title");
    String title = raw == null ? null : Texts.folded(Fragments.text(raw).text());
    MarkedText whole = title == null || title.isBlank() ? text : text.under(title);
    return new Draft(
        path,
        name,
        id,
        whole.text(),
        title,
        column.apply("source"),
        column.apply("author"),
        column.apply("url"),
        column.apply("lang"),
        dates(column.apply("published")),
        dates(column.apply("modified")),
        whole.furniture().stream().sorted().toList(),
        input.sidecar());
  }

  private static List<DateClaim> dates(@Nullable String raw) {
    return raw == null ? List.of() : List.of(new DateClaim(raw, "field"));
  }

  /** A text with the stretches that its own mark-up says are furniture. */
  record MarkedText(String text, List<Span> furniture) {
    /**
     * The text under its headline, so that the headline is read too; as it is if it stands there.
     */
    MarkedText under(String title) {
      if (Texts.folded(text).startsWith(title)) {
        return this;
      }
      String head = title + "\n\n";
      return new MarkedText(
          head + text, furniture.stream().map(s -> s.shift(head.length())).toList());
    }
  }
}
