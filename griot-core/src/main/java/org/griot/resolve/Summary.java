package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.griot.link.Countries;
import org.griot.link.Country;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.DateRange;
import org.griot.model.Event.Actor;
import org.griot.model.Event.Toll;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * One plain sentence for an event, made of its fields alone. Who is merely blamed does not act in
 * it, private persons are not named, and what is unknown is left out.
 */
final class Summary {
  /** Of a part of the world no more countries are listed than this. */
  private static final int STATES = 2;

  private static final Set<PartyType> FIGHTERS =
      Set.of(PartyType.REBEL_GROUP, PartyType.POLITICAL_MILITIA, PartyType.IDENTITY_MILITIA);

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
  private final Voices voices;
  private final Map<String, Table.Row> phrases = new TreeMap<>();

  Summary(Countries countries, ActorRules rules) {
    this.countries = countries;
    this.voices = new Voices(rules);
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
    out.append(clause(parts));
    String where = isNamed(parts.place(), out) ? "" : place(parts.place());
    boolean leaves = out.toString().endsWith(" withdrew") && where.startsWith(" in ");
    out.append(leaves ? " from " + where.substring(4) : where);
    List<String> after = new ArrayList<>(TollWords.of(parts.harm(), parts.persons()));
    String told = Names.fold(String.join(" ", after));
    parts.persons().stream()
        .filter(p -> !p.isPrivate() && isFate(p.role()) && !told.contains(Names.fold(p.name())))
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
    List<Actor> acting = side(parts.actors(), PartyRole.INITIATOR);
    List<Actor> bearing = bearing(parts);
    Table.Row row = row(parts.type(), bearing);
    if (row == null) {
      return "an event of type " + parts.type() + " was reported";
    }
    if (isMutual(parts.type(), acting, bearing)) {
      return Voices.and(voices.names(acting.isEmpty() ? bearing : acting)) + " clashed";
    }
    String key =
        acting.isEmpty()
            ? bearing.isEmpty() ? "none" : "target"
            : bearing.isEmpty() ? "initiator" : "both";
    return filled(row.get(key).split(" "), acting, bearing);
  }

  /** Who takes over a place, or whose leader or mission goes, bears nothing and is told anyway. */
  private List<Actor> bearing(Parts parts) {
    List<Actor> targets = side(parts.actors(), PartyRole.TARGET);
    boolean leaves = Set.of("withdrawal", "leadership-change").contains(parts.type());
    return targets.isEmpty() && leaves ? side(parts.actors(), PartyRole.OTHER) : targets;
  }

  private Table.@Nullable Row row(String type, List<Actor> bearing) {
    boolean external =
        !bearing.isEmpty() && bearing.stream().allMatch(a -> a.type() == PartyType.EXTERNAL);
    Table.Row row = external ? phrases.get(type + " external") : null;
    return row == null ? phrases.get(type) : row;
  }

  private String filled(String[] form, List<Actor> acting, List<Actor> bearing) {
    Map<String, List<String>> parties =
        Map.of(
            "I", voices.names(acting),
            "T", voices.names(bearing),
            "M", voices.names(bearing, voices::member));
    List<String> words = new ArrayList<>();
    for (String word : form) {
      words.add(parties.containsKey(word) ? Voices.and(parties.get(word)) : word);
    }
    List<String> subject = parties.get(form[0]);
    if (subject != null && form[1].equals("was") && Voices.isPlural(subject)) {
      words.set(1, "were");
    }
    return String.join(" ", words);
  }

  /** Both sides of a clash in one role, as where each came under fire. */
  private static boolean isMutual(String type, List<Actor> acting, List<Actor> bearing) {
    List<Actor> all = acting.isEmpty() ? bearing : acting;
    return type.equals("armed-clash")
        && (acting.isEmpty() || bearing.isEmpty())
        && all.stream().anyMatch(a -> FIGHTERS.contains(a.type()))
        && all.stream().anyMatch(a -> !FIGHTERS.contains(a.type()));
  }

