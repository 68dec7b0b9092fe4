package org.griot.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.link.AnyPerson;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Provenance;
import org.griot.model.Side;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the dead and the wounded that a report tells one by one. Who is told twice counts once,
 * by name, age, sex or "the victim"; whoever was hurt and died is dead; of "five people shot" the
 * dead are no longer among the wounded; single persons are part of a figure that they fit in; and
 * where the report gives no figure for all, there is a derived one. Figures of soldiers, of
 * fighters, of anyone named by side or trade, and rough ones are left as they are.
 */
final class Casualties {
  private static final String ONE_BY_ONE = "those told one by one";
  private static final String SURVIVORS = "those hurt less those who died";

  // Sentences: who was harmed is told in the first; who is new behind the others is of another
  // case.
  private static final int LEAD = 4;
  private static final int LATE = 6;

  private final AnnotatedDocument document;
  private final List<Harm> harm;
  private final Map<String, String> partOf = new HashMap<>();
  private final Set<String> dropped = new LinkedHashSet<>();
  private final Set<String> listed = new LinkedHashSet<>();
  private final Map<String, Harm> replaced = new HashMap<>();
  private final List<Harm> totals = new ArrayList<>();

  /** A figure that stands, of one person or of several. */
  private static final class Figure {
    private final Harm harm;
    private final AnyPerson person;
    private final String trade;
    private final List<Casualty> told;
    private int number;
    private int free;

    Figure(Harm harm, AnyPerson person, String trade, List<Casualty> told, int number) {
      this.harm = harm;
      this.person = person;
      this.trade = trade;
      this.told = told;
      this.number = number;
      this.free = number;
    }

    boolean isOther() {
      return told.get(0).other();
    }

    boolean isRest() {
      return told.get(0).isRest();
    }

    boolean isBehind(int sentences) {
      return told.stream().allMatch(t -> t.isBehind(sentences));
    }

    /** "All of the seven". */
    boolean isAll() {
      return told.get(0).definite();
    }

    /** Of words told twice, with "shot" and with "wounded", the surer one counts. */
    boolean isOpen() {
      return told.stream().allMatch(Casualty::open);
    }

    /** Men of whom nothing else is said are not counted apart, whoever did it. */
    private boolean isOfAttackers() {
      return harm.side() == Side.INITIATOR && !trade.isEmpty() || HarmSides.areStrikers(harm);
    }

    /**
     * Whether these may be among those: of one sort, of one side where they are several (one gunman
     * may be counted among the dead), and not told beside them.
     */
    boolean holds(Figure part) {
      boolean apart =
          told.stream().noneMatch(t -> part.told.stream().anyMatch(p -> p.isToldBeside(t)));
      return apart
          && !part.told.get(0).isBeyond(told.get(0).number() + (isOther() ? 1 : 0))
          && part != this
          && part.number <= (part.number > 1 ? number : free)
          && person.mayBe(part.person)
          && (part.number == 1 || isOfAttackers() == part.isOfAttackers())
          && (trade.isEmpty() || trade.equals(part.trade));
    }
  }

  private Casualties(AnnotatedDocument document, List<Harm> harm) {
    this.document = document;
    this.harm = new ArrayList<>(harm);
  }

  static List<Harm> settled(AnnotatedDocument document, List<Harm> harm) {
    Casualties casualties = new Casualties(document, Unborn.without(document, harm));
    casualties.settle();
    return casualties.done();
  }

  private void settle() {
    List<Casualty> told = new ArrayList<>();
    harm.replaceAll(this::withRealWhole);
    nameByName();
    for (Harm one : harm) {
      Casualty casualty = Casualty.of(document, one);
      if (casualty != null) {
        told.add(casualty);
      }
    }
    told.sort(Comparator.comparingInt(Casualty::start));
    nobody(told);
    ToldLists.of(told).forEach(this::describes);
    told.removeIf(one -> dropped.contains(one.harm().id()) || listed.contains(one.harm().id()));
    List<Figure> killed = new ArrayList<>();
    List<Figure> injured = new ArrayList<>();
    for (Victim victim : victims(told)) {
      Harm best = victim.best();
      victim.told().stream()
          .map(Casualty::harm)
          .filter(h -> !h.id().equals(best.id()))
          .forEach(h -> drop(h.id(), best.id()));
      (victim.kind() == HarmKind.KILLED ? killed : injured)
          .add(new Figure(best, victim.person(), victim.trade(), victim.told(), 1));
    }
    for (Casualty one : told) {
      if (!one.isOne() && !isToldTwice(one, told)) {
        (one.kind() == HarmKind.KILLED ? killed : injured)
            .add(new Figure(one.harm(), one.person(), one.trade(), twins(one, told), one.number()));
      }
    }
    injured.removeIf(figure -> isOneOfDead(figure, killed));
    withoutLate(killed);
    withoutLate(injured);
    List<Figure> dead = gathered(killed);
    injured.stream()
        .filter(figure -> killed.stream().noneMatch(k -> figure.told.get(0).isHurtBeside(k.told)))
        .forEach(figure -> survivors(figure, among(figure, dead), injured, killed));
    injured.removeIf(figure -> figure.number == 0);
    total(gathered(killed), HarmKind.KILLED);
    total(gathered(injured), HarmKind.INJURED);
  }

