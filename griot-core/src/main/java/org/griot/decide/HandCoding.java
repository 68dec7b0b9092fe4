package org.griot.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Decision;
import org.griot.model.Decision.Target;
import org.griot.model.Reality;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.TypeValue;
import org.griot.model.UsageException;
import org.griot.resolve.Amendments;
import org.jspecify.annotations.Nullable;

/** Writes the claim of a person: from a marked passage of a report, or from no report at all. */
public final class HandCoding {
  private static final Span NO_TEXT = new Span(0, 0);

  private final Amendments amendments;

  public HandCoding(Amendments amendments) {
    this.amendments = amendments;
  }

  /** The passage that a person marked. */
  public record Passage(String document, Span span) {}

  /**
   * The claim with these fields, each of them the person's.
   *
   * @param passage what names the happening in a report, or null for an event of the person's own
   *     knowledge (a call, a photograph)
   * @param fields by name, as in a correction: {@code type, date, place, initiator, harm.killed
   *     ...}
   * @throws UsageException if there is no type, or a value does not fit its field
   */
  public Claim claim(Author author, @Nullable Passage passage, Map<String, JsonNode> fields) {
    if (!fields.containsKey("type")) {
      throw new UsageException("an event needs at least a type; then date, place and others");
    }
    String content = Json.sha256(passage + "\n" + fields + "\n" + author.who() + author.when());
    String id = "human-" + content.substring(0, 16);
    Claim claim = blank(id, passage, author);
    Target target = new Target(claim.document(), claim.trigger());
    for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
      Decision value = author.correct(List.of(target), field.getKey(), field.getValue());
      claim = amendments.amend(claim, value);
    }
    return claim;
  }

  private static Claim blank(String id, @Nullable Passage passage, Author author) {
    return new Claim(
        id,
        passage == null ? id : passage.document(),
        passage == null ? NO_TEXT : passage.span(),
        List.of(),
        ClaimKind.EVENT,
        Stance.ASSERTS,
        Reality.HAPPENED,
        true,
        new TypeValue(null, author.provenance()),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        passage == null ? List.of() : List.of(passage.span()),
        BigDecimal.ONE);
  }
}
