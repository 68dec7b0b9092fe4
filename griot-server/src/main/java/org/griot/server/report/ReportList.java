package org.griot.server.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.griot.model.Document;
import org.griot.model.Span;
import org.griot.server.http.Page;
import org.griot.server.http.Params;
import org.griot.server.live.View;
import org.griot.store.DocumentLine;
import org.griot.store.TextQuery;
import org.jspecify.annotations.Nullable;

/** The reports of a view that fit what a request asks for, the latest first. */
final class ReportList {
  static final Set<String> PARAMETERS =
      Set.of("q", "outlet", "from", "to", "state", "limit", "cursor");
  private static final int BEFORE = 60;
  private static final int LONG = 220;

  private static final Comparator<Document> LATEST_FIRST =
      Comparator.comparing(
              (Document d) -> d.published().date(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(Document::id);

  private final View view;
  private final Params params;

  ReportList(View view, Params params) {
    this.view = view;
    this.params = params;
  }

  Page<?> page() {
    int limit = params.limit(100, 1000);
    String cursor = params.one("cursor");
    if (params.choice("state", "coded", List.of("coded", "rejected")).equals("rejected")) {
      return Page.at(view.projection().rejections(), cursor, limit);
    }
    String q = params.one("q");
    TextQuery query = q == null ? null : TextQuery.of(q);
    Page<Document> page = Page.at(found(q), cursor, limit);
    return new Page<>(
        page.items().stream().map(document -> row(document, query)).toList(),
        page.next(),
        page.total());
  }

  private List<Document> found(@Nullable String q) {
    String outlet = params.one("outlet");
    LocalDate from = params.day("from");
    LocalDate to = params.day("to");
    Stream<Document> all =
        q == null
            ? view.projection().documents().stream()
            : new HashSet<>(view.search(q)).stream().flatMap(id -> view.document(id).stream());
    return all.filter(document -> outlet == null || isOf(document, outlet))
        .filter(document -> isWithin(document.published().date(), from, to))
        .sorted(LATEST_FIRST)
        .toList();
  }

  private static boolean isOf(Document document, String outlet) {
    String name = document.outlet();
    return name != null && name.toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT));
  }

  /** A report without a date fits no period. */
  private static boolean isWithin(
      @Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private ReportRow row(Document document, @Nullable TextQuery query) {
    return new ReportRow(
        DocumentLine.of(document, view.projection().copies().get(document.id())),
        view.claimsOf(document.id()).size(),
        view.eventsOf(document.id()).size(),
        snippet(document.text(), query));
  }

  private static String snippet(String text, @Nullable TextQuery query) {
    List<Span> found = query == null ? List.of() : query.find(text, 1);
    int from = found.isEmpty() ? 0 : Math.max(0, found.get(0).start() - BEFORE);
    int to = Math.min(text.length(), from + LONG);
    // A cut must not go through a pair of surrogates.
    from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    String cut = text.substring(from, to).strip();
    return (from > 0 ? "…" : "") + cut + (to < text.length() ? "…" : "");
  }
}
