package org.griot.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.griot.link.CountNouns;

/**
 * Part-of-speech tags (Universal Dependencies) by OpenNLP's English model. Safe for many threads.
 */
final class PartOfSpeech {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final ThreadLocal<POSTaggerME> tagger;

  private PartOfSpeech(POSModel model) {
    this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
  }

  static PartOfSpeech english() {
    try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + MODEL);
      }
      return new PartOfSpeech(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same tokens with their tags. Text all in capitals is read as if in lower case. */
  List<Token> tag(List<Token> tokens) {
    boolean shouting = tokens.stream().noneMatch(token -> hasLower(token.text()));
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      String word = tokens.get(i).text().replace('’', '\'');
      words[i] = shouting ? word.toLowerCase(Locale.ROOT) : word;
    }
    String[] tags = tagger.get().tag(words);
    List<Token> tagged = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tagged.add(tokens.get(i).tagged(isShot(words, tags, i) ? "VERB" : tags[i]));
    }
    return tagged;
  }

  /**
   * "A boy was shot", "Teen shot in leg", "came in and shot eight men": what befalls somebody is no
   * noun, as "a shot" is.
   */
  private static boolean isShot(String[] words, String[] tags, int at) {
    if (at == 0 || !words[at].equalsIgnoreCase("shot") || tags[at].equals("VERB")) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && tags[before].equals("ADV")) {
      before--;
    }
    String word = words[before].toLowerCase(Locale.ROOT);
    boolean several = at + 1 < words.length && tags[at + 1].equals("NUM");
    return several && (word.equals("and") || word.equals("who"))
        || VerbGroup.isBe(word)
        || tags[before].equals("NUM")
        || CountNouns.isPerson(word);
  }

  private static boolean hasLower(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }
}
