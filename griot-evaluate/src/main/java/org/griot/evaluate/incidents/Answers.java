package org.griot.evaluate.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Figures;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.jspecify.annotations.Nullable;

/**
 * What Griot says of the one incident that each report is about: the first happening among its news
 * in which people are killed or hurt, else the first such happening, else its first news that is
 * not what followed, such as an arrest.
 */
final class Answers {
  private static final Set<String> AFTERMATH = Set.of("arrests", "release", "peaceful-protest");

  private final Coded coded;
  private final Figures figures;
  private final Map<String, Event> eventOfClaim;
  private final Map<String, String> documentOfClaim = new TreeMap<>();

  Answers(Coded coded) {
    this.coded = coded;
    this.figures = new Figures(coded);
    this.eventOfClaim = coded.eventOfClaim();
    coded
        .reports()
        .values()
        .forEach(one -> one.claims().forEach(c -> documentOfClaim.put(c.id(), c.document())));
  }

  Optional<Claim> lead(String report) {
    return coded.report(report).flatMap(Answers::lead);
  }

  private static Optional<Claim> lead(Coded.One one) {
    return harmful(one.news())
        .or(() -> harmful(one.happened()))
        .or(() -> one.news().stream().filter(Answers::isViolent).findFirst())
        .or(() -> one.happened().stream().findFirst());
  }

  /** A field of the leading claim; where it is open, of the next violent happening that has it. */
  <T> Optional<T> value(String report, Function<Claim, @Nullable T> field) {
    Stream<Claim> lead = lead(report).stream();
    Stream<Claim> others =
        coded.report(report).stream()
            .flatMap(one -> Stream.concat(one.news().stream(), one.happened().stream()))
            .filter(Answers::isViolent);
    return Stream.concat(lead, others)
        .flatMap(claim -> Optional.ofNullable(field.apply(claim)).stream())
        .findFirst();
  }

  private static Optional<Claim> harmful(List<Claim> claims) {
    return claims.stream()
        .filter(
            claim ->
                claim.harm().stream()
                    .anyMatch(h -> h.kind() == HarmKind.KILLED || h.kind() == HarmKind.INJURED))
        .findFirst();
  }

  /** What follows an incident is not the incident. */
  private static boolean isViolent(Claim claim) {
    return !AFTERMATH.contains(String.valueOf(claim.type().id()));
  }

  /**
   * The number that one report gives, or that several give of one incident: that of the leading
   * claims. Dead that these do not tell are those of the next happening of those days; not so the
   * wounded, who told apart are often those who died.
   */
  int count(Collection<String> reports, HarmKind kind) {
    List<Claim> leads = new ArrayList<>();
    Set<String> documents = new TreeSet<>();
    for (String report : reports) {
      leading(report, kind)
          .ifPresent(
              claim -> {
                leads.add(claim);
                documents.add(claim.document());
              });
    }
    return figures.of(leads, documents, kind);
  }

  private Optional<Claim> leading(String report, HarmKind kind) {
    Optional<Claim> lead = lead(report);
    if (lead.isEmpty() || kind != HarmKind.KILLED) {
      return lead;
    }
    Stream<Claim> others =
        coded.report(report).stream()
            .flatMap(one -> Stream.concat(one.news().stream(), one.happened().stream()))
            .filter(claim -> isViolent(claim) && isOfThoseDays(claim, lead.get()));
    return Stream.concat(lead.stream(), others)
        .filter(claim -> figures.of(List.of(claim), Set.of(claim.document()), kind) > 0)
        .findFirst()
        .or(() -> lead);
  }

  private static boolean isOfThoseDays(Claim claim, Claim lead) {
    DateRange one = claim.toldDate();
    DateRange other = lead.toldDate();
    return one == null || other == null || one.overlaps(other);
  }

  /**
   * The event that the report is put into: of those of its violent happenings the one that most
   * reports tell of, and of equals the first, the leading claim's before all; the report itself if
   * it has none. What a later report tells by the way may be the incident: its news is the trial.
   */
  String cluster(String report) {
    Event best = null;
    for (Claim claim : violent(report)) {
      Event event = eventOfClaim.get(claim.id());
      if (event != null && (best == null || reports(event) > reports(best))) {
        best = event;
      }
    }
    return best == null ? "alone " + report : best.id();
  }

  private List<Claim> violent(String report) {
    List<Claim> claims = new ArrayList<>();
    lead(report).ifPresent(claims::add);
    coded
        .report(report)
        .ifPresent(
            one ->
                Stream.concat(one.news().stream(), one.happened().stream())
                    .filter(Answers::isViolent)
                    .forEach(claims::add));
    return claims;
  }

  private int reports(Event event) {
    Set<String> documents = new TreeSet<>();
    event.claims().forEach(claim -> documents.add(documentOfClaim.getOrDefault(claim, "")));
    return documents.size();
  }
}
