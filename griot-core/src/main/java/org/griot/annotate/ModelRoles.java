package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.griot.annotate.Phrases.Range;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.encode.Marked;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The parts that people and things play in a sentence once the model was asked: a role that the
 * rules left open is filled with what the model marks.
 */
final class ModelRoles {
  private static final String[] DOERS = {"INI_IND", "INI_ORG"};
  private static final String[] SUFFERERS = {"TARGET", "TAKEN", "KILLED", "INJURED"};

  // What stands between a force and its verb: "in the city of Gao were".
  private static final int REACH = 10;
  private static final Set<String> SEARCHING = Set.copyOf(Resources.rows("searching-verbs.tsv"));
  private static final Set<String> TAKEN = Set.of("arrested", "abducted", "captured", "released");

  private static final String WEAPON_STOPPED = "disrupted-weapons-use";

  private static final CircumstanceWords RIDDEN = CircumstanceWords.of("ridden");
  private static final CircumstanceWords OF_DEAD = CircumstanceWords.of("of-dead");

  /** Words that begin a noun phrase or count in it: no part of a name. */
  private static final Set<String> PLAIN_TAGS = Set.of("DET", "NUM", "ADJ", "PRON", "ADP", "VERB");

  private final ModelThresholds limits;
  private final ModelReading model;
  private final SentenceView view;
  private final List<Found> found;
  private final List<RoleLink> links;

  ModelRoles(
      ModelThresholds limits,
      ModelReading model,
      SentenceView view,
      List<Found> found,
      List<RoleLink> links) {
    this.limits = limits;
    this.model = model;
    this.view = view;
    this.found = found;
    this.links = new ArrayList<>(links);
  }

  /** The dead that the model marks and no words of the report tell yet. */
  static List<Found> withTolls(
      ModelReading model, SentenceView view, List<Trigger> before, List<Found> found) {
    List<Found> all = new ArrayList<>(found);
    Span words = view.sentence().span();
    boolean event =
        found.stream().anyMatch(f -> f.trigger().kind() == ClaimKind.EVENT)
            || !model.told(view.sentence().index(), ModelThresholds.ADD).isEmpty();
    if (!event || found.stream().anyMatch(f -> f.trigger().kind() != ClaimKind.EVENT)) {
      return all;
    }
    // Remains that are found were not killed now.
    boolean told =
        model.score(view.sentence().index(), "mass-grave") >= ModelThresholds.STATE
            || all.stream().anyMatch(f -> f.trigger().measure() != null)
            || before.stream().anyMatch(t -> "killed".equals(t.measure()));
    // A name or "the victims" alone tell no death; a figure may.
    List<Marked> marks =
        model.marks(words, ModelThresholds.TOLL, "KILLED").stream()
            .filter(mark -> view.mentions().stream().anyMatch(m -> isFigure(m, mark)))
            .filter(mark -> !Condemned.holds(view, mark.span()) && !isOtherNumber(view, mark))
            .toList();
    if (!told && !marks.isEmpty()) {
      all.add(UnspokenTolls.elliptic(view, marks.get(0).span(), HarmKind.KILLED));
    }
    return all;
  }

  /** "The NUMBER OF people CHARGED stands at 206": of those who are counted none is dead. */
  private static boolean isOtherNumber(SentenceView view, Marked mark) {
    int figure = view.tokenAt(mark.span().start());
    for (int i = 0; i < figure - 1; i++) {
      if (view.word(i).equals("number") && view.word(i + 1).equals("of")) {
        return view.tokens().subList(i, figure).stream()
            .noneMatch(word -> OF_DEAD.has(word.lower()));
      }
    }
    return false;
  }

  private static boolean isFigure(Mention mention, Marked mark) {
    return mention instanceof Mention.Count && mention.span().overlaps(mark.span());
  }

  List<RoleLink> completed() {
    int sentence = view.sentence().index();
    if (!model.knows(sentence) || found.isEmpty() || model.isQuiet(sentence)) {
      return links;
    }
    for (Found one : found) {
      Trigger trigger = one.trigger();
      if (trigger.kind() == ClaimKind.EVENT
          && (trigger.type() != null || trigger.measure() != null)
          && !Trigger.ATTRIBUTION.equals(trigger.measure())) {
        parties(one, "initiator", DOERS);
        parties(one, "target", SUFFERERS);
        things(trigger);
      }
    }
    // In this order always: a figure is of the dead before it is of the wounded.
    harmed("KILLED", HarmKind.KILLED);
    harmed("INJURED", HarmKind.INJURED);
    links.addAll(new MarkedVictims(limits, model).links(view, found, links));
    return links;
  }

