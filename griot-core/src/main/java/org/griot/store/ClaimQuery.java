package org.griot.store;

import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which claims to give: also those that are no event, such as statistics, ties, denials and plans.
 * Null sets no condition.
 *
 * @param document id of the report
 * @param after only claims whose id comes after this one
 * @param limit at most so many
 */
public record ClaimQuery(
    @Nullable String document,
    @Nullable ClaimKind kind,
    @Nullable Stance stance,
    @Nullable Reality reality,
    @Nullable Boolean main,
    @Nullable String after,
    int limit) {
  /** Every claim. */
  public static final ClaimQuery ALL =
      new ClaimQuery(null, null, null, null, null, null, Integer.MAX_VALUE);

  public ClaimQuery {
    if (limit < 0) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  public ClaimQuery ofDocument(@Nullable String id) {
    return new ClaimQuery(id, kind, stance, reality, main, after, limit);
  }

  public ClaimQuery ofKind(@Nullable ClaimKind value) {
    return new ClaimQuery(document, value, stance, reality, main, after, limit);
  }

  public ClaimQuery withStance(@Nullable Stance value) {
    return new ClaimQuery(document, kind, value, reality, main, after, limit);
  }

  public ClaimQuery withReality(@Nullable Reality value) {
    return new ClaimQuery(document, kind, stance, value, main, after, limit);
  }

  public ClaimQuery withMain(@Nullable Boolean value) {
    return new ClaimQuery(document, kind, stance, reality, value, after, limit);
  }

  /** At most {@code count} claims that come after {@code id}. */
  public ClaimQuery page(@Nullable String id, int count) {
    return new ClaimQuery(document, kind, stance, reality, main, id, count);
  }

  /** Whether the claim fits, the limit aside. */
  public boolean matches(Claim claim) {
    return (document == null || document.equals(claim.document()))
        && (kind == null || kind == claim.kind())
        && (stance == null || stance == claim.stance())
        && (reality == null || reality == claim.reality())
        && (main == null || main == claim.main())
        && (after == null || claim.id().compareTo(after) > 0);
  }
}
