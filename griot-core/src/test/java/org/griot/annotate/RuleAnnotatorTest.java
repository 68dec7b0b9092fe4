package org.griot.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.codebook.Codebook;
import org.griot.codebook.TriggerLexicon;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Document;
import org.griot.model.Mention;
import org.griot.model.Rejection;
import org.griot.model.Trigger;
import org.griot.read.DocumentSink;
import org.griot.read.ReadOptions;
import org.griot.read.ReportSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sentence gives does not depend on which sentences are worth tagging. */
class RuleAnnotatorTest {
  private static final RuleAnnotator ANNOTATOR =
      new RuleAnnotator(
          TriggerLexicon.bundled(Codebook.bundled()), (document, sentences) -> List.of(), null);

  @TempDir Path folder;

  @Test
  void aSumInAScrapIsToldOnceWithTheSentenceBeforeIt() throws IOException {
    AnnotatedDocument read =
        annotated(
            "Gunmen killed two soldiers on Monday. The ministry bought new radios for the posts. Total"
                + " cost: $103 million.");

    assertThat(read.triggers().stream().filter(t -> "money".equals(t.measure())))
        .extracting(Trigger::sentence)
        .containsExactly(1);
  }

  @Test
  void aSentenceWithoutAWordForAHappeningStillGivesItsWeapon() throws IOException {
    AnnotatedDocument read =
        annotated("Gunmen killed two soldiers on Monday. A car bomb stood near the market.");

    assertThat(read.mentions().stream().filter(Mention.Weapon.class::isInstance))
        .extracting(weapon -> weapon.span().of(read.document().text()))
        .contains("car bomb");
  }

  @Test
  void aReportInWhichNothingHappensHasNoTriggers() throws IOException {
    AnnotatedDocument read = annotated("The rains came early. The millet is green in the valley.");

    assertThat(read.sentences()).hasSize(2);
    assertThat(read.triggers()).isEmpty();
  }

  /** Without a bound each scrap would be read again with every sentence before it. */
  @Test
  void ofAThousandScrapsEachIsReadAFewTimesOnly() throws IOException {
    AnnotatedDocument read =
        annotated("Gunmen killed two soldiers on Monday. " + "An attack. ".repeat(1_000));

    assertThat(read.triggers().size()).isBetween(1_000, 8_000);
  }

  private AnnotatedDocument annotated(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), text);
    List<Document> read = new ArrayList<>();
    new ReportSource(ReadOptions.standard())
        .read(
            List.of(file.toString()),
            InputStream.nullInputStream(),
            new DocumentSink() {
              @Override
              public void document(Document document) {
                read.add(document);
              }

              @Override
              public void rejection(Rejection rejection) {
                throw new AssertionError(rejection.reason());
              }
            });
    return ANNOTATOR.annotate(read.get(0));
  }
}
