package org.griot.server.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.griot.decide.Author;
import org.griot.decide.DecisionLog;
import org.griot.decide.HandCoding;
import org.griot.decide.Known;
import org.griot.decide.Overrides;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Decision.Target;
import org.griot.model.Span;
import org.griot.model.UsageException;
import org.griot.resolve.Amendments;
import org.griot.server.live.View;

/** Reads what a person asks for, and refuses what the resolver could not follow. */
final class DecisionRequest {
  private static final int MOST_LINKS = 2000;
  private static final int LONGEST_NOTE = 4000;

  private final JsonNode body;
  private final View view;
  private final Known known;
  private final Author author;
  private final Amendments amendments;
  private final DecisionLog log;

  DecisionRequest(JsonNode body, View view, Author author, Amendments amendments, DecisionLog log) {
    this.body = body;
    this.view = view;
    this.known = new ViewKnown(view);
    this.author = author;
    this.amendments = amendments;
    this.log = log;
  }

  /**
   * The decisions.
   *
   * @throws UsageException if something is missing or does not fit, in one line
   */
  List<Decision> decisions() {
    if (author.note().length() > LONGEST_NOTE) {
      throw new UsageException("a note has at most " + LONGEST_NOTE + " characters");
    }
    String action = body.path("action").asText().toUpperCase(Locale.ROOT).replace('-', '_');
    return switch (action) {
      case "MUST_LINK" -> links(Action.MUST_LINK);
      case "CANNOT_LINK" -> links(Action.CANNOT_LINK);
      case "MERGE" -> merge();
      case "SPLIT" -> split();
      case "REJECT" -> List.of(judge(Action.REJECT));
      case "ACCEPT" -> List.of(judge(Action.ACCEPT));
      case "CORRECT" -> List.of(correct());
      case "CODE" -> List.of(code());
      default ->
          throw new UsageException(
              "the action is MUST_LINK, CANNOT_LINK, MERGE, SPLIT, REJECT, ACCEPT, CORRECT or CODE");
    };
  }

  private List<Decision> links(Action action) {
    demandReason(action);
    List<Target> targets = targets();
    if (targets.size() != 2) {
      throw new UsageException("a link is between two claims, not " + targets.size());
    }
    return List.of(author.link(action, targets.get(0), targets.get(1)));
  }

