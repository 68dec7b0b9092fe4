package org.griot.code;

import java.util.regex.Pattern;

/** Somebody told of twice in what is read as one sentence: by a line set before it, and in it. */
final class Retold {
  private static final Pattern LABEL = Pattern.compile("[^:.]{0,12}: ");
  private static final int FAR = 100;

  private Retold() {}

  /** "Teen shot: A 17-year-old was shot": a label that opens the sentence of this person. */
  static boolean isLabel(Casualty before, Casualty one) {
    return before.sentence() == one.sentence() && LABEL.matcher(before.between(one)).matches();
  }

  /** "Shooting kills 1 child, police look for the car Police look into the death of a child". */
  static boolean isLine(Casualty before, Casualty one) {
    return before.between(one).length() > FAR
        && before.hasHeadOf(one)
        && !one.other()
        && !before.trigger().equals(one.trigger());
  }

  /** "Another was hurt" in the headline, "a second man was hurt" below it. */
  static boolean isOtherAgain(Casualty before, Casualty one) {
    return before.isBareOther() && one.other() && one.sentence() > before.sentence();
  }
}
