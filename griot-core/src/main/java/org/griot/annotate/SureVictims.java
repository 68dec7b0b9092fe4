package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.encode.Marked;
import org.griot.link.AnyPerson;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The persons, by name, age or description, of whom the model is sure that they were killed or hurt
 * and no rule says so: "Jones, 24, and his brother were both hit", a word that no row of the
 * lexicon takes for harm.
 */
final class SureVictims {
  private static final Pattern AGE = Pattern.compile("(?i)^\\d{1,3}[- ]year[- ]old\\b.*");
  private static final Set<String> ONE =
      Set.of("a", "an", "the", "his", "her", "one", "another", "their");

  private static final Set<String> PART = Set.of("including", "among");
  // How sure the model must be: of one beside those whom the rules read; the same in a sentence
  // that tells of other harm only; and that somebody may be who did it.
  private static final double SURE = 0.9;
  private static final double CERTAIN = 0.97;
  private static final double DOER = 0.3;

  private static final int NEAR = 4;
  private static final int NAME = 4;

  private final TollWords words;
  private final ModelReading model;
  private final String text;
  private final SentenceView view;
  private final List<Found> found;
  private final List<RoleLink> links;
  private final List<Mention.Speaker> speakers;
  private final List<RoleLink> added = new ArrayList<>();

  SureVictims(
      TollWords words,
      ModelReading model,
      String text,
      SentenceView view,
      List<Found> found,
      List<RoleLink> links,
      List<Mention.Speaker> speakers) {
    this.words = words;
    this.model = model;
    this.text = text;
    this.view = view;
    this.found = found;
    this.links = links;
    this.speakers = speakers;
  }

  /** What the links of a sentence lack, each with a word of harm of its own or one told here. */
  List<RoleLink> links() {
    int sentence = view.sentence().index();
    boolean quiet =
        model.isQuiet(sentence) || model.score(sentence, "mass-grave") >= ModelThresholds.STATE;
    if (!model.knows(sentence) || quiet || isShouted(view.sentence().span().of(text))) {
      return List.of(); // in a text of capitals persons are not marked surely enough
    }
    add("KILLED", HarmKind.KILLED);
    add("INJURED", HarmKind.INJURED);
    return List.copyOf(added);
  }

  private void add(String label, HarmKind kind) {
    for (Marked mark : model.marks(view.sentence().span(), SURE, label)) {
      for (Mention who : people(mark.span())) {
        if (isOpen(who)) {
          Trigger trigger = trigger(who, kind, mark.score() >= CERTAIN);
          if (trigger != null) {
            String role = isAmongThose(who) ? RoleLink.PART : RoleLink.HARM;
            added.add(new RoleLink(trigger, who, role + trigger.measure()));
          }
        }
      }
    }
  }

  /** "Three were killed, including Jean Ba". */
  private boolean isAmongThose(Mention who) {
    int at = view.tokenAt(who.span().start()) - 1;
    while (at > 0 && !view.at(at).isVerb() && !PART.contains(view.word(at))) {
      at--;
    }
    return at > 0 && PART.contains(view.word(at));
  }

  /** Nobody whom the rules take for harmed already, for a doer or for who speaks. */
  private boolean isOpen(Mention who) {
    boolean linked =
        links.stream()
            .anyMatch(
                l ->
                    l.mention().span().overlaps(who.span())
                        && (l.isToll()
                            || l.role().equals("initiator")
                            || l.role().equals("blamed")));
    boolean doer =
        !model.marks(view.sentence().span(), DOER, "INI_IND", "INI_ORG").stream()
            .filter(m -> m.span().overlaps(who.span()))
            .toList()
            .isEmpty();
    return !linked
        && !doer
        && !Condemned.holds(view, who.span())
        && !isMissed(who)
        && added.stream().noneMatch(l -> l.mention().span().overlaps(who.span()))
        && speakers.stream().noneMatch(s -> s.span().overlaps(who.span()));
  }

  /** "An assassination attempt on Ba": aimed at somebody whom it did not kill. */
  private boolean isMissed(Mention who) {
    return links.stream()
        .filter(l -> l.settled().role().equals("target") && l.mention().span().overlaps(who.span()))
        .map(l -> l.trigger().span())
        .anyMatch(deed -> words.is("failed", view.word(view.tokenAt(deed.end() - 1))));
  }

  /**
   * The word of such harm in the sentence, else the words for the harmed themselves, if the
   * sentence tells of an attack, or if it tells of other harm and the model has no doubt.
   */
  private @Nullable Trigger trigger(Mention who, HarmKind kind, boolean certain) {
    String measure = kind.name().toLowerCase(Locale.ROOT);
    Trigger same = null;
    Trigger told = null;
    for (Found one : found) {
      Trigger trigger = one.trigger();
      boolean harm = trigger.hurts();
      boolean attack = trigger.measure() == null && "attack".equals(trigger.type());
      if (trigger.kind() == ClaimKind.EVENT && (attack || harm) && !isFigure(trigger)) {
        told = nearer(trigger, told, who.span());
        same = measure.equals(trigger.measure()) ? nearer(trigger, same, who.span()) : same;
      }
    }
    if (same != null || told == null || told.measure() != null && !certain) {
      return same;
    }
    return Trigger.unspoken(who.span(), told.sentence(), measure)
        .told(told.stance(), told.reality(), told.main());
  }

  /** "Shot six, two fatally": the words for the two tell of nobody else. */
  private boolean isFigure(Trigger trigger) {
    return view.mentions().stream()
        .anyMatch(m -> m instanceof Mention.Count && m.span().equals(trigger.span()));
  }

  private static Trigger nearer(Trigger one, @Nullable Trigger other, Span who) {
    return other == null
            || ModelRoles.distance(one.span(), who) < ModelRoles.distance(other.span(), who)
        ? one
        : other;
  }

