package org.griot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.ledger.Recorded;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Decision.Target;
import org.griot.model.Event;
import org.griot.model.Provenance;
import org.griot.model.Reality;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.griot.model.UsageException;
import org.griot.store.Projection;
import org.jspecify.annotations.Nullable;

/** Turns the words of {@code griot decide} into decisions, and back into a line. */
final class DecisionWords {
  /** Of one length, so that instants sort as text. */
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Span NO_TEXT = new Span(0, 0);

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, String> redirects;
  private final Recorded recorded;
  private final String who;
  private final String when;
  private final String note;

  DecisionWords(Projection projection, Recorded recorded, String who, String note, Instant now) {
    projection.claims().forEach(claim -> claims.put(claim.id(), claim));
    projection.events().forEach(event -> events.put(event.id(), event));
    this.redirects = projection.redirects();
    this.recorded = recorded;
    this.who = who;
    this.note = note;
    this.when = WHEN.format(now);
  }

  /** One decision for each field that is corrected, else one. */
  List<Decision> read(String what, List<String> words) {
    return switch (what) {
      case "must-link" -> List.of(link(Action.MUST_LINK, words));
      case "cannot-link" -> List.of(link(Action.CANNOT_LINK, words));
      case "reject" -> List.of(judge(Action.REJECT, words));
      case "accept" -> List.of(judge(Action.ACCEPT, words));
      case "correct" -> correct(words);
      case "code" -> code(words);
      case "undo" -> undo(words);
      default ->
          throw new UsageException(
              "cannot decide '"
                  + what
                  + "': it is must-link, cannot-link, reject, accept, correct, code, undo or list");
    };
  }

  private Decision link(Action action, List<String> words) {
    if (words.size() != 2) {
      throw new UsageException("a link is between two claims or events, not " + words.size());
    }
    return seal(action, List.of(first(words.get(0)), first(words.get(1))), null, null, null, null);
  }

  private Decision judge(Action action, List<String> words) {
    if (words.isEmpty()) {
      throw new UsageException("name the claim or event");
    }
    List<Target> targets = words.stream().flatMap(word -> all(word).stream()).distinct().toList();
    return seal(action, targets, null, null, null, null);
  }

  private List<Decision> correct(List<String> words) {
    if (words.size() < 2) {
      throw new UsageException("name the claim and FIELD=VALUE");
    }
    return corrections(first(words.get(0)), words.subList(1, words.size()));
  }

  private List<Decision> corrections(Target target, List<String> values) {
    List<Decision> decisions = new ArrayList<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw new UsageException("not of the form FIELD=VALUE: " + value);
      }
      String field = value.substring(0, equals);
      String json = json(field, value.substring(equals + 1));
      decisions.add(seal(Action.CORRECT, List.of(target), field, json, null, null));
    }
    return decisions;
  }

  /** A claim without a report, whose fields are then corrected: one form for both. */
  private List<Decision> code(List<String> values) {
    if (values.isEmpty()) {
      throw new UsageException("an event needs at least type=...; then date=, place= and others");
    }
    Provenance human = new Provenance.Human(who, when, note);
    String content = Json.sha256(String.join("\n", values) + "\n" + who + "\n" + when);
    String id = "human-" + content.substring(0, 16);
    Claim claim =
        new Claim(
            id,
            id,
            NO_TEXT,
            List.of(),
            ClaimKind.EVENT,
            Stance.ASSERTS,
            Reality.HAPPENED,
            true,
            new TypeValue(null, human),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            BigDecimal.ONE);
    Target target = new Target(id, NO_TEXT);
    List<Decision> decisions = new ArrayList<>();
    decisions.add(seal(Action.CODE, List.of(target), null, null, Json.write(claim), null));
    decisions.addAll(corrections(target, values));
    return decisions;
  }

  private List<Decision> undo(List<String> words) {
    if (words.size() != 1) {
      throw new UsageException("name the decision to undo; griot decide OUT list shows them");
    }
    List<Decision> found =
        recorded.decisions().stream().filter(d -> d.id().startsWith(words.get(0))).toList();
    if (found.size() != 1) {
      throw new UsageException(found.size() + " decisions in force begin with " + words.get(0));
    }
    Decision undone = found.get(0);
    return recorded.decisions().stream()
        .filter(d -> d.equals(undone) || goesWith(d, undone))
        .map(d -> seal(Action.UNDO, List.of(), null, null, null, d.id()))
        .toList();
  }

  /** What was decided about an event coded by hand has no object once that is undone. */
  private static boolean goesWith(Decision decision, Decision undone) {
    return undone.action() == Action.CODE && decision.claims().equals(undone.claims());
  }

  private Target first(String id) {
    return all(id).get(0);
  }

  private List<Target> all(String id) {
    Claim claim = claims.get(id);
    if (claim != null) {
      return List.of(new Target(claim.document(), claim.trigger()));
    }
    Event event = events.get(redirects.getOrDefault(id, id));
    if (event == null) {
      throw new UsageException("there is no claim or event " + id);
    }
    return event.claims().stream()
        .map(claims::get)
        .filter(Objects::nonNull)
        .map(each -> new Target(each.document(), each.trigger()))
        .distinct()
        .toList();
  }

  private Decision seal(
      Action action,
      List<Target> targets,
      @Nullable String field,
      @Nullable String value,
      @Nullable String coded,
      @Nullable String undoes) {
    Decision open = new Decision("", action, targets, field, value, coded, who, when, note, undoes);
    String id = "d" + Json.sha256(Json.write(open)).substring(0, 15);
    return new Decision(id, action, targets, field, value, coded, who, when, note, undoes);
  }

  /** JSON as it is, but a bare number is a word where no figure is asked for (a year). */
  private static String json(String field, String value) {
    try {
      JsonNode tree = Json.tree(value);
      return Json.write(tree.isNumber() && !field.startsWith("harm.") ? value : tree);
    } catch (JsonSyntaxException e) {
      return Json.write(value);
    }
  }

  static String line(Decision decision) {
    StringBuilder line = new StringBuilder(decision.id()).append("  ");
    line.append(decision.action().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    for (Target target : decision.claims()) {
      line.append(' ').append(target.document()).append(':').append(target.trigger().start());
    }
    if (decision.field() != null) {
      line.append(' ').append(decision.field()).append('=').append(decision.value());
    }
    if (decision.undoes() != null) {
      line.append(' ').append(decision.undoes());
    }
    line.append("  (").append(decision.who()).append(", ").append(decision.when()).append(')');
    return decision.note().isBlank() ? line.toString() : line + " " + decision.note();
  }
}
