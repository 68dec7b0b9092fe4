package org.griot.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.griot.link.PersonRegistry.Public;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** A person while a text is being read. */
final class PersonDraft {
  private static final Pattern NICKNAME = Pattern.compile("\\s[\"“][^\"“”]{1,20}[\"”]\\s");

  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final List<Span> spans = new ArrayList<>();
  private String name = "";
  private int length;
  private @Nullable Public known;
  private @Nullable String actor;

  /** Adds a form of the name; the longest becomes the name. */
  void add(ActorTokens text, PersonRun run) {
    Span span = text.span(run.first(), run.last());
    spans.add(span);
    for (int i = run.first(); i <= run.last(); i++) {
      words.add(text.fold(i));
    }
    if (run.length() > length) {
      length = run.length();
      name = plain(span.of(text.text()));
    }
  }

  void alias(ActorTokens text, PersonRun run) {
    Span span = text.span(run.first(), run.last());
    spans.add(span);
    aliases.add(plain(span.of(text.text())));
    for (int i = run.first(); i <= run.last(); i++) {
      words.add(text.fold(i));
    }
  }

  void known(Public person) {
    known = known == null ? person : known;
  }

  void actor(String id) {
    actor = actor == null ? id : actor;
  }

  boolean holds(ActorTokens text, PersonRun run) {
    for (int i = run.first(); i <= run.last(); i++) {
      String word = text.fold(i);
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }

  String name() {
    return name;
  }

  Set<String> aliases() {
    return aliases;
  }

  @Nullable Public known() {
    return known;
  }

  boolean knowsActor() {
    return actor != null;
  }

  int lastStart() {
    return spans.get(spans.size() - 1).start();
  }

  NamedPerson build() {
    String fromRegistry = known == null ? null : known.actor();
    // "a commander of IS" may be one of its provinces: what is known says it more finely
    boolean finer =
        known != null && fromRegistry != null && actor != null && known.wholes().contains(actor);
    String basis =
        finer ? "registry" : actor != null ? "text" : fromRegistry != null ? "registry" : "none";
    List<String> others = aliases.stream().filter(a -> !a.equals(name)).toList();
    return new NamedPerson(
        name,
        others,
        known == null ? null : known.id(),
        actor != null && !finer ? actor : fromRegistry,
        basis,
        spans);
  }

  /** Without the nickname in quotation marks that may stand inside. */
  private static String plain(String words) {
    return NICKNAME.matcher(words).replaceAll(" ").replaceAll("\\s+", " ");
  }
}
