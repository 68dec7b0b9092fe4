package org.griot.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.codebook.Codebook;
import org.griot.model.AnnotatedDocument;
import org.griot.model.ClaimKind;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Reality;
import org.griot.model.Sentence;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Gathers frames into chains: each frame goes to the chain before it that agrees best, if any
 * agrees well enough and none of its values contradicts it.
 */
final class Chains {
  private static final int ENOUGH = 3;

  // No report tells of so many happenings at once; a list of thousands must not take hours.
  private static final int WINDOW = 64;

  // The headline and the first sentences tell one story.
  private static final int LEAD = 3;

  // News without a date is not older than this.
  private static final int FRESH_DAYS = 14;

  // Families of the codebook whose deeds somebody is blamed for, claims or denies.
  private static final Set<String> DEEDS =
      Set.of("battle", "remote-violence", "civilians", "property", "detention", "territory");

  private static final Set<PartyType> CROWDS = Set.of(PartyType.PROTESTERS, PartyType.RIOTERS);

  // Points for a person of both, by name or by "he".
  private static final int SAME = 5;

  // Points that a deed of former times loses where somebody claims or is blamed.
  private static final int LONG_AGO = 4;

  private final Codebook codebook;
  private static final Pattern DEFINITE =
      Pattern.compile(
          "the (?:\\S+ )?(?:victims?|man|woman|boy|girl|child|teen|teenager|toddler).*");

  private final String text;
  private final @Nullable LocalDate published;
  private final Items items;

  Chains(Codebook codebook, AnnotatedDocument document) {
    this.text = document.document().text();
    this.codebook = codebook;
    this.published = document.document().published().date();
    this.items = Items.of(document);
  }

  List<Chain> of(List<Frame> frames) {
    List<Chain> chains = new ArrayList<>();
    for (Frame frame : frames) {
      if (!frame.isAttribution() && !NoneHurt.isOnly(frame)) {
        place(frame, chains);
      }
    }
    NoneHurt.join(codebook, frames, chains);
    for (Frame frame : frames) {
      if (frame.isAttribution()) {
        attribute(frame, chains);
      }
    }
    return chains;
  }

  private void place(Frame frame, List<Chain> chains) {
    Chain best = frame.anaphoric() ? ThatDeed.of(text, frame, chains) : null;
    int most = best == null ? ENOUGH - 1 : Integer.MAX_VALUE;
    List<Chain> near = chains.subList(Math.max(0, chains.size() - WINDOW), chains.size());
    Chain only = only(near);
    boolean tended = frame.tendsWounded() && near.stream().noneMatch(c -> isAt(c, frame));
    for (Chain chain : near) {
      int score = score(chain, frame, chain == only, tended);
      if (score > most || (score == most && best != null)) {
        best = chain;
        most = score;
      }
    }
    if (best == null) {
      chains.add(new Chain(frame));
    } else {
      best.add(frame);
    }
  }

  /** The only one of these that tells of people hurt, if there is but one. */
  private static @Nullable Chain only(List<Chain> chains) {
    List<Chain> hurting = chains.stream().filter(c -> c.hurts() && !c.background()).toList();
    return hurting.size() == 1 ? hurting.get(0) : null;
  }

  /** How well a frame fits a chain; negative if they contradict each other. */
  private int score(Chain chain, Frame frame, boolean only, boolean tended) {
    Frame first = chain.first();
    boolean events = first.kind() == ClaimKind.EVENT && frame.kind() == ClaimKind.EVENT;
    if (!events
        || first.stance() != frame.stance()
        || first.reality() != frame.reality()
        || !typesAgree(chain, frame)
        || first.earlier() != frame.earlier()
        || frame.background() != chain.background()
            && Types.isTakenForTaking(chain.types(), frame.types())
        || isAnother(chain, frame)
        || chain.isBalance() && frame.isOfDay()
        || isOfOtherItem(chain, frame)
        || OwnTolls.isOfOtherSite(chain, frame)) {
      return -1;
    }
    int persons = persons(chain, frame);
    int date = date(chain, frame, persons == SAME);
    int place = placeScore(chain, frame, tended);
    int parties = parties(chain, frame);
    if (only && isLaterOutcome(chain, frame)) {
      date = Math.max(0, date);
      place = Math.max(0, place);
      parties = Math.max(0, parties);
    }
    if (date < 0 || place < 0 || parties < 0) {
      return -1;
    }
    int score = date + place + parties + persons + figures(chain, frame);
    int gap = frame.sentence().index() - chain.last().sentence().index();
    if (frame.anaphoric() && !namesAnother(chain, frame)) {
      score += gap <= 3 ? 4 : 2;
      score -= frame.dates().isEmpty() && beganLongAgo(chain) ? 1 : 0;
    }
    if (frame.dates().isEmpty() && (frame.places().isEmpty() || frame.tendsWounded())
        || chain.date() == null && chain.distinctPlaces().isEmpty()) {
      score += 1;
    }
    score += tolls(chain, frame);
    if (chain.heads() && !frame.background()) {
      score += 2;
    } else if (frame.heads()) {
      score += 1;
    }
    if (gap <= 1) {
      score += entersScene(chain, frame) ? 3 : 1;
    }
    if (chain.first().sentence().index() <= LEAD && frame.sentence().index() <= LEAD) {
      score += 1;
    }
    if (frame.types().stream().anyMatch(chain.types()::contains)) {
      score += 1;
    }
    if (isFarOff(chain, frame, gap)) {
      score -= 1;
    }
    boolean told = gap == 1 && !chain.background() && frame.isBareToll();
    return frame.background() != chain.background() && !told ? score - 2 : score;
  }

