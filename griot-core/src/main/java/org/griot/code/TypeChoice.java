package org.griot.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.codebook.Codebook;
import org.griot.codebook.EventType;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Reality;
import org.griot.model.SeenType;
import org.jspecify.annotations.Nullable;

/**
 * The types of one report's chains: what the rules read is weighed against what the model sees, by
 * adding log odds. The type with the highest sum is the chain's.
 *
 * <p>The weights were set on the development part of the corpus: what the rules read of a happening
 * is right there about nine times in ten (log odds of about 2.5), and a wide range of weights
 * around it gives the same types.
 */
final class TypeChoice {
  /** For the type that the rules make of words, parties and circumstances. */
  private static final double RULED = 2.5;

  /** The model says nothing surer than this, for or against. */
  private static final double LEAST = 0.003;

  private static final double EVEN = 0.5;

  private static final int WEEK = 7;

  /** Parts of the words for a weapon, by the type that is named for it. */
  private static final Map<String, List<String>> WEAPON_WORDS =
      Table.rows("weapon-words.tsv").stream()
          .skip(1)
          .collect(
              Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split("\\|"))));

  /** Behind the headline and the first sentences a report tells of much else in passing. */
  private static final int LEAD = 3;

  private static final String DISPLACEMENT = "displacement";

  /**
   * Told in the sentence of their cause, or of what is yet to come: the model sees that as well.
   */
  private static final Set<String> BESIDE_OTHERS = Set.of(DISPLACEMENT, "mass-grave", "threat");

  /** A verdict, a decree: not the violence that it is about. */
  private static final String STRATEGIC = "other-strategic";

  /** "Rescued 16 hostages and killed five bandits" frees, though the sentence tells of a fight. */
  private static final String RELEASE = "release";

  private static final Set<String> OF_THINGS = Set.of("disruption", "property");

  private static final Set<String> STEPPED_IN =
      Set.of("protest-with-intervention", "excessive-force-against-protesters");

  private static final String BOMB = "remote-explosive";

  private static final String CROWD_CONTROL = "crowd-control";

  private final Codebook codebook;
  private final String text;
  private final Map<Integer, Map<String, Double>> seen = new HashMap<>();
  private final Map<Integer, Set<Chain>> told = new HashMap<>();

  /**
   * @param text the report's
   * @param seen what the model sees in the report; with nothing in it, the rules decide alone
   * @param chains all of the report's
   */
  TypeChoice(Codebook codebook, String text, List<SeenType> seen, List<Chain> chains) {
    this.codebook = codebook;
    this.text = text;
    for (SeenType one : seen) {
      this.seen
          .computeIfAbsent(one.sentence(), s -> new HashMap<>())
          .put(one.type(), one.probability());
    }
    for (Chain chain : chains) {
      for (Frame frame : chain.frames()) {
        told.computeIfAbsent(frame.sentence().index(), s -> new HashSet<>()).add(chain);
      }
    }
  }

  /**
   * The type of a chain, or null if none fits.
   *
   * @param unarmed whether none but civilians was hit
   */
  @Nullable String of(
      Chain chain,
      @Nullable PartyType initiator,
      @Nullable PartyType target,
      boolean killed,
      boolean harmed,
      boolean unarmed) {
    return Types.of(codebook, this, chain, initiator, target, killed, harmed, unarmed);
  }

  /**
   * The likeliest type of a chain. What a sentence tells of another happening is not this one's,
   * nor is what it tells first the type of what lies behind it.
   *
   * @param ruled what the rules make of it
   * @param forces whether forces of a state had a part in it
   */
  String seen(Chain chain, String ruled, boolean forces) {
    Frame anchor = chain.anchor();
    boolean news =
        anchor.kind() == ClaimKind.EVENT
            && !chain.background()
            && chain.first().sentence().index() <= LEAD
            && !isWide(chain);
    if (!news || anchor.reality() != Reality.HAPPENED || BESIDE_OTHERS.contains(ruled)) {
      return ruled;
    }
    Map<String, Double> here = new HashMap<>();
    Set<String> others = new HashSet<>();
    for (Frame frame : chain.frames()) {
      int sentence = frame.sentence().index();
      seen.getOrDefault(sentence, Map.of()).forEach((type, p) -> here.merge(type, p, Math::max));
      told.getOrDefault(sentence, Set.of()).stream()
          .filter(other -> other != chain)
          .forEach(other -> others.addAll(types(other)));
    }
    String best = ruled;
    if (!here.containsKey(ruled)) {
      return ruled; // there is no model, or it was never taught this type
    }
    double most = sum(here, ruled) + RULED;
    for (EventType type : codebook.types()) {
      boolean free =
          !type.id().equals(ruled)
              && !others.contains(type.id())
              && !isMarch(type, ruled)
              && isSpoken(chain, type)
              && !isOtherWeapon(chain, type, ruled)
              && !(BESIDE_OTHERS.contains(type.id()) && Types.isViolence(codebook, ruled))
              && (forces || !isRiot(ruled) || !STEPPED_IN.contains(type.id()))
              && !isGas(chain, type, ruled)
              && !(isOfThings(type) && isAbuse(codebook.type(ruled)) && hurts(chain))
              && !(ruled.equals(STRATEGIC) && isAbuse(type))
              && !(ruled.equals(RELEASE) && isAbuse(type));
      double sum = free ? sum(here, type.id()) : Double.NEGATIVE_INFINITY;
      if (sum > most) {
        best = type.id();
        most = sum;
      }
    }
    return best;
  }

  /**
   * What the words say was done to a march is not undone by seeing the march, a riot is none, and
   * an arrest that no words lead to a march is none of it.
   */
  private boolean isMarch(EventType type, String ruled) {
    return type.id().equals("peaceful-protest") && (STEPPED_IN.contains(ruled) || isRiot(ruled))
        || type.family().equals("demonstration") && !codebook.mayBeSame(type.id(), ruled);
  }

  private static boolean isRiot(String type) {
    return type.equals("violent-demonstration");
  }

  /** Tear gas is no chemical weapon, and its shells shell nobody. */
  private static boolean isGas(Chain chain, EventType type, String ruled) {
    Set<String> weapons = chain.weapons();
    return STEPPED_IN.contains(ruled)
        && weapons.contains(CROWD_CONTROL)
        && type.family().equals("remote-violence");
  }

  /** "An attack on a bus" is told of no bomb. */
  private boolean isSpoken(Chain chain, EventType type) {
    List<String> words = WEAPON_WORDS.get(type.id());
    return words == null
        || chain.frames().stream()
            .map(frame -> frame.sentence().span().of(text).toLowerCase(Locale.ROOT))
            .anyMatch(told -> words.stream().anyMatch(told::contains));
  }

  /** "A roadside bombing", a "shell" is no air strike; of a bare "bomb" the model may know more. */
  private boolean isOtherWeapon(Chain chain, EventType type, String ruled) {
    return WEAPON_WORDS.containsKey(type.id())
        && WEAPON_WORDS.containsKey(ruled)
        && !chain.weapons().contains(type.id())
        && chain.frames().stream()
            .flatMap(frame -> frame.linked(Mention.Weapon.class, "weapon").stream())
            .filter(w -> w.kind().equals(ruled))
            .anyMatch(w -> !ruled.equals(BOMB) || w.span().of(text).indexOf(' ') > 0);
  }

  /** What is done to weapons, goods and places. */
  private static boolean isOfThings(EventType type) {
    return OF_THINGS.contains(type.family()) || type.id().endsWith("territory");
  }

  /** "Raided a mine and abducted three workers": people came to harm. */
  private static boolean hurts(Chain chain) {
    return chain.triggers().stream().anyMatch(trigger -> trigger.measure() != null);
  }

  private boolean isAbuse(EventType type) {
    return Types.isViolence(codebook, type.id()) || type.family().equals("detention");
  }

  /** The types that a chain tells; who are counted as displaced have fled, whatever counts them. */
  private static Set<String> types(Chain chain) {
    boolean flight = chain.triggers().stream().anyMatch(t -> "displaced".equals(t.measure()));
    return flight ? Set.of(DISPLACEMENT) : chain.types();
  }

  /** Of some month or year: news has a day, or says none. */
  private static boolean isWide(Chain chain) {
    return chain.date() != null && chain.date().days() > WEEK;
  }

  /** Whether the model sees the type in any sentence of the chain rather than not. */
  boolean sees(Chain chain, String type) {
    return chain.frames().stream()
        .map(frame -> seen.getOrDefault(frame.sentence().index(), Map.of()))
        .anyMatch(here -> here.getOrDefault(type, 0.0) >= EVEN);
  }

  private static double sum(Map<String, Double> here, String type) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, here.getOrDefault(type, 0.0)));
    return StrictMath.log(p / (1 - p));
  }
}
