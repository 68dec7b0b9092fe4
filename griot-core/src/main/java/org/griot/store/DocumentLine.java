package org.griot.store;

import org.griot.model.Document;
import org.griot.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * A report without its text: a line of {@code documents.jsonl}.
 *
 * @param path as given when it was first read
 * @param copyOf id of the report that this one is a copy of, or null
 * @param textId hash of the text with white space folded: equal in copies
 * @param externalId the id that the input itself gives, or null
 * @param characters length of the text in UTF-16 code units: the unit of all spans
 */
public record DocumentLine(
    String id,
    String path,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String url,
    PublicationDate published,
    PublicationDate modified,
    String language,
    @Nullable String copyOf,
    String textId,
    @Nullable String externalId,
    int characters) {

  /** The line of a document. */
  public static DocumentLine of(Document document, @Nullable String copyOf) {
    return new DocumentLine(
        document.id(),
        document.path(),
        document.title(),
        document.outlet(),
        document.author(),
        document.url(),
        document.published(),
        document.modified(),
        document.language(),
        copyOf,
        document.textId(),
        document.externalId(),
        document.text().length());
  }

  /** What a search looks through: the title, unless the text has it, and the text. */
  public static String searched(Document document) {
    return document.title() == null || document.titleSpan() != null
        ? document.text()
        : document.title() + "\n\n" + document.text();
  }
}
