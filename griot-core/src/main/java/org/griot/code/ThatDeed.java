package org.griot.code;

import java.util.List;
import java.util.regex.Pattern;
import org.griot.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "It surpasses the one on Inates. That attack was claimed by X": what the sentence before told
 * last is meant, and not the news.
 */
final class ThatDeed {
  private static final Pattern THAT =
      Pattern.compile(
          "That (?:attack|assault|raid|ambush|bombing|blast|massacre|killing|shooting|strike)\\b");

  private ThatDeed() {}

  /** The deed that the words point back to; null if they open no such sentence. */
  static @Nullable Chain of(String text, Frame frame, List<Chain> chains) {
    Sentence own = frame.sentence();
    if (!THAT.matcher(own.span().of(text)).lookingAt()) {
      return null;
    }
    Chain last = null;
    int at = -1;
    for (Chain chain : chains) {
      for (Frame told : chain.frames()) {
        int start = told.first().span().start();
        if (told.sentence().index() == own.index() - 1 && start > at) {
          last = chain;
          at = start;
        }
      }
    }
    return last;
  }
}
