package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Figures at places of their own that share one word for the harm: "killed nine in A and eight in
 * B", "three people died in A on Monday, five others in B". Each is a happening of its own.
 */
final class PlacedTolls {
  private static final Set<String> AT = Set.of("in", "at", "near", "outside", "around");
  private static final Set<String> MORE =
      Set.of("more", "others", "other", "further", "people", "of", "them", "whom");

  private static final Set<String> WIDE = Set.of("admin1", "admin2", "region", "country");

  // A report that lists more is a table.
  private static final int MOST = 16;

  // "In the neighbouring village of B": so many words between, at most.
  private static final int PLACE_WORDS = 7;

  private final SentenceView view;
  private final List<RoleLink> links;

  private PlacedTolls(SentenceView view, List<RoleLink> links) {
    this.view = view;
    this.links = links;
  }

  /**
   * Gives each such figure a trigger of its own, with its place, its day and the common parties.
   */
  static void settle(SentenceView view, List<RoleLink> links) {
    List<RoleLink> told =
        links.stream()
            .filter(l -> l.isHarm() && l.mention() instanceof Mention.Count)
            .filter(l -> l.trigger().measure() != null)
            .toList();
    for (RoleLink link : told) {
      if (!links.contains(link)) {
        continue; // one of those that follow another
      }
      new PlacedTolls(view, links).others(link);
      new PlacedTolls(view, links).where(link);
    }
  }

  /** "Shelled the camp of A, WHERE three died": the place before that word. */
  private void where(RoleLink toll) {
    int deed = view.tokenAt(toll.trigger().span().start());
    int at = Math.min(deed, start(toll.mention())) - 1;
    while (at > 0 && !view.word(at).equals("where") && !view.at(at).isMark()) {
      at--;
    }
    int before = view.at(Math.max(0, at - 1)).is(",") ? at - 2 : at - 1;
    Mention.PlaceName place =
        before < 0 || !view.word(at).equals("where")
            ? null
            : view.covering(Mention.PlaceName.class, before);
    boolean scene =
        links.stream().anyMatch(l -> l.role().equals("place") && l.mention().equals(place));
    boolean told =
        links.stream()
            .anyMatch(
                l ->
                    l.trigger().equals(toll.trigger()) && l.mention() instanceof Mention.PlaceName);
    if (place != null && scene && !told) {
      links.add(new RoleLink(toll.trigger(), place, "place"));
    }
  }

  private void others(RoleLink first) {
    Trigger trigger = first.trigger();
    Mention.Count before = (Mention.Count) first.mention();
    int told = 0;
    for (Mention.Count count : view.in(Mention.Count.class, end(before), view.size())) {
      Mention.PlaceName other = placeOf(count);
      boolean thing = count.noun() != null && CountNouns.isThing(count.noun());
      if (thing || isPart(count) && other == null) {
        continue; // "15 people, four of them children, in A and eight in B"
      }
      if (other == null || ++told > MOST) {
        return;
      }
      Mention.PlaceName own = place(end(before), start(count));
      boolean wide = own == null || WIDE.contains(own.place().feature());
      boolean whole = before == first.mention() && wide && isSum(before, count);
      if (!whole && (own == null || own.place().name().equals(other.place().name()))
          || !goesOn(before, count, trigger)) {
        return;
      }
      share(trigger, whole ? part(first) : first.role(), before, count, other);
      before = count;
    }
  }

  /** "21 were killed, nine in A and twelve in B": the figures with places make up the first. */
  private boolean isSum(Mention.Count whole, Mention.Count first) {
    int sum = 0;
    for (Mention.Count count : view.in(Mention.Count.class, start(first), view.size())) {
      sum += placeOf(count) == null || count.low() == null ? 0 : count.low();
    }
    return Integer.valueOf(sum).equals(whole.low()) && !Objects.equals(whole.low(), first.low());
  }

  /** The first place named between those words. */
  private Mention.@Nullable PlaceName place(int from, int to) {
    return view.in(Mention.PlaceName.class, from, to).stream().findFirst().orElse(null);
  }

  private boolean isPart(Mention.Count count) {
    return links.stream().anyMatch(l -> l.mention().equals(count) && isPart(l));
  }