  /** What speaks for a figure's, an outcome's or a claim's being of this happening. */
  private int tolls(Chain chain, Frame frame) {
    int points = 0;
    if (isTollAlone(frame)
        || chain.hurts()
            && !frame.background()
            && (isOutcome(frame) || Attackers.areHurt(text, frame))
        || frame.findsDead() && !chain.types().isEmpty()
        || claimsOwnDeed(frame)) {
      points += 2;
    }
    if (isLooseToll(frame)) {
      points += chain.date() != null && !chain.distinctPlaces().isEmpty() ? 2 : 0;
      points += chain.hurts() ? 2 : 0;
    }
    return points;
  }

  /** "Shot on Sunday. The victim has died Tuesday": not another deed, if no words name one. */
  private static boolean isLaterOutcome(Chain chain, Frame frame) {
    DateRange hurt = chain.date();
    return frame.types().isEmpty()
        && frame.hurts()
        && frame.places().isEmpty()
        && hurt != null
        && hurt.end() != null
        && frame.dates().stream()
            .allMatch(
                d ->
                    d.start() != null
                        && d.start().isAfter(hurt.end())
                        && d.start().isBefore(hurt.end().plusDays(FRESH_DAYS)));
  }

  /** "The same day, elsewhere": not what the body has told already, though the headline may. */
  private static boolean isAnother(Chain chain, Frame frame) {
    boolean beside =
        chain.isOngoing()
            && !frame.anaphoric()
            && !frame.places().isEmpty()
            && chain.distinctPlaces().isEmpty();
    return frame.opensAnother() && !chain.heads() || beside || Bygone.isApart(chain, frame);
  }

  private boolean isOfOtherItem(Chain chain, Frame frame) {
    int here = frame.sentence().paragraph();
    return items.isItem(here)
        && chain.frames().stream().anyMatch(f -> items.apart(f.sentence().paragraph(), here));
  }

  /** "Armed men entered A on Sunday. Five were killed": the deed of the scene just set. */
  private static boolean entersScene(Chain chain, Frame frame) {
    Frame scene = chain.last();
    return scene.setsScene()
        && scene.sentence().paragraph() == frame.sentence().paragraph()
        && (frame.hurts() || !frame.types().isEmpty())
        && frame.dates().isEmpty()
        && frame.places().isEmpty()
        && (isArmed(scene)
            || frame.linked(Mention.Actor.class, "initiator").stream()
                .anyMatch(actor -> CROWDS.contains(actor.type())));
  }

  private static boolean isArmed(Frame scene) {
    return scene.linked(Mention.Actor.class, "initiator").stream()
        .anyMatch(actor -> Parties.isNonState(actor.type()));
  }

  /** A bare sentence that stands apart from what was told in passing goes on with nothing. */
  private boolean isFarOff(Chain chain, Frame frame, int gap) {
    return gap > 1
        && chain.first().sentence().index() > LEAD
        && (!frame.anaphoric() || namesAnother(chain, frame))
        && frame.dates().isEmpty()
        && frame.places().stream().allMatch(Areas::isWide)
        && frame.counts().isEmpty();
  }

  /** "The toll of the two attacks", "five of the dead": of whatever the report dates and places. */
  private static boolean isLooseToll(Frame frame) {
    return frame.anaphoric()
        && frame.dates().isEmpty()
        && frame.places().isEmpty()
        && frame.triggers().stream().anyMatch(t -> t.measure() != null)
        && frame.victims().isEmpty();
  }

