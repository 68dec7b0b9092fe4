package org.griot.evaluate.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.evaluate.task.Coded;
import org.griot.evaluate.task.Spelling;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Place;

/**
 * What Griot's claims say of one article. The place comes from the violation that leads: the first
 * among the news with a victim, else the first told as a fact; a value that it leaves open is taken
 * from the next, at last from any happening. The date is the first of a month or less that a
 * violation has in the order of the text, else the first of any length; what goes on is of the day
 * on which it began. The kind of perpetrator is that of most violations, the country the one that
 * most of the happenings name: by their place, or by the country of their parties. A report that
 * dates no violation is news of the month in which it is published.
 */
final class Answer {
  private static final int MONTH = 31;
  private static final int PLACE = 3;

  private static final Set<String> VICTIM =
      Set.of("killed", "injured", "captured", "abducted", "arrested", "released");

  private static final Set<String> BY_THE_STATE =
      Set.of("arrests", "excessive-force-against-protesters", "protest-with-intervention");

  private final Coded.One article;
  private final List<Claim> violations;
  private final List<Claim> all;

  Answer(Coded.One article) {
    Comparator<Claim> leading =
        Comparator.comparing((Claim claim) -> !claim.main())
            .thenComparing(
                claim ->
                    claim.harm().isEmpty()
                        && claim.persons().stream().noneMatch(Person::takesPart));
    this.article = article;
    this.violations =
        article.happened().stream()
            .filter(claim -> !Violations.of(claim).isEmpty())
            .sorted(leading)
            .toList();
    this.all = new ArrayList<>(violations);
    article.happened().stream()
        .filter(claim -> !violations.contains(claim))
        .sorted(leading)
        .forEach(all::add);
  }

  /** Labels of all violations that the article tells as facts, the counted ones too. */
  SortedSet<String> violations() {
    SortedSet<String> labels = new TreeSet<>();
    article.claims().forEach(claim -> labels.addAll(Violations.of(claim)));
    return labels;
  }

  SortedSet<String> victims() {
    SortedSet<String> names = new TreeSet<>();
    all.stream()
        .flatMap(claim -> claim.persons().stream())
        .filter(person -> VICTIM.contains(person.role()))
        .forEach(person -> names.add(Spelling.folded(person.name())));
    return names;
  }

  SortedMap<Attribute, String> values() {
    SortedMap<Attribute, String> values = new TreeMap<>();
    perpetrator().ifPresent(v -> values.put(Attribute.PERPETRATOR_TYPE, v));
    all.stream()
        .map(Claim::toldPlace)
        .filter(place -> place != null && !place.countries().isEmpty())
        .findFirst()
        .ifPresent(place -> place(place, values));
    country().ifPresent(country -> values.put(Attribute.COUNTRY, country));
    violations.stream()
        .sorted(Comparator.comparing(Claim::trigger))
        .map(Claim::date)
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing((DateRange date) -> date.provenance().isTakenOver())
                .thenComparing(date -> !date.isKnown() || date.days() > MONTH))
        .forEach(date -> date(date, values));
    LocalDate published = article.document().published().date();
    if (published != null && !all.isEmpty() && !values.containsKey(Attribute.YEAR)) {
      values.put(Attribute.YEAR, Integer.toString(published.getYear()));
      values.put(Attribute.MONTH, Integer.toString(published.getMonthValue()));
    }
    return values;
  }

  /** A place counts thrice, each country of the parties once; of equals the first named. */
  private Optional<String> country() {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Claim claim : all) {
      Place place = claim.toldPlace();
      if (place != null && !place.countries().isEmpty()) {
        votes.merge(Values.state(place.countries().get(0)), PLACE, Integer::sum);
      }
      claim.parties().stream()
          .map(Party::country)
          .filter(Objects::nonNull)
          .map(Values::state)
          .distinct()
          .forEach(country -> votes.merge(country, 1, Integer::sum));
    }
    return most(votes);
  }

  private static Optional<String> most(Map<String, Integer> votes) {
    int most = votes.values().stream().mapToInt(v -> v).max().orElse(0);
    return votes.keySet().stream().filter(c -> votes.getOrDefault(c, 0) == most).findFirst();
  }

  private Optional<String> perpetrator() {
    return perpetrator(violations, true)
        .or(() -> perpetrator(violations, false))
        .or(() -> perpetrator(all, true))
        .or(() -> perpetrator(article.claims(), true));
  }

  /**
   * @param known whether only parties of the registry count: what others are is a guess
   */
  private static Optional<String> perpetrator(List<Claim> claims, boolean known) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Claim claim : claims) {
      perpetrator(claim, known).ifPresent(type -> votes.merge(type, 1, Integer::sum));
    }
    return most(votes);
  }

  private static Optional<String> perpetrator(Claim claim, boolean known) {
    return claim.parties().stream()
        .filter(party -> party.role() == PartyRole.INITIATOR)
        .filter(party -> !known || party.actor() != null)
        .filter(party -> !byTheState(claim) || isForce(party))
        .map(Answer::type)
        .findFirst()
        .or(() -> Optional.ofNullable(byTheState(claim) ? "state actor" : null));
  }

  /** Demonstrators begin a protest, and are not who breaks it up. */
  private static boolean isForce(Party party) {
    return switch (party.type()) {
      case STATE_FORCES, EXTERNAL, REBEL_GROUP, POLITICAL_MILITIA, IDENTITY_MILITIA -> true;
      case RIOTERS, PROTESTERS, CIVILIANS, OTHER -> false;
    };
  }

  /** Whoever is named or not, an arrest is made by the state. */
  private static boolean byTheState(Claim claim) {
    return BY_THE_STATE.contains(String.valueOf(claim.type().id()));
  }

  /** The set's perpetrator types by Griot's party types. */
  private static String type(Party party) {
    String actor = String.valueOf(party.actor());
    return switch (party.type()) {
      case STATE_FORCES -> "state actor";
      case EXTERNAL -> "other state actors";
      case REBEL_GROUP, POLITICAL_MILITIA, IDENTITY_MILITIA -> "other actors without permissions";
      case RIOTERS, PROTESTERS, CIVILIANS -> "other non-state actors";
      case OTHER -> actor.startsWith("gov-") ? "state actor" : "other non-state actors";
    };
  }

  private static void place(Place place, SortedMap<Attribute, String> values) {
    if (place.admin1() != null) {
      values.put(Attribute.REGION, Spelling.folded(place.admin1()));
    }
    if (place.feature().equals("populated")) {
      values.put(Attribute.CITY, Spelling.folded(place.name()));
    }
  }

  /**
   * The first date gives the year, the first of a month or less the month (that of its last day), a
   * day the day.
   */
  private static void date(DateRange date, SortedMap<Attribute, String> values) {
    LocalDate start = date.start();
    if (start == null) {
      return;
    }
    values.putIfAbsent(Attribute.YEAR, Integer.toString(start.getYear()));
    if (!values.get(Attribute.YEAR).equals(Integer.toString(start.getYear()))) {
      return;
    }
    if (date.end() == null || date.days() <= MONTH) {
      LocalDate last = date.end() == null ? start : date.end();
      values.putIfAbsent(Attribute.MONTH, Integer.toString(last.getMonthValue()));
    }
    if (start.equals(date.end())) {
      values.putIfAbsent(Attribute.DAY, Integer.toString(start.getDayOfMonth()));
    }
  }
}