  /** "Ann Ba and Jean Dia were hurt, Ba died": each of those named is told of. */
  private void nameByName() {
    List<Harm> single = new ArrayList<>();
    for (Harm one : harm) {
      Casualty casualty = Casualty.of(document, one);
      if (casualty != null && casualty.isNamedThroughout()) {
        single.addAll(casualty.nameByName(document));
      } else {
        single.add(one);
      }
    }
    harm.clear();
    harm.addAll(single);
  }

  /** "Three were taken to hospital in stable condition": the same words, each word of harm. */
  private static List<Casualty> twins(Casualty one, List<Casualty> told) {
    return told.stream().filter(t -> t == one || t.isTwinOf(one) && t.isToldBehind()).toList();
  }

  /** "Four were injured in the shooting of four": the same words beside another word of harm. */
  private boolean isToldTwice(Casualty one, List<Casualty> told) {
    for (Casualty other : told) {
      if (other == one) {
        return false;
      }
      if (!dropped.contains(other.harm().id()) && other.isTwinOf(one)) {
        drop(one.harm().id(), other.harm().id());
        return true;
      }
    }
    return false;
  }

  /** "A 30-year-old shot, a 24-year-old grazed": nobody is part of one other person. */
  private Harm withRealWhole(Harm one) {
    Integer number = one.low();
    boolean fits =
        one.partOf() == null
            || number == null
            || harm.stream()
                .noneMatch(
                    h ->
                        h.id().equals(one.partOf())
                            && h.high() != null
                            && h.high().intValue() <= number.intValue());
    return fits ? one : one.withPartOf(null);
  }

  /** "No one else was injured" takes nothing from those who were. */
  private void nobody(List<Casualty> told) {
    for (Harm one : harm) {
      boolean none = Integer.valueOf(0).equals(one.high()) && one.who() == null;
      if (none && told.stream().anyMatch(t -> t.kind() == one.kind())) {
        drop(one.id(), null);
      }
    }
  }

  private static List<Victim> victims(List<Casualty> told) {
    List<Victim> victims = new ArrayList<>();
    for (Casualty one : told) {
      if (one.isOne()) {
        Victim best = null;
        int most = 0;
        boolean other = one.other() && !Ordinals.isToldBefore(one, victims, told);
        for (Victim victim : victims) {
          int score = victim.score(one, clue(one, told), outcome(one, told), other);
          boolean nearer = score == most && (one.definite() || one.names().isEmpty());
          best = score > 0 && (score > most || nearer) ? victim : best;
          most = Math.max(most, score);
        }
        if (best == null) {
          victims.add(new Victim(one));
        } else {
          best.add(one);
        }
      }
    }
    return victims;
  }

  /** "The older boy, 17-year-old Ba": what all words of one person side by side tell. */
  private static AnyPerson clue(Casualty one, List<Casualty> told) {
    AnyPerson clue = one.person();
    for (Casualty other : told) {
      boolean same = other != one && other.isOne() && other.isBeside(one);
      clue = same && clue.mayBe(other.person()) ? clue.and(other.person()) : clue;
    }
    return clue;
  }

  /**
   * "Ba was taken to hospital", "Ba died there": dead, if any words of that name say so, or of "the
   * man".
   */
  private static HarmKind outcome(Casualty one, List<Casualty> told) {
    boolean dead =
        told.stream()
            .filter(t -> t.kind() == HarmKind.KILLED && t.isOne())
            .anyMatch(
                t ->
                    t.isPointedAtBy(one)
                        || t.names().stream()
                            .anyMatch(n -> one.names().stream().anyMatch(m -> Victim.same(n, m))));
    return dead ? HarmKind.KILLED : one.kind();
  }

