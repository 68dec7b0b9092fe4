package org.griot.code;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Whose word a figure is. */
final class TollVoices {
  private final AnnotatedDocument document;

  TollVoices(AnnotatedDocument document) {
    this.document = document;
  }

  /** Who is said to say it, else the only one who speaks in the sentence. */
  @Nullable String of(Frame frame, Trigger trigger) {
    String linked = Tolls.speaker(frame, trigger);
    return linked == null ? onlySpeaker(sentence(frame, trigger)) : linked;
  }

  /** A scrap that was read with the sentence before it has its own speaker. */
  private Span sentence(Frame frame, Trigger trigger) {
    List<Sentence> all = document.sentences();
    for (int i = frame.sentence().index(); i < all.size(); i++) {
      if (all.get(i).span().contains(trigger.span())) {
        return all.get(i).span();
      }
    }
    return frame.sentence().span();
  }

  private @Nullable String onlySpeaker(Span sentence) {
    Set<String> texts = new LinkedHashSet<>();
    String only = null;
    List<Mention> all = document.mentions();
    for (int i = firstFrom(all, sentence.start()); i < all.size(); i++) {
      Mention mention = all.get(i);
      if (mention.span().start() >= sentence.end()) {
        break;
      }
      boolean speaks =
          mention instanceof Mention.Speaker speaker
              && !speaker.scope().isEmpty()
              && sentence.contains(speaker.span());
      if (speaks && mention instanceof Mention.Speaker speaker) {
        texts.add(speaker.text().toLowerCase(Locale.ROOT));
        only = speaker.text();
      }
    }
    return texts.size() == 1 ? only : null;
  }

  /** Index of the first mention that starts at or after a place: they stand in order. */
  private static int firstFrom(List<Mention> mentions, int start) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
