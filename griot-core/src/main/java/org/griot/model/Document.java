package org.griot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report, verbatim.
 *
 * @param id hash of text, title, outlet, url, publication date and name: the same file read twice
 *     is the same document
 * @param textId hash of the text with white space folded: equal in copies
 * @param path as given on the command line, or "-:LINE" for standard input
 * @param externalId the id that the input itself gives, or null
 * @param text what spans point into; the title is part of it where the input has it there
 * @param title the headline, or null
 * @param titleSpan where the title stands in the text, or null
 * @param furniture stretches of the text that are no part of the report (share buttons, author
 *     biographies, tag lists, comments); nothing in them makes a claim
 * @param language ISO 639-1 code
 * @param signature sketch of the text: near-copies agree in most places, see {@link
 *     #resemblance(Document)}
 */
public record Document(
    String id,
    String textId,
    String path,
    @Nullable String externalId,
    String text,
    @Nullable String title,
    @Nullable Span titleSpan,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String url,
    PublicationDate published,
    PublicationDate modified,
    String language,
    List<Span> furniture,
    List<Integer> signature) {
  public Document {
    furniture = furniture.stream().distinct().sorted().toList();
    signature = List.copyOf(signature);
  }

  /** The share of equal places in the two sketches: an estimate of the share of common wording. */
  public double resemblance(Document other) {
    if (signature.isEmpty() || signature.size() != other.signature.size()) {
      return textId.equals(other.textId) ? 1 : 0;
    }
    int same = 0;
    for (int i = 0; i < signature.size(); i++) {
      if (signature.get(i).equals(other.signature.get(i))) {
        same++;
      }
    }
    return (double) same / signature.size();
  }
}
