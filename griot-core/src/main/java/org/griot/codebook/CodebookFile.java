package org.griot.codebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code codebook.json}. Anything may be missing until {@link CodebookCheck} ran. */
record CodebookFile(
    String version,
    List<SubType> acled,
    Map<String, List<String>> plover,
    List<Type> types,
    List<Group> sameHappening,
    List<DecisionRule> decisions) {

  /** A sub-event type of ACLED; their order is the rank. */
  record SubType(String event, String sub, String disorder) {}

  /** An event type as written in the file: {@code acled} names the sub-event type. */
  record Type(
      String id,
      String name,
      String definition,
      String acled,
      @Nullable String plover,
      List<Integer> ucdp,
      String family,
      CivilianTargeting civilianTargeting,
      List<Role> roles,
      List<Rule> rules) {}

  /** Types any two of which may describe one happening. */
  record Group(List<String> types, String why) {}
}
