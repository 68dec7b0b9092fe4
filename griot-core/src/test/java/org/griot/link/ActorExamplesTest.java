package org.griot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.griot.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences that stand beside the registry. */
class ActorExamplesTest {
  private static final ActorLinker LINKER =
      new ActorLinker(ActorRegistry.bundled(), Countries.bundled());

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsItSays() {
    return ActorTable.bundled("examples.tsv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.text("text"), () -> check(row)));
  }

  private static void check(ActorTable.Row row) {
    String day = row.text("published");
    String where = row.text("countries");
    String text = row.text("text");
    ActorContext context =
        new ActorContext(
            day.equals("-") ? null : LocalDate.parse(day),
            where.equals("-") ? List.of() : List.of(where.split(",")));
    List<String> found = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Mention.Actor mention : LINKER.actors(text, context)) {
      found.add(mention.span().of(text) + " = " + mention.actor());
      words.add(mention.span().of(text));
    }
    for (String expected : row.text("expect").split(" ; ")) {
      if (expected.startsWith("!")) {
        assertThat(words).doesNotContain(expected.substring(1));
      } else {
        assertThat(found).contains(expected);
      }
    }
  }
}
