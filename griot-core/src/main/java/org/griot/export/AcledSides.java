package org.griot.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.griot.export.LeftOutException.Reason;
import org.griot.model.Basis;
import org.griot.model.Event;
import org.griot.model.PartyRole;

/**
 * Who stands in actor1, actor2 and the associated actors.
 *
 * <p>Those who acted come first, those acted upon second; ACLED's order has no meaning, but the
 * civilians of violence against civilians are always the second actor. A party that is only blamed,
 * possible or denied does not stand there. Where ACLED requires a side that no report names, its
 * unidentified party is written and the loss noted.
 */
record AcledSides(List<AcledParty> first, List<AcledParty> second) {

  static AcledSides of(
      Event event, LocalDate day, AcledCountries.Country country, RowContext context)
      throws LeftOutException {
    List<AcledParty> first = side(event, PartyRole.INITIATOR, day, country, context);
    List<AcledParty> second = side(event, PartyRole.TARGET, day, country, context);
    List<AcledParty> other = side(event, PartyRole.OTHER, day, country, context);
    String type = event.type().acled().get(0);
    if (first.isEmpty()) {
      first = missingFirst(type, country, second, other, context);
    } else {
      context.loseIf(!other.isEmpty(), Loss.OTHER_PARTY);
    }
    second = inOrder(type, missingSecond(type, country, second, context));
    return new AcledSides(first, second);
  }

  /** "" where there is no such actor. */
  static String name(List<AcledParty> side) {
    return side.isEmpty() ? "" : side.get(0).name();
  }

  static String associates(List<AcledParty> side) {
    return String.join("; ", side.stream().skip(1).map(AcledParty::name).toList());
  }

  static int code(List<AcledParty> side) {
    return side.isEmpty() ? 0 : side.get(0).code();
  }

  /** False of one who is said to have acted, but neither as a fact nor by the party itself. */
  static boolean isPerpetrator(Event.Actor actor) {
    return actor.role() != PartyRole.INITIATOR
        || actor.attribution().isEmpty()
        || actor.attribution().stream()
            .anyMatch(a -> a.basis() == Basis.OBSERVED || a.basis() == Basis.CLAIMED);
  }

  private static List<AcledParty> side(
      Event event,
      PartyRole role,
      LocalDate day,
      AcledCountries.Country country,
      RowContext context) {
    List<AcledParty> parties = new ArrayList<>();
    for (Event.Actor actor : event.actors()) {
      if (actor.role() != role) {
        continue;
      }
      if (!isPerpetrator(actor)) {
        context.lose(Loss.ATTRIBUTION);
        continue;
      }
      context.loseIf(actor.attribution().stream().anyMatch(a -> a.by() != null), Loss.CLAIMANT);
      AcledParty party = AcledParty.of(actor, day, country, context);
      if (parties.stream().noneMatch(p -> Objects.equals(p.name(), party.name()))) {
        parties.add(party);
      }
    }
    return parties;
  }

  private static List<AcledParty> missingFirst(
      String type,
      AcledCountries.Country country,
      List<AcledParty> second,
      List<AcledParty> other,
      RowContext context)
      throws LeftOutException {
    if (type.equals(AcledScheme.STRATEGIC)) {
      if (!other.isEmpty()) {
        return other;
      }
      if (second.isEmpty()) {
        throw new LeftOutException(Reason.NO_ACTOR, "no report names a party");
      }
      List<AcledParty> moved = List.copyOf(second);
      second.clear();
      return moved;
    }
    context.lose(Loss.ACTOR_SUPPLIED);
    context.loseIf(!other.isEmpty(), Loss.OTHER_PARTY);
    return switch (type) {
      case AcledScheme.PROTESTS -> List.of(AcledParty.protesters(country));
      case AcledScheme.RIOTS -> List.of(AcledParty.rioters(country));
      default -> List.of(AcledParty.unidentifiedGroup(country));
    };
  }

  private static List<AcledParty> missingSecond(
      String type, AcledCountries.Country country, List<AcledParty> second, RowContext context) {
    if (type.equals(AcledScheme.AGAINST_CIVILIANS)
        && second.stream().noneMatch(AcledParty::isCivilian)) {
      context.lose(Loss.ACTOR_SUPPLIED);
      List<AcledParty> with = new ArrayList<>(second);
      with.add(0, AcledParty.civilians(country));
      return with;
    }
    if (type.equals(AcledScheme.BATTLES) && second.isEmpty()) {
      context.lose(Loss.ACTOR_SUPPLIED);
      return List.of(AcledParty.unidentifiedGroup(country));
    }
    return second;
  }

  // Stable: civilians first where they are the target by definition, else behind the armed.
  private static List<AcledParty> inOrder(String type, List<AcledParty> parties) {
    boolean civiliansFirst = type.equals(AcledScheme.AGAINST_CIVILIANS);
    List<AcledParty> ordered = new ArrayList<>();
    parties.stream().filter(p -> p.isCivilian() == civiliansFirst).forEach(ordered::add);
    parties.stream().filter(p -> p.isCivilian() != civiliansFirst).forEach(ordered::add);
    return ordered;
  }
}
