package org.griot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.griot.json.Json;
import org.griot.model.UsageException;
import org.griot.pipeline.Engine;
import org.junit.jupiter.api.Test;

/** Every benchmark from files to figures, on a few invented reports. */
class EvaluatorTest {
  private static final Path DATA = Path.of("src/test/resources/tiny");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
  private static final Engine ENGINE = Engine.open(List.of());

  @Test
  void placeNames() {
    Evaluation alpha = evaluate("toponyms", "Alpha");
    assertThat(alpha.metrics())
        .containsEntry("found_161km_f", new BigDecimal("1.0000"))
        .containsEntry("exact_id", null);

    Evaluation beta = evaluate("toponyms", "Beta");
    assertThat(beta.metrics()).containsEntry("exact_id", new BigDecimal("1.0000"));
    assertThat(beta.rejected()).singleElement().extracting("path").isEqualTo("Beta.xml:Beta.xml/0");
  }

  @Test
  void timeExpressions() {
    Evaluation alpha = evaluate("tempeval3", "Alpha");
    // All three found; of one the value is another.
    assertThat(alpha.metrics())
        .containsEntry("relaxed_f", new BigDecimal("1.0000"))
        .containsEntry("strict_f", new BigDecimal("1.0000"))
        .containsEntry("value_f", new BigDecimal("0.6667"));
  }

  @Test
  void incidents() {
    Evaluation dev = evaluate("gva", "a_dev");
    assertThat(dev.reports()).as("a page that is no report is not read").isEqualTo(3);
    assertThat(dev.metrics())
        .containsEntry("killed_exact", new BigDecimal("1.0000"))
        .containsEntry("killed_incident", new BigDecimal("1.0000"))
        .containsKeys("b3_f", "pairwise_f", "confusable_f", "injured_exact", "both_exact");
  }

  @Test
  void attacksOnDefenders() {
    Evaluation dev = evaluate("hrdsattack", "dev");
    assertThat(dev.metrics())
        .containsEntry("country", new BigDecimal("1.0000"))
        .containsEntry("violation_f", new BigDecimal("1.0000"))
        .containsEntry("perpetrator_type", new BigDecimal("1.0000"))
        .containsEntry("region", null);
  }

  @Test
  void typesOfSnippets() {
    Evaluation open = evaluate("case2021", "open");
    // Of three with one of the 25 labels two are right, and the third's answer is not its label.
    assertThat(open.metrics()).containsEntry("weighted_f_25", new BigDecimal("0.6667"));
  }

  @Test
  void police() {
    Evaluation open = evaluate("india-police", "open");
    assertThat(open.metrics())
        .containsEntry("kill_f", new BigDecimal("1.0000"))
        .containsEntry("arrest_f", new BigDecimal("1.0000"));
  }

  @Test
  void templates() {
    Evaluation alpha = evaluate("muc4", "alpha");
    assertThat(alpha.reports()).as("the message without a key is no gold").isEqualTo(2);
    assertThat(alpha.rejected()).extracting("path").containsExactly("alpha:ALPHA-MUC0-0003");
    assertThat(alpha.metrics().get("all_slots_f")).isGreaterThan(new BigDecimal("0.5"));
    assertThat(alpha.metrics()).containsKey("ceaf_ree_f");
    assertThat(String.valueOf(alpha.answers() == null ? null : alpha.answers().get()))
        .contains("0.  MESSAGE: ID                     ALPHA-MUC0-0001\n1.  MESSAGE: TEMPLATE")
        .contains("4.  INCIDENT: TYPE                  ATTACK\n");
    assertThat(Json.write(alpha)).doesNotContain("MESSAGE: TEMPLATE");
  }

  @Test
  void goldOfOurOwnForm() {
    Evaluation dev = evaluate("corpus", "dev");
    assertThat(dev.reports()).as("an unlabelled report is not scored").isEqualTo(2);
    assertThat(dev.rejected())
        .extracting("reason")
        .containsExactly(
            "kind is no kind: surprise", "its trigger does not stand once in clash.txt");
    assertThat(dev.metrics().get("claim_f")).isGreaterThan(new BigDecimal("0.5"));
    assertThat(dev.metrics()).containsKeys("main_event_whole", "main_event_precision", "b3_f");

    Evaluation alone =
        Evaluator.of("corpus", DATA.resolve("corpus/dev"), null).run(ENGINE, 2, "test", DAY);
    assertThat(alone.split()).isEqualTo("all");
    assertThat(alone.metrics()).isEqualTo(dev.metrics());
  }

  @Test
  void damagedGoldIsToldAndTheRestIsScored() {
    Evaluation broken = evaluate("gva", "broken");

    assertThat(broken.rejected())
        .extracting("path")
        .containsExactly("broken.incidents.jsonl:3", "broken.incidents.jsonl:2");
    assertThat(broken.metrics()).containsKey("killed_exact");
    assertThat(evaluate("toponyms", "Broken").rejected()).hasSize(1);
    assertThat(evaluate("case2021", "damaged").rejected()).hasSize(1);
  }

  @Test
  void allIsEverySplit() {
    assertThat(evaluate("tempeval3", "all").reports()).isEqualTo(2);
  }

  @Test
  void theFolderOfTheSetItselfWillDo() {
    Evaluation open =
        Evaluator.of("case2021", DATA.resolve("case2021"), null).run(ENGINE, 2, "test", DAY);
    assertThat(open.split()).isEqualTo("open");
  }

  @Test
  void badUseIsOneClearLine() {
    assertThatThrownBy(() -> Evaluator.of("muc5", DATA, null))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("no benchmark muc5: there are agreement, ");
    assertThatThrownBy(() -> Evaluator.of("gva", DATA.resolve("nowhere"), null))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("no such folder: ");
    assertThatThrownBy(() -> Evaluator.of("gva", DATA, "x_test"))
        .isInstanceOf(UsageException.class)
        .hasMessage("no split x_test of gva: the folder holds a_dev, broken");
    assertThatThrownBy(() -> Evaluator.of("gva", DATA.resolve("toponyms"), null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no gold of gva");
  }

  @Test
  void threadsChangeNothing() {
    Evaluation one = Evaluator.of("gva", DATA, "a_dev").run(ENGINE, 1, "test", DAY);
    Evaluation four = Evaluator.of("gva", DATA, "a_dev").run(ENGINE, 4, "test", DAY);

    assertThat(Json.write(four)).isEqualTo(Json.write(one));
    assertThat(one.configuration()).isEqualTo(evaluate("case2021", "open").configuration());
    assertThat(one.versions()).containsKeys("codebook", "actors", "gazetteer", "triggers");
  }

  private static Evaluation evaluate(String name, String split) {
    return Evaluator.of(name, DATA, split).run(ENGINE, 2, "test", DAY);
  }
}
