package org.griot.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.codebook.Codebook;
import org.griot.model.AnnotatedDocument;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Gathers the triggers of each sentence: those of one happening stand in one frame. */
final class Frames {
  // News without a date is not older than this.
  private static final int FRESH_DAYS = 45;

  private static final int MONTH = 28;

  private final Codebook codebook;
  private final String text;
  private final @Nullable LocalDate published;

  private Frames(Codebook codebook, AnnotatedDocument document) {
    this.codebook = codebook;
    this.text = document.document().text();
    this.published = document.document().published().date();
  }

  private static final Pattern WHO_WERE =
      Pattern.compile("\\b(?:who|which|that)(?: (?:had|have|has|was|were|been|\\w+ly))+\\s+$");

  static List<Frame> of(Codebook codebook, AnnotatedDocument document) {
    return new Frames(codebook, document).all(document);
  }

  private List<Frame> all(AnnotatedDocument document) {
    Map<Integer, List<Trigger>> triggers = new HashMap<>();
    document
        .triggers()
        .forEach(t -> triggers.computeIfAbsent(t.sentence(), s -> new ArrayList<>()).add(t));
    Map<Integer, List<RoleLink>> links = new HashMap<>();
    document
        .links()
        .forEach(l -> links.computeIfAbsent(l.trigger().sentence(), s -> new ArrayList<>()).add(l));
    List<Frame> frames = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Trigger> here = triggers.get(sentence.index());
      if (here != null) {
        frames.addAll(of(sentence, here, links.getOrDefault(sentence.index(), List.of())));
      }
    }
    return frames;
  }

  private List<Frame> of(Sentence sentence, List<Trigger> triggers, List<RoleLink> read) {
    Set<Trigger> earlier = Earlier.in(codebook, text, sentence, triggers, read);
    Set<Trigger> bygone = Bygone.in(text, sentence, triggers, read);
    List<List<Trigger>> groups = new ArrayList<>();
    for (Trigger trigger : triggers) {
      List<Trigger> home = null;
      for (List<Trigger> group : groups) {
        boolean apart =
            earlier.contains(group.get(0)) != earlier.contains(trigger)
                || bygone.contains(group.get(0)) != bygone.contains(trigger);
        if (home == null && !apart && belongs(group, trigger, read)) {
          home = group;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(trigger);
    }
    List<RoleLink> links = withSince(groups, read);
    // Where captives are freed, their abduction is what lies behind the news.
    int release =
        triggers.stream()
            .filter(t -> "release".equals(t.type()))
            .mapToInt(t -> t.span().start())
            .findFirst()
            .orElse(-1);
    List<Frame> frames = new ArrayList<>();
    for (List<Trigger> group : groups) {
      boolean past = release >= 0 && group.stream().anyMatch(t -> "abduction".equals(t.type()));
      // "The pupils who were abducted on 7 March were freed": what stands before is its own.
      boolean bare = past && group.get(0).span().start() > release;
      boolean before = earlier.contains(group.get(0));
      frames.add(
          new Frame(
              sentence,
              List.copyOf(group),
              links.stream()
                  .filter(l -> group.contains(l.trigger()))
                  .filter(l -> !isCircumstance(l) || !bare && !isBehind(release, l.trigger()))
                  .filter(l -> !before || !isDateBefore(l, group.get(0)))
                  .toList(),
              past,
              before,
              bygone.contains(group.get(0))));
    }
    return frames;
  }

  /** "On Tuesday, a day after an attack": Tuesday is not the day of that. */
  private static boolean isDateBefore(RoleLink link, Trigger trigger) {
    return link.role().equals("date") && link.mention().span().start() < trigger.span().start();
  }

  /** "Freed 14 students who were seized in April": the month is not that of their release. */
  private boolean isBehind(int release, Trigger other) {
    int start = other.span().start();
    return release >= 0
        && start > release
        && other.type() == null
        && WHO_WERE.matcher(text.substring(release, start)).find();
  }

  /** "Has killed 15,000 people and driven out nine million since April": the period is of both. */
  private static List<RoleLink> withSince(List<List<Trigger>> groups, List<RoleLink> links) {
    List<RoleLink> all = new ArrayList<>(links);
    for (RoleLink link : links) {
      boolean since =
          link.mention() instanceof Mention.Date date
              && date.range().precision() == DatePrecision.OPEN
              && date.range().end() == null;
      for (List<Trigger> group : groups) {
        boolean dated = group.stream().anyMatch(t -> !dates(t, links).isEmpty());
        boolean counted = group.stream().anyMatch(t -> t.measure() != null);
        if (since && counted && !dated && group.get(0).kind() == ClaimKind.EVENT) {
          all.add(new RoleLink(group.get(0), link.mention(), "date"));
        }
      }
    }
    return all;
  }

  private static boolean isCircumstance(RoleLink link) {
    return link.role().equals("date") || link.role().equals("place");
  }

  private boolean belongs(List<Trigger> group, Trigger trigger, List<RoleLink> links) {
    Trigger first = group.get(0);
    boolean says =
        Trigger.ATTRIBUTION.equals(trigger.measure())
            || Trigger.ATTRIBUTION.equals(first.measure());
    if (first.kind() != ClaimKind.EVENT || trigger.kind() != ClaimKind.EVENT || says) {
      return false;
    }
    boolean toll = trigger.measure() != null || group.stream().allMatch(t -> t.measure() != null);
    if (first.stance() != trigger.stance()
        || first.reality() != trigger.reality()
        || (first.main() != trigger.main() && (!toll || isForTaking(first, trigger)))) {
      return false;
    }
    for (Trigger other : group) {
      if (!typesAgree(other, trigger)
          || !datesAgree(other, trigger, links)
          || isLongAgo(other, trigger, links)
          || !placesAgree(other, trigger, links)) {
        return false;
      }
    }
    return !OwnTolls.ofTwoSites(
        links.stream().filter(l -> group.contains(l.trigger())).toList(),
        links.stream().filter(l -> trigger.equals(l.trigger())).toList());
  }

  private static boolean isForTaking(Trigger a, Trigger b) {
    return a.type() != null
        && b.type() != null
        && Types.isTakenForTaking(Set.of(a.type()), Set.of(b.type()));
  }

  private boolean typesAgree(Trigger a, Trigger b) {
    String left = type(a);
    String right = type(b);
    return left == null || right == null || Types.inOneSentence(codebook, left, right);
  }

  /** Deaths and wounds without another word for what happened are of some attack. */
  private static @Nullable String type(Trigger trigger) {
    boolean hurt = trigger.hurts();
    return trigger.type() == null && hurt ? "attack" : trigger.type();
  }

  private static boolean datesAgree(Trigger a, Trigger b, List<RoleLink> links) {
    List<DateRange> left = dates(a, links);
    List<DateRange> right = dates(b, links);
    if (isOfMonths(a, left, links) && isOfDays(right)
        || isOfMonths(b, right, links) && isOfDays(left)) {
      return false; // "two died on Tuesday, bringing those killed this year to 31"
    }
    return left.isEmpty()
        || right.isEmpty()
        || left.stream().anyMatch(x -> right.stream().anyMatch(x::overlaps));
  }

  private static boolean isOfMonths(Trigger trigger, List<DateRange> dates, List<RoleLink> links) {
    boolean counted =
        links.stream().anyMatch(l -> l.trigger().equals(trigger) && OwnTolls.isFigure(l));
    return counted && !dates.isEmpty() && dates.stream().allMatch(d -> d.days() >= MONTH);
  }

  private static boolean isOfDays(List<DateRange> dates) {
    return dates.stream().anyMatch(d -> d.isKnown() && d.days() <= 7);
  }

  /**
   * "The blasts struck the square where a bomb killed 50 in 2017": the news, and what was before.
   */
  private boolean isLongAgo(Trigger told, Trigger trigger, List<RoleLink> links) {
    List<DateRange> dates = dates(trigger, links);
    return told.anaphoric()
        && trigger.measure() != null
        && dates(told, links).isEmpty()
        && !dates.isEmpty()
        && dates.stream().allMatch(this::isOld);
  }

  private boolean isOld(DateRange date) {
    return date.provenance().isOfPeriod() // "17 have died since then"
        || published != null
            && date.end() != null
            && date.end().isBefore(published.minusDays(FRESH_DAYS));
  }

  private static boolean placesAgree(Trigger a, Trigger b, List<RoleLink> links) {
    List<Place> left = places(a, links);
    List<Place> right = places(b, links);
    return left.isEmpty()
        || right.isEmpty()
        || left.stream().anyMatch(x -> right.stream().anyMatch(y -> Areas.mayBeSame(x, y)));
  }

  private static List<DateRange> dates(Trigger trigger, List<RoleLink> links) {
    List<DateRange> dates = new ArrayList<>();
    for (RoleLink link : links) {
      if (link.trigger().equals(trigger) && link.mention() instanceof Mention.Date date) {
        dates.add(date.range());
      }
    }
    return dates;
  }

  private static List<Place> places(Trigger trigger, List<RoleLink> links) {
    List<Place> places = new ArrayList<>();
    for (RoleLink link : links) {
      if (link.trigger().equals(trigger) && link.mention() instanceof Mention.PlaceName place) {
        places.add(place.place());
      }
    }
    return places;
  }
}
