package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document's sentences, each sentence tagged when first asked for and never twice:
 * tagging costs more than all other reading.
 */
final class TaggedSentences {
  private final PartOfSpeech tagger;
  private final List<Boolean> telling = new ArrayList<>();
  private final List<List<Token>> plain = new ArrayList<>();
  private final List<@Nullable List<Token>> tagged = new ArrayList<>();

  TaggedSentences(PartOfSpeech tagger) {
    this.tagger = tagger;
  }

  /**
   * Adds the next sentence.
   *
   * @param tells whether it holds a word that matters only where its tag fits
   */
  void add(List<Token> words, boolean tells) {
    telling.add(tells);
    plain.add(words);
    tagged.add(null);
  }

  boolean isTelling(int sentence) {
    return telling.get(sentence);
  }

  /** The words of a sentence without tags. */
  List<Token> plain(int sentence) {
    return plain.get(sentence);
  }

  /** The words of a sentence with their tags. */
  List<Token> tagged(int sentence) {
    List<Token> known = tagged.get(sentence);
    if (known == null) {
      known = List.copyOf(tagger.tag(plain.get(sentence)));
      tagged.set(sentence, known);
    }
    return known;
  }
}
