package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.griot.link.Countries;
import org.griot.link.Country;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.DateRange;
import org.griot.model.Event.Actor;
import org.griot.model.Event.Toll;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Place;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One plain sentence for an event, made of its fields alone. Who is merely blamed does not act in
 * it, private persons are not named, and what is unknown is left out.
 */
final class Summary {
  private static final int FIGURES = 3;
  private static final Set<String> BEARINGS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "near",
          "km",
          "between",
          "kilometers",
          "kilometres",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outside",
          "border",
          "towards");
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final Countries countries;
  private final ActorRules rules;
  private final Map<String, Table.Row> phrases = new TreeMap<>();

  Summary(Countries countries, ActorRules rules) {
    this.countries = countries;
    this.rules = rules;
    Table.load("phrases.tsv").forEach(row -> phrases.put(row.get("type"), row));
  }

  boolean knows(String type) {
    return phrases.containsKey(type);
  }

  /** What the sentence is made of. */
  record Parts(
      String type,
      @Nullable DateRange date,
      @Nullable Place place,
      List<Actor> actors,
      List<Toll> harm,
      List<Person> persons,
      boolean disputed) {}

  String of(Parts parts) {
    StringBuilder out = new StringBuilder(date(parts.date()));
    out.append(clause(parts)).append(place(parts.place()));
    List<String> after = new ArrayList<>(harm(parts.harm()));
    parts.persons().stream()
        .filter(p -> !p.isPrivate() && isFate(p.role()))
        .forEach(p -> after.add(p.name() + " " + p.role()));
    after.addAll(blame(parts.actors()));
    if (parts.disputed()) {
      after.add("disputed: a report denies it");
    }
    if (!after.isEmpty()) {
      out.append("; ").append(String.join("; ", after));
    }
    return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1) + ".";
  }

  private static boolean isFate(String role) {
    return !role.equals("commander") && !role.equals("speaker") && !role.equals("other");
  }

  private String clause(Parts parts) {
    String initiator = names(parts.actors(), PartyRole.INITIATOR);
    String target = names(parts.actors(), PartyRole.TARGET);
    Table.Row row = phrases.get(parts.type());
    if (row == null) {
      return "an event of type " + parts.type() + " was reported";
    }
    String form =
        initiator.isEmpty()
            ? target.isEmpty() ? "none" : "target"
            : target.isEmpty() ? "initiator" : "both";
    List<String> words = new ArrayList<>();
    for (String word : row.get(form).split(" ")) {
      words.add(word.equals("I") ? initiator : word.equals("T") ? target : word);
    }
    return String.join(" ", words);
  }

  private String names(List<Actor> actors, PartyRole role) {
    List<String> names =
        actors.stream()
            .filter(a -> a.role() == role && (role != PartyRole.INITIATOR || isFirm(a)))
            .map(this::name)
            .distinct()
            .toList();
    return and(names);
  }

  /** "Unidentified armed group (Mali)" is "an unidentified armed group" within a sentence. */
  private String name(Actor actor) {
    if (actor.id() == null || !rules.isUnidentified(actor.id())) {
      return actor.name();
    }
    String bare = actor.name().replaceFirst(" \\([^)]*\\)$", "").toLowerCase(Locale.ROOT);
    boolean one = bare.endsWith("group") || bare.endsWith("gang") || bare.endsWith("militia");
    return one ? (bare.startsWith("u") ? "an " : "a ") + bare : bare;
  }

  private static String and(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static boolean isFirm(Actor actor) {
    return actor.attribution().stream()
        .anyMatch(a -> a.basis() == Basis.OBSERVED || a.basis() == Basis.CLAIMED);
  }

  private static List<String> blame(List<Actor> actors) {
    List<String> words = new ArrayList<>();
    for (Actor actor : actors) {
      if (actor.role() != PartyRole.INITIATOR) {
        continue;
      }
      Set<String> by = new LinkedHashSet<>();
      boolean blamed = false;
      boolean possible = false;
      for (Attribution each : actor.attribution()) {
        blamed |= each.basis() == Basis.BLAMED;
        possible |= each.basis() == Basis.POSSIBLE;
        if (each.basis() == Basis.CLAIMED) {
          words.add("claimed by " + actor.name());
        } else if (each.basis() == Basis.BLAMED && each.by() != null) {
          by.add(each.by());
        }
      }
      if (blamed && !isFirm(actor)) {
        words.add(
            "blamed on " + actor.name() + (by.isEmpty() ? "" : " by " + and(List.copyOf(by))));
      } else if (possible && !isFirm(actor)) {
        words.add("possibly " + actor.name());
      }
    }
    return words.stream().distinct().toList();
  }

  private static String date(@Nullable DateRange date) {
    LocalDate start = date == null ? null : date.start();
    LocalDate end = date == null ? null : date.end();
    if (start == null && end == null) {
      return "on an unknown date, ";
    }
    if (start == null || end == null) {
      return start == null ? "until " + day(end) + ", " : "after " + day(start) + ", ";
    }
    if (start.equals(end)) {
      return "on " + day(start) + ", ";
    }
    boolean whole =
        start.getDayOfMonth() == 1 && end.equals(end.withDayOfMonth(end.lengthOfMonth()));
    if (whole && start.getYear() == end.getYear()) {
      if (start.getMonthValue() == end.getMonthValue()) {
        return "in " + MONTHS[start.getMonthValue() - 1] + " " + start.getYear() + ", ";
      }
      if (start.getMonthValue() == 1 && end.getMonthValue() == 12) {
        return "in " + start.getYear() + ", ";
      }
    }
    return "between " + day(start) + " and " + day(end) + ", ";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null
        ? "an unknown day"
        : day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }

  private String place(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    String in =
        place.countries().stream()
            .map(code -> countries.byAlpha2(code).map(Country::name).orElse(code))
            .collect(Collectors.joining(" and "));
    boolean bearing = Names.words(Names.fold(place.text())).stream().anyMatch(BEARINGS::contains);
    String where;
    if (PlaceMatch.isCountry(place)) {
      return " in " + (in.isEmpty() ? place.name() : in);
    } else if (bearing) {
      where = " " + (startsWithBearing(place.text()) ? "" : "at ") + place.text();
    } else if (PlaceMatch.isArea(place)) {
      where = " in " + place.name();
    } else {
      where = (PlaceMatch.isExact(place) ? " in " : " near ") + place.name();
    }
    return where + (in.isEmpty() ? "" : ", " + in);
  }

  private static boolean startsWithBearing(String text) {
    String first = Names.fold(text).split(" ")[0];
    return BEARINGS.contains(first) || first.chars().anyMatch(Character::isDigit);
  }

  private static List<String> harm(List<Toll> tolls) {
    Map<HarmKind, Set<String>> kinds = new TreeMap<>();
    for (Toll toll : tolls) {
      Harm figure = toll.figure();
      String number = number(figure);
      if (figure.partOf() == null && figure.stance() == Stance.ASSERTS && number != null) {
        kinds
            .computeIfAbsent(figure.kind(), k -> new LinkedHashSet<>())
            .add(
                number
                    + (figure.who() == null ? "" : " " + figure.who())
                    + " "
                    + figure.kind().name().toLowerCase(Locale.ROOT)
                    + (figure.by() == null ? "" : " (" + figure.by() + ")"));
      }
    }
    List<String> words = new ArrayList<>();
    for (Set<String> figures : kinds.values()) {
      List<String> few = figures.stream().limit(FIGURES).toList();
      int left = figures.size() - few.size();
      words.add(
          String.join(", ", few)
              + (left == 0 ? "" : " and " + left + " other figure" + (left == 1 ? "" : "s")));
    }
    return words;
  }

  private static @Nullable String number(Harm figure) {
    Range range = Range.of(figure);
    if (range == null) {
      return figure.words();
    }
    String about = figure.approx() ? "about " : "";
    if (figure.high() == null) {
      return "at least " + range.low();
    }
    if (figure.low() == null) {
      return "up to " + range.high();
    }
    return about + range;
  }
}
