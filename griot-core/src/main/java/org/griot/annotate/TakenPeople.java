package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.link.CountNouns;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * How many surrendered, fled, were freed or taken, where the figure stands before the verb ("90
 * fighters laid down their arms", "twelve of the pupils were let go") or where no word of the
 * lexicon says that people were counted ("flew ten hostages out").
 */
final class TakenPeople {
  /** What befalls people in a happening of the type, whatever word tells it. */
  private static final Map<String, String> BY_TYPE =
      Map.of(
          "release", "released",
          "surrender", "surrendered",
          "displacement", "displaced",
          "arrests", "arrested",
          "abduction", "abducted",
          "capture-of-fighter", "captured");

  /** Who does these has them counted, whether the verb is passive or not. */
  private static final Set<String> DOING = Set.of("surrendered", "displaced");

  private static final Set<String> WHO = Set.of("who", "that", "which");

  private final SentenceView view;
  private final List<RoleLink> links;

  private TakenPeople(SentenceView view, List<RoleLink> links) {
    this.view = view;
    this.links = new ArrayList<>(links);
  }

  /** The links with the people who are counted. */
  static List<RoleLink> counted(SentenceView view, List<Found> found, List<RoleLink> links) {
    TakenPeople people = new TakenPeople(view, links);
    found.forEach(people::count);
    return people.links;
  }

  private void count(Found one) {
    Trigger trigger = one.trigger();
    String kind = kind(trigger);
    if (kind == null || isCounted(trigger)) {
      return;
    }
    List<Mention.Count> objects =
        links.stream()
            .filter(l -> l.trigger().equals(trigger) && l.role().equals("object"))
            .filter(l -> l.mention() instanceof Mention.Count count && isOfPeople(count))
            .map(l -> (Mention.Count) l.mention())
            .toList();
    if (!objects.isEmpty()) {
      links.removeIf(l -> l.trigger().equals(trigger) && objects.contains(l.mention()));
      objects.forEach(count -> links.add(new RoleLink(trigger, count, RoleLink.HARM + kind)));
    } else if (!one.match().isNoun()) {
      subject(one, kind);
    }
  }

  private void subject(Found one, String kind) {
    VerbGroup group = VerbGroup.around(view, one.match());
    if (!group.passive() && !DOING.contains(kind)) {
      return;
    }
    int end = group.from();
    end = WHO.contains(view.word(end - 1)) ? end - 1 : end;
    Phrases.Range subject = Phrases.subject(view, end);
    view.in(Mention.Count.class, subject.from(), subject.to()).stream()
        .filter(TakenPeople::isOfPeople)
        .filter(count -> links.stream().noneMatch(l -> l.mention().equals(count) && l.isToll()))
        .findFirst()
        .ifPresent(count -> links.add(new RoleLink(one.trigger(), count, RoleLink.HARM + kind)));
  }

  private static @Nullable String kind(Trigger trigger) {
    boolean event = trigger.kind() == ClaimKind.EVENT && trigger.type() != null;
    String byType = event ? BY_TYPE.get(trigger.type()) : null;
    String measure = trigger.measure();
    return measure == null ? byType : BY_TYPE.containsValue(measure) ? measure : null;
  }

  private boolean isCounted(Trigger trigger) {
    return links.stream()
        .anyMatch(
            l ->
                l.trigger().equals(trigger)
                    && l.isToll()
                    && (l.mention() instanceof Mention.Count
                        || l.mention() instanceof Mention.PersonName));
  }

  private static boolean isOfPeople(Mention.Count count) {
    return count.noun() != null && CountNouns.isPerson(count.noun());
  }
}
