package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.griot.codebook.Codebook;
import org.griot.model.DateRange;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One type, one date and one place out of those that the claims give. Where they disagree, most
 * independent sources win, and a person's decision before all; the others stay readable in their
 * claims.
 */
final class Choices {
  private Choices() {}

  /**
   * The type that the codebook ranks highest among those that at least a third of the sources give:
   * with up to three sources any one that tells more than "attack" is heard, and one slip among
   * many is not.
   */
  static String type(Happening happening, Codebook codebook) {
    Map<String, List<Profile>> byType = new TreeMap<>();
    List<Profile> told = decided(happening.told(), p -> p.claim.type().provenance());
    for (Profile each : told) {
      byType.computeIfAbsent(each.type, t -> new ArrayList<>()).add(each);
    }
    int sources = happening.support(told);
    String best = null;
    for (Map.Entry<String, List<Profile>> each : byType.entrySet()) {
      boolean heard = 3 * happening.support(each.getValue()) >= sources;
      if (heard && codebook.has(each.getKey())) {
        best = best == null ? each.getKey() : codebook.moreSpecific(best, each.getKey());
      }
    }
    return best == null ? byType.keySet().iterator().next() : best;
  }

  /**
   * Those whose value a person decided, if there are any, else all: a decision outvotes reports.
   */
  private static List<Profile> decided(
      List<Profile> profiles, Function<Profile, @Nullable Provenance> provenance) {
    List<Profile> decided =
        profiles.stream().filter(p -> provenance.apply(p) instanceof Provenance.Human).toList();
    return decided.isEmpty() ? profiles : decided;
  }

  /** The days on which most sources agree, cut down to what all that agree allow. */
  static @Nullable DateRange date(Happening happening) {
    List<Profile> dated =
        decided(
            happening.told().stream().filter(p -> p.date() != null).toList(),
            p -> p.date() == null ? null : p.date().provenance());
    Profile best = null;
    for (Profile each : distinct(dated, Choices::days)) {
      if (best == null
          || DATE_ORDER.compare(option(happening, dated, each), option(happening, dated, best))
              < 0) {
        best = each;
      }
    }
    DateRange chosen = best == null ? null : best.date();
    if (best == null || chosen == null) {
      return happening.told().stream()
          .map(p -> p.claim.date())
          .filter(d -> d != null)
          .findFirst()
          .orElse(null);
    }
    List<Profile> agreeing = agreeing(dated, chosen);
    return cut(chosen, agreeing, reason(happening, dated, agreeing, best));
  }

  /**
   * One claim for each value that is given, so that a much-told event is not weighed k x k times.
   */
  private static Collection<Profile> distinct(
      List<Profile> profiles, Function<Profile, String> value) {
    Map<String, Profile> first = new LinkedHashMap<>();
    profiles.forEach(profile -> first.putIfAbsent(value.apply(profile), profile));
    return first.values();
  }

  private static String days(Profile profile) {
    DateRange date = profile.date();
    return date == null ? "" : date.start() + " " + date.end();
  }

  private static String site(Profile profile) {
    Place place = profile.place();
    return place == null
        ? ""
        : place.name()
            + place.position()
            + place.precisionKm()
            + place.geometry()
            + place.feature();
  }

  private record DateOption(int support, long days, LocalDate start, String claim) {}

  private static final Comparator<DateOption> DATE_ORDER =
      Comparator.comparingInt((DateOption o) -> -o.support())
          .thenComparingLong(DateOption::days)
          .thenComparing(DateOption::start)
          .thenComparing(DateOption::claim);

  private static DateOption option(Happening happening, List<Profile> dated, Profile profile) {
    DateRange date = profile.date();
    LocalDate start = date == null || date.start() == null ? LocalDate.MIN : date.start();
    if (date == null) {
      return new DateOption(0, Long.MAX_VALUE, start, profile.id());
    }
    long days = date.days() < 0 ? Long.MAX_VALUE : date.days();
    return new DateOption(happening.support(agreeing(dated, date)), days, start, profile.id());
  }

