package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Side;
import org.griot.model.Span;

/** The figures of a chain as they are read: one that is told twice stands there once. */
final class TollList {
  private final AnnotatedDocument document;
  private final List<Harm> harm = new ArrayList<>();

  // Another clause, or those that are lost to it: "killing four and losing two".
  private static final Pattern APART = Pattern.compile("[.;:!?]|\\blos(?:t|es|ing|e)\\b");

  /** Stands for the id of a whole that another sentence gives. */
  static final String OF_ANOTHER = "?";

  TollList(AnnotatedDocument document) {
    this.document = document;
  }

  Side sideOf(String id) {
    return harm.stream()
        .filter(h -> h.id().equals(id))
        .map(Harm::side)
        .findFirst()
        .orElse(Side.UNKNOWN);
  }

  /**
   * "Five soldiers were killed and 30 wounded": a figure without a word for people is of those told
   * right before it in the sentence, and "the rebels say 20" of the same dead.
   *
   * @param again no word of harm stands with it: it is said of what was told before
   */
  String goOn(Span number, boolean again, Harm one) {
    boolean open = one.side() == Side.UNKNOWN && one.who() == null && one.actor() == null;
    for (int i = harm.size() - 1; open && i >= 0; i--) {
      Harm other = harm.get(i);
      int end = other.provenance().quoted().stream().mapToInt(Span::end).max().orElse(0);
      boolean sided = other.side() == Side.TARGET || other.side() == Side.INITIATOR;
      if (other.partOf() == null && end <= number.start()) {
        boolean same = again ? one.kind() == other.kind() : isBeside(end, number.start());
        return add(sided && same ? one.withSide(other.side()) : one);
      }
    }
    return add(one);
  }

  /** Nobody else is told of between two figures. */
  private boolean isBeside(int from, int to) {
    Span between = new Span(from, to);
    return !APART.matcher(between.of(document.document().text())).find()
        && document.mentions().stream()
            .noneMatch(m -> m instanceof Mention.Actor && between.overlaps(m.span()));
  }

  /** The id under which the figure stands: that of the same one told before, if there is one. */
  String add(Harm one) {
    for (int i = 0; i < harm.size(); i++) {
      Harm other = harm.get(i);
      if (isSameFigure(one, other)) {
        boolean fuller =
            isGuess(other)
                || (other.actor() == null && one.actor() != null)
                || (other.by() == null && one.by() != null);
        harm.set(i, fuller && one.partOf() == null ? one.withId(other.id()) : other);
        return other.id();
      }
    }
    harm.add(one);
    return one.id();
  }

  /** One figure told twice, by the same speaker or by none: the one that says more is kept. */
  private boolean isSameFigure(Harm a, Harm b) {
    boolean figures =
        Objects.equals(a.low(), b.low())
            && Objects.equals(a.high(), b.high())
            && Objects.equals(a.words(), b.words());
    boolean same = a.kind() == b.kind() && figures && a.approx() == b.approx();
    List<Span> left = a.provenance().quoted();
    List<Span> right = b.provenance().quoted();
    // A scrap is read with the sentence before it and alone: the same words are the same figure.
    boolean within = left.containsAll(right) || right.containsAll(left); // "counts 400 dead"
    boolean inOneBreath =
        !within
            && left.stream().anyMatch(right::contains)
            && (isHurt(a) || !isOneCount(left, right));
    if (!same || inOneBreath || isOne(a) && !left.equals(right)) {
      return false; // who is told one by one is known by more than a figure
    }
    boolean who =
        a.actor() == null
            || b.actor() == null
            || a.actor().equals(b.actor())
            || (isGuess(a) || isGuess(b)) && sameNoun(a, b);
    boolean by = a.by() == null || b.by() == null || speaker(a.by()).equals(speaker(b.by()));
    return same && !inOneBreath && who && by && (a.partOf() == null) == (b.partOf() == null);
  }

  /** "Took six students hostage": two words of one harm have the same figure. */
  private boolean isOneCount(List<Span> left, List<Span> right) {
    return document.mentions().stream()
        .anyMatch(
            m ->
                m instanceof Mention.Count count
                    && left.contains(count.span())
                    && right.contains(count.span()));
  }

  private static boolean isHurt(Harm one) {
    return one.kind() == HarmKind.KILLED || one.kind() == HarmKind.INJURED;
  }

  private static boolean isOne(Harm one) {
    return isHurt(one)
        && Integer.valueOf(1).equals(one.low())
        && Integer.valueOf(1).equals(one.high());
  }

  private static String speaker(String by) {
    return by.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }

