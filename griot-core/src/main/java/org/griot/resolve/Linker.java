package org.griot.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.griot.codebook.Codebook;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/** Compares two claims, feature by feature. */
final class Linker {
  private final Codebook codebook;
  private final PartyMatch parties;
  private final Weights weights;

  Linker(Codebook codebook, ActorRules actors, Weights weights) {
    this.codebook = codebook;
    this.parties = new PartyMatch(actors);
    this.weights = weights;
  }

  /** The verdict in words. It is the same whichever claim comes first. */
  Verdict link(Profile one, Profile other) {
    return link(one, other, true, true);
  }

  /** The verdict with its points, but without words: for the many pairs that nobody reads of. */
  Verdict weigh(Profile one, Profile other) {
    return link(one, other, false, false);
  }

  /** The same with the rows that were found: for those who learn from them. */
  Verdict rows(Profile one, Profile other) {
    return link(one, other, false, true);
  }

  private Verdict link(Profile one, Profile other, boolean inWords, boolean listed) {
    boolean ordered = one.id().compareTo(other.id()) <= 0;
    Profile a = ordered ? one : other;
    Profile b = ordered ? other : one;
    Findings findings = new Findings(weights, inWords, listed);
    if (a.claim.document().equals(b.claim.document())) {
      findings.ofOneReport(!isCountedIn(a, b) && !isCountedIn(b, a));
    }
    compareTypes(a, b, findings);
    if (findings.isContradicted()) {
      return findings.verdict();
    }
    if (isCountedApart(a, b)) {
      findings.contradict(() -> "the report counts them as two: one figure covers both");
    }
    if (isMentionedAgain(a, b)) {
      findings.add(
          Evidence.REPORT_AGAIN, () -> "the report mentions it again without saying when or where");
    }
    PersonMatch.compare(a, b, findings);
    FigureMatch.compare(a, b, findings);
    PlaceMatch.compare(a, b, findings);
    DateMatch.compare(a, b, findings);
    parties.compare(a, b, isMutual(a, b), findings);
    WordMatch.compare(a, b, findings);
    Set<String> things = new TreeSet<>(a.things);
    things.retainAll(b.things);
    if (!things.isEmpty()) {
      findings.add(Evidence.MATERIAL_SAME, () -> "in both: " + String.join(", ", things));
    }
    return findings.verdict();
  }

  Weights weights() {
    return weights;
  }

  private void compareTypes(Profile a, Profile b, Findings findings) {
    if (a.type.equals(b.type)) {
      findings.add(Evidence.TYPE_EQUAL, () -> "the same type, " + a.type);
    } else if (codebook.has(a.type) && codebook.has(b.type) && codebook.mayBeSame(a.type, b.type)) {
      findings.add(Evidence.TYPE_FAMILY, () -> a.type + " may be told as " + b.type);
    } else {
      findings.contradict(() -> a.type + " is not " + b.type);
    }
  }

  private boolean isMutual(Profile a, Profile b) {
    return isBattle(a.type) && isBattle(b.type);
  }

  private boolean isBattle(String type) {
    return codebook.has(type) && codebook.type(type).family().equals("battle");
  }

  /**
   * News that a report names a second time: bare of its own date and place, or with the one here
   * and the other there.
   */
  private static boolean isMentionedAgain(Profile a, Profile b) {
    return a.claim.document().equals(b.claim.document())
        && a.claim.main()
        && b.claim.main()
        && !hasOwnFigures(a, b)
        && !PlaceMatch.areInTwoProvinces(a, b)
        && (isBare(a) || isBare(b) || isCompletedBy(a, b) || isCompletedBy(b, a));
  }

  /** Whether one says nothing of the dead and hurt that the other does not say. */
  private static boolean isCountedIn(Profile one, Profile other) {
    return Stream.of(HarmKind.KILLED, HarmKind.INJURED)
        .allMatch(
            kind -> {
              Figures mine = one.figures.get(kind);
              Figures others = other.figures.get(kind);
              return mine == null || others != null && others.numbers().containsAll(mine.numbers());
            });
  }

  /** Whether each counts dead or hurt, not one number in both. Captives are listed in pieces. */
  private static boolean hasOwnFigures(Profile a, Profile b) {
    return Stream.of(HarmKind.KILLED, HarmKind.INJURED)
        .anyMatch(kind -> differ(a.figures.get(kind), b.figures.get(kind)));
  }

  private static boolean differ(@Nullable Figures a, @Nullable Figures b) {
    return a != null
        && b != null
        && !a.numbers().isEmpty()
        && !b.numbers().isEmpty()
        && a.numbers().stream().noneMatch(b.numbers()::contains);
  }

  private static boolean isBare(Profile profile) {
    Place place = profile.place();
    return profile.date() == null && (place == null || !PlaceMatch.isExact(place));
  }

  /** One says when, the other where. */
  private static boolean isCompletedBy(Profile dated, Profile placed) {
    Place place = dated.place();
    return placed.date() == null && (place == null || PlaceMatch.isCountry(place));
  }

  /** One figure for two happenings of a report: the report itself keeps them apart. */
  private static boolean isCountedApart(Profile a, Profile b) {
    return a.claim.document().equals(b.claim.document())
        && (shares(a, b.id()) || shares(b, a.id()));
  }

  private static boolean shares(Profile profile, String claim) {
    return profile.claim.harm().stream().map(Harm::sharedWith).anyMatch(s -> s.contains(claim));
  }
}