  private static List<Profile> agreeing(List<Profile> dated, DateRange date) {
    return dated.stream()
        .filter(
            p -> {
              DateRange other = p.date();
              return other != null && other.overlaps(date);
            })
        .toList();
  }

  private static String reason(
      Happening happening, List<Profile> all, List<Profile> agreeing, Profile from) {
    DateRange date = from.date();
    String reason = date == null ? "" : date.reason();
    return reason + voices(happening, all, agreeing) + "; from " + from.id();
  }

  private static String voices(Happening happening, List<Profile> all, List<Profile> agreeing) {
    int sources = happening.support(all);
    return sources < 2
        ? ""
        : "; " + happening.support(agreeing) + " of " + sources + " sources agree";
  }

  private static DateRange cut(DateRange chosen, List<Profile> agreeing, String reason) {
    LocalDate start = chosen.start();
    LocalDate end = chosen.end();
    for (Profile each : agreeing) {
      DateRange other = each.date();
      if (other == null || start == null || end == null) {
        continue;
      }
      LocalDate from =
          other.start() == null || other.start().isBefore(start) ? start : other.start();
      LocalDate to = other.end() == null || other.end().isAfter(end) ? end : other.end();
      if (!to.isBefore(from)) {
        start = from;
        end = to;
      }
    }
    boolean same = Objects.equals(start, chosen.start()) && Objects.equals(end, chosen.end());
    return same
        ? chosen.with(reason, chosen.provenance())
        : new DateRange(
            start,
            end,
            CorrectedValues.precision(start, end),
            reason + ", cut to the days that all of them allow",
            new Provenance.Derived("resolve.date.intersection", List.of()));
  }

  /** The most precise of the places with which most sources agree. */
  static @Nullable Place place(Happening happening) {
    List<Profile> placed =
        decided(
            happening.told().stream().filter(p -> p.place() != null).toList(),
            p -> p.place() == null ? null : p.place().provenance());
    Profile best = null;
    for (Profile each : distinct(placed, Choices::site)) {
      if (best == null || isBetterPlace(happening, placed, each, best)) {
        best = each;
      }
    }
    Place place = best == null ? null : best.place();
    if (best == null || place == null) {
      return happening.told().stream()
          .map(p -> p.claim.place())
          .filter(p -> p != null)
          .findFirst()
          .orElse(null);
    }
    String reason =
        place.reason() + voices(happening, placed, near(placed, place)) + "; from " + best.id();
    return place.with(place.countries(), reason, place.provenance());
  }

  private static boolean isBetterPlace(
      Happening happening, List<Profile> placed, Profile one, Profile other) {
    Place a = one.place();
    Place b = other.place();
    if (a == null || b == null) {
      return b == null && a != null;
    }
    boolean known = Areas.anchor(a) != null;
    if (known != (Areas.anchor(b) != null)) {
      return known;
    }
    int support = happening.support(near(placed, a)) - happening.support(near(placed, b));
    if (support != 0) {
      return support > 0;
    }
    int finer = Double.compare(size(a), size(b));
    if (finer != 0) {
      return finer < 0;
    }
    int named = happening.support(named(placed, a)) - happening.support(named(placed, b));
    return named == 0 ? one.id().compareTo(other.id()) < 0 : named > 0;
  }

  private static double size(Place place) {
    return PlaceMatch.isArea(place) ? 1000 + Areas.reachKm(place) : Areas.reachKm(place);
  }

  private static List<Profile> near(List<Profile> placed, Place place) {
    return placed.stream()
        .filter(
            p -> {
              Place other = p.place();
              double gap = other == null ? -1 : Areas.gapKm(place, other);
              return gap >= 0 && gap <= PlaceMatch.EXACT_KM;
            })
        .toList();
  }

  private static List<Profile> named(List<Profile> placed, Place place) {
    return placed.stream()
        .filter(
            p -> {
              Place other = p.place();
              return other != null && other.name().equals(place.name());
            })
        .toList();
  }
}
