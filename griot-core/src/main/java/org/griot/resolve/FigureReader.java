package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.Event.Toll;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures by a rule: first for each source and each group of people, then over the groups of
 * a side, then over the sources, then over the sides.
 */
final class FigureReader implements Policy {
  /** From so many harmed on "several" is read as 10 and not as 3. */
  private static final int LARGE = 10;

  private final String name;
  private final Rule rule;
  private final Copies documents;
  private final Standing standing;
  private final Quantities quantities = new Quantities();

  FigureReader(String name, Rule rule, Copies documents, Standing standing) {
    this.name = name;
    this.rule = rule;
    this.documents = documents;
    this.standing = standing;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Reading> read(Event event, HarmKind kind) {
    return read(event.harm(), kind, null);
  }

  @Override
  public Optional<Reading> read(Event event, HarmKind kind, Side side) {
    return read(event.harm(), kind, side);
  }

  @Override
  public Optional<Reading> total(Collection<Event> events, HarmKind kind) {
    Set<String> counted = new TreeSet<>();
    Told sum = null;
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(java.util.Comparator.comparing(Event::id));
    for (Event event : sorted) {
      List<Toll> own =
          event.harm().stream()
              .filter(t -> t.figure().sharedWith().stream().noneMatch(counted::contains))
              .toList();
      Told here = reduced(own, kind, null);
      sum = here == null ? sum : sum == null ? here : sum.plus(here);
      counted.add(event.id());
    }
    return Optional.ofNullable(sum).map(Told::reading);
  }

  private Optional<Reading> read(List<Toll> tolls, HarmKind kind, @Nullable Side side) {
    return Optional.ofNullable(reduced(tolls, kind, side)).map(Told::reading);
  }

  /** The missing less those found since. */
  private @Nullable Told reduced(List<Toll> tolls, HarmKind kind, @Nullable Side side) {
    Told told = choose(tolls, kind, side);
    Told found =
        told == null || kind != HarmKind.MISSING ? null : choose(tolls, HarmKind.FOUND, side);
    if (told == null || found == null) {
      return told;
    }
    int off = found.best();
    List<Toll> owners = new ArrayList<>(told.owners());
    owners.addAll(found.owners());
    return new Told(
        less(told.low(), off),
        Math.max(0, told.best() - off),
        less(told.high(), off),
        told.standing(),
        told.reliability(),
        told.day(),
        told.source(),
        owners);
  }

  private static @Nullable Integer less(@Nullable Integer number, int off) {
    return number == null ? null : (Integer) Math.max(0, number - off);
  }

  private @Nullable Told choose(List<Toll> tolls, HarmKind kind, @Nullable Side side) {
    List<Told> all = told(tolls, kind, side);
    Map<Side, List<Told>> sides = new EnumMap<>(Side.class);
    all.forEach(
        t ->
            sides
                .computeIfAbsent(t.owners().get(0).figure().side(), s -> new ArrayList<>())
                .add(t));
    Told sum = null;
    Told unknown = null;
    for (Map.Entry<Side, List<Told>> each : sides.entrySet()) {
      Told chosen = overSources(each.getValue());
      if (each.getKey() == Side.UNKNOWN) {
        unknown = chosen;
      } else {
        sum = sum == null ? chosen : sum.plus(chosen);
      }
    }
    if (sum == null || unknown == null) {
      return sum == null ? unknown : sum;
    }
    List<Told> both = List.of(sum, unknown);
    return rule.bounded(rule.among(rule.heard(both)), both);
  }

  private Told overSources(List<Told> figures) {
    Map<String, List<Told>> bySource = grouped(rule.heard(figures), Told::source);
    List<Told> sources = new ArrayList<>();
    bySource.values().forEach(of -> sources.add(overClaims(of)));
    return rule.bounded(rule.among(sources), sources);
  }

  /** Two claims of one source tell of the same people, though perhaps in other words. */
  private Told overClaims(List<Told> figures) {
    List<Told> claims = new ArrayList<>();
    grouped(figures, t -> t.owners().get(0).claim())
        .values()
        .forEach(of -> claims.add(overGroups(of)));
    return rule.bounded(rule.whole(claims), claims);
  }

  private Told overGroups(List<Told> figures) {
    Map<String, List<Told>> groups =
        grouped(figures, t -> Figures.group(t.owners().get(0).figure()));
    List<Told> nameless = groups.size() > 1 ? groups.remove("") : null;
    Told sum = null;
    for (List<Told> group : groups.values()) {
      Told chosen = rule.bounded(rule.within(group), group);
      sum = sum == null ? chosen : sum.plus(chosen);
    }
    if (sum == null) {
      throw new IllegalStateException("no figures");
    }
    if (nameless == null) {
      return sum;
    }
    List<Told> alternatives = new ArrayList<>(nameless);
    alternatives.add(sum);
    return rule.bounded(rule.whole(alternatives), alternatives);
  }

  private static Map<String, List<Told>> grouped(List<Told> all, Function<Told, String> key) {
    Map<String, List<Told>> groups = new TreeMap<>();
    all.forEach(t -> groups.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
    return groups;
  }

  /** The figures that count: numbers, or words where there is no number. */
  private List<Told> told(List<Toll> tolls, HarmKind kind, @Nullable Side side) {
    Set<String> ids = new TreeSet<>();
    tolls.forEach(t -> ids.add(t.claim() + " " + t.figure().id()));
    List<Toll> usable =
        tolls.stream()
            .filter(t -> t.figure().kind() == kind && t.figure().stance() == Stance.ASSERTS)
            .filter(t -> side == null || t.figure().side() == side)
            .filter(t -> !ids.contains(t.claim() + " " + t.figure().partOf()))
            .toList();
    Set<String> reports = new TreeSet<>();
    usable.forEach(t -> reports.add(t.document()));
    Sources sources = new Sources(reports, documents);
    List<Told> numbers = new ArrayList<>();
    List<Told> words = new ArrayList<>();
    boolean large = tolls.stream().anyMatch(FigureReader::isLarge);
    for (Toll toll : usable) {
      Harm figure = toll.figure();
      Range range = Range.of(figure);
      if (range != null) {
        numbers.add(told(toll, figure.low(), range.low(), figure.high(), sources));
      } else if (figure.words() != null) {
        Integer least = quantities.read(figure.words(), large);
        if (least != null) {
          words.add(told(toll, least, least, null, sources));
        }
      }
    }
    return numbers.isEmpty() ? words : numbers;
  }

  private static boolean isLarge(Toll toll) {
    Range range = Range.of(toll.figure());
    return range != null && range.high() >= LARGE;
  }

  private Told told(
      Toll toll, @Nullable Integer low, int best, @Nullable Integer high, Sources sources) {
    Document report = documents.document(toll.document());
    Harm figure = toll.figure();
    LocalDate published = report == null ? null : report.published().date();
    LocalDate day = figure.asOf() == null ? published : figure.asOf();
    return new Told(
        low,
        best,
        high,
        standing.of(figure.by(), report),
        standing.reliability(report),
        day == null ? LocalDate.MIN : day,
        sources.of(toll.document()),
        List.of(toll));
  }
}
