package org.griot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.griot.decide.Author;
import org.griot.decide.DecisionLog;
import org.griot.decide.HandCoding;
import org.griot.decide.Known;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Decision.Target;
import org.griot.model.UsageException;

/** Turns the words of {@code griot decide} into decisions, and back into a line. */
final class DecisionWords {
  private final Known known;
  private final DecisionLog log;
  private final Supplier<HandCoding> coding;
  private final Author author;

  DecisionWords(
      Known known,
      DecisionLog log,
      Supplier<HandCoding> coding,
      String who,
      String note,
      Instant now) {
    this.known = known;
    this.log = log;
    this.coding = coding;
    this.author = Author.at(who, now, note);
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
    return author.link(action, known.first(words.get(0)), known.first(words.get(1)));
  }

  private Decision judge(Action action, List<String> words) {
    if (words.isEmpty()) {
      throw new UsageException("name the claim or event");
    }
    return author.judge(action, known.targets(words));
  }

  private List<Decision> correct(List<String> words) {
    if (words.size() < 2) {
      throw new UsageException("name the claim and FIELD=VALUE");
    }
    List<Target> target = List.of(known.first(words.get(0)));
    return fields(words.subList(1, words.size())).entrySet().stream()
        .map(field -> author.correct(target, field.getKey(), field.getValue()))
        .toList();
  }

  private static Map<String, JsonNode> fields(List<String> words) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new UsageException("not of the form FIELD=VALUE: " + word);
      }
      String field = word.substring(0, equals);
      fields.put(field, json(field, word.substring(equals + 1)));
    }
    return fields;
  }

  private List<Decision> code(List<String> words) {
    return List.of(author.code(coding.get().claim(author, null, fields(words))));
  }

  private List<Decision> undo(List<String> words) {
    if (words.size() != 1) {
      throw new UsageException("name the decision to undo; griot decide OUT list shows them");
    }
    return log.undo(words.get(0), author);
  }

  /** JSON as it is, but a bare number is a word where no figure is asked for (a year). */
  private static JsonNode json(String field, String value) {
    try {
      JsonNode tree = Json.tree(value);
      return tree.isNumber() && !field.startsWith("harm.") ? Json.toTree(value) : tree;
    } catch (JsonSyntaxException e) {
      return Json.toTree(value);
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
