package org.griot.evaluate.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.evaluate.task.Report;
import org.junit.jupiter.api.Test;

class RightsScoreTest {
  private final Article ghana =
      article(
          Map.of(Attribute.COUNTRY, "GH", Attribute.YEAR, "2020"), Set.of("killing"), "ama ofori");
  private final Article mali =
      article(Map.of(Attribute.COUNTRY, "ML"), Set.of("kidnapping", "other"), "issa keita");
  private final Article noValue = article(Map.of(), Set.of(), null);

  @Test
  void theGoldItselfIsOne() {
    RightsScore score = new RightsScore();
    for (Article article : new Article[] {ghana, mali, noValue}) {
      score.add(
          article,
          new TreeMap<>(article.values()),
          new TreeSet<>(article.violations()),
          new TreeSet<>(article.victims()));
    }

    assertThat(score.metrics())
        .containsEntry("country", new BigDecimal("1.0000"))
        .containsEntry("year", new BigDecimal("1.0000"))
        .containsEntry("violation_f", new BigDecimal("1.0000"))
        .containsEntry("victim_name_f", new BigDecimal("1.0000"))
        .containsEntry("month", null);
  }

  @Test
  void emptyAnswersAreZeroAndArticlesWithoutGoldDoNotCount() {
    RightsScore score = new RightsScore();
    score.add(ghana, new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    score.add(noValue, new TreeMap<>(Map.of(Attribute.COUNTRY, "GH")), set("killing"), set("x"));

    assertThat(score.metrics())
        .containsEntry("country", new BigDecimal("0.0000"))
        .containsEntry("violation_f", new BigDecimal("0.0000"))
        .containsEntry("victim_name_f", new BigDecimal("0.0000"));
  }

  @Test
  void labelsAreScoredAsSets() {
    RightsScore score = new RightsScore();
    score.add(ghana, new TreeMap<>(), set("killing", "other"), set("ama ofori", "a passer by"));
    score.add(mali, new TreeMap<>(Map.of(Attribute.COUNTRY, "NE")), set("other"), set());

    // Violations: 3 in the gold, 3 said, 2 right. Names: 2, 2, 1.
    assertThat(score.metrics())
        .containsEntry("violation_f", new BigDecimal("0.6667"))
        .containsEntry("victim_name_f", new BigDecimal("0.5000"))
        .containsEntry("country", new BigDecimal("0.0000"));
    // One label said of both: at best 1 right of 3 + 2 said, F 0.4; all three: 3 of 3 + 6, 0.6667.
    assertThat(score.table().rows().toString()).contains("violation_f, 2, 0.6667, 0.6667");
  }

  @Test
  void goldWrittenInManyWaysIsCompared() {
    Values values = new Values();

    assertThat(values.read(Attribute.YEAR, "2021.0")).contains("2021");
    assertThat(values.read(Attribute.MONTH, "07")).contains("7");
    assertThat(values.read(Attribute.MONTH, "July")).contains("7");
    assertThat(values.read(Attribute.DAY, "21.0")).contains("21");
    assertThat(values.read(Attribute.DAY, "31st")).contains("31");
    assertThat(values.read(Attribute.DAY, "several")).isEmpty();
    assertThat(values.read(Attribute.CITY, "unknown")).isEmpty();
    assertThat(values.read(Attribute.COUNTRY, "People's Republic of China")).contains("CN");
    assertThat(values.read(Attribute.COUNTRY, "USA")).contains("US");
    assertThat(values.read(Attribute.COUNTRY, "Hong Kong")).contains("CN");
    assertThat(values.read(Attribute.COUNTRY, "England")).contains("GB");
    assertThat(values.read(Attribute.COUNTRY, "Atlantis")).contains("atlantis");
  }

  private static TreeSet<String> set(String... names) {
    return new TreeSet<>(Set.of(names));
  }

  private static Article article(
      Map<Attribute, String> values, Set<String> violations, String victim) {
    return new Article(
        new Report("r", null, "text", null),
        new TreeMap<>(values),
        violations,
        victim == null ? Set.of() : Set.of(victim));
  }
}
