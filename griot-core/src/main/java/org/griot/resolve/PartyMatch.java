package org.griot.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.griot.model.DateRange;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.resolve.Profile.Member;
import org.jspecify.annotations.Nullable;

/** Compares who did it to whom, over the registry's hierarchy. */
final class PartyMatch {
  private final ActorRules actors;

  PartyMatch(ActorRules actors) {
    this.actors = actors;
  }

  /** How well the parties of one role agree. The order is from best to worst. */
  private enum Fit {
    SAME(Evidence.PARTY_SAME),
    NAME(Evidence.PARTY_NAME),
    KIN(Evidence.PARTY_KIN),
    POSSIBLE(Evidence.PARTY_POSSIBLE),
    UNTOLD(null),
    OTHER(Evidence.PARTY_OTHER),
    CONTRARY(null);

    final @Nullable Evidence evidence;

    Fit(@Nullable Evidence evidence) {
      this.evidence = evidence;
    }
  }

  private record Pairing(Fit fit, @Nullable Party a, @Nullable Party b) {}

  /**
   * @param mutual both sides fight, so that either may be told as the attacker
   */
  void compare(Profile a, Profile b, boolean mutual, Findings findings) {
    LocalDate at = day(a, b);
    Pairing initiators = best(a.in(PartyRole.INITIATOR), b.in(PartyRole.INITIATOR), at);
    Pairing targets = best(a.in(PartyRole.TARGET), b.in(PartyRole.TARGET), at);
    if (mutual && isBad(initiators, targets)) {
      Pairing crossed = best(a.in(PartyRole.INITIATOR), b.in(PartyRole.TARGET), at);
      Pairing back = best(a.in(PartyRole.TARGET), b.in(PartyRole.INITIATOR), at);
      if (!isBad(crossed, back) && isGood(crossed, back)) {
        findings.add(
            Evidence.PARTY_SWAPPED, () -> "attacker and attacked are told the other way round");
        say(crossed, "party", findings);
        say(back, "party", findings);
        return;
      }
    }
    say(initiators, "initiator", findings);
    say(targets, "target", findings);
  }

  private static boolean isBad(Pairing one, Pairing other) {
    return one.fit.compareTo(Fit.OTHER) >= 0 || other.fit.compareTo(Fit.OTHER) >= 0;
  }

  private static boolean isGood(Pairing one, Pairing other) {
    return one.fit.compareTo(Fit.KIN) <= 0 || other.fit.compareTo(Fit.KIN) <= 0;
  }

  private static void say(Pairing pairing, String role, Findings findings) {
    if (pairing.a == null || pairing.b == null) {
      return;
    }
    Party a = pairing.a;
    Party b = pairing.b;
    Supplier<String> names =
        () -> a.name().equals(b.name()) ? a.name() : a.name() + " and " + b.name();
    if (pairing.fit == Fit.CONTRARY) {
      findings.contradict(() -> "different " + role + "s: " + names.get());
    } else if (pairing.fit.evidence != null) {
      findings.add(pairing.fit.evidence, () -> role + ": " + names.get());
    }
  }

  private Pairing best(List<Member> as, List<Member> bs, @Nullable LocalDate at) {
    Pairing best = new Pairing(Fit.UNTOLD, null, null);
    boolean untold = as.isEmpty() || bs.isEmpty();
    Pairing worst = null;
    for (Member a : as) {
      for (Member b : bs) {
        Fit fit = fit(a, b, at);
        untold |= fit == Fit.UNTOLD;
        if (fit.compareTo(best.fit) < 0) {
          best = new Pairing(fit, a.party(), b.party());
        } else if (fit != Fit.UNTOLD && (worst == null || fit.compareTo(worst.fit) < 0)) {
          worst = new Pairing(fit, a.party(), b.party());
        }
      }
    }
    return best.fit == Fit.UNTOLD && !untold && worst != null ? worst : best;
  }

  private Fit fit(Member one, Member other, @Nullable LocalDate at) {
    Party a = one.party();
    Party b = other.party();
    if (a.actor() == null || b.actor() == null) {
      return one.name().equals(other.name()) ? Fit.NAME : Fit.UNTOLD;
    }
    return switch (actors.kinship(a.actor(), b.actor(), at)) {
      case SAME -> actors.isUnidentified(a.actor()) ? Fit.POSSIBLE : Fit.SAME;
      case KIN -> Fit.KIN;
      case POSSIBLE -> Fit.POSSIBLE;
      case DIFFERENT -> isFirmlyNamed(a) && isFirmlyNamed(b) ? Fit.CONTRARY : Fit.OTHER;
    };
  }

  /** Blame falls on one group here and on another there; that is no contradiction. */
  private boolean isFirmlyNamed(Party party) {
    return party.actor() != null && !actors.isUnidentified(party.actor()) && Profile.isFirm(party);
  }

  private static @Nullable LocalDate day(Profile a, Profile b) {
    DateRange date = a.date() == null ? b.date() : a.date();
    return date == null ? null : date.start();
  }
}
