package org.griot.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Mediators mediators = new Mediators(document, unnamed);
    List<RoleLink> links = new ArrayList<>(document.links());
    List<Mention> mentions = new ArrayList<>(document.mentions());
    Map<Integer, List<Trigger>> triggers = new TreeMap<>();
    document.triggers().stream()
        .filter(t -> TYPES.contains(String.valueOf(t.type())))
        .forEach(t -> triggers.computeIfAbsent(t.sentence(), s -> new ArrayList<>()).add(t));
    for (Sentence sentence : document.sentences()) {
      List<Trigger> here = triggers.get(sentence.index());
      if (here != null && mediators.mayHold(sentence.span())) {
        mediators.read(sentence.span(), here, mentions, links);
      }
    }
    return document.with(mentions, links);
  }

  private boolean mayHold(Span sentence) {
    return Stream.of(BY, DOES, AS)
        .anyMatch(words -> words.matcher(text).region(sentence.start(), sentence.end()).find());
  }

  private void read(
      Span sentence, List<Trigger> triggers, List<Mention> mentions, List<RoleLink> links) {
    List<Mention> bodies = bodies(sentence);
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
    if (mediate.isEmpty()) {
      return;
    }
    links.removeIf(
        link ->
            triggers.contains(link.trigger())
                && mediate.stream().anyMatch(m -> m.span().overlaps(link.mention().span())));
    mentions.replaceAll(mention -> mediate.contains(mention) ? party(mention) : mention);
    for (Trigger trigger : triggers) {
      mediate.forEach(body -> links.add(new RoleLink(trigger, party(body), ROLE)));
    }
  }

  /** The parties and states of a sentence, in its order. */
  private List<Mention> bodies(Span sentence) {
    List<Mention> bodies = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      boolean body =
          mention instanceof Mention.Actor
              || mention instanceof Mention.PlaceName place
                  && place.place().feature().equals("country")
                  && place.place().countries().size() == 1;
      if (body && sentence.contains(mention.span())) {
        bodies.add(mention);
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
