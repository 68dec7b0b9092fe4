package org.griot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.griot.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the model is asked, and what is known of the rest. */
class GatedEncoderTest {
  private static OnnxEncoder model;
  private static GatedEncoder gated;

  @BeforeAll
  static void open(@TempDir Path scratch) {
    model = TinyModel.open(scratch);
    gated =
        new GatedEncoder(
            model,
            RelevanceGate.of(
                Path.of("gate.tsv"),
                "=base\t-1\n=least\t0\n=sure\t5\n=near\t0\n=rows\t2\ngunmen\t2\nmassacre\t9\n"));
  }

  @AfterAll
  static void close() {
    gated.close();
  }

  @Test
  void whatPassesIsReadAsIfItWereAllThereIs() {
    String text = "farmers near the town\ngunmen near the town\nfarmers near the town";
    List<Span> lines = TinyModel.lines(text);

    Reading read = gated.read(null, text, lines);

    Reading alone = model.read(null, text, lines.subList(1, 2));
    assertThat(read.marks()).isEqualTo(alone.marks());
    assertThat(read.sentences())
        .containsExactly(SentenceScores.UNREAD, alone.sentences().get(0), SentenceScores.UNREAD);
  }

  @Test
  void aReportThatPassesWholeIsReadAsWithoutTheGate() {
    String text = "farmers near the town\nmassacre near the town\nfarmers near the town";
    List<Span> lines = TinyModel.lines(text);

    assertThat(gated.read("Gunmen", text, lines)).isEqualTo(model.read("Gunmen", text, lines));
  }

  @Test
  void ofAReportWhereNothingPassesNothingIsKnown() {
    String text = "farmers near the town\nsoldiers";

    Reading read = gated.read("Five farmers", text, TinyModel.lines(text));

    assertThat(read.marks()).isEmpty();
    assertThat(read.sentences()).containsOnly(SentenceScores.UNREAD).hasSize(2);
  }

  @Test
  void itIsTheSameModelInAllElse() {
    assertThat(gated.manifest()).isSameAs(model.manifest());
    assertThat(gated.read(null, "", new ArrayList<>()))
        .isEqualTo(new Reading(List.of(), List.of()));
  }
}
