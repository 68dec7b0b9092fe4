package org.griot.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.griot.codebook.Codebook;
import org.griot.codebook.TriggerLexicon;
import org.griot.encode.Encoder;
import org.griot.link.ActorLinker;
import org.griot.link.ActorRegistry;
import org.griot.link.CountReader;
import org.griot.link.Countries;
import org.griot.link.DateResolver;
import org.griot.link.Gazetteer;
import org.griot.link.PersonFinder;
import org.griot.link.PlaceLinker;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Document;
import org.griot.model.PublicationDate;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/** One text through the real annotator, for tests that read what was found in it. */
record ReadSentence(String text, AnnotatedDocument found) {
  private static final LinkedMentions MENTIONS = mentions();
  private static final Annotator ANNOTATOR = annotator(null);

  private static LinkedMentions mentions() {
    Countries countries = Countries.bundled();
    ActorRegistry registry = ActorRegistry.bundled();
    return new LinkedMentions(
        new ActorLinker(registry, countries),
        new PersonFinder(registry, countries),
        new PlaceLinker(Gazetteer.bundled()),
        new DateResolver(),
        new CountReader(),
        countries);
  }

  private static Annotator annotator(@Nullable Encoder encoder) {
    return new RuleAnnotator(TriggerLexicon.bundled(Codebook.bundled()), MENTIONS, encoder);
  }

  static ReadSentence of(String text) {
    return of(text, ANNOTATOR);
  }

  /** The same with a model beside the rules. */
  static ReadSentence of(String text, Encoder encoder) {
    return of(text, annotator(encoder));
  }

  private static ReadSentence of(String text, Annotator annotator) {
    PublicationDate published = new PublicationDate(LocalDate.of(2025, 7, 4), "given");
    Document document =
        new Document(
            "d",
            "t",
            "p",
            null,
            text,
            null,
            null,
            null,
            null,
            null,
            published,
            PublicationDate.UNKNOWN,
            "en",
            List.of(),
            List.of());
    return new ReadSentence(text, annotator.annotate(document));
  }

  /** The trigger with these words. */
  Trigger trigger(String words) {
    return found.triggers().stream()
        .filter(t -> t.span().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no trigger '" + words + "' in " + triggers()));
  }

  List<String> triggers() {
    return found.triggers().stream().map(t -> t.span().of(text)).toList();
  }

  /** The words that are linked in a role, sorted. */
  List<String> linked(String role) {
    TreeSet<String> words = new TreeSet<>();
    for (RoleLink link : found.links()) {
      if (link.role().equals(role)) {
        words.add(link.mention().span().of(text));
      }
    }
    return List.copyOf(words);
  }
}