  /** "13 soldiers" in a heading, whose army is inferred. */
  private boolean isGuess(Harm one) {
    for (Mention mention : document.mentions()) {
      boolean inside = one.provenance().quoted().stream().anyMatch(s -> s.overlaps(mention.span()));
      if (inside
          && mention instanceof Mention.Actor actor
          && Objects.equals(actor.actor(), one.actor())
          && actor.reason().startsWith("inferred")) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameNoun(Harm a, Harm b) {
    return a.who() != null
        && b.who() != null
        && Casualty.last(a.who()).equals(Casualty.last(b.who()));
  }

  String next() {
    return "h" + (harm.size() + 1);
  }

  /** Words without a figure give way where the same people are counted elsewhere. */
  List<Harm> kept() {
    List<Harm> kept = new ArrayList<>();
    harm.removeIf(this::isOfHeadline);
    harm.replaceAll(this::withWhole);
    harm.removeIf(this::isOfHeadline);
    List<Harm> settled = Casualties.settled(document, List.copyOf(harm));
    harm.clear();
    harm.addAll(settled);
    for (Harm one : harm) {
      boolean bare = one.low() == null && one.high() == null;
      boolean better =
          harm.stream()
              .anyMatch(
                  o ->
                      o != one
                          && o.kind() == one.kind()
                          && (o.low() != null || o.high() != null)
                          && (one.actor() == null
                              || o.actor() == null
                              || o.actor().equals(one.actor())
                              || o.side() == one.side()));
      boolean quantity = one.words() != null && !one.words().equals(one.who());
      if (!bare || !better || quantity) {
        kept.add(one);
      }
    }
    return renumbered(TollParts.marked(kept));
  }

  /** "Five of the dead are soldiers": a part of the least figure that it fits in. */
  private Harm withWhole(Harm one) {
    if (!OF_ANOTHER.equals(one.partOf())) {
      return one;
    }
    Harm whole = null;
    for (Harm other : harm) {
      boolean fits =
          other.kind() == one.kind()
              && other.partOf() == null
              && number(other) > number(one)
              && (whole == null || number(other) < number(whole));
      whole = fits ? other : whole;
    }
    return one.withPartOf(whole == null ? null : whole.id());
  }

  private static int number(Harm one) {
    Integer number = one.low() == null ? one.high() : one.low();
    return number == null ? 0 : number;
  }

  /** "More than 280 pupils" in a headline, where the report says 287. */
  private boolean isOfHeadline(Harm one) {
    if (one.partOf() != null || !isInHeading(one)) {
      return false;
    }
    return harm.stream()
        .anyMatch(
            o ->
                o.kind() == one.kind()
                    && o.partOf() == null
                    && !isInHeading(o)
                    && (o.side() == one.side()
                        || o.side() == Side.UNKNOWN
                        || one.side() == Side.UNKNOWN
                        || isToldAgain(one))
                    && isRounded(one, o));
  }

  /** "Two suspected thieves" of a headline are "two men" below, whoever counts them to a side. */
  private boolean isToldAgain(Harm headline) {
    List<Harm> equal =
        harm.stream()
            .filter(
                h ->
                    h.kind() == headline.kind()
                        && h.partOf() == null
                        && number(h) > 1
                        && Objects.equals(h.low(), headline.low())
                        && Objects.equals(h.high(), headline.high()))
            .toList();
    return equal.stream().filter(this::isInHeading).count() * 2 <= equal.size();
  }

  private static boolean isRounded(Harm headline, Harm body) {
    int told = number(headline);
    int exact = number(body);
    boolean more =
        headline.high() == null && exact >= told && exact <= told + Math.max(9, told / 5);
    boolean same = exact == told || exact == told + 1;
    return told > 0 && (same || more);
  }

  private boolean isInHeading(Harm one) {
    List<Span> quoted = one.provenance().quoted();
    if (quoted.isEmpty()) {
      return false;
    }
    int at = quoted.get(0).start();
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().start() <= at && at < sentence.span().end()) {
        return sentence.role() != Sentence.Role.BODY;
      }
    }
    return false;
  }

  private static List<Harm> renumbered(List<Harm> kept) {
    List<String> ids = kept.stream().map(Harm::id).toList();
    List<Harm> numbered = new ArrayList<>();
    for (Harm one : kept) {
      String part =
          one.partOf() == null || !ids.contains(one.partOf())
              ? null
              : "h" + (ids.indexOf(one.partOf()) + 1);
      numbered.add(one.withId("h" + (ids.indexOf(one.id()) + 1)).withPartOf(part));
    }
    return numbered;
  }
}