  private static boolean isLike(Trigger a, Trigger b) {
    return Objects.equals(a.measure(), b.measure());
  }

  private static String part(RoleLink toll) {
    return RoleLink.PART + toll.role().substring(RoleLink.HARM.length());
  }

  private static boolean isPart(RoleLink link) {
    return link.role().startsWith(RoleLink.PART);
  }

  /** The place that a preposition right behind the figure leads to. */
  private Mention.@Nullable PlaceName placeOf(Mention.Count count) {
    int at = end(count);
    while (MORE.contains(view.word(at))) {
      at++;
    }
    if (!AT.contains(view.word(at))) {
      return null;
    }
    for (int i = at + 1; i < Math.min(view.size(), at + PLACE_WORDS); i++) {
      if (view.at(i).isMark() || view.at(i).isVerb()) {
        return null;
      }
      Mention.PlaceName place = view.covering(Mention.PlaceName.class, i);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Joined to the figure before it, with no verb between but the one that both share. */
  private boolean goesOn(Mention.Count before, Mention.Count count, Trigger trigger) {
    int at = start(count);
    boolean joined = view.at(at - 1).is("and", ",", "plus", "while", ":", "–", "—", "(");
    boolean otherwise =
        links.stream()
            .anyMatch(
                l -> l.mention().equals(count) && l.isHarm() && !isLike(l.trigger(), trigger));
    if (!joined || otherwise) {
      return false;
    }
    boolean others = count.noun() != null && MORE.contains(count.noun());
    for (int i = end(before); i < at && !others; i++) {
      boolean shared = view.at(i).span().overlaps(trigger.span()) || VerbGroup.isBe(view.word(i));
      boolean auxiliary = view.at(i).is("have", "has", "had", "including");
      if (view.at(i).isVerb() && !shared && !auxiliary || view.at(i).is(";")) {
        return false;
      }
    }
    return true;
  }

  private void share(
      Trigger trigger,
      String role,
      Mention.Count before,
      Mention.Count count,
      Mention.PlaceName place) {
    Trigger own = deed(trigger, count).another(count.number());
    List<RoleLink> more = new ArrayList<>();
    more.add(new RoleLink(own, count, role));
    more.add(new RoleLink(own, place, "place"));
    Span behind = new Span(count.span().end(), view.sentence().span().end());
    Span between = new Span(before.span().end(), count.span().start());
    boolean dated = dated(behind);
    for (RoleLink link : links) {
      boolean day = link.mention() instanceof Mention.Date && (!dated || isDateIn(behind, link));
      boolean shared = link.mention() instanceof Mention.Speaker || isParty(link);
      if (day || shared && link.trigger().equals(trigger)) {
        more.add(new RoleLink(own, link.mention(), link.role()));
      }
    }
    links.removeIf(
        l ->
            l.mention().span().equals(place.span())
                || l.mention().equals(count)
                || dated && dated(between) && isDateIn(behind, l));
    links.addAll(more);
  }

  /** "Six DIED when a cart HIT A MINE in A, and four in B": what happened, as far as it is told. */
  private Trigger deed(Trigger told, Mention.Count count) {
    String type = null;
    int last = -1;
    for (RoleLink link : links) {
      Trigger other = link.trigger();
      int start = other.span().start();
      if (other.type() != null
          && (ModelTriggers.ARMED.contains(other.type()) || other.type().equals("armed-clash"))
          && start > last
          && other.span().end() <= count.span().start()) {
        type = other.type();
        last = start;
      }
    }
    boolean bare = told.type() == null || told.type().equals("attack");
    return bare && type != null ? told.withType(type) : told;
  }

  private static boolean isParty(RoleLink link) {
    return link.mention() instanceof Mention.Actor && !link.isToll();
  }

  private boolean dated(Span words) {
    return links.stream().anyMatch(l -> isDateIn(words, l));
  }

  private static boolean isDateIn(Span words, RoleLink link) {
    return link.mention() instanceof Mention.Date && words.contains(link.mention().span());
  }

  private int start(Mention mention) {
    return view.tokenAt(mention.span().start());
  }

  private int end(Mention mention) {
    return view.tokenAt(mention.span().end() - 1) + 1;
  }
}
