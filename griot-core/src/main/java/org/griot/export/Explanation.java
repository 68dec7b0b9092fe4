package org.griot.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Place;
import org.griot.resolve.Policy;
import org.griot.resolve.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An event for a person at a terminal: every value with its precision, under it the sentences that
 * say so with the deciding words marked, each by report and claimant; who disagrees; why reports
 * were merged and others not. Nothing is redacted: it is the auditor's own view. Immutable.
 */
public final class Explanation {
  /** The fields that {@link #of(Event, String)} can show alone. */
  public static final List<String> FIELDS =
      List.of("type", "date", "place", "actors", "harm", "persons", "material", "links");

  private final Map<String, Claim> claims;
  private final List<Policy> policies;
  private final Quoter quoter;
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
      List<Policy> policies,
      boolean ansi) {
    this.claims = Map.copyOf(claims);
    this.policies = List.copyOf(policies);
    this.ink = ansi ? Ink.ANSI : Ink.PLAIN;
    this.quoter = new Quoter(this.claims, Map.copyOf(documents), ink);
  }

  /** The whole event. */
  public String of(Event event) {
    StringBuilder page = new StringBuilder();
    page.append(ink.strong(event.id() + "  " + heading(event))).append('\n');
    page.append(Quotation.plain(event.summary())).append('\n');
    FIELDS.forEach(field -> page.append(section(event, field)));
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
    return section(event, field).strip() + "\n";
  }

  private String section(Event event, String field) {
    return switch (field) {
      case "type" -> single(event, field, type(event.type()));
      case "date" -> single(event, field, date(event.date()));
      case "place" -> single(event, field, place(event.place()));
      case "links" -> links(event);
      default -> field.startsWith("actors") ? actors(event, field) : list(event, field);
    };
  }

  private static String heading(Event event) {
    List<String> acled = event.type().acled();
    return (acled.size() == 2 ? acled.get(1) + " (" + acled.get(0) + ")" : event.type().id())
        + ", "
        + event.status()
        + (event.main() ? ", " : ", background, ")
        + counted(event.sources(), "independent report");
  }

  private static String type(Event.Type type) {
    return type.id()
        + (type.plover() == null ? "" : ", PLOVER " + type.plover())
        + (type.ucdp() == null ? "" : ", UCDP type " + type.ucdp());
  }

  private static String date(@Nullable DateRange date) {
    return date == null
        ? "unknown: no report gives one"
        : Evidence.value(date)
            + " ("
            + Evidence.label(date.precision())
            + "): "
            + Quotation.plain(date.reason());
  }

  private static String place(@Nullable Place place) {
    if (place == null) {
      return "unknown: no report gives one";
    }
    List<String> areas = new ArrayList<>(List.of(place.name()));
    Stream.of(place.admin2(), place.admin1()).filter(Objects::nonNull).forEach(areas::add);
    areas.addAll(place.countries());
    StringBuilder text = new StringBuilder(String.join(", ", areas));
    text.append(
        place.position() == null
            ? "; position unknown"
            : "; " + place.position().lat() + ", " + place.position().lon());
    text.append(
        place.precisionKm() == null
            ? ", precision unknown"
            : ", within " + place.precisionKm() + " km");
    text.append("; ").append(Quotation.plain(place.reason()));
    for (Place.Candidate other : place.candidates()) {
      text.append('\n').append(Quoter.INDENT).append("may also be ").append(other.name());
      text.append(other.countries()).append(' ').append(other.position().lat());
      text.append(", ").append(other.position().lon());
    }
    return text.toString();
  }

  /** A field of one value; what the claims say is spelled out where they differ. */
  private String single(Event event, String field, String value) {
    StringBuilder text = head(field, value);
    Map<String, List<Evidence>> byValue = evidence(event, field);
    byValue.forEach(
        (said, all) -> {
          if (byValue.size() > 1) {
            text.append("  ").append(said.substring(said.indexOf(' ') + 1)).append('\n');
          }
          quoter.lines(all).forEach(text::append);
        });
    return text.toString();
  }

  private String actors(Event event, String field) {
    StringBuilder text = head(field, "");
    Map<String, List<Evidence>> rest = new LinkedHashMap<>(evidence(event, field));
    boolean any = !rest.isEmpty();
    for (Event.Actor actor : event.actors()) {
      String role = Evidence.label(actor.role());
      if (within("actors." + role, field)) {
        any = true;
        text.append("  ").append(role).append(' ').append(actor(actor)).append('\n');
        List<Evidence> all = new ArrayList<>();
        all.addAll(taken(rest, role + " " + actor.name()));
        for (Basis basis : Basis.values()) {
          String ground = role + ".attribution " + actor.name() + ": " + Evidence.label(basis);
          List<Evidence> grounds = taken(rest, ground);
          all.addAll(basis == Basis.OBSERVED ? List.of() : grounds);
        }
        quoter.lines(all).forEach(text::append);
      }
    }
    rest.forEach((said, all) -> append(said, all, text));
    return any ? text.toString() : text.append("  none is named\n").toString();
  }

  private static List<Evidence> taken(Map<String, List<Evidence>> from, String key) {
    return Objects.requireNonNullElse(from.remove(Quotation.plain(key)), List.of());
  }

  private static String actor(Event.Actor actor) {
    String grounds = FlatRows.attribution(actor);
    return actor.name()
        + (grounds.isEmpty() ? "" : " (" + grounds.substring(actor.name().length() + 2) + ")")
        + (AcledSides.isPerpetrator(actor) ? "" : ": not established");
  }

  private String list(Event event, String field) {
    StringBuilder text = head(field, "");
    if (field.startsWith("harm")) {
      readings(event, field, text);
    }
    Map<String, List<Evidence>> byValue = evidence(event, field);
    byValue.forEach((said, all) -> append(said, all, text));
    if (byValue.isEmpty() && !field.startsWith("harm")) {
      text.append("  none is named\n");
    }
    return text.toString();
  }

  private void append(String said, List<Evidence> all, StringBuilder text) {
    text.append("  ").append(said).append('\n');
    quoter.lines(all).forEach(text::append);
  }

  /** What each policy makes of the figures; unknown is said. */
  private void readings(Event event, String field, StringBuilder text) {
    for (HarmKind kind : HarmKind.values()) {
      String name = "harm." + Evidence.label(kind);
      boolean told = !Figures.of(event, kind).isEmpty();
      if (within(name, field) && told) {
        List<String> readings = policies.stream().map(p -> reading(p, event, kind)).toList();
        text.append("  ").append(Evidence.label(kind)).append(" by policy: ");
        text.append(String.join("; ", readings)).append('\n');
      } else if (name.equals(field) || (within(name, field) && kind == HarmKind.KILLED)) {
        text.append("  ").append(Evidence.label(kind));
        text.append(" unknown: no report gives a number, which is not zero\n");
      }
    }
  }

  private static String reading(Policy policy, Event event, HarmKind kind) {
    Optional<Reading> read = policy.read(event, kind);
    if (read.isEmpty()) {
      return policy.name() + " unknown";
    }
    Reading figure = read.get();
    boolean one =
        Objects.equals(figure.low(), figure.best()) && Objects.equals(figure.high(), figure.best());
    String bounds = one ? "" : " (" + open(figure.low()) + " to " + open(figure.high()) + ")";
    String shared =
        figure.shared().isEmpty() ? "" : ", shared with " + String.join(", ", figure.shared());
    return policy.name() + " " + figure.best() + bounds + shared;
  }

  private static String open(@Nullable Integer number) {
    return number == null ? "?" : number.toString();
  }

  private String links(Event event) {
    if (event.links().isEmpty() && event.nearMisses().isEmpty() && event.decisions().isEmpty()) {
      return "";
    }
    StringBuilder text =
        head(
            "merged",
            counted(event.claims().size(), "claim")
                + " of "
                + counted(event.documents().size(), "report"));
    event.links().forEach(link -> text.append(quoter.link(link, " + ")));
    if (!event.nearMisses().isEmpty()) {
      text.append(head("kept apart", ""));
      event.nearMisses().forEach(link -> text.append(quoter.link(link, " | ")));
    }
    if (!event.decisions().isEmpty()) {
      text.append(head("decisions", String.join(", ", new TreeSet<>(event.decisions()))));
    }
    return text.toString();
  }

  /** The evidence of a field by what it says ("killed 25"), in the order of the claims. */
  private Map<String, List<Evidence>> evidence(Event event, String field) {
    Map<String, List<Evidence>> byValue = new LinkedHashMap<>();
    for (Evidence evidence : Evidence.of(event, claims)) {
      if (within(evidence.field(), field)) {
        String name = evidence.field().substring(evidence.field().indexOf('.') + 1);
        byValue
            .computeIfAbsent(
                Quotation.plain(name + " " + evidence.value()), unused -> new ArrayList<>())
            .add(evidence);
      }
    }
    return byValue;
  }

  private StringBuilder head(String name, String value) {
    StringBuilder text = new StringBuilder("\n").append(ink.strong(name));
    return text.append(value.isEmpty() ? "" : "  " + value).append('\n');
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static boolean within(String field, String asked) {
    return field.equals(asked) || field.startsWith(asked + ".");
  }
}
