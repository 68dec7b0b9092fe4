package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * When, where, with what, and who says so: links what stands around the triggers of one sentence.
 */
final class CircumstanceFinder {
  private static final Set<String> AREA_NOUNS =
      Set.of(
          "camp",
          "base",
          "village",
          "town",
          "city",
          "region",
          "area",
          "district",
          "province",
          "locality",
          "outskirts",
          "north",
          "south",
          "east",
          "west",
          "centre",
          "center",
          "suburb",
          "border",
          "borders",
          "state",
          "commune",
          "department",
          "municipality",
          "capital",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "part",
          "parts",
          "areas",
          "villages",
          "towns",
          "forest",
          "valley",
          "island",
          "port",
          "neighbourhood",
          "neighborhood",
          "market",
          "mosque",
          "church",
          "school",
          "hospital",
          "side",
          "edge",
          "control",
          "barracks",
          "post",
          "prison",
          "airport",
          "road",
          "heart",
          "middle",
          "community",
          "hamlet",
          "county",
          "governorate",
          "streets",
          "street",
          "square",
          "gates",
          "pond",
          "well",
          "hill",
          "hills",
          "mountains",
          "suburbs",
          "station",
          "bridge",
          "township",
          "townships",
          "cathedral",
          "kilometers",
          "kilometres",
          "km",
          "miles");
  private static final Set<String> DWELLERS =
      Set.of(
          "inhabitants",
          "residents",
          "villagers",
          "people",
          "civilians",
          "population",
          "attack",
          "battle",
          "siege",
          "massacre",
          "fall",
          "capture",
          "bombing",
          "shelling");
  private static final Set<String> SPEECH_DATE =
      Set.of(
          "said",
          "announced",
          "reported",
          "confirmed",
          "stated",
          "declared",
          "told",
          "says",
          "claimed",
          "added");

  private static final Set<String> UNBINDING = Set.copyOf(Resources.rows("unbinding-verbs.tsv"));

  private CircumstanceFinder() {}

  /** "the village of", "the market of": what stands before a place by name. */
  static boolean isAreaNoun(String word) {
    return AREA_NOUNS.contains(word);
  }

  static List<RoleLink> links(
      SentenceView view, List<Found> triggers, List<Mention.Speaker> speakers) {
    List<RoleLink> links = new ArrayList<>();
    for (Mention mention : view.mentions()) {
      if (mention instanceof Mention.Date) {
        date(view, (Mention.Date) mention, triggers, links);
      } else if (mention instanceof Mention.PlaceName place
          && isWhere(view, place)
          && speakers.stream().noneMatch(s -> s.span().contains(place.span()))) {
        Trigger nearest = nearest(view, mention, triggers);
        int where = view.tokenAt(mention.span().start());
        if (nearest != null
            && !isBoundElsewhere(view, where, view.tokenAt(mention.span().end()), triggers)) {
          links.add(new RoleLink(nearest, mention, "place"));
        }
      } else if (mention instanceof Mention.Weapon || mention instanceof Mention.Circumstance) {
        Trigger nearest = nearest(view, mention, triggers);
        if (nearest != null) {
          links.add(
              new RoleLink(
                  nearest, mention, mention instanceof Mention.Weapon ? "weapon" : "circumstance"));
        }
      }
    }
    fronted(view, triggers, links);
    for (Found found : triggers) {
      for (Mention.Speaker speaker : speakers) {
        if (speaker.scope().stream().anyMatch(scope -> scope.contains(found.trigger().span()))) {
          links.add(new RoleLink(found.trigger(), speaker, "speaker"));
        }
      }
    }
    return links;
  }

