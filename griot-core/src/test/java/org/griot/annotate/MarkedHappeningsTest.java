package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.griot.model.Mention;
import org.griot.model.Reality;
import org.griot.model.RoleLink;
import org.junit.jupiter.api.Test;

/** What only the model sees of happenings: that there is one, how it is told, where and when. */
class MarkedHappeningsTest {
  private static ReadSentence read(
      String text, Map<String, Double> types, Map<String, String> marks) {
    return ReadSentence.of(text, new Saying(types, marks));
  }

  @Test
  void whatIsSureIsToldByTheVerbIfNoWordsAreMarked() {
    String burned = "Horsemen reduced the granary of Djibo to ashes on Monday. Two died in Gao.";
    assertThat(told(burned, 0.95)).contains("reduced");
    assertThat(told("Elders said that h" + burned.substring(1), 0.95)).contains("reduced");
    assertThat(told(burned, 0.6)).doesNotContain("reduced");
    assertThat(told("Horsemen want to burn the granary. Two died in Gao.", 0.95))
        .doesNotContain("want");
  }

  private static List<String> told(String text, double sure) {
    return read(text, Map.of("property-destruction", sure), Map.of()).triggers();
  }

  @Test
  void aStateOfThingsIsNoHappening() {
    Map<String, Double> taken = Map.of("non-state-overtakes-territory", 0.95);
    assertThat(
            read(
                    "The front almost completely controls the valley. Two died in Gao.",
                    taken,
                    mark("controls"))
                .triggers())
        .doesNotContain("controls");
    assertThat(
            read("The front drained the valley. Two died in Gao.", taken, mark("drained"))
                .triggers())
        .contains("drained");
  }

  @Test
  void whatTheLexiconKnowsToMeanSomethingElseIsNoHappening() {
    assertThat(
            read(
                    "Ministers spoke of the fight against smugglers. Two died in Gao.",
                    Map.of("armed-clash", 0.7),
                    mark("fight"))
                .triggers())
        .doesNotContain("fight");
  }

  private static Map<String, String> mark(String words) {
    return Map.of(words, "TRIGGER");
  }

  @Test
  void whatTheModelTakesForPastIsToldInPassingButNotWhatPointsBackNorTheLead() {
    ReadSentence read =
        read(
            "Gunmen shelled a market. People ran. Rebels looted a clinic. The attack killed two men.",
            Map.of("background", 0.9),
            Map.of());
    assertThat(read.trigger("shelled").main()).isTrue();
    assertThat(read.trigger("looted").main()).isFalse();
    assertThat(read.trigger("killed").main()).isTrue();
  }

  @Test
  void whatTheModelTakesForPlannedIsPlanned() {
    assertThat(
            read("Gunmen shelled a market.", Map.of("planned", 0.9), Map.of())
                .trigger("shelled")
                .reality())
        .isEqualTo(Reality.PLANNED);
  }

  @Test
  void aMarkedPlaceIsLikelyAndTakenOver() {
    String text = "Gunmen shelled a market and the mayor of Gao wept.";
    assertThat(ReadSentence.of(text).linked("place")).isEmpty();
    ReadSentence read = read(text, Map.of("shelling", 0.9), Map.of("Gao", "PLACE"));
    assertThat(read.linked(RoleLink.LIKELY + "place")).containsExactly("Gao");
    assertThat(read.found().links())
        .filteredOn(RoleLink::isLikely)
        .extracting(RoleLink::mention)
        .anyMatch(
            m -> m instanceof Mention.PlaceName named && named.place().provenance().isTakenOver());
  }
}
