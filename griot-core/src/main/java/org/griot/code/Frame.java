package org.griot.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.griot.model.ClaimKind;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;

/**
 * The triggers of one sentence that tell of one happening, with their links.
 *
 * @param past the sentence tells it as what lies behind another happening
 * @param earlier it is another happening, before the one that its sentence tells of
 * @param bygone the sentence tells it behind "since"
 */
final class Frame {
  /** The circumstance that tells another happening than the one before: "in a separate attack". */
  static final String APART = "apart";

  /** The same, wherever it stands: "was hit by a shell on the same day". */
  static final String SAME_DAY = "same-day";

  /** Several people were found dead: of the deed told before, if one is told. */
  static final String FOUND_DEAD = "found-dead";

  // So near the head of its sentence such a phrase speaks for all that follows, in characters.
  private static final int HEAD = 12;

  private static final int MONTH = 28;

  private final Sentence sentence;
  private final List<Trigger> triggers;
  private final List<RoleLink> links;
  private final boolean past;
  private final boolean earlier;
  private final boolean bygone;
  private final Set<String> types;
  private final List<DateRange> dates;
  private final List<Place> places;
  private final List<Mention.PersonName> victims;

  Frame(
      Sentence sentence,
      List<Trigger> triggers,
      List<RoleLink> links,
      boolean past,
      boolean earlier,
      boolean bygone) {
    this.sentence = sentence;
    this.triggers = List.copyOf(triggers);
    this.links = List.copyOf(links);
    this.past = past;
    this.earlier = earlier;
    this.bygone = bygone;
    this.types = types(triggers);
    this.dates = ListedDays.of(linked(Mention.Date.class, "date"));
    this.places =
        linked(Mention.PlaceName.class, "place").stream()
            .map(Mention.PlaceName::place)
            .filter(place -> !place.isMetonym())
            .toList();
    this.victims = victims(links);
  }

  /** The same with other links. */
  Frame with(List<RoleLink> other) {
    return new Frame(sentence, triggers, other, past, earlier, bygone);
  }

  Sentence sentence() {
    return sentence;
  }

  List<Trigger> triggers() {
    return triggers;
  }

  List<RoleLink> links() {
    return links;
  }

  Trigger first() {
    return triggers.get(0);
  }

  ClaimKind kind() {
    return first().kind();
  }

  Stance stance() {
    return first().stance();
  }

  Reality reality() {
    return first().reality();
  }

  boolean background() {
    return past
        || earlier
        || bygone && dates.isEmpty()
        || triggers.stream().noneMatch(Trigger::main);
  }

  /** Tells of others than those of whom the news is: "a week after two men were shot there". */
  boolean earlier() {
    return earlier;
  }

  /** Is the deed of the report only where something says so: "since gunmen killed 41". */
  boolean bygone() {
    return bygone;
  }

  /** Names no deed of its own: who is blamed, who claims. */
  boolean isAttribution() {
    return triggers.stream().allMatch(t -> Trigger.ATTRIBUTION.equals(t.measure()));
  }

  boolean anaphoric() {
    return triggers.stream().anyMatch(Trigger::anaphoric);
  }

  boolean heads() {
    return sentence.role() != Sentence.Role.BODY;
  }

  /** "At least five people were killed": of the deed told right before, or of none. */
  boolean isBareToll() {
    return dates.isEmpty()
        && places.isEmpty()
        && victims.isEmpty()
        && !counts().isEmpty()
        && triggers.stream().allMatch(Trigger::hurts)
        && linked(Mention.Actor.class, "initiator").isEmpty();
  }

  Set<String> types() {
    return types;
  }

  private static Set<String> types(List<Trigger> triggers) {
    Set<String> types = new LinkedHashSet<>();
    for (Trigger trigger : triggers) {
      if (trigger.type() != null) {
        types.add(trigger.type());
      }
    }
    return Collections.unmodifiableSet(types);
  }

  /** "In a separate incident", "the same day": another happening than those told before. */
  boolean opensAnother() {
    return !heads()
        && !types.isEmpty()
        && linked(Mention.Circumstance.class, "circumstance").stream()
            .anyMatch(
                c ->
                    c.kind().equals(SAME_DAY)
                        || c.kind().equals(APART)
                            && c.span().start() - sentence.span().start() < HEAD);
  }

  /** Tells who came and where, and nothing that was done there. */
  boolean setsScene() {
    return types.isEmpty() && !hurts() && triggers.stream().allMatch(t -> t.measure() == null);
  }

  /** Tells of dead or wounded. */
  boolean hurts() {
    return triggers.stream().anyMatch(Trigger::hurts);
  }

  /** Tells that people were found dead, and of no deed. */
  boolean findsDead() {
    return types().isEmpty()
        && linked(Mention.Circumstance.class, "circumstance").stream()
            .anyMatch(c -> c.kind().equals(FOUND_DEAD));
  }

  /** Tells of wounded only: the places that it names may be those of hospitals. */
  boolean tendsWounded() {
    return triggers.stream().allMatch(t -> "injured".equals(t.measure()));
  }

  /** The figures of people harmed. */
  List<Mention.Count> counts() {
    List<Mention.Count> counts = new ArrayList<>();
    for (RoleLink link : links) {
      if (link.isHarm() && link.mention() instanceof Mention.Count count) {
        counts.add(count);
      }
    }
    return counts;
  }

  <T extends Mention> List<T> linked(Class<T> kind, String role) {
    List<T> found = new ArrayList<>();
    for (RoleLink link : links) {
      if (link.role().equals(role)
          && kind.isInstance(link.mention())
          && !found.contains(link.mention())) {
        found.add(kind.cast(link.mention()));
      }
    }
    return found;
  }

  List<DateRange> dates() {
    return dates;
  }

  List<Place> places() {
    return places;
  }

  /** Where the words stand for whoever the frame says was harmed, in other sentences too. */
  Set<Span> harmed() {
    Set<Span> spans = new LinkedHashSet<>();
    for (RoleLink link : links) {
      if (link.isHarm()) {
        spans.add(link.mention().span());
      }
    }
    return spans;
  }

  /** The persons that the frame says were harmed, by name. */
  List<Mention.PersonName> victims() {
    return victims;
  }

  private static List<Mention.PersonName> victims(List<RoleLink> links) {
    List<Mention.PersonName> found = new ArrayList<>();
    for (RoleLink link : links) {
      if (link.isHarm()
          && link.mention() instanceof Mention.PersonName person
          && !found.contains(person)) {
        found.add(person);
      }
    }
    return found;
  }

  Span span() {
    return first().span();
  }

  /** "Since January 210 were killed": whether it is a figure over that month or more. */
  boolean isBalance(DateRange date) {
    boolean wide = !date.isKnown() || date.days() >= MONTH;
    return wide && !anaphoric() && !counts().isEmpty() && !findsDead();
  }

  /** Whether it tells figures of one day. */
  boolean isOfDay() {
    return !counts().isEmpty()
        && !dates().isEmpty()
        && dates().stream().allMatch(d -> d.isKnown() && d.days() == 1);
  }
}