  /** "Today, France announced the capture": the day belongs to the announcement. */
  private static void date(
      SentenceView view, Mention.Date date, List<Found> triggers, List<RoleLink> links) {
    Trigger nearest = nearest(view, date, triggers);
    int day = view.tokenAt(date.span().start());
    boolean elsewhere =
        isDateline(view, day)
            || isBoundElsewhere(view, day, view.tokenAt(date.span().end()), triggers);
    if (nearest != null && !elsewhere && !isDayOfSpeech(view, date, nearest)) {
      links.add(new RoleLink(nearest, date, "date"));
    }
  }

  /**
   * "Mourning began on Thursday for the dead", "the governor visited the wounded in Dori on
   * Sunday": the day and the place are of a verb that tells of something else.
   */
  private static boolean isBoundElsewhere(
      SentenceView view, int from, int to, List<Found> triggers) {
    for (int i = from - 1; i >= Math.max(0, from - 9) && !view.at(i).is(",", ";"); i--) {
      int at = i;
      if (triggers.stream()
          .anyMatch(
              t ->
                  t.match().from() <= at
                      && at < t.match().to()
                      && (view.at(at).isVerb() || at > from - 3))) {
        return !view.at(at).isVerb() && isObjectOfUnbinding(view, at);
      }
      if (view.at(i).isVerb()) {
        return UNBINDING.contains(view.word(i));
      }
    }
    if (from > 4) {
      return false;
    }
    for (int i = to; i < Math.min(view.size(), to + 14); i++) {
      if (view.at(i).isVerb()) {
        int at = i;
        return UNBINDING.contains(view.word(i))
            && triggers.stream().noneMatch(t -> t.match().from() <= at && at < t.match().to());
      }
    }
    return false;
  }

