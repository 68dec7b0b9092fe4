package org.griot.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Provenance;
import org.griot.resolve.Reading;
import org.jspecify.annotations.Nullable;

/** The page of one event: what happened, who says how many, and the words behind each value. */
final class SiteEventPage {
  private static final char BEFORE = '\ue000';
  private static final char AFTER = '\ue001';

  private final Event event;
  private final RowContext context;
  private final Html page;

  private SiteEventPage(Event event, RowContext context) {
    this.event = event;
    this.context = context;
    this.page = Html.page(context.text(event.summary()), "../");
  }

  static String of(Event event, RowContext context) {
    SiteEventPage page = new SiteEventPage(event, context);
    page.head();
    page.figures();
    page.evidence();
    page.reports();
    return page.page.end();
  }

  private void head() {
    page.element("h1", context.text(event.summary()));
    page.open("dl");
    page.term("Status", event.status() + (event.main() ? "" : ", told as background"));
    page.term("Date", event.date() == null ? "unknown" : Evidence.value(event.date()));
    if (event.date() != null) {
      page.term("How it is known", context.text(event.date().reason()));
    }
    page.term("Place", SiteRow.placeName(event, context));
    if (event.place() != null) {
      Integer km = event.place().precisionKm();
      page.term("Known to", km == null ? null : km + " km");
      page.term("How it is known", context.text(event.place().reason()));
    }
    page.term("Type", event.type().id() + acled());
    for (Event.Actor actor : event.actors()) {
      String grounds = context.text(FlatRows.attribution(actor));
      page.term(Evidence.label(actor.role()), grounds.isEmpty() ? context.name(actor) : grounds);
    }
    for (HarmKind kind : HarmKind.values()) {
      Optional<Reading> reading = context.options().figures().read(event, kind);
      page.term(Evidence.label(kind), reading.map(this::figure).orElse(null));
    }
    page.term("Independent reports", Integer.toString(event.sources()));
    page.term("Confidence", event.confidence().toPlainString());
    page.term("Id", event.id()).close("dl");
  }

  private String acled() {
    List<String> acled = event.type().acled();
    return acled.isEmpty() ? "" : " (ACLED: " + String.join(", ", acled) + ")";
  }

  private String figure(Reading reading) {
    String low = reading.low() == null ? "?" : reading.low().toString();
    String high = reading.high() == null ? "?" : reading.high().toString();
    String best = Integer.toString(reading.best());
    String bounds = low.equals(best) && high.equals(best) ? "" : ", " + low + " to " + high;
    return best + bounds + " by the policy " + context.options().figures().name();
  }

  private void figures() {
    if (event.harm().isEmpty()) {
      return;
    }
    page.element("h2", "Who says how many").open("table");
    page.row("th", List.of("Of", "Figure", "Who", "According to", "Report"));
    Set<List<String>> rows = new LinkedHashSet<>();
    for (Event.Toll toll : event.harm()) {
      rows.add(
          List.of(
              Evidence.label(toll.figure().kind()),
              Figures.words(toll.figure())
                  + (toll.figure().stance() == org.griot.model.Stance.DENIES ? " (denied)" : ""),
              context.text(toll.figure().who()),
              context.text(toll.figure().by()),
              outlet(context.in().documents().get(toll.document()))));
    }
    rows.forEach(row -> page.row("td", row));
    page.close("table");
  }

  private void evidence() {
    Map<String, List<Evidence>> byField = new LinkedHashMap<>();
    for (Evidence evidence : Evidence.of(event, context.in().claims())) {
      String value = context.text(evidence.value());
      byField
          .computeIfAbsent(evidence.field() + ": " + value, key -> new ArrayList<>())
          .add(evidence);
    }
    page.element("h2", "In the words of the reports");
    byField.forEach(
        (value, all) -> {
          page.element("h3", value);
          Set<String> said = new LinkedHashSet<>();
          all.forEach(evidence -> quote(evidence, said));
        });
  }

  private void quote(Evidence evidence, Set<String> said) {
    Provenance provenance = evidence.provenance();
    if (provenance instanceof Provenance.Human human) {
      page.element("p", context.text("decided by " + human.who() + ": " + human.note()));
      return;
    }
    Document document =
        evidence.document() == null ? null : context.in().documents().get(evidence.document());
    String quote = redacted(evidence, document);
    if (quote == null || !said.add(quote + outlet(document))) {
      return;
    }
    page.open("blockquote dir=\"auto\"").marked(quote, BEFORE, AFTER);
    String by = evidence.by() == null ? "" : context.text(evidence.by()) + ", ";
    page.element("footer", by + outlet(document)).close("blockquote");
  }

  /**
   * With the words marked, unless a name is kept back: then without marks, which could split it.
   */
  private @Nullable String redacted(Evidence evidence, @Nullable Document document) {
    Claim claim = evidence.claim() == null ? null : context.in().claims().get(evidence.claim());
    List<org.griot.model.Span> spans = evidence.provenance().quoted();
    String marked = Quotation.of(spans, claim, document, Ink.PAGE);
    if (marked == null || document == null) {
      return null;
    }
    String bare = marked.replace(String.valueOf(BEFORE), "").replace(String.valueOf(AFTER), "");
    String kept = context.text(bare);
    boolean usesSigns = document.text().indexOf(BEFORE) >= 0 || document.text().indexOf(AFTER) >= 0;
    return kept.equals(bare) && !usesSigns ? marked : kept;
  }

  private void reports() {
    page.element("h2", "Reports").open("ul");
    for (Document document : context.documents()) {
      String day =
          document.published().date() == null
              ? "undated"
              : Objects.toString(document.published().date());
      page.open("li").text(outlet(document) + ", " + day + " ");
      if (isWeb(document.url())) {
        page.link(Objects.requireNonNull(document.url()), "address");
      }
      page.close("li");
    }
    page.close("ul");
  }

  /** No other scheme leads out of the page. */
  private static boolean isWeb(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://"));
  }

  private String outlet(@Nullable Document document) {
    if (document == null) {
      return "a report that was erased";
    }
    String outlet = document.outlet();
    return context.text(outlet == null || outlet.isBlank() ? Sites.name(document) : outlet.strip());
  }
}
