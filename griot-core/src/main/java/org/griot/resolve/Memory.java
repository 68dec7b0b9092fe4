package org.griot.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What one resolution worked out, for the next one to take over where it would work out the same: a
 * claim's profile and keys as long as the claim is what it was, the verdict on two such claims, an
 * event as long as all that it is read from is what it was. It never changes a result. Used by one
 * thread at a time.
 */
final class Memory {
  private static final long[] NO_PAIRS = {};

  /** A profile, where it stood in the canonical order, and its keys. */
  private record Known(Profile profile, Blocking.Hashed keys) {}

  /**
   * All that an event is read from. Profiles are the same only if they are one object.
   *
   * @param shared the events of the claims that its figures also cover
   */
  record Inputs(
      List<Profile> told,
      List<Profile> denied,
      List<Claim> copies,
      Map<String, String> sources,
      List<Event.Link> links,
      List<Event.Link> near,
      List<Event.Toll> elsewhere,
      Set<String> decisions,
      Map<String, String> shared) {}

  private record Gathered(Inputs inputs, Event event) {}

  private Map<String, Known> profiles = new HashMap<>();
  private Map<String, Wording> wordings = new HashMap<>();
  private Map<String, Wording> nextWordings = new HashMap<>();
  private Map<String, Known> nextProfiles = new HashMap<>();
  private Map<Profile, Integer> places = new HashMap<>();
  private long[] pairs = NO_PAIRS;
  private Map<Long, Verdict> verdicts = new HashMap<>();
  private Map<String, Gathered> events = new HashMap<>();
  private Map<String, Gathered> nextEvents = new HashMap<>();

  Profile profile(Claim claim, @Nullable Document report) {
    Known known = profiles.get(claim.id());
    if (known == null
        || !Objects.equals(known.profile.report, report)
        || (known.profile.claim != claim && !known.profile.claim.equals(claim))) {
      Profile made = new Profile(claim, report, wording(report));
      known = new Known(made, Blocking.Hashed.of(made));
    }
    nextProfiles.put(claim.id(), known);
    return known.profile;
  }

  private Wording wording(@Nullable Document report) {
    if (report == null) {
      return Wording.NONE;
    }
    return nextWordings.computeIfAbsent(
        report.id(),
        id -> {
          Wording known = wordings.get(id);
          return known == null ? Wording.of(report) : known;
        });
  }

  Blocking.Hashed keys(Profile profile) {
    Known known = nextProfiles.get(profile.id());
    return known != null && known.profile == profile ? known.keys : Blocking.Hashed.of(profile);
  }

  /** What was said of the pairs of the last resolution, asked in the order of the new pairs. */
  Recall recall(List<Profile> told) {
    int[] before = new int[told.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = places.getOrDefault(told.get(i), -1);
    }
    return new Recall(before, pairs, verdicts);
  }

  void remember(List<Profile> told, long[] weighed, Map<Long, Verdict> close) {
    places = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      places.put(told.get(i), i);
    }
    pairs = weighed;
    verdicts = close;
  }

  Event event(String id, Inputs inputs, Supplier<Event> gather) {
    Gathered known = events.get(id);
    if (known == null || !known.inputs.equals(inputs)) {
      known = new Gathered(inputs, gather.get());
    }
    nextEvents.put(id, known);
    return known.event;
  }

  /** What this resolution did not ask for is forgotten. */
  void turn() {
    profiles = nextProfiles;
    nextProfiles = new HashMap<>();
    wordings = nextWordings;
    nextWordings = new HashMap<>();
    events = nextEvents;
    nextEvents = new HashMap<>();
  }
}
