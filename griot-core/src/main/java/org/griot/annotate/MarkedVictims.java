package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.annotate.Phrases.Range;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.encode.Marked;
import org.griot.model.ClaimKind;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Trigger;

/**
 * Names of the killed, the hurt and the taken that only the model sees. Who they are is told, not
 * how many: a name that stands beside a figure adds nobody to it, so that these links count
 * nothing.
 */
final class MarkedVictims {
  private static final String[] LABELS = {"KILLED", "INJURED", "TAKEN"};

  /** What a word for the happening may do to those of a label, the first that is told. */
  private static final Map<String, List<HarmKind>> DONE =
      Map.of(
          "KILLED", List.of(HarmKind.KILLED),
          "INJURED", List.of(HarmKind.INJURED),
          "TAKEN", List.of(HarmKind.ABDUCTED, HarmKind.CAPTURED, HarmKind.ARRESTED));

  private static final Set<String> REASON = Set.of("for", "after", "over", "of");

  private final ModelThresholds limits;
  private final ModelReading model;

  MarkedVictims(ModelThresholds limits, ModelReading model) {
    this.limits = limits;
    this.model = model;
  }

  /** Who is harmed by a happening of this sentence, beside those whom links name already. */
  List<RoleLink> links(SentenceView view, List<Found> found, List<RoleLink> links) {
    List<RoleLink> more = new ArrayList<>();
    for (Marked mark : marks(view, 0)) {
      Range name = MarkedWords.name(view, mark.span());
      boolean open = !name.isEmpty() && !isTrigger(view, name, found) && !isElse(view, name, found);
      if (open && !isTold(name, view, links) && !isTold(name, view, more)) {
        trigger(mark, found)
            .ifPresent(
                t -> more.add(new RoleLink(t, person(view, name), RoleLink.VICTIM + t.measure())));
      }
    }
    return more;
  }

  /**
   * "The victims were identified as A and B": a sentence without a word for what happened goes on
   * with the happening that was told last, if it has a word for telling who was harmed or is the
   * name alone. The model's mark by itself does not do: it takes anyone who stands in such a report
   * for one of the harmed, now and then.
   */
  List<RoleLink> identified(TollWords words, SentenceView view, List<Trigger> before) {
    List<RoleLink> more = new ArrayList<>();
    boolean telling =
        view.tokens().stream().anyMatch(t -> words.is("identified", t.lower()))
            && view.tokens().stream().noneMatch(t -> words.is("doer", t.lower()));
    for (Marked mark : marks(view, ModelThresholds.TOLL)) {
      Range name = MarkedWords.name(view, mark.span());
      boolean told = telling || isMeant(view, name) || isAlone(view, name);
      if (!name.isEmpty() && told && !isTold(name, view, more)) {
        last(before, mark.label())
            .ifPresent(
                kind -> {
                  Trigger trigger = UnspokenTolls.elliptic(view, mark.span(), kind).trigger();
                  more.add(
                      new RoleLink(
                          trigger, person(view, name), RoleLink.VICTIM + trigger.measure()));
                });
      }
    }
    return more;
  }

  /** "He was Ali Ba." */
  private static boolean isMeant(SentenceView view, Range name) {
    return !name.isEmpty()
        && name.from() == 2
        && view.at(0).tag().equals("PRON")
        && view.at(1).is("was", "is");
  }

