package org.griot.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.griot.json.Json;
import org.griot.model.Document;
import org.griot.model.PublicationDate;
import org.griot.model.Rejection;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns a draft of any format into a document: checks length and language, marks furniture, settles
 * the dates, computes ids and sketch. Safe for use by many threads.
 */
final class DocumentAssembler {
  private static final String READ = "read";

  private final ReadOptions options;
  private final Furniture furniture = new Furniture();
  private final LanguageCheck languages = new LanguageCheck();
  private final Datelines datelines = new Datelines();
  private final Outlets outlets = new Outlets();

  DocumentAssembler(ReadOptions options) {
    this.options = options;
  }

  ReadOptions options() {
    return options;
  }

  /** Hands the finished document or its rejection to the sink. */
  void finish(Draft draft, DocumentSink sink) {
    String text = Texts.wellFormed(draft.text());
    String problem = problem(text);
    if (problem != null) {
      sink.rejection(new Rejection(draft.path(), READ, problem));
      return;
    }
    Span titleSpan = Headlines.titleSpan(text, draft.title());
    List<Span> marked = furniture.mark(text, titleSpan, draft.furniture());
    if (!Texts.hasLetters(text, marked)) {
      sink.rejection(new Rejection(draft.path(), READ, "no-text: only page furniture"));
      return;
    }
    String language = languages.languageOf(text, marked, languageCode(draft.lang()));
    if (!language.equals(LanguageCheck.ENGLISH)) {
      String reason = "language: " + language + " (Griot codes English so far)";
      sink.rejection(new Rejection(draft.path(), "language", reason));
      return;
    }
    sink.document(document(draft, text, titleSpan, marked, language, sink));
  }

  private @Nullable String problem(String text) {
    if (text.length() > options.maxChars()) {
      return tooLong(text.length());
    }
    if (Texts.isBlank(text)) {
      return "empty: no text";
    }
    return Texts.hasLetters(text, List.of()) ? null : "no-words: the text has no letters";
  }

  String tooLong(long length) {
    return "too-long: "
        + Messages.grouped(length)
        + " characters, the limit is "
        + Messages.grouped(options.maxChars());
  }

  private Document document(
      Draft draft,
      String text,
      @Nullable Span titleSpan,
      List<Span> marked,
      String language,
      DocumentSink sink) {
    PublicationDate modified = modified(draft, text, sink);
    PublicationDate published = published(draft, text, modified, sink);
    String title = draft.title() == null && titleSpan != null ? titleSpan.of(text) : draft.title();
    String url = draft.url() == null ? draft.sidecar().url() : draft.url();
    String outlet = outlets.outlet(draft, text, url);
    String textId = "t-" + Json.sha256(Texts.folded(text)).substring(0, 20);
    return new Document(
        id(draft.name(), textId, title, outlet, url, published),
        textId,
        draft.path(),
        draft.externalId(),
        text,
        title,
        titleSpan,
        outlet,
        draft.author() == null ? Bylines.authorOf(text, marked) : draft.author(),
        url,
        published,
        modified,
        language,
        marked,
        Signature.of(text, marked));
  }

  private PublicationDate published(
      Draft draft, String text, PublicationDate modified, DocumentSink sink) {
    List<DateClaim> claims = new ArrayList<>(draft.published());
    datelines.published(text).ifPresent(claims::add);
    String sidecar = draft.sidecar().published();
    if (sidecar != null) {
      claims.add(new DateClaim(sidecar, "sidecar"));
    }
    PublicationDate chosen =
        PublicationDates.choose(
            claims, options.published(), message -> sink.warning(draft.path(), message));
    return PublicationDates.against(
        chosen, modified, message -> sink.warning(draft.path(), message));
  }

  private PublicationDate modified(Draft draft, String text, DocumentSink sink) {
    List<DateClaim> claims = new ArrayList<>(draft.modified());
    datelines.modified(text).ifPresent(claims::add);
    return PublicationDates.choose(
        claims, null, message -> sink.warning(draft.path(), "modification " + message));
  }

  private static String id(
      String name,
      String textId,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      PublicationDate published) {
    Map<String, @Nullable String> identity = new TreeMap<>();
    identity.put("textId", textId);
    identity.put("title", title);
    identity.put("outlet", outlet);
    identity.put("url", url);
    identity.put("published", published.date() == null ? null : published.date().toString());
    identity.put("name", name);
    return "d-" + Json.sha256(Json.write(identity)).substring(0, 16);
  }

  private static @Nullable String languageCode(@Nullable String lang) {
    return lang == null || lang.length() < 2 ? null : LanguageNames.code(lang);
  }
}
