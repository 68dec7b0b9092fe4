package org.griot.annotate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a whole war: "10,000 have been killed SINCE THE WAR BROKE OUT ON 15 APRIL", "since the
 * coup in 2021", "in its 15-year insurgency", "17 have died since then". The day on which it began
 * is not that of the deaths.
 */
final class TollPeriods {
  private static final CircumstanceWords WARS = CircumstanceWords.of("war");
  private static final CircumstanceWords BEGUN = CircumstanceWords.of("began");
  private static final Set<String> DURING = Set.of("in", "during", "throughout", "over");
  private static final Set<String> ITS = Set.of("the", "its", "their", "this", "a");
  private static final Set<String> ENDS = Set.of(";", ".", ":", ",", "when", "after", "before");
  private static final int CLAUSE = 12;
  private static final int PHRASE = 6;
  private static final int AUXILIARIES = 4;

  /** A fight too has its dead; so many have not fallen in one. */
  private static final int MANY = 100;

  private final SentenceView view;
  private final List<RoleLink> links;

  private TollPeriods(SentenceView view, List<RoleLink> links) {
    this.view = view;
    this.links = links;
  }

  /** Opens the days of such figures towards the present. */
  static void settle(SentenceView view, List<RoleLink> links) {
    Set<Trigger> tolls = new LinkedHashSet<>();
    for (RoleLink link : links) {
      boolean figure = link.isToll() && link.mention() instanceof Mention.Count;
      if (figure && link.trigger().measure() != null && link.trigger().kind() == ClaimKind.EVENT) {
        tolls.add(link.trigger());
      }
    }
    TollPeriods periods = new TollPeriods(view, links);
    tolls.forEach(periods::settle);
  }

  private void settle(Trigger toll) {
    if (isUpToNow(toll)) {
      links.replaceAll(link -> link.trigger().equals(toll) ? opened(link) : link);
      if (links.stream().noneMatch(l -> isDateOf(toll, l))) {
        view.in(Mention.Date.class, 0, view.size()).stream()
            .map(date -> new RoleLink(toll, date, "date"))
            .filter(link -> !opened(link).equals(link))
            .findFirst()
            .ifPresent(link -> links.add(opened(link)));
      }
    }
    boolean dated = links.stream().anyMatch(l -> isDateOf(toll, l));
    Span period = dated ? null : period(toll);
    if (period != null) {
      DateRange open =
          new DateRange(
              null,
              null,
              DatePrecision.OPEN,
              "a figure of the whole period, whose ends are not told",
              new Provenance.Derived(Provenance.Derived.PERIOD, List.of(period)));
      links.add(new RoleLink(toll, new Mention.Date(period, open), "date"));
    }
  }

  private static boolean isDateOf(Trigger toll, RoleLink link) {
    return link.trigger().equals(toll) && link.mention() instanceof Mention.Date;
  }

  /** "Has killed", "have been killed", "10 killed": not "died in the worst attack since 2021". */
  private boolean isUpToNow(Trigger toll) {
    int at = view.tokenAt(toll.span().start());
    for (int i = at; i >= Math.max(0, at - AUXILIARIES); i--) {
      if (view.at(i).is("has", "have", "having")) {
        return true;
      }
    }
    return at > 0 && view.covering(Mention.Count.class, at - 1) != null && !view.at(at).is("died");
  }

  private RoleLink opened(RoleLink link) {
    boolean begins =
        link.mention() instanceof Mention.Date date
            && date.range().start() != null
            && date.range().precision() != DatePrecision.OPEN
            && isBeginning(link.trigger(), view.tokenAt(date.span().start()));
    if (!begins || !(link.mention() instanceof Mention.Date date)) {
      return link;
    }
    DateRange since =
        new DateRange(
            date.range().start(),
            null,
            DatePrecision.OPEN,
            date.range().reason() + "; the figure counts from then",
            new Provenance.Derived(Provenance.Derived.PERIOD, List.of(date.span())));
    return new RoleLink(link.trigger(), new Mention.Date(date.span(), since), link.role());
  }

  /** "since the coup IN 2021", "the war, which broke out ON 15 APRIL": of no deed told there. */
  private boolean isBeginning(Trigger toll, int date) {
    for (int i = date - 1; i >= Math.max(0, date - CLAUSE); i--) {
      if (view.at(i).span().overlaps(toll.span()) || ENDS.contains(view.word(i))) {
        return false;
      }
      if (view.word(i).equals("since") || BEGUN.has(view.word(i)) && isOfWar(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "the war, which" before such a verb. */
  private boolean isOfWar(int relative) {
    int noun = view.word(relative - 1).equals(",") ? relative - 2 : relative - 1;
    return relative > 0
        && view.at(relative).is("which", "that")
        && noun >= 0
        && WARS.has(view.word(noun));
  }

  /** The words for a period without a day that the toll's clause holds. */
  private @Nullable Span period(Trigger toll) {
    boolean many =
        links.stream()
            .filter(l -> l.trigger().equals(toll) && l.isToll())
            .anyMatch(l -> l.mention() instanceof Mention.Count count && isMany(count));
    for (int i = view.tokenAt(toll.span().end() - 1) + 1; i < view.size(); i++) {
      if (ENDS.contains(view.word(i))) {
        return null;
      }
      boolean since = view.word(i).equals("since");
      if (since && (view.word(i + 1).equals("then") || i + 1 == view.size() - 1)) {
        return view.at(i).span().cover(view.at(Math.min(i + 1, view.size() - 1)).span());
      }
      int war = since || DURING.contains(view.word(i)) ? war(i + 1) : -1;
      boolean begun = since && war > 0 && BEGUN.has(view.word(war + 1));
      if (begun || !since && war > 0 && (many || isOfYears(i, war))) {
        return view.at(i).span().cover(view.at(begun ? war + 1 : war).span());
      }
    }
    return null;
  }

  /** Where "the 15-year insurgency" ends that begins there, or -1. */
  private int war(int from) {
    if (!ITS.contains(view.word(from))) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(view.size(), from + PHRASE); i++) {
      if (WARS.has(view.word(i)) && (i + 1 == view.size() || !view.at(i + 1).isNoun())) {
        return i;
      }
      if (view.at(i).isMark() && !view.at(i).is("-") || DURING.contains(view.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Its 15-year insurgency", "the decade-long war". */
  private boolean isOfYears(int from, int to) {
    return view.tokens().subList(from, to).stream()
        .anyMatch(t -> t.lower().contains("year") || t.lower().contains("decade"));
  }

  private static boolean isMany(Mention.Count count) {
    Integer figure = count.low() == null ? count.high() : count.low();
    return figure == null ? count.words() != null : figure >= MANY;
  }
}
