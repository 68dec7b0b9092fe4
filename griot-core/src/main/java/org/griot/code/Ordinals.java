package org.griot.code;

import java.util.List;
import org.griot.model.HarmKind;

/**
 * "A fourth man", where three dead and one wounded were told of before: one of these, not one more.
 */
final class Ordinals {
  private Ordinals() {}

  /**
   * Whether the words count somebody among those told of before.
   *
   * @param victims the single persons told of before
   * @param told all figures
   */
  static boolean isToldBefore(Casualty one, List<Victim> victims, List<Casualty> told) {
    int nth = one.nth();
    if (nth == 0) {
      return false;
    }
    int killed = number(HarmKind.KILLED, one, victims, told);
    int injured = number(HarmKind.INJURED, one, victims, told);
    boolean both =
        told.stream()
            .anyMatch(
                t -> isBefore(t, one) && t.kind() == HarmKind.INJURED && !t.isOne() && t.open());
    return nth <= (both ? Math.max(killed, injured) : killed + injured);
  }

  /** So many are told of: by one figure, or person by person. */
  private static int number(
      HarmKind kind, Casualty one, List<Victim> victims, List<Casualty> told) {
    int most =
        told.stream()
            .filter(t -> t.kind() == kind && !t.isOne() && isBefore(t, one))
            .mapToInt(Casualty::number)
            .max()
            .orElse(0);
    long single =
        victims.stream()
            .filter(v -> v.kind() == kind && v.told().stream().anyMatch(t -> isBefore(t, one)))
            .count();
    return Math.max(most, (int) single);
  }

  private static boolean isBefore(Casualty told, Casualty one) {
    return told.start() < one.start();
  }
}
