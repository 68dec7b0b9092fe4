package org.griot.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.griot.json.Json;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Decision.Action;
import org.griot.model.Document;
import org.griot.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Growing step by step gives what one resolution of all gives. */
class GrowingResolutionTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyStepGivesWhatAFreshResolutionGives(long seed) {
    Random random = new Random(seed);
    PurityTest.World world = PurityTest.World.random(seed, 40, 25);
    GrowingResolution growing = new GrowingResolution(TestClaims.resolver());
    List<Claim> claims = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    for (int step = 0; step < 25; step++) {
      step(random, world, claims, documents, decisions);
      String fresh = Json.write(TestClaims.resolver().resolve(claims, documents, decisions));
      String grown = Json.write(growing.resolve(claims, documents, decisions));
      assertThat(grown).as("step " + step).isEqualTo(fresh);
    }
  }

  /** A few reports more; now and then a decision, one taken back, or a report coded anew. */
  private static void step(
      Random random,
      PurityTest.World world,
      List<Claim> claims,
      List<Document> documents,
      List<Decision> decisions) {
    for (int i = 0; i < 6; i++) {
      int at = random.nextInt(world.claims().size());
      Claim claim = world.claims().get(at);
      if (!claims.contains(claim)) {
        claims.add(random.nextInt(claims.size() + 1), claim);
        documents.add(world.documents().get(at));
      }
    }
    if (random.nextInt(3) == 0 && claims.size() > 3) {
      Claim a = claims.get(random.nextInt(claims.size()));
      Claim b = claims.get(random.nextInt(claims.size()));
      Action action = random.nextBoolean() ? Action.MUST_LINK : Action.CANNOT_LINK;
      decisions.add(
          TestClaims.decision(
              "g" + decisions.size() + random.nextInt(999),
              action,
              TestClaims.target(a),
              TestClaims.target(b)));
    }
    if (random.nextInt(4) == 0 && !decisions.isEmpty()) {
      decisions.remove(random.nextInt(decisions.size()));
    }
    if (random.nextInt(4) == 0) {
      claims.remove(random.nextInt(claims.size()));
    }
  }

  @Test
  void anEventThatIsWhatItWasIsTheSameObject() {
    PurityTest.World world = PurityTest.World.random(7, 60, 400);
    GrowingResolution growing = new GrowingResolution(TestClaims.resolver());
    List<Claim> fewer = world.claims().subList(1, world.claims().size());
    Map<String, Event> before = new HashMap<>();
    growing
        .resolve(fewer, world.documents(), world.decisions())
        .events()
        .forEach(event -> before.put(event.id(), event));

    List<Event> after =
        growing.resolve(world.claims(), world.documents(), world.decisions()).events();

    long same = after.stream().filter(event -> before.get(event.id()) == event).count();
    assertThat(same).isGreaterThan(after.size() * 9L / 10);
  }
}