  /**
   * News tells of all who were harmed at its beginning. Whoever is told far down for the first time
   * is mostly of another case, "the third shooting this month".
   */
  private void withoutLate(List<Figure> figures) {
    if (figures.stream().allMatch(f -> f.isBehind(LEAD))) {
      return;
    }
    List<Figure> late =
        figures.stream().filter(f -> f.number == 1 && !f.isOther() && f.isBehind(LATE)).toList();
    late.forEach(figure -> drop(figure.harm.id(), null));
    figures.removeAll(late);
  }

  /** "Two were killed. One was shot in the chest": whoever that was is among the dead. */
  private boolean isOneOfDead(Figure figure, List<Figure> killed) {
    Casualty one = figure.told.get(0);
    boolean pointing = one.harm().who() == null || one.definite() && one.names().isEmpty();
    boolean dead =
        figure.number == 1
            && figure.told.size() == 1
            && pointing
            && one.open()
            && killed.stream().anyMatch(k -> k.number > 1 && k.holds(figure));
    if (dead) {
      drop(figure.harm.id(), null);
    }
    return dead;
  }

  /** "Of the eight injured, one died; the seven others": another figure is without the dead. */
  private static boolean isOfBoth(Figure figure, int dead, List<Figure> injured) {
    return figure.number - dead > 1
        && !figure.isOther()
        && injured.stream()
            .anyMatch(
                f -> f != figure && f.number == figure.number - dead && (f.isAll() || f.isOther()));
  }

  /** So many of the dead may be of those: a man is none of "two women", nor is "the fourth". */
  private static int among(Figure figure, List<Figure> dead) {
    Casualty hurt = figure.told.get(0);
    return sum(
        dead.stream()
            .filter(one -> figure.person.mayBe(one.person))
            .filter(one -> !one.told.get(0).isNextTo(hurt))
            .toList());
  }

  /** "Two students were wounded. One of the students died". */
  private static boolean hasLostOne(Figure figure, List<Figure> killed) {
    String head = figure.told.get(0).head();
    return !head.isEmpty()
        && killed.stream().flatMap(k -> k.told.stream()).anyMatch(k -> k.isOneOfThe(head));
  }

  /** "Five people were shot", two of whom died: three are left among the wounded. */
  private void survivors(Figure figure, int dead, List<Figure> injured, List<Figure> killed) {
    boolean some =
        (figure.isOpen() || hasLostOne(figure, killed)) && !figure.isOther()
            || isOfBoth(figure, dead, injured);
    if (figure.number < 2 || dead == 0 || !some) {
      return;
    }
    figure.number = Math.max(0, figure.number - dead);
    figure.free = figure.number;
    if (figure.number == 0) {
      drop(figure.harm.id(), null);
    } else {
      Provenance why = new Provenance.Derived(SURVIVORS, figure.harm.provenance().quoted());
      replaced.put(figure.harm.id(), counting(figure.harm, figure.number, why));
    }
  }

  /** "One victim, a man of 40": the words behind are of those told before. */
  private void describes(String id, String whole) {
    boolean one =
        harm.stream().anyMatch(h -> h.id().equals(whole) && Integer.valueOf(1).equals(h.high()));
    if (one) {
      drop(whole, id);
    } else {
      partOf.put(id, whole);
      listed.add(id);
    }
  }

  private void drop(String id, @Nullable String kept) {
    dropped.add(id);
    if (kept != null) {
      partOf.put(id, kept);
    }
  }

