package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.griot.encode.Encoder;
import org.griot.encode.Marked;
import org.griot.encode.ModelManifest;
import org.griot.encode.Reading;
import org.griot.encode.SentenceScores;
import org.griot.model.Span;

/**
 * A model that says what a test wants: the types in every sentence, the marks where their words
 * first stand.
 */
record Saying(Map<String, Double> types, Map<String, String> marks) implements Encoder {
  @Override
  public Reading read(String title, String text, List<Span> sentences) {
    List<Marked> marked = new ArrayList<>();
    new TreeMap<>(marks)
        .forEach(
            (words, label) -> {
              int at = text.indexOf(words);
              marked.add(new Marked(new Span(at, at + words.length()), label, 0.95));
            });
    TreeMap<String, Double> sorted = new TreeMap<>(types);
    SentenceScores scores =
        new SentenceScores(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
    return new Reading(marked, sentences.stream().map(s -> scores).toList());
  }

  /** The same model, which is surer still of all its types in the last sentence. */
  Encoder surerAtTheEnd() {
    return saying(
        read -> {
          List<SentenceScores> scores = new ArrayList<>(read.sentences());
          SentenceScores last = scores.remove(scores.size() - 1);
          scores.add(
              new SentenceScores(last.types(), last.types().stream().map(type -> 1.0).toList()));
          return new Reading(read.marks(), scores);
        });
  }

  /** The same model behind a gate that nothing passes. */
  Encoder unread() {
    return saying(
        read ->
            new Reading(
                List.of(), read.sentences().stream().map(s -> SentenceScores.UNREAD).toList()));
  }

  /** The same model with something else to say. */
  private Encoder saying(UnaryOperator<Reading> change) {
    Encoder model = this;
    return new Encoder() {
      @Override
      public Reading read(String title, String text, List<Span> sentences) {
        return change.apply(model.read(title, text, sentences));
      }

      @Override
      public ModelManifest manifest() {
        return model.manifest();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public ModelManifest manifest() {
    return new ModelManifest(
        "test",
        List.of("KILLED"),
        List.of("attack"),
        List.of(64),
        16,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  @Override
  public void close() {}
}