  private List<Actor> side(List<Actor> actors, PartyRole role) {
    return actors.stream()
        .filter(a -> a.role() == role && (role != PartyRole.INITIATOR || isFirm(a)))
        .filter(a -> role != PartyRole.TARGET || !isAttackersOwn(a, actors))
        .toList();
  }

  /** Where one report counts "63 terrorists" among the dead, and another says who attacked. */
  private boolean isAttackersOwn(Actor target, List<Actor> actors) {
    boolean nobody = target.id() != null && voices.isUnidentified(target.id());
    boolean others = actors.stream().anyMatch(a -> a != target && a.role() == PartyRole.TARGET);
    return nobody
        && others
        && FIGHTERS.contains(target.type())
        && actors.stream()
            .anyMatch(
                a -> a.role() == PartyRole.INITIATOR && isFirm(a) && FIGHTERS.contains(a.type()));
  }

  private static boolean isFirm(Actor actor) {
    return actor.attribution().stream()
        .anyMatch(a -> a.basis() == Basis.OBSERVED || a.basis() == Basis.CLAIMED);
  }

  private List<String> blame(List<Actor> actors) {
    List<String> words = new ArrayList<>();
    Set<String> maybe = new LinkedHashSet<>();
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
          words.add("claimed by " + voices.name(actor));
        } else if (each.basis() == Basis.BLAMED && each.by() != null) {
          by.add(Voices.speaker(each.by()));
          by.remove("");
        }
      }
      if (blamed && !isFirm(actor)) {
        words.add(
            "blamed on " + voices.name(actor) + (by.isEmpty() ? "" : " by " + Voices.and(by)));
      } else if (possible && !isFirm(actor)) {
        maybe.add(voices.name(actor));
      }
    }
    if (!maybe.isEmpty()) {
      words.add("possibly " + String.join(" or ", maybe));
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
    List<String> states = states(place);
    String in = states.size() > STATES ? "" : String.join(" and ", states);
    if (PlaceMatch.isCountry(place)) {
      return " in " + (states.size() == 1 ? Voices.country(in) : place.name());
    }
    if (place.name().endsWith(" border")) {
      return " at the " + place.name();
    }
    String where;
    if (isBearing(place.text())) {
      where = (startsWithBearing(place.text()) ? " " : " at ") + place.text();
    } else if (PlaceMatch.isArea(place)) {
      where =
          " in "
              + (states.size() > STATES || isPart(place.name(), states)
                  ? withArticle(place)
                  : place.name());
    } else {
      where = (PlaceMatch.isExact(place) ? " in " : " near ") + place.name();
    }
    return where + (in.isEmpty() || isPart(where, states) ? "" : ", " + in);
  }

  /** "The Government of Niger dismissed ..." happened in Niger: a country is said once. */
  private boolean isNamed(@Nullable Place place, CharSequence said) {
    return place != null && PlaceMatch.isCountry(place) && isPart(said.toString(), states(place));
  }

  private List<String> states(Place place) {
    return place.countries().stream()
        .map(code -> countries.byAlpha2(code).map(Country::name).orElse(code))
        .toList();
  }

  /** "northern Mali" names its country already. */
  private static boolean isPart(String name, List<String> states) {
    return states.stream().anyMatch(name::contains);
  }

  private static String withArticle(Place place) {
    String name = place.name();
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    return Voices.country(last).equals(last) ? name : "the " + name;
  }

  /** "20 km north of Gao": bearings are in lower case, "West Africa" is a name. */
  private static boolean isBearing(String text) {
    boolean found = false;
    for (String word : text.split("[\\s,-]+")) {
      found |= BEARINGS.contains(word);
    }
    return found || startsWithBearing(text) && text.contains(" of ");
  }

  private static boolean startsWithBearing(String text) {
    String first = Names.fold(text).split(" ")[0];
    return BEARINGS.contains(first) || first.chars().anyMatch(Character::isDigit);
  }
}