  /** The figures that are part of no other, the largest first. */
  private List<Figure> gathered(List<Figure> figures) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(
        Comparator.<Figure>comparingInt(f -> -f.number)
            .thenComparingInt(f -> replaced.containsKey(f.harm.id()) ? 0 : 1)
            .thenComparingInt(f -> f.told.get(0).start()));
    sorted.forEach(figure -> figure.free = figure.number);
    List<Figure> wholes = new ArrayList<>();
    for (Figure figure : sorted) {
      Figure sum = asSum(wholes, figure, figures);
      Figure whole = sum == null ? whole(wholes, figure, figures) : sum;
      if (whole == null) {
        wholes.add(figure);
      } else {
        whole.free -= figure.number > 1 ? 0 : 1;
        partOf.put(figure.harm.id(), whole.harm.id());
      }
    }
    return wholes;
  }

  /** "Six were hurt", "injuring his two children and four others": the two and the four are six. */
  private static @Nullable Figure asSum(List<Figure> wholes, Figure part, List<Figure> all) {
    Casualty one = part.told.get(0);
    List<Figure> beside = all.stream().filter(f -> f.told.get(0).isUnderOneWordWith(one)).toList();
    int sum = sum(beside);
    return beside.size() < 2
        ? null
        : wholes.stream()
            .filter(w -> w.number == sum && !beside.contains(w) && w.person.mayBe(part.person))
            .findFirst()
            .orElse(null);
  }

  private @Nullable Figure whole(List<Figure> wholes, Figure part, List<Figure> all) {
    return wholes.stream()
        .filter(w -> w.number > 1 || w.harm.high() == null || replaced.containsKey(w.harm.id()))
        .filter(w -> w.holds(part) && mayHoldOthers(w, part, all))
        .filter(w -> !RivalTolls.are(document, w.harm, part.harm))
        .findFirst()
        .orElse(null);
  }

  /**
   * "Three others" are part of another figure of others; of all who were hurt less those who died;
   * of all whom the first sentences tell of, if they are told of far behind; and of a figure that
   * has room for them and for the single persons told before them.
   */
  private boolean mayHoldOthers(Figure whole, Figure part, List<Figure> all) {
    if (!part.isOther() || part.number < 2 || part.isRest() || whole.isOther()) {
      return true;
    }
    long before =
        all.stream()
            .filter(f -> f.number == 1 && f.told.get(0).start() < part.told.get(0).start())
            .count();
    return replaced.containsKey(whole.harm.id())
        || deadBefore(part)
        || whole.number > part.number && part.isBehind(LEAD) && !whole.isBehind(LEAD)
        || before > 0 && whole.number >= part.number + before;
  }

  /** "A woman died. Three others were hurt": others than the dead, not than the hurt. */
  private boolean deadBefore(Figure part) {
    return harm.stream()
        .filter(h -> h.kind() == HarmKind.KILLED && part.harm.kind() == HarmKind.INJURED)
        .flatMap(h -> h.provenance().quoted().stream())
        .anyMatch(span -> span.start() < part.told.get(0).start());
  }

  private static int sum(List<Figure> wholes) {
    return wholes.stream().mapToInt(f -> f.number).sum();
  }

  /** One figure for all where there are several: sorts of people and single persons. */
  private void total(List<Figure> wholes, HarmKind kind) {
    List<Figure> anybody = wholes.stream().filter(f -> f.trade.isEmpty()).toList();
    List<Harm> told = anybody.stream().map(f -> f.harm).toList();
    if (told.size() < 2 || told.size() < wholes.size() || RivalTolls.areAmong(document, told)) {
      return;
    }
    Set<Span> spans = new LinkedHashSet<>();
    anybody.forEach(f -> spans.addAll(f.harm.provenance().quoted()));
    Harm first = anybody.get(0).harm;
    boolean open = anybody.stream().anyMatch(f -> f.harm.high() == null);
    String id = "all-" + kind;
    anybody.forEach(f -> partOf.put(f.harm.id(), id));
    totals.add(
        new Harm(
            id,
            kind,
            first.side(),
            null,
            null,
            sum(anybody),
            open ? null : (Integer) sum(anybody),
            false,
            null,
            null,
            List.of(),
            null,
            first.stance(),
            null,
            new Provenance.Derived(ONE_BY_ONE, List.copyOf(spans))));
  }

  /** The same figure with another number. */
  static Harm counting(Harm one, int number, Provenance why) {
    return new Harm(
        one.id(),
        one.kind(),
        one.side(),
        one.who(),
        one.actor(),
        number,
        one.high() == null ? null : (Integer) number,
        one.approx(),
        null,
        one.partOf(),
        one.sharedWith(),
        one.by(),
        one.stance(),
        one.asOf(),
        why);
  }

  private List<Harm> done() {
    List<Harm> settled = new ArrayList<>(totals);
    for (Harm one : harm) {
      if (!dropped.contains(one.id())) {
        Harm kept = replaced.getOrDefault(one.id(), one);
        String whole = partOf.getOrDefault(one.id(), one.partOf());
        String known = whole == null || !dropped.contains(whole) ? whole : partOf.get(whole);
        settled.add(known == null ? kept : kept.withPartOf(known));
      }
    }
    return settled;
  }
}
