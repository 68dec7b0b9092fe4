package org.griot.encode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The model behind the relevance gate: of what does not pass it knows nothing, and says so by
 * {@link SentenceScores#UNREAD}. A report that passes whole is read as without the gate, to the
 * bit.
 */
public final class GatedEncoder implements Encoder {
  private final Encoder inner;
  private final RelevanceGate gate;

  /** Takes over the encoder: it is closed with this one. */
  public GatedEncoder(Encoder inner, RelevanceGate gate) {
    this.inner = inner;
    this.gate = gate;
  }

  @Override
  public Reading read(@Nullable String title, String text, List<Span> sentences) {
    BitSet passed = gate.passed(title, text, sentences);
    if (passed.cardinality() == sentences.size()) {
      return inner.read(title, text, sentences);
    }
    List<SentenceScores> scores = new ArrayList<>();
    Reading read =
        passed.isEmpty()
            ? new Reading(List.of(), List.of())
            : inner.read(title, text, passed.stream().mapToObj(sentences::get).toList());
    for (int i = 0, next = 0; i < sentences.size(); i++) {
      scores.add(passed.get(i) ? read.sentences().get(next++) : SentenceScores.UNREAD);
    }
    return new Reading(read.marks(), scores);
  }

  @Override
  public ModelManifest manifest() {
    return inner.manifest();
  }

  @Override
  public void close() {
    inner.close();
  }
}
