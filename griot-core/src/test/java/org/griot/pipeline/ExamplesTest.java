package org.griot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.griot.codebook.Example;
import org.griot.model.Claim;
import org.griot.model.Document;
import org.griot.model.PublicationDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the codebook through the real engine. Those of {@code known-wrong.tsv} may be
 * wrong in the fields that it names and in no other; what has become right must be taken out, so
 * that the list can only shrink. The gold is never changed to fit.
 */
class ExamplesTest {
  private static final Map<String, Set<String>> WRONG = new TreeMap<>();

  @BeforeAll
  static void codeEveryExample() {
    Engine engine = Engine.open(List.of());
    for (Example example : Example.bundled()) {
      List<Claim> claims = engine.coder().code(engine.annotator().annotate(document(example)));
      WRONG.put(example.id(), ExampleCheck.wrong(example, claims));
    }
    System.out.println(table());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsWrittenOrKnownToBeWrong() throws IOException {
    Map<String, Set<String>> known = known();
    return Example.bundled().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.id(),
                    () -> {
                      Set<String> wrong = new TreeSet<>(WRONG.getOrDefault(example.id(), Set.of()));
                      wrong.removeAll(known.getOrDefault(example.id(), Set.of()));
                      assertThat(wrong).as(example.text()).isEmpty();
                    }));
  }

  @Test
  void whatHasBecomeRightIsNoLongerListedAsWrong() throws IOException {
    List<String> stale = new ArrayList<>();
    known()
        .forEach(
            (id, fields) -> {
              Set<String> right = new TreeSet<>(fields);
              right.removeAll(WRONG.getOrDefault(id, Set.of()));
              right.forEach(field -> stale.add(id + " " + field));
            });
    assertThat(stale).as("right by now: take them out of known-wrong.tsv").isEmpty();
  }

  static Document document(Example example) {
    return document(example.text(), LocalDate.of(2025, 7, 4));
  }

  /** A report that is nothing but a text and a day. */
  static Document document(String text, LocalDate day) {
    PublicationDate published = new PublicationDate(day, "given");
    PublicationDate unknown = PublicationDate.UNKNOWN;
    return new Document(
        "d-example",
        "t-example",
        "example",
        null,
        text,
        null,
        null,
        null,
        null,
        null,
        published,
        unknown,
        "en",
        List.of(),
        List.of());
  }

  /** Per field: of how many examples that ask for it how many are right. */
  static String table() {
    StringBuilder table = new StringBuilder("field       right   of   share\n");
    List<Example> examples = Example.bundled();
    for (String field : ExampleCheck.FIELDS) {
      long of = examples.stream().filter(e -> ExampleCheck.asked(e).contains(field)).count();
      long wrong =
          examples.stream()
              .filter(e -> WRONG.getOrDefault(e.id(), Set.of()).contains(field))
              .count();
      table.append(row(field, of - wrong, of));
    }
    long right = WRONG.values().stream().filter(Set::isEmpty).count();
    return table.append(row("everything", right, examples.size())).toString();
  }

  private static String row(String name, long right, long of) {
    return String.format(
        Locale.ROOT, "%-11s %5d %4d   %.3f%n", name, right, of, right / (double) of);
  }

  static Map<String, Set<String>> wrong() {
    return WRONG;
  }

  private static Map<String, Set<String>> known() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    try (InputStream in = ExamplesTest.class.getResourceAsStream("known-wrong.tsv")) {
      String rows =
          new String(
              Objects.requireNonNull(in, "known-wrong.tsv").readAllBytes(), StandardCharsets.UTF_8);
      for (String row :
          rows.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList()) {
        String[] cells = row.split("\t");
        known.put(cells[0], new TreeSet<>(Arrays.asList(cells[1].split(" "))));
      }
    }
    return known;
  }
}