  /** The persons and figures that the marked words hold. */
  private List<Mention> people(Span words) {
    List<Mention> people = new ArrayList<>();
    for (Mention mention : view.mentions()) {
      int last = Math.min(view.tokenAt(words.end() - 1), view.size() - 1);
      if (mention instanceof Mention.PersonName
          && mention.span().overlaps(words)
          && !Sufferers.isOwner(view, mention, last)) {
        people.add(mention);
      }
    }
    List<Mention> several =
        view.mentions().stream()
            .filter(m -> m.span().overlaps(words))
            .filter(
                m -> m instanceof Mention.Count c && isSeveral(c) && !isElsewhere(c) && !isBusy(c))
            .toList();
    for (Mention mention : view.mentions()) {
      boolean counted =
          mention instanceof Mention.Count count
              && Sufferers.isOne(count)
              && mention.span().overlaps(words)
              && people.stream().noneMatch(p -> isBeside(p, count));
      if (counted) {
        people.add(mention);
      }
    }
    if (!several.isEmpty()) {
      people.removeIf(m -> m instanceof Mention.Count);
      people.addAll(several);
      return people;
    }
    if (people.isEmpty()) {
      Mention one = one(words);
      return one == null ? List.of() : List.of(one);
    }
    return people;
  }

  /** "Four others": a number of people. */
  private boolean isSeveral(Mention.Count count) {
    boolean people = count.noun() != null && CountNouns.isPerson(count.noun());
    return (people || isBare(count)) && count.low() != null && count.low() > 1;
  }

  /** "Left another six injured", "wounding four"; not "between ages 12 and 16". */
  private boolean isBare(Mention.Count count) {
    int before = view.tokenAt(count.span().start()) - 1;
    return count.noun() == null
        && before >= 0
        && (view.at(before).isVerb() || tells(view.at(before).span()));
  }

  private boolean tells(Span word) {
    return found.stream().anyMatch(f -> f.trigger().span().overlaps(word));
  }

  /** "Three people were in a car when the boy was shot". */
  private boolean isElsewhere(Mention.Count count) {
    int be = view.tokenAt(count.span().end() - 1) + 1;
    return be + 1 < view.size()
        && VerbGroup.isBe(view.word(be))
        && (view.at(be + 1).tag().equals("ADP") || view.at(be + 1).tag().equals("DET"));
  }

  private boolean isBusy(Mention.Count count) {
    return new Unharmed(words, view).isBusy(count);
  }

  /** "a 20-year-old man, Jean Ba": one of whom a name is known. */
  private static boolean isBeside(Mention known, Mention.Count count) {
    return ModelRoles.distance(known.span(), count.span()) < NEAR;
  }

  /** "The boy", "his 7-year-old brother", "Oatis": one person in words that nothing else reads. */
  private @Nullable Mention one(Span words) {
    int from = view.tokenAt(words.start());
    int to = view.tokenAt(words.end() - 1) + 1;
    if (from >= Math.min(to, view.size())) {
      return null;
    }
    to = Math.min(to, view.size());
    Token last = view.at(to - 1);
    String noun = words.of(text);
    int owner = from;
    while (owner < to && !view.at(owner).is("'s", "’s")) {
      owner++;
    }
    if (owner < to - 1) {
      from = owner + 1; // "Ba's 7-year-old brother"
      noun = view.span(from, to).of(text);
    }
    boolean single = owner < to - 1 || ONE.contains(view.word(from)) || AGE.matcher(noun).matches();
    if (!single && from > 0 && ONE.contains(view.word(from - 1))) {
      from--;
      single = true;
    }
    if (single && isOnePerson(last.text())) {
      Span span = view.at(from).span().cover(last.span());
      int head = ONE.contains(view.word(from)) && from < to - 1 ? from + 1 : from;
      Span nounSpan = view.at(head).span().cover(last.span());
      return new Mention.Count(
          span, view.at(from).span(), 1, 1, false, null, nounSpan.of(text), nounSpan);
    }
    return name(from, to);
  }

  private static boolean isOnePerson(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith("-old")
        || AnyPerson.of(word) != null && !CountNouns.isMany(word)
        || CountNouns.kind(word) == CountNouns.Kind.PERSON && !CountNouns.isMany(word);
  }

  /** "Deputy" of "Deputy Jean Ba": the name goes on. */
  private boolean isCut(int to) {
    return to < view.size() && view.covering(Mention.PersonName.class, to) != null;
  }

  /** "DIED": in a text of capitals they mark no name. */
  private static boolean isShouted(String word) {
    return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** "Twelve Maoists were killed": a registered party is no person. */
  private boolean isGroup(int at) {
    Mention.Actor party = view.covering(Mention.Actor.class, at);
    return party != null && party.actor() != null && !party.generic();
  }

  /** A name, behind an age if there is one. */
  private @Nullable Mention name(int start, int to) {
    int from = start;
    while (from < to
        && (!Character.isUpperCase(view.at(from).text().codePointAt(0))
            || view.word(from).endsWith("-old"))) {
      from++;
    }
    if (from == to || to - from > NAME || isCut(to) || view.at(from).is("the")) {
      return null;
    }
    for (int i = from; i < to; i++) {
      boolean capital = Character.isUpperCase(view.at(i).text().codePointAt(0));
      boolean taken =
          (view.isPlace(i) || isGroup(i)) && to - from == 1
              || view.covering(Mention.Date.class, i) != null;
      Span word = view.at(i).span();
      if (!capital || taken || tells(word) || isShouted(view.at(i).text())) {
        return null;
      }
    }
    Span span = view.span(from, to);
    return new Mention.PersonName(span, span.of(text), null, null);
  }
}
