package org.griot.model;

/**
 * That a mention plays a role in what a trigger names.
 *
 * @param role {@code initiator, target, place, date, harm-killed, harm-injured ..., weapon,
 *     speaker, blamed, possible, claimed-by}
 */
public record RoleLink(Trigger trigger, Mention mention, String role) {}
