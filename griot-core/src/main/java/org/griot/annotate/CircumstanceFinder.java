package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * When, where, with what, and who says so: links what stands around the triggers of one sentence.
 */
final class CircumstanceFinder {
  private static final CircumstanceWords SAYING = CircumstanceWords.of("saying");

  private CircumstanceFinder() {}

  static List<RoleLink> links(
      SentenceView view, List<Found> triggers, List<Mention.Speaker> speakers) {
    List<RoleLink> links = new ArrayList<>();
    for (Mention mention : view.mentions()) {
      if (mention instanceof Mention.Date) {
        date(view, (Mention.Date) mention, triggers, links);
      } else if (mention instanceof Mention.PlaceName place
          && speakers.stream().noneMatch(s -> s.span().contains(place.span()))) {
        place(view, place, triggers, links);
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

  private static void place(
      SentenceView view, Mention.PlaceName place, List<Found> triggers, List<RoleLink> links) {
    Trigger nearest = nearest(view, place, triggers);
    int where = view.tokenAt(place.span().start());
    if (nearest != null
        && Whereabouts.isWhere(view, place, nearest, triggers)
        && !Unbinding.holds(view, where, view.tokenAt(place.span().end()), triggers)) {
      links.add(new RoleLink(nearest, place, "place"));
    }
  }

  /** "Today, France announced the capture": the day belongs to the announcement. */
  private static void date(
      SentenceView view, Mention.Date date, List<Found> triggers, List<RoleLink> links) {
    Trigger nearest = nearest(view, date, triggers);
    int day = view.tokenAt(date.span().start());
    boolean elsewhere =
        Dateline.holds(view, day)
            || Unbinding.holds(view, day, view.tokenAt(date.span().end()), triggers);
    if (nearest != null && !elsewhere && !isDayOfSpeech(view, date, nearest)) {
      links.add(new RoleLink(nearest, date, "date"));
    }
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
      if (SAYING.has(view.word(i)) && !view.at(i).isNoun()) {
        return true;
      }
    }
    if (day < event) {
      for (int i = day; i < event; i++) {
        if (SAYING.has(view.word(i)) && !view.at(i).isNoun()) {
          return true;
        }
      }
      return false;
    }
    int from = Math.max(event, day - 5);
    for (int i = day; i >= from; i--) {
      if (SAYING.has(view.word(i)) && view.at(i).isVerb() && i > event) {
        return true;
      }
    }
    return false;
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
      } else if (view.at(i).is("and") && view.word(i - 1).equals(",") && opensClause(view, i + 1)) {
        count += 2;
      }
    }
    return count;
  }

  /** "stormed the camp on Tuesday, and killed": the day is that of what was told first. */
  private static boolean opensClause(SentenceView view, int at) {
    return at < view.size() && (view.at(at).isVerb() || view.at(at).tag().equals("AUX"));
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
