package org.griot.model;

/**
 * That a mention plays a role in what a trigger names.
 *
 * @param role {@code initiator, target, place, date, harm-killed, harm-injured ..., weapon,
 *     speaker, blamed, possible, claimed-by}
 */
public record RoleLink(Trigger trigger, Mention mention, String role) {
  /** Goes before a role that counts only where the report gives it to nobody else. */
  public static final String LIKELY = "likely ";

  /** Goes before the harm that a count, a party or a person suffered: "harm:killed". */
  public static final String HARM = "harm:";

  /** Goes before the harm of those who are counted in another figure: "part:killed". */
  public static final String PART = "part:";

  /** Goes before what was done to a person who is named and not counted: "victim:killed". */
  public static final String VICTIM = "victim:";

  /** Whether the role is only likely. */
  public boolean isLikely() {
    return role.startsWith(LIKELY);
  }

  /** Whether the mention was harmed. */
  public boolean isHarm() {
    return role.startsWith(HARM);
  }

  /** Whether the mention was harmed, or is of those who were. */
  public boolean isToll() {
    return isHarm() || role.startsWith(PART);
  }

  /** The same as a plain role. */
  public RoleLink settled() {
    return isLikely() ? new RoleLink(trigger, mention, role.substring(LIKELY.length())) : this;
  }
}
