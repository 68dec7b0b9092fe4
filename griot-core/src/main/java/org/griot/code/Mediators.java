package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.griot.link.UnnamedParties;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Sentence;
import org.griot.model.Span;
import org.griot.model.Trigger;

/**
 * "A truce brokered by Qatar": who stands between the parties of an agreement, a ceasefire or a
 * release is neither of them, and it was not there that they agreed. The words are data: {@code
 * mediation.tsv}.
 */
final class Mediators {
  /** The role of a mediator's link. */
  static final String ROLE = "mediator";

  private static final Set<String> TYPES = Set.of("agreement", "ceasefire", "release");

  private static final Pattern BY = words("by");
  private static final Pattern DOES = words("does");
  private static final Pattern AS = words("as");

  /** What may stand between "by" and the name: "Angola's President", "the chief of". */
  private static final Pattern INTRODUCED =
      Pattern.compile("\\s+(?:(?!(?:and|between|in|at|on|for|to)\\b)[\\p{L}'’.-]+\\s+){0,4}");

  private static final Pattern JOINED =
      Pattern.compile("\\s*(?:,|,? and|&|,? as well as)\\s+(?:the |its )?(?:\\p{Ll}+ ){0,2}");

  /** What may stand between the name and what it did: "Qatar has also brokered". */
  private static final Pattern AUXILIARY =
      Pattern.compile(
          ",?\\s*(?:(?:has|have|had|also|jointly|acting|serving|is|are|was|were|which|who|that)\\s+)*");

  private final AnnotatedDocument document;
  private final UnnamedParties unnamed;
  private final String text;

  private Mediators(AnnotatedDocument document, UnnamedParties unnamed) {
    this.document = document;
    this.unnamed = unnamed;
    this.text = document.document().text();
  }

  private static Pattern words(String where) {
    return Pattern.compile(
        "\\b("
            + Table.rows("mediation.tsv").stream()
                .filter(row -> row[0].equals(where))
                .map(row -> Pattern.quote(row[1]))
                .collect(Collectors.joining("|"))
            + ")\\b",
        Pattern.CASE_INSENSITIVE);
  }

  static AnnotatedDocument of(AnnotatedDocument document, UnnamedParties unnamed) {
    Map<Integer, List<Trigger>> triggers = new HashMap<>();
    for (Trigger trigger : document.triggers()) {
      if (TYPES.contains(String.valueOf(trigger.type()))) {
        triggers.computeIfAbsent(trigger.sentence(), s -> new ArrayList<>()).add(trigger);
      }
    }
    return triggers.isEmpty() ? document : new Mediators(document, unnamed).read(triggers);
  }

  /**
   * @param triggers those of agreements, by sentence
   */
  private AnnotatedDocument read(Map<Integer, List<Trigger>> triggers) {
    NavigableMap<Integer, List<Mention>> bodies = bodies();
    Map<Trigger, Set<Mention>> mediate = new LinkedHashMap<>();
    Map<Mention, Mention.Actor> parties = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      List<Trigger> here = triggers.getOrDefault(sentence.index(), List.of());
      Set<Mention> between = here.isEmpty() ? Set.of() : between(sentence.span(), bodies);
      between.forEach(body -> parties.put(body, party(body)));
      here.forEach(trigger -> mediate.put(trigger, between));
    }
    List<RoleLink> links = new ArrayList<>();
    for (RoleLink link : document.links()) {
      if (mediate.getOrDefault(link.trigger(), Set.of()).stream()
          .noneMatch(body -> body.span().overlaps(link.mention().span()))) {
        links.add(link);
      }
    }
    mediate.forEach(
        (trigger, between) ->
            between.forEach(
                body ->
                    links.add(
                        new RoleLink(trigger, Objects.requireNonNull(parties.get(body)), ROLE))));
    List<Mention> mentions = new ArrayList<>();
    document.mentions().forEach(m -> mentions.add(parties.containsKey(m) ? parties.get(m) : m));
    return document.with(mentions, links);
  }

  /** Who stands between the parties of what one sentence tells. */
  private Set<Mention> between(Span sentence, NavigableMap<Integer, List<Mention>> all) {
    List<Mention> bodies =
        all.subMap(sentence.start(), sentence.end()).values().stream()
            .flatMap(List::stream)
            .filter(body -> sentence.contains(body.span()))
            .toList();
    Set<Mention> mediate = new LinkedHashSet<>();
    Matcher by = BY.matcher(text).region(sentence.start(), sentence.end());
    while (by.find()) {
      behind(by.end(), bodies, mediate);
    }
    for (Pattern words : List.of(DOES, AS)) {
      Matcher deed = words.matcher(text).region(sentence.start(), sentence.end());
      while (deed.find()) {
        before(deed.start(), bodies, mediate);
      }
    }
    return mediate;
  }

  /** The parties and states of the report, by where they begin. */
  private NavigableMap<Integer, List<Mention>> bodies() {
    NavigableMap<Integer, List<Mention>> bodies = new TreeMap<>();
    for (Mention mention : document.mentions()) {
      boolean body =
          mention instanceof Mention.Actor
              || mention instanceof Mention.PlaceName place
                  && place.place().feature().equals("country")
                  && place.place().countries().size() == 1;
      if (body) {
        bodies.computeIfAbsent(mention.span().start(), s -> new ArrayList<>()).add(mention);
      }
    }
    return bodies;
  }

  private void behind(int cue, List<Mention> bodies, Set<Mention> mediate) {
    int end = cue;
    Pattern gap = INTRODUCED;
    for (Mention body : bodies) {
      int start = body.span().start();
      if (start >= end && gap.matcher(text.substring(end, start)).matches()) {
        mediate.add(body);
        end = body.span().end();
        gap = JOINED;
      }
    }
  }

  private void before(int cue, List<Mention> bodies, Set<Mention> mediate) {
    int start = cue;
    Pattern gap = AUXILIARY;
    for (int i = bodies.size() - 1; i >= 0; i--) {
      Mention body = bodies.get(i);
      int end = body.span().end();
      if (end <= start && gap.matcher(text.substring(end, start)).matches()) {
        mediate.add(body);
        start = body.span().start();
        gap = JOINED;
      }
    }
  }

  private Mention.Actor party(Mention body) {
    return body instanceof Mention.PlaceName place
        ? unnamed.of(
            place.span(),
            "gov",
            PartyType.STATE_FORCES,
            place.place().countries().get(0),
            "a state that mediates")
        : (Mention.Actor) body;
  }
}
