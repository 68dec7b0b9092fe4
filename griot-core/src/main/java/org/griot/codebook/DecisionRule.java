package org.griot.codebook;

import java.util.List;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * A rule that changes a type for what is known of parties and circumstances. An empty list asks for
 * nothing.
 *
 * @param id stable name, for provenance
 * @param types the types it applies to
 * @param initiator the initiator must be known and one of these
 * @param target the target must be known and one of these
 * @param all circumstances that must all be given
 * @param none circumstances of which none may be given
 * @param then the type that results
 * @param text the rule in words
 * @param source where it comes from
 */
public record DecisionRule(
    String id,
    List<String> types,
    List<PartyType> initiator,
    List<PartyType> target,
    List<Circumstance> all,
    List<Circumstance> none,
    String then,
    String text,
    String source) {
  public DecisionRule {
    types = List.copyOf(types);
    initiator = List.copyOf(initiator);
    target = List.copyOf(target);
    all = List.copyOf(all);
    none = List.copyOf(none);
  }

  boolean applies(String type, Facts facts) {
    return types.contains(type)
        && admits(initiator, facts.initiator())
        && admits(target, facts.target())
        && facts.circumstances().containsAll(all)
        && none.stream().noneMatch(facts.circumstances()::contains);
  }

  private static boolean admits(List<PartyType> allowed, @Nullable PartyType party) {
    return allowed.isEmpty() || (party != null && allowed.contains(party));
  }
}