  private void parties(Found one, String role, String... labels) {
    Trigger trigger = one.trigger();
    boolean open =
        links.stream().noneMatch(l -> l.trigger().equals(trigger) && l.role().equals(role));
    if (!open) {
      return;
    }
    Range taken = role.equals("initiator") ? taken(one) : Range.NONE;
    for (Marked mark : model.marks(view.sentence().span(), limits, labels)) {
      boolean suffers =
          taken.from() <= view.tokenAt(mark.span().start())
              && view.tokenAt(mark.span().start()) < taken.to();
      if (!suffers
          && !isSearching(mark, trigger, role)
          && !(role.equals("initiator") && (Finders.are(view, mark) || Habits.are(view, mark)))
          && nearest(mark.span()).filter(trigger::equals).isPresent()) {
        party(mark, role).stream()
            .flatMap(p -> Stream.concat(Stream.of(p), joined(mark, p)))
            .filter(p -> role.equals("target") || !isSufferedBy(trigger, p) && !isHit(one, p))
            .forEach(p -> links.add(new RoleLink(trigger, p, RoleLink.LIKELY + role)));
      }
    }
  }

  /** "Police and soldiers": the other of two that are marked as one. */
  private Stream<Mention> joined(Marked mark, Mention party) {
    return view.mentions().stream()
        .filter(m -> m instanceof Mention.Actor && mark.span().contains(m.span()))
        .filter(m -> isAnd(m.span(), party.span()) || isAnd(party.span(), m.span()));
  }

  private boolean isAnd(Span first, Span second) {
    int and = view.tokenAt(first.end());
    return first.end() < second.start()
        && view.word(and).equals("and")
        && view.tokenAt(second.start()) == and + 1;
  }

  /**
   * "The bombing OF the troops", "cars were taken FROM people": whom these words make the target
   * did not do it.
   */
  private boolean isSufferedBy(Trigger trigger, Mention party) {
    int from = view.tokenAt(trigger.span().end() - 1) + 1;
    int at = view.tokenAt(party.span().start());
    return at - from <= 2
        && view.at(Math.min(from, view.size() - 1)).is("of", "from")
        && isTarget(trigger, party);
  }

  private boolean isTarget(Trigger trigger, Mention party) {
    return links.contains(new RoleLink(trigger, party, "target"));
  }

  /** "A strike on rebels killed eight": what hit them is the subject, and not they. */
  private boolean isHit(Found one, Mention party) {
    if (one.match().isNoun()) {
      return false;
    }
    if (WEAPON_STOPPED.equals(one.trigger().type()) && isTarget(one.trigger(), party)) {
      return true; // "army helicopter shot down"
    }
    Range subject = Phrases.subject(view, VerbGroup.around(view, one.match()).from());
    return links.stream()
        .filter(l -> l.role().equals("target") && l.mention().equals(party))
        .filter(l -> !l.trigger().equals(one.trigger()))
        .map(l -> view.tokenAt(l.trigger().span().start()))
        .anyMatch(hit -> subject.from() <= hit && hit < subject.to());
  }

  /** "POLICE were HUNTING a man after a blast": it did not hit them. */
  private boolean isSearching(Marked mark, Trigger trigger, String role) {
    int end = Math.min(view.tokenAt(mark.span().end() - 1) + 1, view.size());
    int deed = Math.min(view.tokenAt(trigger.span().start()), end + REACH);
    boolean force =
        view.in(Mention.Actor.class, view.tokenAt(mark.span().start()), end).stream()
            .anyMatch(a -> a.type() == PartyType.STATE_FORCES);
    for (int i = end; role.equals("target") && force && i < deed; i++) {
      if (view.at(i).isVerb()) {
        return SEARCHING.contains(view.word(i));
      }
    }
    return false;
  }

  /** "Sympathisers of the front WERE ARRESTED": who was taken took nobody. */
  private Range taken(Found one) {
    String measure = one.trigger().measure();
    if (one.match().isNoun() || measure == null || !TAKEN.contains(measure)) {
      return Range.NONE;
    }
    VerbGroup group = VerbGroup.around(view, one.match());
    return group.passive() ? Phrases.subject(view, group.from()) : Range.NONE;
  }

  /** Of several happenings in a sentence, the one whose words stand nearest. */
  private Optional<Trigger> nearest(Span part) {
    return found.stream()
        .map(Found::trigger)
        .filter(t -> t.kind() == ClaimKind.EVENT && (t.type() != null || t.measure() != null))
        .min(Comparator.comparingInt(t -> distance(t.span(), part)));
  }

  static int distance(Span a, Span b) {
    return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
  }

