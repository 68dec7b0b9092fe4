package org.griot.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.griot.model.ClaimKind;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.junit.jupiter.api.Test;

/** The examples agree with themselves and with the codebook; the coder has its own test on them. */
class ExampleTest {
  private static final Codebook CODEBOOK = Codebook.bundled();
  private static final List<Example> EXAMPLES = Example.bundled();

  @Test
  void everyTypeHasAtLeastThree() {
    for (EventType type : CODEBOOK.types()) {
      assertThat(EXAMPLES.stream().filter(example -> type.id().equals(example.type())))
          .as(type.id())
          .hasSizeGreaterThanOrEqualTo(3);
    }
    assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(180);
  }

  @Test
  void allAxesAreCovered() {
    assertThat(EXAMPLES.stream().map(Example::kind))
        .contains(ClaimKind.values())
        .contains((ClaimKind) null);
    assertThat(EXAMPLES.stream().map(Example::stance)).contains(Stance.values());
    assertThat(EXAMPLES.stream().map(Example::reality)).contains(Reality.values());
    assertThat(EXAMPLES).anyMatch(e -> !e.main() && e.kind() == ClaimKind.EVENT);
  }

  @Test
  void anEventHasATypeOfTheCodebookAndNothingElseHasOne() {
    assertThat(EXAMPLES)
        .allSatisfy(
            example -> {
              assertThat(example.type() != null)
                  .as(example.id())
                  .isEqualTo(example.kind() == ClaimKind.EVENT);
              assertThat(example.type() == null || CODEBOOK.has(example.type())).isTrue();
              assertThat(example.relation() != null)
                  .as(example.id())
                  .isEqualTo(example.kind() == ClaimKind.RELATION);
            });
  }

  @Test
  void onlyAnAssertedEventThatHappenedIsMain() {
    assertThat(EXAMPLES.stream().filter(Example::main))
        .allMatch(
            example ->
                example.kind() == ClaimKind.EVENT
                    && example.stance() == Stance.ASSERTS
                    && example.reality() == Reality.HAPPENED);
  }

  @Test
  void theWordsOfTheGoldStandInTheText() {
    for (Example example : EXAMPLES) {
      String text = example.text().toLowerCase(Locale.ROOT);
      Stream.of(example.initiator(), example.target(), example.place(), example.by())
          .filter(Objects::nonNull)
          .forEach(
              words -> assertThat(text).as(example.id()).contains(words.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void figuresAreInOrder() {
    EXAMPLES.stream()
        .flatMap(example -> Stream.of(example.killed(), example.injured()))
        .filter(Objects::nonNull)
        .forEach(
            figure -> {
              assertThat(figure.low() != null || figure.high() != null || figure.words() != null)
                  .isTrue();
              if (figure.low() != null && figure.high() != null) {
                assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
              }
            });
  }

  @Test
  void aLineThatIsWrongIsNamed() {
    assertThatThrownBy(() -> Example.read("\n{\"id\": \"a\", \"stance\": \"shouts\"}\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("examples, line 2: ");
    assertThatThrownBy(() -> Example.read("{\"id\": \"a\"}\n{\"id\": \"a\"}\n"))
        .hasMessage("examples, line 2: id of line 1 again");
  }
}
