package org.griot.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event type of the codebook.
 *
 * @param id in kebab case, stable across versions
 * @param definition one sentence
 * @param acled event type and sub-event type
 * @param acledRank place of the sub-event type in ACLED's order, 1 to 25: of several in one event
 *     the lowest wins
 * @param disorder ACLED's disorder type
 * @param plover type and mode ("ASSAULT-firearms"), the type alone, or null where PLOVER has none
 * @param ucdp the UCDP types of violence that can result, depending on the parties; empty if none
 * @param family the kind of happening, for display and for filters
 */
public record EventType(
    String id,
    String name,
    String definition,
    List<String> acled,
    int acledRank,
    String disorder,
    @Nullable String plover,
    List<Integer> ucdp,
    String family,
    CivilianTargeting civilianTargeting,
    List<Role> roles,
    List<Rule> rules) {
  public EventType {
    acled = List.copyOf(acled);
    ucdp = List.copyOf(ucdp);
    roles = List.copyOf(roles);
    rules = List.copyOf(rules);
  }
}