  /** "Ali Ba, 24." */
  private static boolean isAlone(SentenceView view, Range name) {
    for (int i = 0; i < view.size(); i++) {
      Token token = view.at(i);
      boolean own = name.from() <= i && i < name.to();
      if (!own && !token.isMark() && !Character.isDigit(token.lower().codePointAt(0))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /**
   * "Vargas was murdered", where a town is called Vargas too: the place is the name of a person.
   */
  static boolean isName(ModelReading model, SentenceView view, Mention mention) {
    if (!(mention instanceof Mention.PlaceName place)
        || place.place().feature().equals("country")) {
      return false;
    }
    Span words = place.span();
    boolean behind =
        view.tokenAt(words.start()) > 0
            && view.at(view.tokenAt(words.start()) - 1).tag().equals("ADP");
    return !behind
        && model.marks(view.sentence().span(), ModelThresholds.UNKNOWN, LABELS).stream()
            .filter(m -> m.span().contains(words) && ends(view, m.span(), words))
            .anyMatch(m -> isRather(model, view, m, words));
  }

  private static boolean ends(SentenceView view, Span mark, Span words) {
    return MarkedWords.of(view, mark).to() == view.tokenAt(words.end() - 1) + 1;
  }

  private static boolean isRather(ModelReading model, SentenceView view, Marked mark, Span words) {
    return model.marks(view.sentence().span(), mark.score(), "PLACE").stream()
        .noneMatch(p -> p.span().overlaps(words));
  }

  /** The surest first, so that each person is in one role. */
  private List<Marked> marks(SentenceView view, double least) {
    boolean body = view.sentence().role() != Sentence.Role.FURNITURE;
    return body
        ? model.marks(view.sentence().span(), limits, LABELS).stream()
            .filter(m -> m.score() >= least)
            .sorted(Comparator.comparingDouble(Marked::score).reversed())
            .toList()
        : List.of();
  }

  private static Optional<HarmKind> last(List<Trigger> before, String label) {
    return DONE.getOrDefault(label, List.of()).stream()
        .filter(kind -> before.stream().anyMatch(t -> isOf(t, kind)))
        .findFirst();
  }

  private static boolean isOf(Trigger trigger, HarmKind kind) {
    return trigger.kind() == ClaimKind.EVENT
        && kind.name().equalsIgnoreCase(String.valueOf(trigger.measure()));
  }

  private static Optional<Trigger> trigger(Marked mark, List<Found> found) {
    return found.stream()
        .map(Found::trigger)
        .filter(
            t ->
                DONE.getOrDefault(mark.label(), List.of()).stream().anyMatch(kind -> isOf(t, kind)))
        .min(Comparator.comparingInt(t -> ModelRoles.distance(t.span(), mark.span())));
  }

  /**
   * "Arrested for hiding Ali Ba", "arrested in Gao, where Ali Ba lives", "arrested at a rally in
   * support of Ali Ba": another than who was taken. In "arrested for marching were Ali Ba and" it
   * is not.
   */
  private static boolean isElse(SentenceView view, Range name, List<Found> found) {
    int deed = -1;
    for (Found one : found) {
      int behind = one.match().to();
      deed = behind <= name.from() && one.trigger().measure() != null ? behind : deed;
    }
    boolean other = false;
    for (int i = deed; deed >= 0 && i < name.from(); i++) {
      String before = view.word(i - 1);
      boolean reason = REASON.contains(before) && view.word(i).endsWith("ing");
      other |= reason || view.at(i).is("where", "solidarity") || isFor(view, i);
      other &= !view.at(i).is("were", "are", "including", "include", ":");
    }
    return other;
  }

  private static boolean isFor(SentenceView view, int at) {
    return view.word(at).equals("support") && view.word(at + 1).equals("of");
  }

  private static boolean isTrigger(SentenceView view, Range name, List<Found> found) {
    Span words = span(view, name);
    return found.stream().anyMatch(f -> f.trigger().span().overlaps(words));
  }

  private static boolean isTold(Range name, SentenceView view, List<RoleLink> links) {
    Span words = span(view, name);
    return links.stream()
        .anyMatch(
            l ->
                (l.isHarm() || l.role().startsWith(RoleLink.VICTIM))
                    && l.mention() instanceof Mention.PersonName
                    && l.mention().span().overlaps(words));
  }

  private static Mention.PersonName person(SentenceView view, Range name) {
    Span words = span(view, name);
    for (Mention mention : view.mentions()) {
      if (mention instanceof Mention.PersonName known && known.span().overlaps(words)) {
        return known;
      }
    }
    return new Mention.PersonName(words, ModelRoles.words(view, name), null, null);
  }

  private static Span span(SentenceView view, Range name) {
    return view.span(name.from(), name.to());
  }
}