  /**
   * Each claim of the events to the first of them: with one link between them the others, which say
   * otherwise, would stay behind. What kept the events apart is taken back.
   */
  private List<Decision> merge() {
    demandReason(Action.MUST_LINK);
    List<String> events = ids("events");
    List<Target> firsts = events.stream().map(this::firstOf).distinct().toList();
    if (firsts.size() < 2) {
      throw new UsageException("a merge needs two events");
    }
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Set<Target> some = new HashSet<>(known.targets(List.of(events.get(i))));
      for (String other : events.subList(i + 1, events.size())) {
        Set<Target> others = new HashSet<>(known.targets(List.of(other)));
        takeBack(Action.CANNOT_LINK, some, others, decisions);
      }
    }
    List<Target> claims =
        events.stream().flatMap(e -> targets(known.claims(e)).stream()).distinct().toList();
    if (claims.size() > MOST_LINKS) {
      throw new UsageException("too many claims to merge at once: merge fewer events");
    }
    claims.stream()
        .filter(claim -> !claim.equals(firsts.get(0)))
        .forEach(claim -> decisions.add(author.link(Action.MUST_LINK, firsts.get(0), claim)));
    return decisions;
  }

  /** The later decision of a person wins. */
  private void takeBack(
      Action action, Set<Target> some, Set<Target> others, List<Decision> decisions) {
    log.between(action, some, others).stream()
        .map(decision -> author.undo(decision.id()))
        .filter(undo -> !decisions.contains(undo))
        .forEach(decisions::add);
  }

  private Target firstOf(String event) {
    if (view.event(event).isEmpty()) {
      throw new UsageException("there is no event " + event);
    }
    return known.first(event);
  }

  /** Each of the claims apart from each that stays. */
  private List<Decision> split() {
    demandReason(Action.CANNOT_LINK);
    List<Claim> all = known.claims(body.path("event").asText());
    List<String> leaving = ids("claims");
    List<Target> out = targets(all.stream().filter(c -> leaving.contains(c.id())).toList());
    List<Target> stay = targets(all.stream().filter(c -> !leaving.contains(c.id())).toList());
    if (out.isEmpty() || stay.isEmpty()) {
      throw new UsageException("a split names some of the event's claims, but not all");
    }
    if ((long) out.size() * stay.size() > MOST_LINKS) {
      throw new UsageException("too many claims to part at once: split off fewer");
    }
    List<Decision> apart = new ArrayList<>();
    takeBack(Action.MUST_LINK, new HashSet<>(out), new HashSet<>(stay), apart);
    for (Target one : out) {
      for (Target other : stay) {
        apart.add(author.link(Action.CANNOT_LINK, one, other));
      }
    }
    return apart;
  }

  private static List<Target> targets(List<Claim> claims) {
    return claims.stream().map(c -> new Target(c.document(), c.trigger())).distinct().toList();
  }

  private Decision judge(Action action) {
    demandReason(action);
    return author.judge(action, targets());
  }

  private void demandReason(Action action) {
    if (Overrides.needsReason(action)) {
      demandReason();
    }
  }

  private void demandReason() {
    if (author.note().isBlank()) {
      throw new UsageException("this overrides the machine: say why in the note");
    }
  }

  private Decision correct() {
    String field = body.path("field").asText();
    if (!body.has("value")) {
      throw new UsageException("a correction has a field and a value, which may be null");
    }
    List<Target> targets = targets();
    Decision decision = author.correct(targets, field, body.path("value"));
    for (Target target : targets) {
      for (Claim claim : at(target)) {
        amendments.amend(claim, decision);
        if (Overrides.machineSaid(claim, field)) {
          demandReason();
        }
      }
    }
    return decision;
  }

  private Decision code() {
    JsonNode coded = body.path("coded");
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    coded.path("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue()));
    HandCoding.Passage passage = null;
    if (coded.hasNonNull("passage")) {
      Target marked = target(coded.path("passage"), "span");
      if (view.claimsOf(marked.document()).stream()
          .anyMatch(claim -> claim.trigger().equals(marked.trigger()))) {
        throw new UsageException("these very words are a claim already: correct that one");
      }
      passage = new HandCoding.Passage(marked.document(), marked.trigger());
    }
    return author.code(new HandCoding(amendments).claim(author, passage, fields));
  }

  /** What the request is about: {@code event}, {@code events} or {@code claims}. */
  private List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    if (body.hasNonNull("event")) {
      targets.addAll(known.targets(List.of(body.path("event").asText())));
    }
    targets.addAll(known.targets(ids("events")));
    for (JsonNode claim : body.path("claims")) {
      if (claim.isObject()) {
        targets.add(existing(target(claim, "trigger")));
      } else {
        targets.addAll(known.targets(List.of(claim.asText())));
      }
    }
    if (targets.isEmpty()) {
      throw new UsageException("name the event, the events or the claims");
    }
    return targets.stream().distinct().toList();
  }

  private List<String> ids(String name) {
    List<String> ids = new ArrayList<>();
    body.path(name).forEach(each -> ids.add(each.asText()));
    return ids;
  }

  private Target target(JsonNode node, String span) {
    String document = node.path("document").asText();
    JsonNode pair = node.path(span);
    int length = view.document(document).map(d -> d.text().length()).orElse(0);
    int start = pair.path(0).asInt(-1);
    int end = pair.path(1).asInt(-1);
    boolean byHand = document.startsWith("human-") && start == 0 && end == 0;
    if (pair.size() != 2 || start < 0 || (!byHand && (end <= start || end > length))) {
      throw new UsageException("no such passage: " + document + " " + pair);
    }
    return new Target(document, new Span(start, end));
  }

  private Target existing(Target target) {
    if (at(target).isEmpty()) {
      throw new UsageException("no claim of " + target.document() + " at " + target.trigger());
    }
    return target;
  }

  private List<Claim> at(Target target) {
    List<Claim> here = view.claimsOf(target.document());
    List<Claim> exact = here.stream().filter(c -> c.trigger().equals(target.trigger())).toList();
    return exact.isEmpty()
        ? here.stream().filter(c -> c.trigger().overlaps(target.trigger())).toList()
        : exact;
  }
}
