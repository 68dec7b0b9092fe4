package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.griot.resolve.TestClaims.claim;
import static org.griot.resolve.TestClaims.decision;
import static org.griot.resolve.TestClaims.document;
import static org.griot.resolve.TestClaims.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Document;
import org.griot.model.Event;
import org.griot.model.HarmKind;
import org.griot.model.Side;
import org.junit.jupiter.api.Test;

/** Brute properties over random reports of random happenings. */
class PurityTest {
  private static final String[] ACTORS = {
    "front", "league", "north-wing", "unidentified-armed-group-ml", "army-ml"
  };
  private static final String[] TARGETS = {"army-ml", "army-ne", "mission", "civilians-ml"};
  private static final String[] TYPES = {
    "armed-clash", "attack", "suicide-bomb", "remote-explosive"
  };

  /** Reports that tell, each in its own way, of some of {@code happenings} happenings. */
  record World(List<Claim> claims, List<Document> documents, List<Decision> decisions) {
    static World random(long seed, int happenings, int days) {
      Random random = new Random(seed);
      List<Claim> claims = new ArrayList<>();
      List<Document> documents = new ArrayList<>();
      for (int i = 0; i < happenings; i++) {
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(days));
        int place = random.nextInt(Math.max(6, happenings / 4));
        String actor = ACTORS[random.nextInt(ACTORS.length)];
        String target = TARGETS[random.nextInt(TARGETS.length)];
        String type = TYPES[random.nextInt(TYPES.length)];
        int dead = random.nextInt(30);
        int reports = 1 + random.nextInt(4);
        for (int r = 0; r < reports; r++) {
          String report = "d" + i + "-" + r;
          documents.add(
              document(report, "Outlet " + r, day.plusDays(1 + random.nextInt(3)).toString()));
          String id = "c-" + Json.sha256(seed + report).substring(0, 12);
          TestClaims claim = claim(id, report).trigger(r, r + 5).type(type).target(target);
          told(claim, random, day, place);
          claim.initiator(random.nextInt(4) == 0 ? "unidentified-armed-group-ml" : actor);
          if (random.nextInt(3) > 0) {
            claim.harm(
                HarmKind.KILLED,
                dead,
                random.nextInt(4) == 0 ? null : dead,
                Side.TARGET,
                "men",
                null);
          }
          if (random.nextInt(12) == 0) {
            claim.denies("the army");
          }
          claims.add(claim.build());
        }
      }
      return new World(claims, documents, someDecisions(random, claims));
    }

    private static void told(TestClaims claim, Random random, LocalDate day, int place) {
      double lat = 12 + place % 17 * 0.31;
      double lon = -8 + place / 17 * 0.43;
      switch (random.nextInt(6)) {
        case 0 -> claim.in("ML");
        case 1 -> claim.at("Region " + place % 5, "ML", 12 + place % 17 * 0.31, -6, 180);
        default -> claim.at("Village " + place, "ML", lat, lon, 3);
      }
      switch (random.nextInt(8)) {
        case 0 -> claim.undated();
        case 1 -> claim.between(day.withDayOfMonth(1).toString(), day.toString());
        default -> claim.on(day.toString());
      }
    }

    private static List<Decision> someDecisions(Random random, List<Claim> claims) {
      List<Decision> decisions = new ArrayList<>();
      for (int i = 0; i < claims.size() / 20; i++) {
        Claim a = claims.get(random.nextInt(claims.size()));
        Claim b = claims.get(random.nextInt(claims.size()));
        Action action = random.nextBoolean() ? Action.MUST_LINK : Action.CANNOT_LINK;
        decisions.add(decision("k" + i, action, target(a), target(b)));
      }
      return decisions;
    }

    World shuffled(long seed) {
      Random random = new Random(seed);
      List<Claim> c = new ArrayList<>(claims);
      List<Document> d = new ArrayList<>(documents);
      List<Decision> k = new ArrayList<>(decisions);
      Collections.shuffle(c, random);
      Collections.shuffle(d, random);
      Collections.shuffle(k, random);
      return new World(c, d, k);
    }

