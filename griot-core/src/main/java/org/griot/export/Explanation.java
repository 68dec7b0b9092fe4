package org.griot.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * An event for a person at a terminal: every value with its precision, under it the sentences that
 * say so with the deciding words marked, each by report and claimant; who disagrees; why reports
 * were merged and others not. Nothing is redacted: it is the auditor's own view. Immutable.
 */
public final class Explanation {
  /** The parts that {@link #of(Event, String)} can show alone. */
  public static final List<String> FIELDS =
      List.of("type", "date", "place", "actors", "harm", "persons", "material", "links");

  private static final String INDENT = "    ";

  private final Map<String, Claim> claims;
  private final Map<String, Document> documents;
  private final List<FigurePolicy> policies;
  private final Ink ink;

  /**
   * @param claims all claims by id
   * @param documents all reports by id; the quotes of an erased one are missing and said to be
   * @param policies whose readings of the figures to show
   * @param ansi mark words by colour, else by brackets
   */
  public Explanation(
      Map<String, Claim> claims,
      Map<String, Document> documents,
      List<FigurePolicy> policies,
      boolean ansi) {
    this.claims = Map.copyOf(claims);
    this.documents = Map.copyOf(documents);
    this.policies = List.copyOf(policies);
    this.ink = ansi ? Ink.ANSI : Ink.PLAIN;
  }

  /** The whole event. */
  public String of(Event event) {
    Page page = new Page();
    page.line(ink.strong(event.id() + "  " + heading(event)));
    page.line(Quotation.plain(event.summary()));
    FIELDS.forEach(field -> add(event, field, page));
    return page.toString();
  }

  /**
   * One field of the event: one of {@link #FIELDS}, or a kind of harm, a role of an actor or of a
   * person ("harm.killed", "actors.target", "persons.commander").
   *
   * @throws IllegalArgumentException if there is no such field; the message names those there are
   */
  public String of(Event event, String field) {
    String group = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
    if (!FIELDS.contains(group)) {
      throw new IllegalArgumentException(
          "no field " + field + "; there are " + String.join(", ", FIELDS));
    }
    Page page = new Page();
    add(event, field, page);
    return page.toString();
  }

  private void add(Event event, String field, Page page) {
    switch (field) {
      case "type" -> addType(event, page);
      case "date" -> addDate(event.date(), event, page);
      case "place" -> addPlace(event.place(), event, page);
      case "links" -> addLinks(event, page);
      default -> addList(event, field, page);
    }
  }

  private static String heading(Event event) {
    List<String> acled = event.type().acled();
    return (acled.size() == 2 ? acled.get(1) + " (" + acled.get(0) + ")" : event.type().id())
        + ", "
        + event.status()
        + (event.main() ? "" : ", background")
        + ", "
        + event.sources()
        + (event.sources() == 1 ? " independent report" : " independent reports");
  }

  private void addType(Event event, Page page) {
    Event.Type type = event.type();
    page.head(
        "type",
        type.id()
            + (type.plover() == null ? "" : ", PLOVER " + type.plover())
            + (type.ucdp() == null ? "" : ", UCDP type " + type.ucdp()));
    addEvidence(event, "type", page);
  }

  private void addDate(@Nullable DateRange date, Event event, Page page) {
    page.head(
        "date",
        date == null
            ? "unknown: no report gives one"
            : Evidence.value(date)
                + " ("
                + Evidence.label(date.precision())
                + "): "
                + Quotation.plain(date.reason()));
    addEvidence(event, "date", page);
  }

  private void addPlace(@Nullable Place place, Event event, Page page) {
    if (place == null) {
      page.head("place", "unknown: no report gives one");
      addEvidence(event, "place", page);
      return;
    }
    List<String> areas = new ArrayList<>(List.of(place.name()));
    if (place.admin2() != null) {
      areas.add(place.admin2());
    }
    if (place.admin1() != null) {
      areas.add(place.admin1());
    }
    areas.addAll(place.countries());
    String where =
        place.position() == null
            ? "position unknown"
            : place.position().lat() + ", " + place.position().lon();
    String precision =
        place.precisionKm() == null ? "precision unknown" : "within " + place.precisionKm() + " km";
    page.head("place", String.join(", ", areas) + "; " + where + ", " + precision);
    page.line(INDENT + Quotation.plain(place.reason()));
    place
        .candidates()
        .forEach(
            other ->
                page.line(
                    INDENT
                        + "may also be "
                        + other.name()
                        + " "
                        + other.countries()
                        + " "
                        + other.position().lat()
                        + ", "
                        + other.position().lon()));
    addEvidence(event, "place", page);
  }

  private void addList(Event event, String field, Page page) {
    page.head(field, "");
    if (field.equals("actors") || field.startsWith("actors.")) {
      event.actors().stream()
          .filter(actor -> within("actors." + Evidence.label(actor.role()), field))
          .forEach(actor -> page.line("  " + actor(actor)));
    }
    if (field.equals("harm") || field.startsWith("harm.")) {
      addReadings(event, field, page);
    }
    if (!addEvidence(event, field, page) && !field.startsWith("harm")) {
      page.line(INDENT + "none is named");
    }
  }

  private static String actor(Event.Actor actor) {
    String grounds = FlatRows.attribution(actor);
    return Evidence.label(actor.role())
        + "  "
        + actor.name()
        + (grounds.isEmpty() ? "" : " (" + grounds.substring(actor.name().length() + 2) + ")")
        + (AcledSides.isPerpetrator(actor) ? "" : ", not established");
  }

