package org.griot.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * Says whose the harmed are once the type of the happening is known: those hit by a shell are the
 * target's, whoever they are; of "ten people killed" in a fight nobody knows. The types are data:
 * {@code harm-sides.tsv}.
 */
final class HarmSides {
  private static final String FILE = "harm-sides.tsv";
  private static final Map<String, String> SIDES = sides();

  /** Words that say nothing of who somebody is. */
  private static final Set<String> ANYBODY =
      Set.of(
          "people",
          "persons",
          "person",
          "individuals",
          "bodies",
          "body",
          "corpses",
          "dead",
          "others",
          "victims",
          "lives",
          "deaths",
          "fatalities",
          "casualties",
          "remains");

  /** Words for those who struck. */
  private static final Set<String> STRIKERS =
      Set.of(
          "attacker",
          "attackers",
          "assailant",
          "assailants",
          "bomber",
          "bombers",
          "raiders",
          "raider");

  /** Whoever suffers these has it done to him by the other side. */
  private static final Set<HarmKind> TAKEN =
      EnumSet.of(HarmKind.ABDUCTED, HarmKind.RELEASED, HarmKind.DISPLACED);

  private final @Nullable String type;
  private final boolean statistic;
  private final List<Party> parties;

  private HarmSides(@Nullable String type, boolean statistic, List<Party> parties) {
    this.type = type;
    this.statistic = statistic;
    this.parties = parties;
  }

  /** The same figures, each with its side. */
  static List<Harm> settled(
      List<Harm> harm, @Nullable String type, boolean statistic, List<Party> parties) {
    HarmSides sides = new HarmSides(type, statistic, parties);
    List<Harm> settled = new ArrayList<>();
    for (Harm one : harm) {
      settled.add(sides.ofType(one).withSide(sides.side(one)));
    }
    return List.copyOf(settled);
  }

  /** "Were taken away by gunmen": no arrest, if the happening is none. */
  private Harm ofType(Harm one) {
    boolean taken = one.kind() == HarmKind.ARRESTED || one.kind() == HarmKind.CAPTURED;
    return taken && "abduction".equals(type) ? one.withKind(HarmKind.ABDUCTED) : one;
  }

  private Side side(Harm one) {
    boolean anybody = isAnybody(one);
    if (statistic) {
      return anybody ? Side.UNKNOWN : one.side();
    }
    if (one.kind() == HarmKind.SURRENDERED) {
      return Side.INITIATOR;
    }
    String hit = type == null ? "open" : SIDES.getOrDefault(type, "open");
    if (hit.equals("initiator")) {
      return Side.INITIATOR;
    }
    if (areStrikers(one) && !hit.equals("target")) {
      return Side.INITIATOR;
    }
    if (one.side() != Side.UNKNOWN && !(anybody && one.side() == Side.CIVILIAN)) {
      return asItActed(one);
    }
    if (hit.equals("target") || TAKEN.contains(one.kind())) {
      return mayBeCivilians() ? Side.CIVILIAN : Side.TARGET;
    }
    boolean apart = one.side() == Side.CIVILIAN && anybody && !(hitsOnly() && onlyCivilians());
    return apart ? Side.UNKNOWN : one.side();
  }

  /** Protesters who threw stones before the police shot them are on the side that was hit. */
  private Side asItActed(Harm one) {
    List<PartyRole> roles =
        parties.stream()
            .filter(p -> one.actor() != null && one.actor().equals(p.actor()))
            .map(Party::role)
            .distinct()
            .toList();
    boolean hit = roles.equals(List.of(PartyRole.TARGET)) && one.side() == Side.INITIATOR;
    boolean did = roles.equals(List.of(PartyRole.INITIATOR)) && one.side() == Side.TARGET;
    return hit ? Side.TARGET : did ? Side.INITIATOR : one.side();
  }

  /** A bomb or a mob that hit civilians alone. */
  private boolean hitsOnly() {
    return ("suicide-bomb".equals(type) || "mob-violence".equals(type))
        && parties.stream().anyMatch(p -> p.role() == PartyRole.TARGET);
  }

  /** Those hit are civilians, as far as is told, unless none but others were hit. */
  private boolean mayBeCivilians() {
    List<Party> hit = parties.stream().filter(p -> p.role() == PartyRole.TARGET).toList();
    return hit.isEmpty() || hit.stream().anyMatch(p -> p.type() == PartyType.CIVILIANS);
  }

  private boolean onlyCivilians() {
    return parties.stream()
        .filter(p -> p.role() == PartyRole.TARGET)
        .allMatch(p -> p.type() == PartyType.CIVILIANS);
  }

  /** Words that say of them that they struck. */
  static boolean areStrikers(Harm one) {
    return one.who() != null && areStrikers(one.who());
  }

  /** "All five attackers". */
  static boolean areStrikers(String words) {
    return STRIKERS.contains(Casualty.last(words));
  }

  private static boolean isAnybody(Harm one) {
    return one.who() == null || ANYBODY.contains(Casualty.last(one.who()));
  }

  private static Map<String, String> sides() {
    return Table.rows(FILE).stream()
        .skip(1)
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  }
}
