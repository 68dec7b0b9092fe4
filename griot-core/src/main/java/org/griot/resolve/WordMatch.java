package org.griot.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Compares the reports of two claims: what they name, whose ages they give, how far apart they were
 * published. Of reports that name little the names are not weighed against each other.
 */
final class WordMatch {
  /** A report of fewer names than this says too little to be known by them. */
  private static final int ENOUGH = 4;

  /** Rarities together: two or three rare words, four or five, six and more. */
  private static final int LEAD_FEW = 100;

  private static final int LEAD_SOME = 200;
  private static final int LEAD_MANY = 350;
  private static final int HERE_SOME = 60;
  private static final int HERE_MANY = 120;
  private static final int HERE_MOST = 240;

  private WordMatch() {}

  static void compare(Profile a, Profile b, Findings findings) {
    if (a.claim.document().equals(b.claim.document())
        || a.wording == Wording.NONE
        || b.wording == Wording.NONE) {
      return;
    }
    if (Math.min(a.wording.marks().size(), b.wording.marks().size()) >= ENOUGH) {
      marks(a, b, findings);
    }
    lead(a, b, findings);
    here(a, b, findings);
    ages(a, b, findings);
    fullNames(a, b, findings);
    people(a, b, findings);
    sites(a, b, findings);
    published(a, b, findings);
    background(a, b, findings);
    if (findings.has(Evidence.PLACE_UNKNOWN)) {
      findings.add(Evidence.PLACE_UNTOLD, () -> "alike, but one does not say where");
    }
    if (findings.has(Evidence.DATE_PUBLICATION)) {
      findings.add(Evidence.DATE_UNTOLD, () -> "alike, but one does not say when");
    }
    if (isUnheard(a, b) || isUnheard(b, a)) {
      findings.add(Evidence.PLACE_UNHEARD, () -> "a place that the other report does not name");
    }
  }

  private static void marks(Profile a, Profile b, Findings findings) {
    Terms as = a.wording.marks();
    Terms bs = b.wording.marks();
    double share = as.shared(bs) / StrictMath.sqrt((double) as.total() * bs.total());
    findings.add(
        marks(share),
        () -> "the reports share " + Math.round(share * 100) + "% of their names and numbers");
  }

  private static Evidence marks(double share) {
    if (share < 0.05) {
      return Evidence.MARKS_NONE;
    }
    if (share < 0.12) {
      return Evidence.MARKS_FEW;
    }
    if (share < 0.22) {
      return Evidence.MARKS_SOME;
    }
    return share < 0.35 ? Evidence.MARKS_MANY : Evidence.MARKS_MOST;
  }

  private static void lead(Profile a, Profile b, Findings findings) {
    int shared = a.wording.lead().shared(b.wording.lead());
    Supplier<String> reason = () -> "rare words in the first sentences of both";
    if (shared > LEAD_MANY) {
      findings.add(Evidence.LEAD_MANY, reason);
    } else if (shared > LEAD_SOME) {
      findings.add(Evidence.LEAD_SOME, reason);
    } else if (shared > LEAD_FEW) {
      findings.add(Evidence.LEAD_FEW, reason);
    }
  }

  private static void here(Profile a, Profile b, Findings findings) {
    int shared = a.here.shared(b.here);
    Supplier<String> reason = () -> "rare words in the sentences that say so";
    if (shared >= HERE_MOST) {
      findings.add(Evidence.HERE_MOST, reason);
    } else if (shared >= HERE_MANY) {
      findings.add(Evidence.HERE_MANY, reason);
    } else if (shared >= HERE_SOME) {
      findings.add(Evidence.HERE_SOME, reason);
    } else if (shared > 0) {
      findings.add(Evidence.HERE_FEW, reason);
    }
  }