  /** "claimed the attack on Sunday": the day is that of the claim. */
  private static boolean isObjectOfUnbinding(SentenceView view, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (view.at(i).isVerb()) {
        return UNBINDING.contains(view.word(i));
      }
    }
    return false;
  }

  /**
   * "In May 2015, X split from Y and joined Z, a step noted in 2016": the first date is that of
   * both.
   */
  private static void fronted(SentenceView view, List<Found> triggers, List<RoleLink> links) {
    List<Mention.Date> first = view.in(Mention.Date.class, 0, Math.min(5, view.size()));
    if (first.isEmpty() || !view.word(view.tokenAt(first.get(0).span().end())).equals(",")) {
      return;
    }
    for (Found found : triggers) {
      Trigger trigger = found.trigger();
      boolean own =
          links.stream()
              .anyMatch(
                  l ->
                      l.trigger().equals(trigger)
                          && l.mention() instanceof Mention.Date
                          && !isBehindBarrier(view, found, l.mention()));
      if (!own && !isDayOfSpeech(view, first.get(0), trigger)) {
        links.removeIf(l -> l.trigger().equals(trigger) && l.mention() instanceof Mention.Date);
        links.add(new RoleLink(trigger, first.get(0), "date"));
      }
    }
  }

  private static boolean isBehindBarrier(SentenceView view, Found found, Mention mention) {
    int at = view.tokenAt(mention.span().start());
    return barriers(view, Math.min(at, found.match().to()), Math.max(at, found.match().from())) > 0;
  }

  private static boolean isDayOfSpeech(SentenceView view, Mention.Date date, Trigger trigger) {
    int day = view.tokenAt(date.span().start());
    int event = view.tokenAt(trigger.span().start());
    for (int i = day - 1; i >= Math.max(0, day - 6) && day < event; i--) {
      if (SPEECH_DATE.contains(view.word(i)) && !view.at(i).isNoun()) {
        return true;
      }
    }
    if (day < event) {
      for (int i = day; i < event; i++) {
        if (SPEECH_DATE.contains(view.word(i)) && !view.at(i).isNoun()) {
          return true;
        }
      }
      return false;
    }
    int from = Math.max(event, day - 5);
    for (int i = day; i >= from; i--) {
      if (SPEECH_DATE.contains(view.word(i)) && view.at(i).isVerb() && i > event) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "inside",
          "across",
          "within",
          "near",
          "throughout",
          "into",
          "around",
          "over",
          "at",
          "of",
          "northern",
          "southern",
          "eastern",
          "western",
          "central");

  private static final int DATELINE = 18;

  /** "BAMAKO, Mali, Oct 2 (Agency) —": where and when the report was written. */
  private static boolean isDateline(SentenceView view, int at) {
    for (int i = 0; i < Math.min(view.size(), DATELINE); i++) {
      if (view.at(i).is("—", "–", "--") || (view.at(i).is("-") && view.word(i - 1).equals(")"))) {
        return at < i;
      }
      if (view.at(i).isVerb() || view.at(i).tag().equals("AUX")) {
        return false;
      }
      if (i > 0 && view.at(i).is(".") && opensWithPlaceAndDay(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Niamey, 10 Jan. Gunmen attacked": nothing but a place and a day before the stop. */
  private static boolean opensWithPlaceAndDay(SentenceView view, int stop) {
    for (int i = 0; i < stop; i++) {
      boolean named =
          view.covering(Mention.PlaceName.class, i) != null
              || view.covering(Mention.Date.class, i) != null;
      if (!named && !view.at(i).isMark()) {
        return false;
      }
    }
    return true;
  }

  /** "Gao, Mali" and "Gao (Mali)". */
  private static boolean isBehindPlace(SentenceView view, int at) {
    return at > 1
        && view.at(at - 1).is(",", "(")
        && view.covering(Mention.PlaceName.class, at - 2) != null;
  }

  /** Not the home of people ("troops from Niger", "Emir of Intelet") nor where they are bound. */
  private static boolean isWhere(SentenceView view, Mention.PlaceName place) {
    int at = view.tokenAt(place.span().start());
    while (at > 0
        && (view.at(at - 1).is("the", "neighbouring", "neighboring", "nearby")
            || view.at(at - 1).tag().equals("ADJ"))) {
      at--;
    }
    String before = view.word(at - 1);
    if (before.equals("from") || before.equals("against") || isDateline(view, at)) {
      return false;
    }
    if (place.place().feature().equals("country")
        && !LOCATIVE.contains(before)
        && !isBehindPlace(view, at)) {
      return view.sentence().role() == org.griot.model.Sentence.Role.TITLE && at == 0;
    }
    if (before.equals("of")) {
      return AREA_NOUNS.contains(view.word(at - 2))
          || DWELLERS.contains(view.word(at - 2))
          || !view.at(Math.max(0, at - 2)).isNoun();
    }
    return true;
  }

  /** The trigger next to a mention by words between; the earlier of two equally near. */
  private static @Nullable Trigger nearest(
      SentenceView view, Mention mention, List<Found> triggers) {
    Trigger best = null;
    int least = Integer.MAX_VALUE;
    int from = view.tokenAt(mention.span().start());
    int to = view.tokenAt(mention.span().end() - 1);
    for (Found found : triggers) {
      int first = found.match().from();
      int last = found.match().to() - 1;
      int distance = from > last ? from - last : Math.max(0, first - to) + 1;
      distance += barriers(view, Math.min(last, from), Math.max(first, to)) * 10;
      distance += clauses(view, Math.min(last, from), Math.max(first, to)) * 4;
      if (found.trigger().relation() != null) {
        distance += 25;
      }
      if (distance < least) {
        least = distance;
        best = found.trigger();
      }
    }
    return best;
  }

  /** How many clauses or phrases of time open between two words. */
  private static int clauses(SentenceView view, int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from + 1); i < Math.min(to, view.size()); i++) {
      if (view.at(i).is("after", "before", "when", "following")) {
        count++;
      }
    }
    return count;
  }

  private static int barriers(SentenceView view, int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(to, view.size()); i++) {
      if (view.at(i).is(";", "while", "but", ".", "—", "–")) {
        count++;
      }
    }
    return count;
  }
}
