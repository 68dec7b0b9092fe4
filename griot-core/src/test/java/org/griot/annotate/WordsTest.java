package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.griot.annotate.Inflection.Form;
import org.griot.model.Mention;
import org.griot.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens, inflected forms and sums of money. */
class WordsTest {
  private static List<String> words(String text) {
    return Tokenizer.tokens(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          al-Qaeda attacked. | al-Qaeda/attacked/.
          the army's camp | the/army/'s/camp
          they didn't flee | they/did/n't/flee
          12,000 dead (3.5 percent) | 12,000/dead/(/3.5/percent/)
          U.S. troops left | U.S./troops/left
          """)
  void wordsAreCutWhereTheTaggerExpectsIt(String text, String expected) {
    assertThat(words(text)).containsExactly(expected.split("/"));
  }

  @Test
  void everyTokenQuotesTheText() {
    String text = "Ménaka — «attaque»: 12 morts, l'armée…";
    for (Token token : Tokenizer.tokens(text, new Span(0, text.length()))) {
      assertThat(token.span().of(text)).isEqualTo(token.text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kidnap,kidnapping,kidnapped,kidnaps",
    "ambush,ambushing,ambushed,ambushes",
    "bury,burying,buried,buries",
    "free,freeing,freed,frees",
    "gun,gunning,gunned,guns"
  })
  void regularVerbsInflectByRule(String lemma, String gerund, String past, String third) {
    Map<String, Form> forms = new Inflection(Map.of()).verb(lemma);

    assertThat(forms)
        .containsEntry(gerund, Form.GERUND)
        .containsEntry(past, Form.PAST_OR_PARTICIPLE)
        .containsEntry(third, Form.THIRD)
        .containsKey(lemma);
  }

  @Test
  void irregularVerbsTellPastFromParticiple() {
    Map<String, Form> forms = new Inflection(Map.of("take", List.of("took", "taken"))).verb("take");

    assertThat(forms)
        .containsEntry("took", Form.PAST)
        .containsEntry("taken", Form.PARTICIPLE)
        .doesNotContainKey("taked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a bounty of $5 million for him | 5000000
          a ransom of 12,000 euros | 12000
          a fine of €300 | 300
          a reward of $1.5 million | 1500000
          """)
  void sumsOfMoneyAreRead(String text, int amount) {
    List<Mention.Count> sums = MoneyFinder.find(text, new Span(0, text.length()));

    assertThat(sums).hasSize(1);
    assertThat(sums.get(0).low()).isEqualTo(amount);
  }
}