  /** What each policy makes of the figures; unknown is said. */
  private void addReadings(Event event, String field, Page page) {
    for (HarmKind kind : HarmKind.values()) {
      String name = "harm." + Evidence.label(kind);
      boolean told = !Figures.of(event, kind).isEmpty();
      boolean asked = within(name, field) && (told || kind == HarmKind.KILLED);
      if (!asked && !name.equals(field)) {
        continue;
      }
      if (!told) {
        page.line(
            "  " + Evidence.label(kind) + "  unknown: no report gives a number, which is not zero");
        continue;
      }
      List<String> readings =
          policies.stream().map(policy -> reading(policy, event, kind)).toList();
      page.line("  " + Evidence.label(kind) + "  " + String.join("; ", readings));
    }
  }

  private static String reading(FigurePolicy policy, Event event, HarmKind kind) {
    FigurePolicy.Figure figure = policy.read(event, kind);
    if (figure == null || figure.best() == null) {
      return policy.name() + " unknown";
    }
    boolean one =
        Objects.equals(figure.low(), figure.best()) && Objects.equals(figure.high(), figure.best());
    return policy.name()
        + " "
        + figure.best()
        + (one ? "" : " (" + open(figure.low()) + " to " + open(figure.high()) + ")");
  }

  private static String open(@Nullable Integer bound) {
    return bound == null ? "?" : bound.toString();
  }

  /** The values as the claims have them, equal ones together; false if there is none. */
  private boolean addEvidence(Event event, String field, Page page) {
    Map<String, List<Evidence>> byValue = new LinkedHashMap<>();
    for (Evidence evidence : Evidence.of(event, claims)) {
      if (within(evidence.field(), field)) {
        String name = evidence.field().substring(evidence.field().indexOf('.') + 1);
        byValue
            .computeIfAbsent(name + "  " + evidence.value(), unused -> new ArrayList<>())
            .add(evidence);
      }
    }
    boolean list = field.contains(".") || !List.of("type", "date", "place").contains(field);
    byValue.forEach(
        (value, all) -> {
          if (list || byValue.size() > 1) {
            page.line("  " + Quotation.plain(value.substring(list ? 0 : value.indexOf("  ") + 2)));
          }
          all.stream().map(this::quoted).distinct().forEach(page::text);
        });
    return !byValue.isEmpty();
  }

  private String quoted(Evidence evidence) {
    Claim claim = evidence.claim() == null ? null : claims.get(evidence.claim());
    Document document = evidence.document() == null ? null : documents.get(evidence.document());
    Provenance provenance = evidence.provenance();
    if (provenance instanceof Provenance.Human human) {
      return INDENT
          + "decided by "
          + human.who()
          + ", "
          + human.when()
          + ": "
          + Quotation.plain(human.note())
          + "\n";
    }
    if (provenance instanceof Provenance.Imported imported) {
      return INDENT + "read from " + imported.file() + ", row " + imported.row() + "\n";
    }
    String quote = Quotation.of(provenance.quoted(), claim, document, ink);
    String rule =
        provenance instanceof Provenance.Derived derived ? ", by rule " + derived.rule() : "";
    String by = evidence.by() == null ? "" : "says " + Quotation.plain(evidence.by()) + "; ";
    String words =
        quote != null
            ? "“" + quote + "”"
            : document == null ? "(the report's text was erased)" : "(no words of the report)";
    return INDENT
        + words
        + "\n"
        + INDENT
        + ink.faint("  " + by + report(document, evidence) + rule)
        + "\n";
  }

  private String report(@Nullable Document document, Evidence evidence) {
    if (document == null) {
      return Objects.requireNonNullElse(evidence.document(), "unknown report");
    }
    String outlet = document.outlet() == null ? Sites.name(document) : document.outlet();
    return Quotation.plain(outlet)
        + (document.published().date() == null ? "" : ", " + document.published().date());
  }

  private void addLinks(Event event, Page page) {
    if (event.links().isEmpty() && event.nearMisses().isEmpty() && event.decisions().isEmpty()) {
      return;
    }
    page.head(
        "merged",
        event.claims().size()
            + " claims of "
            + event.documents().size()
            + (event.documents().size() == 1 ? " report" : " reports"));
    event.links().forEach(link -> page.line("  " + link(link, " + ")));
    if (!event.nearMisses().isEmpty()) {
      page.head("kept apart", "");
      event.nearMisses().forEach(link -> page.line("  " + link(link, " | ")));
    }
    if (!event.decisions().isEmpty()) {
      page.head("decisions", String.join(", ", new TreeSet<>(event.decisions())));
    }
  }

  private String link(Event.Link link, String between) {
    return claim(link.a())
        + between
        + claim(link.b())
        + "  "
        + link.score().toPlainString()
        + "\n"
        + link.reasons().stream()
            .map(reason -> INDENT + "- " + Quotation.plain(reason))
            .collect(Collectors.joining("\n"));
  }

  private String claim(String id) {
    Claim claim = claims.get(id);
    Document document = claim == null ? null : documents.get(claim.document());
    if (claim == null || document == null || claim.trigger().end() > document.text().length()) {
      return id;
    }
    return id + " “" + Quotation.plain(claim.trigger().of(document.text())) + "”";
  }

  private static boolean within(String field, String asked) {
    return field.equals(asked) || field.startsWith(asked + ".");
  }

  private final class Page {
    private final StringBuilder text = new StringBuilder();

    void head(String name, String value) {
      text.append('\n').append(ink.strong(name));
      text.append(value.isEmpty() ? "" : "  " + value).append('\n');
    }

    void line(String line) {
      text.append(line).append('\n');
    }

    void text(String lines) {
      text.append(lines);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
