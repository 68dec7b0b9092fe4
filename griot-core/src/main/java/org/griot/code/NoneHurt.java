package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.griot.codebook.Codebook;
import org.griot.model.AnnotatedDocument;
import org.griot.model.ClaimKind;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.griot.model.Stance;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * "Shells hit the town. Nobody was hurt": a toll of none, of the deed told just before, and no deed
 * that is denied. It says nothing else of that deed: no day, place or party. Where that deed has
 * figures of the same harm, or the words have a time, a place or a doer of their own, it stays a
 * denial.
 */
final class NoneHurt {
  private static final int NEAR = 2;

  // Families of the codebook whose deeds may hurt.
  private static final Set<String> VIOLENCE =
      Set.of("battle", "remote-violence", "civilians", "property", "demonstration");

  private final Map<Trigger, List<RoleLink>> links = new HashMap<>();

  /** The sentences that tell of deeds. */
  private final Set<Integer> deeds = new HashSet<>();

  /** The sentences that tell some of a harm. */
  private final Map<String, Set<Integer>> counted = new HashMap<>();

  private NoneHurt(AnnotatedDocument document) {
    for (RoleLink link : document.links()) {
      links.computeIfAbsent(link.trigger(), t -> new ArrayList<>()).add(link);
    }
    for (Trigger trigger : document.triggers()) {
      if (isDeed(trigger)) {
        deeds.add(trigger.sentence());
      }
      List<RoleLink> own = links.getOrDefault(trigger, List.of());
      if (!own.isEmpty() && !counts(own)) {
        counted
            .computeIfAbsent(String.valueOf(trigger.measure()), m -> new HashSet<>())
            .add(trigger.sentence());
      }
    }
  }

  static AnnotatedDocument of(AnnotatedDocument document) {
    NoneHurt none = new NoneHurt(document);
    return document.with(
        t ->
            none.isToll(t)
                ? Trigger.unspoken(t.span(), t.sentence(), String.valueOf(t.measure()))
                : t);
  }

  /** Whether these are figures of harm, all of them none. */
  static boolean counts(List<RoleLink> links) {
    List<Mention.Count> counts = new ArrayList<>();
    for (RoleLink link : links) {
      if (link.isHarm() && link.mention() instanceof Mention.Count count) {
        counts.add(count);
      }
    }
    return !counts.isEmpty()
        && counts.stream()
            .allMatch(c -> c.low() != null && c.low() == 0 && c.high() != null && c.high() == 0);
  }

  /** Whether the frame tells of nothing else. */
  static boolean isOnly(Frame frame) {
    return frame.types().isEmpty()
        && frame.hurts()
        && frame.kind() == ClaimKind.EVENT
        && frame.stance() == Stance.ASSERTS
        && frame.reality() == Reality.HAPPENED
        && counts(frame.links());
  }

  /** Adds each frame that tells of nothing else to the last violence told before it, if any. */
  static void join(Codebook codebook, List<Frame> frames, List<Chain> chains) {
    for (Frame frame : frames) {
      Chain home = isOnly(frame) ? home(codebook, frame, chains) : null;
      if (home != null) {
        List<RoleLink> kept =
            frame.links().stream()
                .filter(l -> l.isHarm() || l.mention() instanceof Mention.Speaker)
                .toList();
        home.add(frame.with(kept));
      }
    }
  }

  private static @Nullable Chain home(Codebook codebook, Frame none, List<Chain> chains) {
    Chain home = null;
    int last = none.sentence().index() - NEAR - 1;
    for (Chain chain : chains) {
      int at =
          chain.frames().stream()
              .filter(f -> !f.heads())
              .mapToInt(f -> f.sentence().index())
              .filter(i -> i <= none.sentence().index())
              .max()
              .orElse(-1);
      if (at > last && !chain.background() && mayBe(codebook, none, chain)) {
        home = chain;
        last = at;
      }
    }
    return home;
  }

  /** "Three were wounded in A, nobody was hurt in B": not in A, then. */
  private static boolean mayBe(Codebook codebook, Frame none, Chain chain) {
    Frame first = chain.first();
    return first.kind() == ClaimKind.EVENT
        && first.stance() == Stance.ASSERTS
        && first.reality() == Reality.HAPPENED
        && chain.types().stream().anyMatch(t -> VIOLENCE.contains(codebook.type(t).family()))
        && (none.places().isEmpty()
            || none.places().stream()
                .anyMatch(
                    p -> chain.distinctPlaces().stream().anyMatch(q -> Areas.mayBeSame(p, q))))
        && none.triggers().stream()
            .noneMatch(t -> chain.frames().stream().anyMatch(f -> hasSome(f, t.measure())));
  }

  private static boolean hasSome(Frame frame, @Nullable String measure) {
    String harm = RoleLink.HARM + measure;
    List<RoleLink> told = frame.links().stream().filter(l -> l.role().equals(harm)).toList();
    return !told.isEmpty() && !counts(told);
  }

  private boolean isToll(Trigger trigger) {
    boolean denied =
        trigger.hurts()
            && trigger.stance() == Stance.DENIES
            && trigger.kind() == ClaimKind.EVENT
            && trigger.reality() == Reality.HAPPENED;
    List<RoleLink> own = denied ? links.getOrDefault(trigger, List.of()) : List.of();
    return counts(own) && own.stream().noneMatch(NoneHurt::isOfOther) && isOfDeedBefore(trigger);
  }

  private static boolean isOfOther(RoleLink link) {
    String role = link.settled().role();
    return role.equals("date") || role.equals("place") || role.equals("initiator");
  }

  /** "Three were wounded in A. In B a house was burnt; nobody was hurt": none of the last deed. */
  private boolean isOfDeedBefore(Trigger none) {
    Set<Integer> some = counted.getOrDefault(String.valueOf(none.measure()), Set.of());
    int here = none.sentence();
    int deed =
        IntStream.rangeClosed(1, NEAR)
            .map(gap -> here - gap)
            .filter(deeds::contains)
            .findFirst()
            .orElse(here + 1);
    return deed < here && some.stream().noneMatch(at -> deed <= at && at <= here);
  }

  private static boolean isDeed(Trigger deed) {
    return deed.type() != null
        && deed.kind() == ClaimKind.EVENT
        && deed.stance() == Stance.ASSERTS
        && deed.reality() == Reality.HAPPENED;
  }
}
