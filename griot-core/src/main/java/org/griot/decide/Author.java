package org.griot.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Decision.Target;
import org.griot.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Who decides, when and why; every decision carries it.
 *
 * @param when ISO instant with milliseconds, so that instants sort as text
 * @param note the reason, or empty
 */
public record Author(String who, String when, String note) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The author at that moment. */
  public static Author at(String who, Instant now, String note) {
    return new Author(who, WHEN.format(now), note);
  }

  /** Two claims tell of one event ({@code MUST_LINK}), or of two ({@code CANNOT_LINK}). */
  public Decision link(Action action, Target a, Target b) {
    return seal(action, List.of(a, b), null, null, null, null);
  }

  /** Claims are wrong ({@code REJECT}) or right ({@code ACCEPT}). */
  public Decision judge(Action action, List<Target> targets) {
    return seal(action, targets, null, null, null, null);
  }

  /** Another value for a field of claims; null takes the value away. */
  public Decision correct(List<Target> targets, String field, JsonNode value) {
    return seal(Action.CORRECT, targets, field, Json.write(value), null, null);
  }

  /** A claim that the person wrote. */
  public Decision code(Claim coded) {
    Target target = new Target(coded.document(), coded.trigger());
    return seal(Action.CODE, List.of(target), null, null, Json.write(coded), null);
  }

  /** Takes back a decision, or the taking back of one. */
  public Decision undo(String decision) {
    return seal(Action.UNDO, List.of(), null, null, null, decision);
  }

  Provenance provenance() {
    return new Provenance.Human(who, when, note);
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
}
