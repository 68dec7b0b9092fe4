package org.griot.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.json.Json;
import org.griot.json.JsonSyntaxException;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/** The event types and the rules that choose among them. Immutable; safe for many threads. */
public final class Codebook {
  private static final Set<PartyType> STATE = Set.of(PartyType.STATE_FORCES, PartyType.EXTERNAL);
  private static final Set<PartyType> NON_STATE =
      Set.of(PartyType.REBEL_GROUP, PartyType.POLITICAL_MILITIA, PartyType.IDENTITY_MILITIA);
  private static final Set<PartyType> UNARMED = Set.of(PartyType.CIVILIANS, PartyType.PROTESTERS);

  private final String version;
  private final List<EventType> types;
  private final Map<String, Integer> order;
  private final Map<String, Set<String>> companions;
  private final List<DecisionRule> decisions;

  private Codebook(CodebookFile file, String sha256) {
    this.version = file.version() + "+" + sha256;
    this.types = inRankOrder(file);
    this.order = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      order.put(types.get(i).id(), i);
    }
    this.companions = companions(file);
    this.decisions = List.copyOf(file.decisions());
  }

  /** The codebook that Griot brings along. */
  public static Codebook bundled() {
    return read(Resources.text("codebook.json"));
  }

  /**
   * Reads a codebook.
   *
   * @throws IllegalArgumentException if it is not JSON or breaks one of its own rules; the message
   *     names every fault
   */
  public static Codebook read(String json) {
    CodebookFile file;
    try {
      file = Json.read(json, CodebookFile.class);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("codebook: " + e.getMessage(), e);
    }
    List<String> faults = CodebookCheck.faults(file);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("codebook: " + String.join("; ", faults));
    }
    return new Codebook(file, Json.sha256(json));
  }

  /** The version written in the file, and the SHA-256 of the file: "1.0+9f86d0...". */
  public String version() {
    return version;
  }

  /** All types in rank order, the first being the one that wins. */
  public List<EventType> types() {
    return types;
  }

  public boolean has(String id) {
    return order.containsKey(id);
  }

  /**
   * The type of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public EventType type(String id) {
    return types.get(rank(id));
  }

  /**
   * Whether claims of these two types may tell of one happening: "attack" and "suicide-bomb" may,
   * "arrests" and "shelling" may not. Symmetric, and true of a type and itself.
   */
  public boolean mayBeSame(String a, String b) {
    return rank(a) == rank(b) || companions.getOrDefault(a, Set.of()).contains(b);
  }

  /**
   * Which type an event gets when its claims differ: the higher in ACLED's order of sub-event types
   * (ACLED codebook 2025, aggregation), within one sub-event type the finer.
   */
  public String moreSpecific(String a, String b) {
    return rank(a) <= rank(b) ? a : b;
  }

  /**
   * UCDP's type of violence: 1 if a state fights an organised party, 2 if two organised non-state
   * parties fight, 3 if an organised party attacks people who cannot fight back; null if the type
   * of event has none or a party is unknown or unorganised. A force abroad, a mission and a foreign
   * company count on the state's side (UCDP codes them as the government or its ally).
   */
  public @Nullable Integer ucdp(
      String typeId, @Nullable PartyType initiator, @Nullable PartyType target) {
    Integer kind = ucdp(initiator, target);
    return kind != null && type(typeId).ucdp().contains(kind) ? kind : null;
  }

  /** Whether ACLED's flag for targeted civilians is set for such an event with that target. */
  public boolean targetsCivilians(String typeId, @Nullable PartyType target) {
    return switch (type(typeId).civilianTargeting()) {
      case ALWAYS -> true;
      case WHEN_MAIN_TARGET -> target != null && UNARMED.contains(target);
      case NEVER -> false;
    };
  }

  /** The rules that {@link #refine} goes through, in order. */
  public List<DecisionRule> decisions() {
    return decisions;
  }

  /**
   * The type that the decision rules make of a first reading: each rule once, in the order of the
   * file, on what the rules before it left. Without facts the type stays.
   */
  public String refine(String type, Facts facts) {
    String refined = type(type).id();
    for (DecisionRule rule : decisions) {
      if (rule.applies(refined, facts)) {
        refined = rule.then();
      }
    }
    return refined;
  }

  private static @Nullable Integer ucdp(@Nullable PartyType initiator, @Nullable PartyType target) {
    if (initiator == null || target == null) {
      return null;
    }
    boolean state = STATE.contains(initiator);
    if (!state && !NON_STATE.contains(initiator)) {
      return null;
    }
    if (UNARMED.contains(target)) {
      return 3;
    }
    if (STATE.contains(target)) {
      return 1;
    }
    if (!NON_STATE.contains(target)) {
      return null;
    }
    return state ? 1 : 2;
  }

  private int rank(String id) {
    Integer rank = order.get(id);
    if (rank == null) {
      throw new IllegalArgumentException("no event type " + id);
    }
    return rank;
  }

  // Stable: types of one sub-event type keep the file's order, where the finer stand first.
  private static List<EventType> inRankOrder(CodebookFile file) {
    Map<String, Integer> ranks = new HashMap<>();
    for (CodebookFile.SubType sub : file.acled()) {
      ranks.put(sub.sub(), ranks.size() + 1);
    }
    List<EventType> types = new ArrayList<>();
    for (CodebookFile.Type type : file.types()) {
      int rank = ranks.getOrDefault(type.acled(), 0);
      types.add(eventType(type, file.acled().get(rank - 1), rank));
    }
    types.sort(Comparator.comparingInt(EventType::acledRank));
    return List.copyOf(types);
  }

  private static EventType eventType(CodebookFile.Type type, CodebookFile.SubType sub, int rank) {
    return new EventType(
        type.id(),
        type.name(),
        type.definition(),
        List.of(sub.event(), sub.sub()),
        rank,
        sub.disorder(),
        type.plover(),
        type.ucdp(),
        type.family(),
        type.civilianTargeting(),
        type.roles(),
        type.rules());
  }

  private static Map<String, Set<String>> companions(CodebookFile file) {
    Map<String, Set<String>> companions = new HashMap<>();
    for (CodebookFile.Group group : file.sameHappening()) {
      for (String id : group.types()) {
        companions.computeIfAbsent(id, unused -> new HashSet<>()).addAll(group.types());
      }
    }
    return companions;
  }
}
