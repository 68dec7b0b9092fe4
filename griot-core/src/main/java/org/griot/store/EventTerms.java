package org.griot.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.griot.model.Event;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/** What an event is found by: the same in every store. */
public final class EventTerms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private EventTerms() {}

  /** The countries of its place. */
  public static List<String> countries(Event event) {
    return event.place() == null ? List.of() : event.place().countries();
  }

  /** Its type in the codebook and in ACLED, in lower case. */
  public static SortedSet<String> types(Event event) {
    SortedSet<String> types = new TreeSet<>(event.type().acled());
    types.add(event.type().id());
    return lowerCase(types);
  }

  /** All its words, folded as {@link #wordsOf} folds. */
  public static String words(Event event) {
    StringBuilder words = new StringBuilder(event.summary());
    Place place = event.place();
    if (place != null) {
      add(words, place.name(), place.text(), place.admin1(), place.admin2());
    }
    event.actors().forEach(actor -> add(words, actor.name(), actor.text(), actor.id()));
    event
        .persons()
        .forEach(
            person -> {
              add(words, person.name());
              person.aliases().forEach(alias -> add(words, alias));
            });
    event.material().forEach(thing -> add(words, thing.text()));
    return fold(words.toString());
  }

  /** The words of a query: lower case, without accents; none if the text is null or blank. */
  public static List<String> wordsOf(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : Arrays.asList(SPACE.split(fold(text)));
  }

  static SortedSet<String> lowerCase(Collection<String> names) {
    SortedSet<String> folded = new TreeSet<>();
    names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
    return Collections.unmodifiableSortedSet(folded);
  }

  static SortedSet<String> sorted(Collection<String> names) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  private static void add(StringBuilder words, @Nullable String... more) {
    for (String word : more) {
      if (word != null) {
        words.append('\n').append(word);
      }
    }
  }

  private static String fold(String text) {
    String open = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return open.toLowerCase(Locale.ROOT).strip();
  }
}