  /** The mention that the marked words stand for: a known party or person, or a new one. */
  private Optional<Mention> party(Marked mark, String role) {
    Range range = MarkedWords.of(view, mark.span());
    if (LandNames.isLabel(view, range)
        || RoleFinder.isOfConflict(view, range.from())
        || isOfSource(range)) {
      return Optional.empty();
    }
    Optional<Mention> known =
        view.mentions().stream()
            .filter(m -> m instanceof Mention.Actor || m instanceof Mention.PersonName)
            .filter(m -> m.span().overlaps(mark.span()))
            .min(Comparator.comparingInt(m -> -m.span().length()));
    if (known.isPresent()) {
      return known;
    }
    Range name = role.equals("target") ? MarkedWords.name(view, mark.span()) : Range.NONE;
    if (!name.isEmpty() && mark.score() >= ModelThresholds.UNKNOWN) {
      return Optional.of(person(name));
    }
    Mention.Actor unlisted = UnlistedParties.of(view, range, role);
    if (unlisted != null) {
      return Optional.of(unlisted);
    }
    Range who = new Range(behindNumber(range), range.to());
    return !isParty(who)
            || role.equals("initiator") && isRidden(who)
            || isPlace(mark.span())
            || isWeapon(who)
            || isOnBothSides(mark, role)
            || mark.score() < ModelThresholds.UNKNOWN
        ? Optional.empty()
        : Optional.of(unknown(mark.label(), who));
  }

  /** "According to the accord signed by THE PRESIDENT, ...": who tells it, or gave it its name. */
  private boolean isOfSource(Range range) {
    return view.word(0).equals("according")
        && view.tokens().subList(0, range.from()).stream().noneMatch(word -> word.is(","));
  }

  /** "A DRONE struck", "with FPV drones": what it was done with, not who did it. */
  private boolean isWeapon(Range who) {
    int next = Math.min(who.to(), view.size() - 1);
    Mention.Weapon behind = view.covering(Mention.Weapon.class, next);
    return view.covering(Mention.Weapon.class, who.to() - 1) != null
        || behind != null && !view.word(next).equals("opened"); // "a helicopter OPENED fire"
  }

  /** Marked for who did it and for who bore it: words of which the model is not sure. */
  private boolean isOnBothSides(Marked mark, String role) {
    String[] others = role.equals("target") ? DOERS : SUFFERERS;
    return model.marks(view.sentence().span(), limits, others).stream()
        .anyMatch(other -> other.span().overlaps(mark.span()));
  }

  /** "Somebody on a RICKSHAW": what they rode on. */
  private boolean isRidden(Range who) {
    return RIDDEN.has(view.word(who.to() - 1));
  }

  private Mention person(Range name) {
    Span span = view.span(name.from(), name.to());
    return new Mention.PersonName(span, words(view, name), null, null);
  }

  /**
   * It ends with a noun, and one of them has more than two letters. One plain word is a party only
   * behind "a" or if it is one for people, and what holds a verb is none.
   */
  private boolean isParty(Range range) {
    List<Token> tokens = view.tokens().subList(range.from(), range.to());
    return !range.isEmpty()
        && view.at(range.to() - 1).isNoun()
        && !MarkedWords.isTold(view.at(range.to() - 1))
        && tokens.stream().noneMatch(token -> token.tag().equals("AUX"))
        && !(tokens.size() == 1 && (isPlain(range.from()) || isTied(view.word(range.from()))))
        && tokens.stream().anyMatch(token -> token.isNoun() && token.text().length() > 2);
  }

  /** "Liberian-flagged", "Swiss-owned": says whose a thing is. */
  private static boolean isTied(String word) {
    return word.matches(".+-(flagged|owned|registered|operated|made|run|held|controlled|based)");
  }

  /** "Spoken": written small, not behind "a", and no word for people. */
  private boolean isPlain(int at) {
    return Character.isLowerCase(view.at(at).text().codePointAt(0))
        && !CountNouns.isPerson(view.word(at))
        && (at == 0 || !view.at(at - 1).is("a", "an"));
  }

  /** How many they are is no part of who they are. */
  private int behindNumber(Range range) {
    int from = range.from();
    for (Mention.Count count : view.in(Mention.Count.class, range.from(), range.to())) {
      from = Math.max(from, view.tokenAt(count.number().end()));
    }
    return from < range.to() && view.at(from).is("of") ? from + 1 : from;
  }

  private boolean isPlace(Span words) {
    return view.mentions().stream()
        .anyMatch(m -> m instanceof Mention.PlaceName && m.span().equals(words));
  }