    String resolved() {
      return Json.write(TestClaims.resolver().resolve(claims, documents, decisions));
    }
  }

  @Test
  void theOrderOfTheInputNeverMatters() {
    for (long seed = 0; seed < 6; seed++) {
      World world = World.random(seed, 40, 30);
      String expected = world.resolved();

      assertThat(world.shuffled(seed + 100).resolved()).isEqualTo(expected);
    }
  }

  @Test
  void manySmallRunsEndWhereOneLargeRunDoes() {
    World world = World.random(21, 40, 30).shuffled(4);
    Resolver resolver = TestClaims.resolver();
    Set<Claim> recorded = new LinkedHashSet<>();
    Resolution last = resolver.resolve(List.of(), List.of(), List.of());
    for (int from = 0; from < world.claims().size(); from += 23) {
      int to = Math.min(world.claims().size(), from + 23);
      recorded.addAll(world.claims().subList(from, to));
      last = resolver.resolve(recorded, world.documents(), world.decisions());
    }

    assertThat(Json.write(last)).isEqualTo(world.resolved());
  }

  @Test
  void everyClaimIsInOneEventOrSetAside() {
    for (long seed = 0; seed < 6; seed++) {
      World world = World.random(seed, 40, 30);
      Resolution resolution =
          TestClaims.resolver().resolve(world.claims(), world.documents(), world.decisions());

      List<String> placed = new ArrayList<>();
      resolution.events().forEach(e -> placed.addAll(e.claims()));
      resolution.setAside().forEach(s -> placed.add(s.claim()));
      assertThat(placed).doesNotHaveDuplicates().hasSameSizeAs(world.claims());
    }
  }

  @Test
  void everyIdAnEventHadOnTheWayLeadsToTheEventItIsInNow() {
    World world = World.random(7, 40, 30);
    TreeSet<String> known = new TreeSet<>();
    Resolution last =
        new Resolution(List.of(), java.util.Map.of(), List.of(), List.of(), List.of());
    for (int n = 10; n <= world.claims().size(); n += 20) {
      last =
          TestClaims.resolver().resolve(world.claims().subList(0, n), world.documents(), List.of());
      last.events().forEach(e -> known.add(e.id()));
    }
    TreeSet<String> reachable = new TreeSet<>(last.redirects().keySet());
    last.events().stream().map(Event::id).forEach(reachable::add);

    assertThat(reachable).containsAll(known);
  }

  @Test
  void twoThreadsGiveWhatOneGives() throws Exception {
    World world = World.random(3, 60, 30);
    String expected = world.resolved();
    Resolver shared = TestClaims.resolver();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> runs = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        runs.add(
            threads.submit(
                () ->
                    Json.write(
                        shared.resolve(world.claims(), world.documents(), world.decisions()))));
      }
      for (Future<String> run : runs) {
        assertThat(run.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aVerdictIsTheSameFromBothSides() {
    World world = World.random(11, 30, 10);
    Resolver resolver = TestClaims.resolver();
    for (Claim a : world.claims()) {
      for (Claim b : world.claims().subList(0, 20)) {
        assertThat(resolver.link(a, b, world.documents()))
            .isEqualTo(resolver.link(b, a, world.documents()));
      }
    }
  }

  @Test
  void claimsThatAreJoinedHaveAKeyInCommon() {
    World world = World.random(5, 25, 10);
    Resolver resolver = TestClaims.resolver();
    java.util.Map<String, Document> byId = new java.util.TreeMap<>();
    world.documents().forEach(d -> byId.put(d.id(), d));
    int joined = 0;
    for (Claim a : world.claims()) {
      for (Claim b : world.claims()) {
        boolean asserted = a.stance() == b.stance();
        if (asserted && a != b && resolver.link(a, b, world.documents()).joins()) {
          joined++;
          assertThat(Resolver.keys(a, byId.get(a.document())))
              .containsAnyElementsOf(Resolver.keys(b, byId.get(b.document())));
        }
      }
    }
    assertThat(joined).isPositive();
  }

  @Test
  void theNumberOfComparisonsGrowsWithTheNumberOfClaims() {
    int once = comparisons(500, 365);
    int twice = comparisons(1000, 730);
    int fourTimes = comparisons(2000, 1460);

    assertThat((double) twice / once).isLessThan(2.2);
    assertThat((double) fourTimes / twice).isLessThan(2.2);
  }

  private static int comparisons(int happenings, int days) {
    List<Profile> profiles =
        World.random(1, happenings, days).claims().stream()
            .map(c -> new Profile(c, LocalDate.of(2021, 1, 1), null, Wording.NONE))
            .toList();
    return Blocking.pairs(profiles, Blocking.Hashed::of).length;
  }
}
