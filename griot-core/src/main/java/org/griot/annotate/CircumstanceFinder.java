package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * When, where, with what, and who says so: links what stands around the triggers of one sentence.
 */
final class CircumstanceFinder {
  private static final CircumstanceWords SAYING = CircumstanceWords.of("saying");
  private static final CircumstanceWords ANNOUNCED = CircumstanceWords.of("announced-type");
  private static final CircumstanceWords LEADING = CircumstanceWords.of("leading");
  private static final CircumstanceWords OPENER = CircumstanceWords.of("clause-opener");
  private static final CircumstanceWords SPAN_OF_TIME = CircumstanceWords.of("span-of-time");

  /** A date of no more days is one that a deed may have. */
  private static final int DAYS = 7;

  private CircumstanceFinder() {}

  static List<RoleLink> links(
      SentenceView view, List<Found> triggers, List<Mention.Speaker> speakers) {
    List<RoleLink> links = new ArrayList<>();
    List<RoleLink> announced = new ArrayList<>();
    for (Mention mention : view.mentions()) {
      if (mention instanceof Mention.Date) {
        date(view, (Mention.Date) mention, triggers, links, announced);
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
    nearestDays(view, links);
    PlacedBeside.settle(view, links);
    fronted(view, triggers, links);
    // Of a step that is taken by announcing it, the day of the words is the day.
    for (RoleLink day : announced) {
      if (links.stream().noneMatch(l -> isDateOf(l, day.trigger()))) {
        links.add(day);
      }
    }
    for (Found found : triggers) {
      for (Mention.Speaker speaker : speakers) {
        if (speaker.scope().stream().anyMatch(scope -> scope.contains(found.trigger().span()))) {
          links.add(new RoleLink(found.trigger(), speaker, "speaker"));
        }
      }
    }
    return links;
  }

  /**
   * "Hearings were held on Tuesday for three journalists detained on 27 February": of two days that
   * cannot be one, with a verb between them, the nearer is that of the deed, unless a comma parts
   * them.
   */
  private static void nearestDays(SentenceView view, List<RoleLink> links) {
    List<RoleLink> days = links.stream().filter(l -> l.mention() instanceof Mention.Date).toList();
    for (RoleLink day : days) {
      boolean farther =
          days.stream()
              .anyMatch(
                  other ->
                      other.trigger().equals(day.trigger())
                          && distance(other) < distance(day)
                          && isBeside(view, other)
                          && areApart(view, other.mention(), day.mention()));
      if (farther) {
        links.remove(day);
      }
    }
  }

  private static boolean isBeside(SentenceView view, RoleLink link) {
    Span deed = link.trigger().span();
    Span day = link.mention().span();
    int from = view.tokenAt(Math.min(deed.end(), day.end()));
    int to = view.tokenAt(Math.max(deed.start(), day.start()));
    return from >= to || view.tokens().subList(from, to).stream().noneMatch(t -> t.is(","));
  }

  private static int distance(RoleLink link) {
    Span deed = link.trigger().span();
    Span day = link.mention().span();
    return Math.max(deed.start() - day.end(), day.start() - deed.end());
  }

  private static boolean areApart(SentenceView view, Mention near, Mention far) {
    if (!(near instanceof Mention.Date a)
        || !(far instanceof Mention.Date b)
        || a.range().overlaps(b.range())) {
      return false;
    }
    boolean first = near.span().start() < far.span().start();
    int from = view.tokenAt((first ? near : far).span().end());
    int to = view.tokenAt((first ? far : near).span().start());
    return from < to && view.tokens().subList(from, to).stream().anyMatch(Token::isVerb);
  }

  private static boolean isDateOf(RoleLink link, Trigger trigger) {
    return link.trigger().equals(trigger) && link.mention() instanceof Mention.Date;
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
      SentenceView view,
      Mention.Date date,
      List<Found> triggers,
      List<RoleLink> links,
      List<RoleLink> announced) {
    Trigger nearest = nearest(view, date, triggers);
    int day = view.tokenAt(date.span().start());
    boolean elsewhere = isElsewhere(view, date, triggers);
    elsewhere |= nearest != null && isCountedFrom(view, day, view.tokenAt(nearest.span().start()));
    if (nearest == null || elsewhere || isOfSomebody(view, date, nearest)) {
      return;
    }
    if (!isDayOfSpeech(view, date, nearest)) {
      links.add(new RoleLink(nearest, date, "date"));
    } else if (nearest.type() != null && ANNOUNCED.has(nearest.type())) {
      announced.add(new RoleLink(nearest, date, "date"));
    }
  }

  /** The day of no deed of the sentence: of a dateline, of a thing, of another verb, of words. */
  private static boolean isElsewhere(SentenceView view, Mention.Date date, List<Found> triggers) {
    int from = view.tokenAt(date.span().start());
    int to = view.tokenAt(date.span().end());
    return Dateline.holds(view, from)
        || Unbinding.isOfElse(view, date, from)
        || Unbinding.isYearOfAThing(view, from, to, triggers)
        || Unbinding.isOfAnOccasion(view, from, to, triggers)
        || Unbinding.isOfAToll(view, from)
        || Unbinding.holdsDay(view, from, to, triggers);
  }

  /**
   * "Killed the trader, who had joined in 2012": the month or year of another verb, of somebody.
   */
  static boolean isOfSomebody(SentenceView view, Mention.Date date, Trigger deed) {
    int at = view.tokenAt(date.span().start());
    int trigger = view.tokenAt(deed.span().start());
    return date.range().days() > DAYS
        && RelativeClause.of(view).stream()
            .anyMatch(c -> c.holds(at) && !c.holds(trigger) && c.isElse(view));
  }

  /**
   * "In May 2015, X split from Y and joined Z, a step noted in 2016": the first date is that of
   * both.
   */
  private static void fronted(SentenceView view, List<Found> triggers, List<RoleLink> links) {
    List<Mention.Date> first = view.in(Mention.Date.class, 0, Math.min(5, view.size()));
    if (first.isEmpty()
        || !opensClause(view, view.tokenAt(first.get(0).span().start()))
        || !view.word(view.tokenAt(first.get(0).span().end())).equals(",")
        || isElsewhere(view, first.get(0), triggers)) {
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

  /** "Officials said on Saturday": the day of the words. */
  static boolean isDayOfSpeech(SentenceView view, Mention.Date date, Trigger trigger) {
    int day = view.tokenAt(date.span().start());
    int event = view.tokenAt(trigger.span().start());
    if (day < event && view.word(view.tokenAt(date.span().end())).equals("when")) {
      return false; // "it was revealed on 18 November when officers raided": the day of both
    }
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
    List<RelativeClause> clauses = RelativeClause.of(view);
    for (Found found : triggers) {
      int first = found.match().from();
      int last = found.match().to() - 1;
      int distance = from > last ? from - last : Math.max(0, first - to) + 1;
      distance += barriers(view, Math.min(last, from), Math.max(first, to)) * 10;
      distance += clauses(view, Math.min(last, from), Math.max(first, to)) * 4;
      distance += offside(view, found, from, to, triggers);
      distance += (int) clauses.stream().filter(c -> c.holds(from) != c.holds(first)).count() * 12;
      if (distance < least) {
        least = distance;
        best = found.trigger();
      }
    }
    return best;
  }

  /** What speaks against a trigger, in words of distance. */
  private static int offside(
      SentenceView view, Found found, int from, int to, List<Found> triggers) {
    int first = found.match().from();
    int words = found.trigger().relation() == null ? 0 : 25;
    boolean people = found.match().isNoun() && CountNouns.isPerson(view.word(first));
    words += people ? 10 : 0;
    words += first > to && isCountedFrom(view, to, first) ? 50 : 0;
    boolean behindAnother =
        first > to
            && found.trigger().reality() != Reality.HYPOTHETICAL
            && triggers.stream().anyMatch(t -> t.match().to() - 1 < from);
    boolean own = opensClause(view, from) && hasSubject(view, to + 1, first);
    return behindAnother && !own ? words + 4 : words;
  }

  private static boolean hasSubject(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.at(i).isNoun() || view.at(i).tag().equals("PRON")) {
        return true;
      }
    }
    return false;
  }

  /** "killed five in Gao and on Monday attacked Kidal": the day stands before its verb. */
  private static boolean opensClause(SentenceView view, int from) {
    int at = from - 1;
    while (at >= 0 && LEADING.has(view.word(at))) {
      at--;
    }
    return at < 0 || view.at(at).isMark() || OPENER.has(view.word(at));
  }

  /** "dismissed him on Monday, four days after 89 were killed": another day than that. */
  private static boolean isCountedFrom(SentenceView view, int from, int trigger) {
    for (int i = from + 1; i < Math.min(trigger, view.size()); i++) {
      if (view.at(i).is("after", "before") && SPAN_OF_TIME.has(view.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** How many clauses or phrases of time open between two words. */
  private static int clauses(SentenceView view, int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from + 1); i < Math.min(to, view.size()); i++) {
      if (view.at(i).is("after", "before", "when", "following")) {
        count++;
      } else if (view.at(i).is("and") && isNextDeed(view, i)) {
        count += 2;
      }
    }
    return count;
  }

  /** ", and killed", "on Monday and released": behind a comma or a day goes on another deed. */
  private static boolean isNextDeed(SentenceView view, int and) {
    boolean day = view.covering(Mention.Date.class, and - 1) != null;
    return (view.word(and - 1).equals(",") || day) && opensPredicate(view, and + 1);
  }

  /** "stormed the camp on Tuesday, and killed": the day is that of what was told first. */
  private static boolean opensPredicate(SentenceView view, int at) {
    return at < view.size() && (view.at(at).isVerb() || view.at(at).tag().equals("AUX"));
  }

  private static int barriers(SentenceView view, int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(to, view.size()); i++) {
      if (view.at(i).is(";", "while", "but", ".", "—", "–") && !view.isPlace(i)) {
        count++;
      }
    }
    return count;
  }
}
