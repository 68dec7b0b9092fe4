package org.griot.code;

import java.util.Locale;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Who "we" are: the party that speaks in the sentence, or else the one whose statement the report
 * is, by the name of its source ("FLEC-FAC, Military Command").
 */
final class Issuer {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final AnnotatedDocument document;
  private final Mention.@Nullable Actor source;

  Issuer(AnnotatedDocument document) {
    this.document = document;
    this.source = source();
  }

  /** The party that speaks where the trigger stands, or null. */
  Mention.@Nullable Actor of(Trigger trigger) {
    for (RoleLink other : document.links()) {
      if (other.trigger().equals(trigger) && other.mention() instanceof Mention.Speaker speaker) {
        Mention.Actor within = within(speaker);
        return within == null ? source : within;
      }
    }
    return source;
  }

  private Mention.@Nullable Actor within(Mention.Speaker speaker) {
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor
          && !actor.generic()
          && actor.actor() != null
          && speaker.span().contains(actor.span())) {
        return actor;
      }
    }
    return null;
  }

  /** The first party of the report that the name of its source names. */
  private Mention.@Nullable Actor source() {
    String outlet = document.document().outlet();
    if (outlet == null) {
      return null;
    }
    String name = words(outlet);
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor && !actor.generic() && actor.actor() != null) {
        String said = words(actor.span().of(document.document().text()));
        if (name.contains(said) || name.contains(words(actor.name()))) {
          return actor;
        }
      }
    }
    return null;
  }

  private static String words(String text) {
    return " " + BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