  private Mention unknown(String label, Range range) {
    String words = words(view, range);
    Span span = view.span(range.from(), range.to());
    if (label.equals("INI_ORG")) {
      return new Mention.Actor(
          span, null, words, PartyType.OTHER, null, false, Mention.Actor.UNLISTED);
    }
    if (isName(range)) {
      return new Mention.PersonName(span, words, null, null);
    }
    PartyType type = label.equals("INI_IND") ? PartyType.POLITICAL_MILITIA : PartyType.CIVILIANS;
    return new Mention.Actor(span, null, words, type, null, true, Mention.Actor.UNLISTED);
  }

  /** Two to four words that are nothing but a name. */
  private boolean isName(Range range) {
    int size = range.to() - range.from();
    if (size < 2 || size > 4) {
      return false;
    }
    for (Token token : view.tokens().subList(range.from(), range.to())) {
      boolean plain =
          token.isMark()
              || PLAIN_TAGS.contains(token.tag())
              || CountNouns.isPerson(token.lower())
              || !Character.isUpperCase(token.text().codePointAt(0));
      if (plain) {
        return false;
      }
    }
    return true;
  }

  static String words(SentenceView view, Range range) {
    StringBuilder words = new StringBuilder();
    for (Token token : view.tokens().subList(range.from(), range.to())) {
      words.append(words.length() == 0 || token.is("'s", "'") ? "" : " ").append(token.text());
    }
    return words.toString();
  }

  private void things(Trigger trigger) {
    for (Marked mark : model.marks(view.sentence().span(), limits, "OBJECT")) {
      Range range = MarkedWords.thing(view, mark.span(), found);
      boolean mine = nearest(mark.span()).filter(trigger::equals).isPresent();
      if (mine && !range.isEmpty() && !isTaken(range) && !isRatherPerson(mark)) {
        Span span = view.span(range.from(), range.to());
        String words = words(view, range);
        links.add(
            new RoleLink(
                trigger,
                new Mention.Count(span, span, null, null, false, words, words, span),
                "object"));
      }
    }
    for (Marked mark : model.marks(view.sentence().span(), limits, "WEAPON")) {
      Range range = MarkedWords.of(view, mark.span());
      boolean whole = !range.isEmpty() && range.to() > view.tokenAt(mark.span().end() - 1);
      boolean known =
          view.mentions().stream()
              .anyMatch(m -> m instanceof Mention.Weapon && m.span().overlaps(mark.span()));
      if (!known
          && whole
          && !isTaken(range)
          && view.at(range.to() - 1).isNoun()
          && nearest(mark.span()).filter(trigger::equals).isPresent()) {
        Span span = view.span(range.from(), range.to());
        links.add(new RoleLink(trigger, new Mention.Weapon(span, "other"), "weapon"));
      }
    }
  }

  /** Another link has the thing itself; one that has but a word before it has another. */
  private boolean isTaken(Range range) {
    Span head = view.at(range.to() - 1).span();
    return links.stream().anyMatch(l -> l.mention().span().overlaps(head));
  }

  private boolean isRatherPerson(Marked mark) {
    return !MarkedWords.name(view, mark.span()).isEmpty()
        && model.marks(view.sentence().span(), mark.score(), SUFFERERS).stream()
            .anyMatch(other -> other.span().overlaps(mark.span()));
  }

  /** A marked figure or person that no word for harm took yet. */
  private void harmed(String label, HarmKind kind) {
    String measure = kind.name().toLowerCase(Locale.ROOT);
    Trigger trigger =
        found.stream()
            .map(Found::trigger)
            .filter(t -> t.kind() == ClaimKind.EVENT && measure.equals(t.measure()))
            .findFirst()
            .orElse(null);
    if (trigger == null) {
      return;
    }
    String role = RoleLink.LIKELY + RoleLink.HARM + measure;
    boolean open =
        links.stream()
            .noneMatch(
                l ->
                    l.trigger().measure() != null
                        && l.trigger().measure().equals(measure)
                        && l.isHarm());
    for (Marked mark : model.marks(view.sentence().span(), limits, label)) {
      Mention who = open && !isLinked(mark.span()) ? harmed(mark) : null;
      if (who != null) {
        links.add(new RoleLink(trigger, who, role));
      }
    }
  }

  private boolean isLinked(Span words) {
    return links.stream().anyMatch(l -> l.isToll() && l.mention().span().overlaps(words));
  }

  private @Nullable Mention harmed(Marked mark) {
    for (Mention mention : view.mentions()) {
      if (mention instanceof Mention.Count && mention.span().overlaps(mark.span())) {
        return mention;
      }
    }
    return party(mark, "target").orElse(null);
  }
}
