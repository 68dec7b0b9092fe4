package org.griot.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.encode.Encoder;
import org.griot.encode.Marked;
import org.griot.encode.ModelManifest;
import org.griot.encode.Reading;
import org.griot.encode.SentenceScores;
import org.griot.model.Document;
import org.griot.model.SeenType;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** What the model sees in one report, asked by sentence and by words. */
final class ModelReading {
  /** Types of a sentence that are no type of the codebook. */
  private static final Set<String> STATES = Set.copyOf(ModelManifest.MORE_TYPES);

  /** More sentences are a list or a book: the model reads so many of them. */
  private static final int MOST = 800;

  private static final ModelReading NOTHING =
      new ModelReading(Map.of(), List.of(), TrappedTypes.NONE);

  private final Map<Integer, SentenceScores> scores;
  private final List<Marked> marks;
  private final TrappedTypes trapped;

  private ModelReading(
      Map<Integer, SentenceScores> scores, List<Marked> marks, TrappedTypes trapped) {
    this.scores = scores;
    this.marks = marks;
    this.trapped = trapped;
  }

  /** A type that a sentence tells, and how surely. */
  record Told(String type, double score) {}

  /** Reads all sentences but furniture, as far as the encoder does; nothing if there is none. */
  static ModelReading of(@Nullable Encoder encoder, Document document, List<Sentence> sentences) {
    if (encoder == null) {
      return NOTHING;
    }
    List<Sentence> read =
        sentences.stream().filter(s -> s.role() != Sentence.Role.FURNITURE).limit(MOST).toList();
    Reading reading =
        encoder.read(document.title(), document.text(), read.stream().map(Sentence::span).toList());
    Map<Integer, SentenceScores> scores = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      SentenceScores told = reading.sentences().get(i);
      if (!told.equals(SentenceScores.UNREAD)) {
        scores.put(read.get(i).index(), told);
      }
    }
    return new ModelReading(scores, reading.marks(), TrappedTypes.NONE);
  }

  /** The same, which does not see these types in these sentences. */
  ModelReading without(TrappedTypes types) {
    return new ModelReading(scores, marks, types);
  }

  /** Whether the type is one that the sentence does not tell, whatever its words. */
  boolean hides(int sentence, String type) {
    return trapped.has(sentence, type);
  }

  /** Whether the model read this sentence. */
  boolean knows(int sentence) {
    return scores.containsKey(sentence);
  }

  /** Whether the model has learnt the type and read the sentence. */
  boolean knows(int sentence, String type) {
    SentenceScores known = scores.get(sentence);
    return known != null && known.types().contains(type);
  }

  /** How surely the sentence tells the type or is in the state; 0 where it was not read. */
  double score(int sentence, String type) {
    SentenceScores known = scores.get(sentence);
    return known == null || !known.types().contains(type) || hides(sentence, type)
        ? 0
        : known.of(type);
  }

  /** Whether the sentence tells of sums, or of nothing: its marks make nobody a party. */
  boolean isQuiet(int sentence) {
    return score(sentence, "statistic") >= ModelThresholds.STATE
        || score(sentence, "none") >= ModelThresholds.STATE;
  }

  /** The types of the codebook that the sentence tells at least so surely, the surest first. */
  List<Told> told(int sentence, double least) {
    SentenceScores known = scores.get(sentence);
    List<Told> told = new ArrayList<>();
    for (int i = 0; known != null && i < known.types().size(); i++) {
      String type = known.types().get(i);
      double score = hides(sentence, type) ? 0 : known.at(i);
      if (score >= least && !STATES.contains(type)) {
        told.add(new Told(type, score));
      }
    }
    told.sort(Comparator.comparingDouble(Told::score).reversed().thenComparing(Told::type));
    return told;
  }

  /** The marks of these labels that are believed, in a part of the text, in their order. */
  List<Marked> marks(Span part, ModelThresholds limits, String... labels) {
    return marks(part, 0, labels).stream()
        .filter(m -> m.score() >= limits.mark(m.label()))
        .toList();
  }

  /** All types that the model knows, for each sentence that it read, however faintly seen. */
  List<SeenType> seen() {
    List<SeenType> seen = new ArrayList<>();
    scores.keySet().stream()
        .sorted()
        .forEach(
            sentence ->
                told(sentence, 0)
                    .forEach(told -> seen.add(new SeenType(sentence, told.type(), told.score()))));
    return seen;
  }

  /** The marks of these labels in a part of the text, in their order. */
  List<Marked> marks(Span part, double least, String... labels) {
    Set<String> wanted = Set.of(labels);
    return marks.stream()
        .filter(m -> m.score() >= least && wanted.contains(m.label()) && part.contains(m.span()))
        .sorted(Comparator.comparing(Marked::span).thenComparing(Marked::label))
        .toList();
  }
}
