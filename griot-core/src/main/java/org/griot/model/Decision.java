package org.griot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided. Names claims by document and trigger, never by event, so that it survives
 * every re-run.
 *
 * @param id hash of the content
 * @param action what is decided
 * @param claims the claims it is about: two for a link, one for a correction or rejection
 * @param field of a correction: {@code type, date, place, harm.killed, main, status ...}
 * @param value of a correction: the new value as canonical JSON
 * @param coded of {@code CODE}: the claim that the person wrote, as canonical JSON
 * @param who the person
 * @param when ISO instant
 * @param undoes id of the decision that this one takes back, or null
 */
public record Decision(
    String id,
    Action action,
    List<Target> claims,
    @Nullable String field,
    @Nullable String value,
    @Nullable String coded,
    String who,
    String when,
    String note,
    @Nullable String undoes) {
  /** What can be decided. */
  public enum Action {
    MUST_LINK,
    CANNOT_LINK,
    CORRECT,
    REJECT,
    ACCEPT,
    CODE,
    UNDO
  }

  /** A claim, named by its document and its trigger's place in the text. */
  public record Target(String document, Span trigger) {}

  public Decision {
    claims = List.copyOf(claims);
  }
}
