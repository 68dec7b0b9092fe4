package org.griot.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what the features say of one pair of claims. */
final class Findings {
  private final Weights weights;
  private final boolean inWords;
  private final boolean listed;
  private final Set<Evidence> seen = EnumSet.noneOf(Evidence.class);
  private final List<String> reasons = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private int points;
  private int likeness;
  private final List<String> alike = new ArrayList<>();
  private final List<String> alikeUncounted = new ArrayList<>();
  private int daysOff;
  private boolean isFirm;
  private boolean isOfOneReport;

  /**
   * @param inWords whether anybody will read the reasons; most pairs are far from alike
   * @param listed whether anybody asks for the rows
   */
  Findings(Weights weights, boolean inWords, boolean listed) {
    this.weights = weights;
    this.inWords = inWords;
    this.listed = listed;
  }

  void add(Evidence evidence, Supplier<String> reason) {
    int counts = weights.points(evidence);
    if (evidence.isOfReports()) {
      likeness += counts;
    } else {
      points += counts;
    }
    seen.add(evidence);
    if (inWords) {
      say(evidence, reason.get(), counts);
    }
  }

  /** What no likeness outweighs. */
  void contradict(Supplier<String> reason) {
    isFirm = true;
    contradictions.add(inWords ? reason.get() : "");
  }

  /**
   * One report says so of both: it knows whether they are one.
   *
   * @param counted each counts dead or hurt that the other does not: what it parts is two
   */
  void ofOneReport(boolean counted) {
    isOfOneReport = true;
    isFirm |= counted;
  }

  /**
   * What cannot both be true of one happening, if both reports are read right.
   *
   * @param penalty what it counts where so much else agrees that one of them must be misread
   */
  void contradict(Evidence penalty, Supplier<String> reason) {
    seen.add(penalty);
    contradictions.add(inWords ? reason.get() : "");
  }

  /** A contradiction of days. */
  void contradictDay(Evidence penalty, long days, Supplier<String> reason) {
    daysOff = (int) Math.min(days, Integer.MAX_VALUE);
    contradict(penalty, reason);
  }

  /** The days differ, but an agreement as rare as this tells that one of them is a mistake. */
  void excuseDay(long days) {
    daysOff = (int) Math.min(days, Integer.MAX_VALUE);
  }

  /** A contradiction, unless a named victim says otherwise: then only a penalty. */
  void contradictUnlessSamePerson(Evidence penalty, Supplier<String> reason) {
    if (has(Evidence.PERSON_SAME)) {
      add(penalty, reason);
    } else {
      contradict(Evidence.CONTRARY_PLACE, reason);
    }
  }

  boolean has(Evidence evidence) {
    return seen.contains(evidence);
  }

  boolean hasStrong() {
    return seen.stream().anyMatch(Evidence::isStrong);
  }

  boolean isContradicted() {
    return !contradictions.isEmpty();
  }

  private void say(Evidence evidence, String reason, int counts) {
    if (evidence.isOfReports()) {
      alike.add(reason + signed(counts));
      alikeUncounted.add(reason + " (not counted)");
    } else {
      reasons.add(reason + signed(counts));
    }
  }

  /** " (+120)": what a reason counts. */
  private static String signed(int points) {
    return points < 0 ? " (" + points + ")" : " (+" + points + ")";
  }

  /**
   * What the reports have in common adds to what the claims say; what they have not takes nothing
   * from it, since of one happening one report may tell little of what the other tells. Reports of
   * one land in one week share its names and tell of several happenings: their likeness counts only
   * if they also tell of one person, by name or age, or of one street, or if the two claims are
   * those of the two reports that agree best (see {@link Alignment}) of two reports that are not
   * months apart.
   */
  Verdict verdict() {
    if (likeness <= 0 || isOfOnePerson() || has(Evidence.DATE_WIDE) || isLongApart()) {
      return verdict(likeness > 0 && isOfOnePerson(), null);
    }
    return verdict(false, verdict(true, null));
  }

  private boolean isOfOnePerson() {
    return has(Evidence.AGES_ONE)
        || has(Evidence.AGES_MANY)
        || has(Evidence.STREET_SAME)
        || isOfOneName();
  }

  /** What one outlet writes of one land is alike from year to year. */
  private boolean isLongApart() {
    return has(Evidence.NEWS_MONTHS) || has(Evidence.NEWS_YEARS);
  }

  private boolean isOfOneName() {
    return has(Evidence.AGED_SAME) || has(Evidence.VICTIM_NAMED);
  }

  /** A place is often misread; a day hardly, unless both name whom it befell; never both. */
  private boolean mayBeMisread() {
    boolean one = !isFirm && contradictions.size() == 1;
    return one && (has(Evidence.CONTRARY_PLACE) || isOfOneName());
  }

  private Verdict verdict(boolean counts, @Nullable Verdict ifAlike) {
    boolean distinguished = seen.stream().anyMatch(Evidence::distinguishes);
    boolean oneStory = counts && likeness >= weights.story();
    boolean misread = oneStory && mayBeMisread();
    int sum = points + (counts ? likeness : 0);
    List<String> said = new ArrayList<>(reasons);
    said.addAll(counts ? alike : alikeUncounted);
    if (misread) {
      for (Evidence each : seen) {
        sum += each.isContrary() ? weights.points(each) : 0;
      }
    }
    if (misread && inWords) {
      contradictions.forEach(each -> said.add("in spite of: " + each));
    }
    return new Verdict(
        Math.max(0, Math.min(1000, sum)),
        sum,
        distinguished,
        weights.threshold(),
        List.copyOf(said),
        misread ? List.of() : List.copyOf(contradictions),
        contradictions.size() > 1 ? 0 : daysOff,
        isFirm,
        isOfOneReport,
        oneStory,
        isOfOnePerson(),
        inWords || listed ? seen.stream().map(Evidence::key).toList() : List.of(),
        ifAlike);
  }
}
