package org.griot.server.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Rejection;
import org.griot.server.live.View;
import org.jspecify.annotations.Nullable;

/**
 * Which reports came: by source and week of publication. A week in which a source sent nothing is
 * null, and one in which its reports told of no violence has no events: the two are not the same.
 *
 * @param weeks the Mondays, in order
 * @param sources sorted by name; {@code outlet} is null for reports that name none
 */
record Coverage(List<LocalDate> weeks, List<Source> sources) {
  static final int MOST_WEEKS = 530;

  /**
   * A source.
   *
   * @param weeks as many as there are Mondays
   * @param undated reports without a publication date, and rejected inputs, of which none is known;
   *     null if there are none
   */
  record Source(@Nullable String outlet, List<@Nullable Cell> weeks, @Nullable Cell undated) {}

  /**
   * What came.
   *
   * @param reports all that came: coded and rejected
   * @param copies reports with the text of another
   * @param reasons of the rejected, by their stable word
   * @param events that rest on these reports
   */
  record Cell(
      int reports,
      int coded,
      int copies,
      int rejected,
      SortedMap<String, Integer> reasons,
      int events) {}

  /** Whole weeks, from a Monday on. */
  record Period(LocalDate start, int weeks) {}

  /** What is not given is the half year before the end, and the latest publication. */
  static Period period(View view, @Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate latest = to == null ? latest(view) : to;
    LocalDate first = from == null ? latest.minusWeeks(25) : from;
    LocalDate last = latest.isBefore(first) ? first : latest;
    return new Period(
        monday(first), (int) ChronoUnit.WEEKS.between(monday(first), monday(last)) + 1);
  }

  static Coverage of(View view, Period period) {
    LocalDate start = period.start();
    int weeks = period.weeks();
    SortedMap<String, Tallies> bySource = new TreeMap<>();
    for (Document document : view.projection().documents()) {
      Tallies tallies = tallies(bySource, document.outlet(), weeks);
      LocalDate day = document.published().date();
      Tally tally = day == null ? tallies.undated : tallies.at(start, day);
      if (tally != null) {
        tally.add(view, document);
      }
    }
    Map<String, String> homes = homes(view);
    for (Rejection rejection : view.projection().rejections()) {
      tallies(bySource, homes.get(home(rejection.path())), weeks).undated.reject(rejection);
    }
    List<LocalDate> mondays = new ArrayList<>();
    for (int i = 0; i < weeks; i++) {
      mondays.add(start.plusWeeks(i));
    }
    List<Source> sources = new ArrayList<>();
    bySource.forEach((outlet, tallies) -> sources.add(tallies.source(outlet)));
    return new Coverage(mondays, sources);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate latest(View view) {
    LocalDate latest = LocalDate.EPOCH;
    for (Document document : view.projection().documents()) {
      LocalDate day = document.published().date();
      latest = day != null && day.isAfter(latest) ? day : latest;
    }
    return latest;
  }

  private static Tallies tallies(
      SortedMap<String, Tallies> bySource, @Nullable String outlet, int weeks) {
    return bySource.computeIfAbsent(outlet == null ? "" : outlet, o -> new Tallies(weeks));
  }

  /** The outlet of the file or folder that a rejected input lay in, if all reports there agree. */
  private static Map<String, String> homes(View view) {
    Map<String, Set<String>> outlets = new HashMap<>();
    for (Document document : view.projection().documents()) {
      String outlet = document.outlet() == null ? "" : document.outlet();
      outlets.computeIfAbsent(home(document.path()), h -> new HashSet<>()).add(outlet);
    }
    Map<String, String> homes = new HashMap<>();
    outlets.forEach(
        (home, names) -> {
          if (names.size() == 1 && !names.contains("")) {
            homes.put(home, names.iterator().next());
          }
        });
    return homes;
  }

  /** "in/wire.jsonl:12" lies in "in/wire.jsonl", "in/a.txt" in "in". */
  private static String home(String path) {
    int colon = path.lastIndexOf(':');
    boolean line = colon > 0 && path.substring(colon + 1).matches("\\d+");
    int end = line ? colon : Math.max(0, path.lastIndexOf('/'));
    return path.substring(0, end);
  }

  /** What one source sent, while it is counted. */
  private static final class Tallies {
    private final @Nullable Tally[] weeks;
    private final Tally undated = new Tally();

    Tallies(int weeks) {
      this.weeks = new Tally[weeks];
    }

    @Nullable Tally at(LocalDate start, LocalDate day) {
      long week = ChronoUnit.WEEKS.between(start, monday(day));
      if (week < 0 || week >= weeks.length || monday(day).isBefore(start)) {
        return null;
      }
      Tally tally = weeks[(int) week];
      if (tally == null) {
        tally = new Tally();
        weeks[(int) week] = tally;
      }
      return tally;
    }

    Source source(String outlet) {
      List<@Nullable Cell> cells = new ArrayList<>();
      for (Tally tally : weeks) {
        cells.add(tally == null ? null : tally.cell());
      }
      return new Source(
          outlet.isEmpty() ? null : outlet, cells, undated.isEmpty() ? null : undated.cell());
    }
  }

  /** One week of one source, while it is counted. */
  private static final class Tally {
    private final SortedMap<String, Integer> reasons = new TreeMap<>();
    private final Set<String> events = new HashSet<>();
    private int coded;
    private int copies;
    private int rejected;

    void add(View view, Document document) {
      coded++;
      copies += view.projection().copies().containsKey(document.id()) ? 1 : 0;
      view.eventsOf(document.id()).stream().map(Event::id).forEach(events::add);
    }

    void reject(Rejection rejection) {
      rejected++;
      String reason = rejection.reason();
      int colon = reason.indexOf(':');
      reasons.merge(colon < 0 ? reason : reason.substring(0, colon), 1, Integer::sum);
    }

    boolean isEmpty() {
      return coded + rejected == 0;
    }

    Cell cell() {
      return new Cell(coded + rejected, coded, copies, rejected, reasons, events.size());
    }
  }
}
