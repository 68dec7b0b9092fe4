package org.griot.link;

/** Says of a number, by what stands around it, whether it can count people or things at all. */
final class CountSigns {
  private static final int NEAR = 5;
  private static final int FAR = 40;
  private static final String MONEY = "$€£¥₦₹";

  private final CountTokens t;
  private final CountWords words = CountWords.STANDARD;

  CountSigns(CountTokens tokens) {
    this.t = tokens;
  }

  /** Whether what stands before the number makes it part of a name, price, time or address. */
  boolean isPartBefore(int i) {
    String before = t.low(i - 1);
    if (before.length() == 1 && MONEY.indexOf(before.charAt(0)) >= 0) {
      return true;
    }
    if (t.touches(i) && !isOpener(before) && !before.equals("—")) {
      return true;
    }
    boolean joined = (before.equals("and") || before.equals("to")) && t.isDigits(i - 2);
    return t.isDigits(i) && (isLabel(i - 1) || joined && isLabel(i - 3))
        || t.isDigits(i) && (isHouse(i) || isHour(i) || isAgeBehindName(i) || isAgeOfTwo(i))
        || before.equals("us") && t.is(i - 2, "$")
        || before.equals("cfa")
        || before.equals("#");
  }

  /** "Shot at 2517 Shasta": the number of a house in a street that is not called one. */
  private boolean isHouse(int i) {
    return t.is(i - 1, "at") && t.length(i) > 2 && t.isCapital(i + 1);
  }

  /** "Pronounced dead at 5 at the scene". */
  private boolean isHour(int i) {
    return t.is(i - 1, "at")
        && t.is(i - 2, "dead")
        && (t.is(i - 3, "pronounced") || t.is(i - 3, "declared"));
  }

  /** "Ann Ba, 66 and Jean Dia, 64 were found dead". */
  private boolean isAgeBehindName(int i) {
    return t.is(i - 1, ",")
        && t.isCapital(i - 2)
        && t.isCapital(i - 3)
        && t.is(i - 4, "and")
        && t.isDigits(i - 5)
        && t.is(i - 6, ",");
  }

  /** "Two men, 30 and 42, were injured". */
  private boolean isAgeOfTwo(int i) {
    return t.is(i - 1, "and")
        && t.isDigits(i - 2)
        && t.length(i - 2) <= 2
        && t.is(i - 3, ",")
        && CountNouns.isMany(t.low(i - 4))
        && CountNouns.isPerson(t.low(i - 4));
  }

  /** "Route", "No.", "ages 12 and 16", "the ages of 12 and 16", "under the age of 10". */
  private boolean isLabel(int at) {
    boolean stopped = t.is(at, ".") && t.touches(at);
    boolean ages = t.is(at, "of") && (t.is(at - 1, "ages") || t.is(at - 1, "age"));
    return ages || words.is("label", t.low(stopped ? at - 1 : at));
  }

  private static boolean isOpener(String mark) {
    return switch (mark) {
      case "(", "[", "“", "\"", "'", "«", "‹", "„", "{", ":", ";", "!" -> true;
      default -> false;
    };
  }

  /** Whether what follows makes it a time, share, decimal, ordinal, age or address. */
  boolean isPartAfter(int next) {
    if (t.is(next, "%")) {
      return true;
    }
    if (t.touches(next)) {
      if (t.isWord(next) || t.isDigits(next)) {
        return true;
      }
      boolean glued = t.touches(next + 1) && (t.isDigits(next + 1) || t.isWord(next + 1));
      if (glued && !t.is(next, "—") && !t.is(next, "'") && !isPlus(next)) {
        return true;
      }
    }
    for (int j = next; j < next + 4; j++) {
      if (words.is("street", t.low(j)) && (t.isCapital(j) || t.is(j, "block"))) {
        return true;
      }
      if (!t.isCapital(j)) {
        break;
      }
    }
    return t.is(next, "block") && t.is(next + 1, "of");
  }

  private boolean isPlus(int next) {
    return t.is(next, "-") && t.is(next + 1, "plus");
  }

  /** "25 were killed", "three injured", "12 have since been found dead": harm is near. */
  boolean isHarmedAfter(int next) {
    boolean more = t.is(next, "more") || t.is(next, "others") || t.is(next, "further");
    int j = more ? next + 1 : next;
    if (words.is("harm", t.low(j))) {
      return true;
    }
    if (!isAuxiliary(t.low(j))) {
      return false;
    }
    for (int k = j + 1; k < j + 1 + NEAR && t.isWord(k); k++) {
      if (words.is("harm", t.low(k))) {
        return true;
      }
    }
    return false;
  }

  /** "3 ABC were killed", "3 ABC killed, 2 soldiers wounded": the letters of a group, harmed. */
  boolean isGroupHarmed(int at) {
    int behind = at + 1;
    return t.isUpper(at)
        && t.length(at) <= 6
        && !t.touches(at)
        && !words.is("stop", t.low(at))
        && isHarmedAfter(behind)
        && !(words.is("harm", t.low(behind)) && isObject(behind + 1));
  }

  /** "7 ABC killed 20 people": who is counted behind was killed by those before. */
  private boolean isObject(int at) {
    return t.isDigits(at) || t.isWord(at) && !words.is("stop", t.low(at));
  }

  private static boolean isAuxiliary(String low) {
    return switch (low) {
      case "was",
          "were",
          "is",
          "are",
          "has",
          "have",
          "had",
          "remain",
          "remained",
          "remains",
          "found",
          "went",
          "reportedly",
          "allegedly",
          "also",
          "others",
          "more",
          "later",
          "of" ->
          true;
      default -> false;
    };
  }

  /** "killing four", "of whom 12", "the death toll rose to 40". */
  boolean isTolledBefore(int first) {
    String before = t.low(first - 1);
    if (words.is("toll", before)) {
      return true;
    }
    boolean figure = words.is("tally-link", before);
    boolean goal = words.is("tally-goal", before);
    for (int j = first - 2; figure && j >= Math.max(0, first - 2 - 2 * NEAR); j--) {
      if (words.is("tally", t.low(j))) {
        return !before.equals("of") || j == first - 2;
      }
    }
    for (int j = first - 2; goal && j >= Math.max(0, first - FAR); j--) {
      if (words.is("tally-head", t.low(j))) {
        return true;
      }
    }
    return false;
  }

  /** "had spoken of 134", "sources give at least 160": a figure in somebody's mouth. */
  boolean isGivenBefore(int first) {
    String before = t.low(first - 1);
    return words.is("giving", before)
        || before.equals("of") && words.is("speaking", t.low(first - 2));
  }

  /**
   * "The army says 14.", "the rebels claimed 20, the mayor three": nothing but the figure is said.
   */
  boolean isStated(int first, int next) {
    boolean ends =
        next >= t.size() || !t.isWord(next) && !t.isDigits(next) || words.is("when", t.low(next));
    return ends && words.is("stating", t.low(first - 1));
  }

  /** A year: four digits without a separator. */
  boolean isYear(int i, int next, long value) {
    return next == i + 1 && t.length(i) == 4 && value >= 1900 && value <= 2100;
  }
}