  /** "The provisional toll: 71 dead": a figure without time or place goes on with the story. */
  private static boolean isTollAlone(Frame frame) {
    return (frame.types().isEmpty() || frame.tendsWounded())
        && frame.dates().isEmpty()
        && (frame.places().isEmpty() || frame.tendsWounded())
        && (!frame.counts().isEmpty() || frame.tendsWounded())
        && frame.victims().isEmpty();
  }

  /** "Jean Ba died in hospital": what became of one of those hurt, whoever was named before. */
  private static boolean isOutcome(Frame frame) {
    return frame.types().isEmpty()
        && frame.hurts()
        && frame.dates().isEmpty()
        && frame.places().isEmpty();
  }

  /**
   * "X claimed to have killed 20": a group's own account, without time and place, of the deed told.
   */
  private static boolean claimsOwnDeed(Frame frame) {
    return frame.dates().isEmpty()
        && frame.places().isEmpty()
        && frame.linked(Mention.Speaker.class, "speaker").stream()
            .anyMatch(
                speaker ->
                    frame.linked(Mention.Actor.class, "initiator").stream()
                        .anyMatch(
                            actor ->
                                Parties.isNonState(actor.type())
                                    && speaker.span().contains(actor.span())));
  }

  private boolean typesAgree(Chain chain, Frame frame) {
    boolean find = frame.findsDead() && chain.types().contains("mass-grave");
    for (String type : find ? chain.types() : types(frame.types(), frame.hurts())) {
      for (String other : types(chain.types(), chain.hurts())) {
        if (!codebook.mayBeSame(type, other) && !Types.inOneSentence(codebook, type, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Deaths and wounds without another word for what happened are of some attack. */
  private static Set<String> types(Set<String> stated, boolean hurt) {
    return stated.isEmpty() && hurt ? Set.of("attack") : stated;
  }

  /**
   * How well the days agree.
   *
   * @param same it is told of the same person: the "jailed activist" of the news may have been
   *     taken long ago
   */
  private int date(Chain chain, Frame frame, boolean same) {
    DateRange known = chain.span();
    if (frame.dates().isEmpty()) {
      return 0;
    }
    if (known == null) {
      if (chain.isCounted() && frame.dates().stream().allMatch(frame::isBalance)) {
        return -1; // "killing 17. That brings those killed since January to 210"
      }
      return !same && isFresh(chain) && frame.dates().stream().allMatch(this::isOld) ? -1 : 0;
    }
    int best = -1;
    for (DateRange date : frame.dates()) {
      boolean balance =
          frame.isBalance(date)
              && known.isKnown()
              && (known.days() < 8 || date.days() > 5 * known.days());
      if (date.overlaps(known) && !balance) {
        boolean fine =
            date.precision() == DatePrecision.DAY && known.precision() == DatePrecision.DAY;
        best =
            Math.max(
                best, fine ? 3 : date.isKnown() && known.isKnown() && date.days() < 400 ? 2 : 0);
      }
    }
    return best;
  }

  private static boolean isFresh(Chain chain) {
    return !chain.background() && chain.first().sentence().index() <= LEAD;
  }

  /** "Last month" is old as soon as most of it is. */
  private boolean isOld(DateRange date) {
    return published != null
        && date.isKnown()
        && middle(date).isBefore(published.minusDays(FRESH_DAYS));
  }

  private static LocalDate middle(DateRange date) {
    return Objects.requireNonNull(date.start()).plusDays(date.days() / 2);
  }

  /** How well the places agree; where the wounded are tended they need not. */
  private static int placeScore(Chain chain, Frame frame, boolean tended) {
    if (chain.distinctPlaces().isEmpty() || frame.places().isEmpty()) {
      return 0;
    }
    List<Place> sites = Areas.narrow(chain.distinctPlaces());
    boolean some =
        frame.places().stream().anyMatch(p -> sites.stream().anyMatch(s -> Areas.mayBeSame(s, p)));
    return isAt(chain, frame) ? 2 : some ? 1 : tended ? 0 : -1;
  }

  private static boolean isAt(Chain chain, Frame frame) {
    return frame.places().stream()
        .anyMatch(
            place ->
                chain.distinctPlaces().stream()
                    .anyMatch(p -> Areas.sameName(p, place) && !Areas.isCountry(p)));
  }

  /**
   * Common parties speak for one happening, but not who acts in one and suffers in the other ("X
   * has been pushed back", "X seized a town"); two doers without one in common speak against it.
   */
  private static int parties(Chain chain, Frame frame) {
    Set<String> acting = Chain.namedActors(List.of(frame), "initiator");
    Set<String> both = shared(acting, chain.namedDoers());
    both.addAll(shared(Chain.namedSufferers(List.of(frame)), chain.namedSufferers()));
    if (!both.isEmpty()) {
      return Math.min(3, 2 * both.size());
    }
    Set<String> unnamed = shared(Chain.actors(List.of(frame), "initiator"), chain.doers());
    if (!unnamed.isEmpty()) {
      return 1;
    }
    return chain.namedDoers().isEmpty() || acting.isEmpty() ? 0 : -1;
  }

  private static Set<String> shared(Set<String> ids, Set<String> others) {
    Set<String> shared = new HashSet<>(ids);
    shared.retainAll(others);
    return shared;
  }

  /** The same person again: by name, by "he", or as "the victim" of whoever was hurt before. */
  private int persons(Chain chain, Frame frame) {
    boolean same =
        frame.victims().stream().anyMatch(victim -> chain.victims().contains(victim.name()))
            || frame.harmed().stream().anyMatch(chain.harmed()::contains);
    boolean pointing = chain.hurts() && !frame.harmed().isEmpty() && isPointing(frame);
    return same ? SAME : pointing ? 2 : 0;
  }

  /** Of a person whom the chain has not told of. */
  private boolean namesAnother(Chain chain, Frame frame) {
    return !frame.victims().isEmpty() && persons(chain, frame) == 0;
  }

  private boolean isPointing(Frame frame) {
    return frame.harmed().stream()
        .allMatch(span -> DEFINITE.matcher(span.of(text).toLowerCase(Locale.ROOT)).matches());
  }

  private static int figures(Chain chain, Frame frame) {
    return frame.counts().stream()
            .anyMatch(count -> count.low() != null && chain.figures().contains(count.low()))
        ? 2
        : 0;
  }

  /**
   * An attribution belongs to a deed of its own sentence, else to the news of the report rather
   * than to what lies behind it, else to the last deed told before.
   */
  private void attribute(Frame frame, List<Chain> chains) {
    Chain home = ThatDeed.of(text, frame, chains);
    if (home != null) {
      home.attribute(frame.links());
      return;
    }
    int most = -1;
    for (Chain chain : chains) {
      if (mayBeLaidAtADoor(chain)
          && !isOfOtherItem(chain, frame)
          && chain.lastBefore(frame.sentence()) >= 0) {
        int score = nearness(chain, frame.sentence()) - (isLeftBehind(chain, frame) ? LONG_AGO : 0);
        boolean later =
            home != null && chain.lastBefore(frame.sentence()) >= home.lastBefore(frame.sentence());
        if (score > most || score == most && later) {
          home = chain;
          most = score;
        }
      }
    }
    if (home != null) {
      home.attribute(frame.links());
    }
  }

  /** A deed of violence that is told as having happened; not a withdrawal or a treaty. */
  private boolean mayBeLaidAtADoor(Chain chain) {
    Frame first = chain.first();
    return first.kind() == ClaimKind.EVENT
        && first.reality() == Reality.HAPPENED
        && first.stance() == Stance.ASSERTS
        && (chain.types().isEmpty()
            || chain.types().stream().anyMatch(t -> DEEDS.contains(codebook.type(t).family())));
  }

  /** "The first since 2018, when 35 were killed. The group claimed it": not the deed of 2018. */
  private boolean beganLongAgo(Chain chain) {
    DateRange date = chain.date();
    return published != null
        && date != null
        && (date.end() == null
            ? date.start() != null && date.start().isBefore(published.minusDays(FRESH_DAYS))
            : isOld(date) && chain.first().sentence().index() > 1);
  }

  /** A deed of long ago that another sentence than this has told. */
  private boolean isLeftBehind(Chain chain, Frame frame) {
    return beganLongAgo(chain)
        && (chain.date() == null
            || chain.date().end() == null
            || chain.last().sentence().index() != frame.sentence().index());
  }

  private static int nearness(Chain chain, Sentence sentence) {
    int score = chain.background() ? 0 : 3;
    score += chain.date() != null || !chain.distinctPlaces().isEmpty() ? 2 : 0;
    boolean lead = chain.frames().stream().anyMatch(f -> f.heads() || f.sentence().index() <= LEAD);
    score += lead ? 4 : 0;
    int here = 0;
    for (Frame frame : chain.frames()) {
      boolean told = !frame.anaphoric() || !frame.dates().isEmpty() || !frame.places().isEmpty();
      if (frame.sentence().index() == sentence.index()) {
        here = Math.max(here, told ? 12 : 3);
      } else if (frame.sentence().paragraph() == sentence.paragraph()
          && frame.sentence().index() < sentence.index()) {
        here = Math.max(here, 3);
      }
    }
    return score + here;
  }
}
