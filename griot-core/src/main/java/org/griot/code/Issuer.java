package org.griot.code;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Who "we" are: the party that speaks in the sentence, or else the one whose statement the report
 * is, by the name of its source ("FLEC-FAC, Military Command").
 */
final class Issuer {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final AnnotatedDocument document;

  /** "Statement of the X": the name of who gives it follows. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "^\\W*(war |official |joint |press )?(statement|communiqu[eé]|declaration|release|bulletin|message)"
              + "\\b[^:;.]{0,40} (by|of|from) (the )?$",
          Pattern.CASE_INSENSITIVE);

  private final Mention.@Nullable Actor source;

  Issuer(AnnotatedDocument document) {
    this.document = document;
    this.source = read();
  }

  /** The party that speaks where the trigger stands, or whose statement it is; null if none is. */
  Mention.@Nullable Actor of(Trigger trigger) {
    Mention.Actor speaking = speaking(trigger);
    return speaking == null ? source : speaking;
  }

  /** The party that is said to speak where the trigger stands, or null. */
  Mention.@Nullable Actor speaking(Trigger trigger) {
    return speaking(trigger, actor -> !actor.generic());
  }

  /** The army, the police or the like, named or not, that is said to speak there, or null. */
  Mention.@Nullable Actor force(Trigger trigger) {
    return speaking(trigger, actor -> actor.type() == PartyType.STATE_FORCES);
  }

  private Mention.@Nullable Actor speaking(Trigger trigger, Predicate<Mention.Actor> fits) {
    for (RoleLink other : document.links()) {
      if (other.trigger().equals(trigger) && other.mention() instanceof Mention.Speaker speaker) {
        return within(speaker, fits);
      }
    }
    return null;
  }

  /** "The Islamic Emirate", "the mujahideen": words of the source's name, or those of its group. */
  boolean isMeantBy(Span span) {
    String said = words(span.of(document.document().text())).replaceFirst("^ the ", " ");
    return source != null
        && (MeantWords.is(
                    "faithful", said.substring(said.stripTrailing().lastIndexOf(' ') + 1).strip())
                && Parties.isNonState(source.type())
            || words(String.valueOf(document.document().outlet())).contains(said));
  }

  private Mention.@Nullable Actor within(Mention.Speaker speaker, Predicate<Mention.Actor> fits) {
    for (Mention mention : document.mentions()) {
      if (mention instanceof Mention.Actor actor
          && actor.actor() != null
          && fits.test(actor)
          && speaker.span().contains(actor.span())) {
        return actor;
      }
    }
    return null;
  }

  /** The party whose own statement the report is, or null. */
  Mention.@Nullable Actor source() {
    return source;
  }

  private Mention.@Nullable Actor read() {
    Mention.Actor outlet = document.outlet().issuer();
    Mention.Actor named = outlet == null ? inOutlet() : outlet;
    return named == null ? inTitle() : named;
  }

  /** "Communiqué of the General Staff": the party that the headline says it is of. */
  private Mention.@Nullable Actor inTitle() {
    String text = document.document().text();
    for (Sentence sentence : document.sentences()) {
      for (Mention mention : document.mentions()) {
        if (sentence.role() == Sentence.Role.TITLE
            && mention instanceof Mention.Actor actor
            && sentence.span().contains(actor.span())
            && !actor.generic()
            && actor.actor() != null
            && STATEMENT
                .matcher(text.substring(sentence.span().start(), actor.span().start()))
                .find()) {
          return actor;
        }
      }
    }
    return null;
  }

  /** The first party of the report that the name of its source names. */
  private Mention.@Nullable Actor inOutlet() {
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