  private static void ages(Profile a, Profile b, Findings findings) {
    int shared = a.wording.ages().shared(b.wording.ages());
    if (shared > 0) {
      findings.add(
          shared == 1 ? Evidence.AGES_ONE : Evidence.AGES_MANY,
          () -> "both reports name persons of one age");
    }
  }

  private static void fullNames(Profile a, Profile b, Findings findings) {
    List<String> shared = new ArrayList<>();
    for (String name : a.wording.firstNames()) {
      if (b.wording.names().has(name) && !isOfPlace(name, a) && !isOfPlace(name, b)) {
        shared.add(name);
      }
    }
    if (!shared.isEmpty()) {
      findings.add(
          shared.size() > 1 ? Evidence.NAMES_MANY : Evidence.NAMES_ONE,
          () -> "named in both reports: " + String.join(", ", shared));
    }
  }

  /** Whom it befell or who did it is named in both; officials are named in other news too. */
  private static void people(Profile a, Profile b, Findings findings) {
    if (isNamed(a.wording.aged(), b) || isNamed(b.wording.aged(), a)) {
      findings.add(
          Evidence.AGED_SAME,
          () ->
              "both reports name "
                  + named(a, b, a.wording.aged(), b.wording.aged())
                  + ", with an age");
    }
    if (isNamed(a.victimNames(), b) || isNamed(b.victimNames(), a)) {
      findings.add(
          Evidence.VICTIM_NAMED,
          () ->
              "whom it befell by one is named by the other: "
                  + named(a, b, a.victimNames(), b.victimNames()));
    }
  }

  private static boolean isNamed(List<String> names, Profile by) {
    for (String name : names) {
      if (by.wording.names().has(name)) {
        return true;
      }
    }
    return false;
  }

  private static String named(Profile a, Profile b, List<String> ofA, List<String> ofB) {
    Set<String> named = new TreeSet<>();
    ofA.stream().filter(b.wording.names()::has).forEach(named::add);
    ofB.stream().filter(a.wording.names()::has).forEach(named::add);
    return String.join(", ", named);
  }

  private static void sites(Profile a, Profile b, Findings findings) {
    if (a.wording.streets().shared(b.wording.streets()) > 0) {
      findings.add(Evidence.STREET_SAME, () -> "both reports name one street");
    }
    if (a.wording.sites().shared(b.wording.sites()) > 0) {
      findings.add(Evidence.SITE_SAME, () -> "both reports name one school, bar or such site");
    }
  }

  /** "Rio Grande" and "Tessit Cercle" are no persons. */
  private static boolean isOfPlace(String name, Profile profile) {
    if (profile.site == null) {
      return false;
    }
    for (String word : name.split(" ")) {
      if (profile.site.words().contains(word) || Names.words(profile.site.name()).contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void published(Profile a, Profile b, Findings findings) {
    if (a.published == null || b.published == null) {
      return;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a.published, b.published));
    Supplier<String> reason = () -> "published " + days + " days apart";
    if (days > 200) {
      findings.add(Evidence.NEWS_YEARS, reason);
    } else if (days > 30) {
      findings.add(Evidence.NEWS_MONTHS, reason);
    } else if (days > 7) {
      findings.add(Evidence.NEWS_WEEKS, reason);
    }
  }

  /** What is likeness of the reports tells less of what a report mentions by the way. */
  private static void background(Profile a, Profile b, Findings findings) {
    if (!a.claim.main() && !b.claim.main()) {
      findings.add(Evidence.BACKGROUND_BOTH, () -> "background of both reports");
    } else if (!a.claim.main() || !b.claim.main()) {
      findings.add(Evidence.BACKGROUND_ONE, () -> "news of one report, background of the other");
    }
  }

  /** Whether the place of one is a site that the report of the other does not name. */
  private static boolean isUnheard(Profile one, Profile other) {
    if (one.site == null || !PlaceMatch.isExact(one.site.place())) {
      return false;
    }
    return one.site.words().stream().noneMatch(other.wording.marks()::has);
  }
}
