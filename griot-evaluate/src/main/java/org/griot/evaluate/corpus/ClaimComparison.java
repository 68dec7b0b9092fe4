package org.griot.evaluate.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.griot.evaluate.score.Pairing;
import org.griot.evaluate.score.Tally;
import org.griot.evaluate.task.Spelling;
import org.griot.model.Attribution;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Side;
import org.griot.model.Speaker;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** A gold claim beside one that Griot made; either may be missing. */
final class ClaimComparison {
  private final @Nullable GoldClaim gold;
  private final @Nullable Claim made;
  private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);

  ClaimComparison(@Nullable GoldClaim gold, @Nullable Claim made) {
    this.gold = gold;
    this.made = made;
    scalars();
    lists();
  }

  private void scalars() {
    String type = made == null ? null : type(made);
    note(Field.TYPE, gold != null, type != null, () -> gold().types().contains(type));
    note(Field.AXES, gold != null, made != null, this::sameAxes);
    DateRange date = made == null ? null : made.date();
    note(Field.DATE, gold != null && !gold.dates().isEmpty(), date != null, this::sameDays);
    note(
        Field.PLACE,
        gold != null && gold.place() != null,
        made != null && made.place() != null,
        () ->
            PlaceComparison.same(
                Objects.requireNonNull(gold().place()), Objects.requireNonNull(made().place())));
    Speaker speaker = made == null ? null : made.speaker();
    note(
        Field.SPEAKER,
        gold != null && gold.speaker() != null,
        speaker != null,
        () -> sameWords(gold().speaker(), speaker == null ? null : speaker.text()));
  }

  private interface Test {
    boolean holds();
  }

  private void note(Field field, boolean hasGold, boolean hasMade, Test same) {
    tallies.put(field, Tally.of(hasGold && hasMade && same.holds(), hasGold, hasMade));
  }

  private void lists() {
    List<GoldClaim.Actor> actors = gold == null ? List.of() : gold.actors();
    List<Party> parties = made == null ? List.of() : made.parties();
    tallies.put(
        Field.ACTORS,
        pairs(actors, parties, ClaimComparison::sameActor, GoldClaim.Actor::optional));
    tallies.put(
        Field.BASIS, pairs(actors, parties, ClaimComparison::sameBasis, GoldClaim.Actor::optional));
    List<GoldClaim.Figure> figures = gold == null ? List.of() : gold.harm();
    List<Harm> harm = made == null ? List.of() : made.harm();
    tallies.put(
        Field.HARM, pairs(figures, harm, ClaimComparison::sameFigure, GoldClaim.Figure::optional));
    tallies.put(
        Field.HARM_BY,
        pairs(
            figures,
            harm,
            (f, h) -> sameFigure(f, h) && sameWords(f.by(), h.by()),
            GoldClaim.Figure::optional));
    tallies.put(
        Field.PERSONS,
        pairs(
            gold == null ? List.of() : gold.persons(),
            made == null ? List.of() : made.persons(),
            ClaimComparison::samePerson,
            person -> false));
    tallies.put(
        Field.MATERIAL,
        pairs(
            gold == null ? List.of() : gold.material(),
            made == null ? List.of() : made.material(),
            (g, m) -> g.use().equals(m.use()) && sameWords(g.text(), m.text()),
            thing -> false));
  }

  private static <G, M> Tally pairs(
      List<G> gold, List<M> made, BiPredicate<G, M> same, Predicate<G> optional) {
    double[][] gains = new double[gold.size()][made.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        gains[i][j] = same.test(gold.get(i), made.get(j)) ? 1 : 0;
      }
    }
    int[] pair = Pairing.best(gains);
    int right = 0;
    int wanted = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += pair[i] >= 0 ? 1 : 0;
      wanted += pair[i] >= 0 || !optional.test(gold.get(i)) ? 1 : 0;
    }
    return new Tally(right, wanted, made.size());
  }

  private GoldClaim gold() {
    return Objects.requireNonNull(gold);
  }

  private Claim made() {
    return Objects.requireNonNull(made);
  }

  private static @Nullable String type(Claim claim) {
    if (claim.kind() == ClaimKind.STATISTIC) {
      return "statistic " + claim.measure();
    }
    return claim.kind() == ClaimKind.RELATION ? "relation " + claim.relation() : claim.type().id();
  }

  private boolean sameAxes() {
    return gold().stance() == made().stance()
        && gold().reality() == made().reality()
        && gold().main() == made().main();
  }

  private boolean sameDays() {
    DateRange date = made().date();
    return date != null && gold().dates().contains(new GoldClaim.Days(date.start(), date.end()));
  }

  private static boolean sameActor(GoldClaim.Actor gold, Party made) {
    boolean same =
        made.actor() != null && gold.ids().contains(made.actor())
            || gold.names().contains(Spelling.folded(made.name()))
            || gold.names().contains(Spelling.folded(made.text()));
    return same && gold.role() == made.role();
  }

  private static boolean sameBasis(GoldClaim.Actor gold, Party made) {
    return sameActor(gold, made)
        && made.attribution().stream().map(Attribution::basis).anyMatch(gold.bases()::contains);
  }

  private static boolean sameFigure(GoldClaim.Figure gold, Harm made) {
    boolean open = made.low() == null && made.high() == null;
    boolean words = open ? gold.words() == null || sameWords(gold.words(), made.words()) : true;
    return gold.kind() == made.kind()
        && side(gold.side()) == side(made.side())
        && gold.denied() == (made.stance() == Stance.DENIES)
        && gold.bounds().contains(new GoldClaim.Bounds(made.low(), made.high()))
        && words;
  }

  /** Whether civilians are meant is a matter of who they are; which side, of the event. */
  private static Side side(Side side) {
    return side == Side.CIVILIAN ? Side.TARGET : side;
  }

  private static boolean samePerson(GoldClaim.Named gold, Person made) {
    return gold.role().equals(made.role())
        && (gold.names().contains(Spelling.folded(made.name()))
            || made.aliases().stream().map(Spelling::folded).anyMatch(gold.names()::contains));
  }

  /**
   * Words of a speaker or thing: one may hold the other ("the ministry", "ministry of defence").
   */
  private static boolean sameWords(@Nullable String gold, @Nullable String made) {
    if (gold == null || made == null) {
      return gold == null && made == null;
    }
    String wanted = " " + Spelling.folded(gold).replaceFirst("^(the|an?) ", "") + " ";
    String said = " " + Spelling.folded(made).replaceFirst("^(the|an?) ", "") + " ";
    return wanted.contains(said) || said.contains(wanted);
  }

  Map<Field, Tally> tallies() {
    return tallies;
  }

  /** Right slots; 0 if the two cannot be the same claim. */
  double points() {
    if (gold == null || made == null || gold.kind() != made.kind()) {
      return 0;
    }
    double content = sum(Field::isContent).right();
    return content == 0 ? 0 : sum(Field::isSlot).right();
  }

  Tally sum(Predicate<Field> counted) {
    return tallies.entrySet().stream()
        .filter(entry -> counted.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Type, parties, place, date and the killed: all right, none missing, none too many. */
  boolean isWhole() {
    if (gold == null || made == null || !made.main()) {
      return false;
    }
    return List.of(Field.TYPE, Field.AXES, Field.DATE, Field.PLACE).stream()
            .allMatch(field -> isAll(tallies.getOrDefault(field, Tally.NONE)))
        && isAll(parties())
        && isAll(killed());
  }

  private Tally parties() {
    return pairs(
        gold().actors().stream().filter(a -> a.role() != PartyRole.OTHER).toList(),
        made().parties().stream().filter(p -> p.role() != PartyRole.OTHER).toList(),
        ClaimComparison::sameActor,
        GoldClaim.Actor::optional);
  }

  private Tally killed() {
    List<GoldClaim.Figure> wanted = new ArrayList<>();
    gold().harm().stream()
        .filter(f -> f.kind() == HarmKind.KILLED && !f.part())
        .forEach(wanted::add);
    List<Harm> said =
        made().harm().stream()
            .filter(h -> h.kind() == HarmKind.KILLED && h.partOf() == null)
            .toList();
    return pairs(wanted, said, ClaimComparison::sameFigure, GoldClaim.Figure::optional);
  }

  private static boolean isAll(Tally tally) {
    return tally.right() == tally.gold() && tally.right() == tally.made();
  }
}
