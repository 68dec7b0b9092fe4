package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.griot.model.RoleLink;
import org.griot.model.Span;

/**
 * "Fighters of the Kalari Front", "Mountain Falcons rebels", "armed Fulani herdsmen": words for
 * unnamed people beside which a report says whose they are, a group in no list, or that they bear
 * arms.
 */
final class NamedBodies {
  /** How the reason of such a party begins. */
  private static final String REASON = "of the body named beside it: ";

  /** A word of a name: "Front", "al-Hilal", "17". */
  private static final String WORD = "(?:(?:al|el|ul|as|ash|an)-)?\\p{Lu}[\\p{L}\\p{N}'’-]*";

  /** Words in capitals, small words of names between them. */
  private static final String NAME =
      "((?:" + WORD + "|\\d+)(?: (?:(?:of|for|of the|for the|de|de la|del|ng|al) )?" + WORD + ")*)";

  private static final Pattern BEHIND =
      Pattern.compile(
          "^,? (?:of|from|belonging to|loyal to|calling themselves) (?:(the|an?|its) )?"
              + "(?:armed group |rebel group |group |militia )?"
              + NAME);

  private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}-])" + NAME + " $");

  /** "the Desert Hawks, " before another name. */
  private static final Pattern LISTED = Pattern.compile("(?<![\\p{L}-])" + NAME + ", (?:the )?$");

  /** What may stand between two names. */
  private static final Pattern JOINED = Pattern.compile("(?:, | and |, and )(?:the )?(?=\\p{Lu})");

  private static final Pattern OF = Pattern.compile("(?<=\\p{L}) (?:of|from) (the )?" + NAME + "$");

  private static final Pattern ARMED =
      Pattern.compile(
          "(?:^|\\s)(?:heavily[ -])?armed( \\p{Lu}\\p{L}+)? \\p{L}+$", Pattern.CASE_INSENSITIVE);

  private static final int MOST_BEFORE = 60;

  private final AnnotatedDocument document;
  private final String text;
  private final Map<Mention, List<Mention>> read = new HashMap<>();

  private NamedBodies(AnnotatedDocument document) {
    this.document = document;
    this.text = document.document().text();
  }

  /** Whether it is a party of a list, or a body that the report names though no list does. */
  static boolean isKnown(Mention.Actor actor) {
    return actor.actor() != null || actor.reason().contains(REASON);
  }

  /** Whether it is an armed group by name. */
  static boolean isGroup(Mention.Actor actor) {
    return !actor.generic() && isKnown(actor) && Parties.isNonState(actor.type());
  }

  static AnnotatedDocument of(AnnotatedDocument document) {
    NamedBodies bodies = new NamedBodies(document);
    List<RoleLink> links = new ArrayList<>();
    Set<Mention> mentions = new LinkedHashSet<>();
    document.mentions().forEach(m -> mentions.addAll(bodies.read(m)));
    for (RoleLink link : document.links()) {
      for (Mention one : bodies.read(link.mention())) {
        links.add(new RoleLink(link.trigger(), one, link.role()));
      }
    }
    return document.with(List.copyOf(mentions), links);
  }

  private List<Mention> read(Mention mention) {
    boolean open =
        mention instanceof Mention.Actor actor
            && (actor.generic() || actor.reason().equals(Mention.Actor.UNLISTED));
    return open
        ? read.computeIfAbsent(mention, m -> List.copyOf(read((Mention.Actor) m)))
        : List.of(mention);
  }

  private List<Mention.Actor> read(Mention.Actor actor) {
    if (actor.reason().equals(Mention.Actor.UNLISTED) && actor.actor() == null) {
      List<Mention.Actor> several = several(actor);
      return several.isEmpty() ? List.of(isBand(actor) ? band(actor) : member(actor)) : several;
    }
    if (Parties.isNonState(actor.type())) {
      return List.of(named(actor));
    }
    return List.of(isCommunal(actor) ? communal(actor) : actor);
  }

  /** "The Kalari Front": no word for anybody, but a name of armed people. */
  private boolean isBand(Mention.Actor actor) {
    String name = bare(actor.span().of(text));
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]");
    boolean shouting = name.equals(name.toUpperCase(Locale.ROOT));
    return actor.type() != PartyType.STATE_FORCES
        && words.length > 1
        && !shouting
        && name.matches(NAME)
        && (MeantWords.is("bands", words[0]) || MeantWords.is("bands", words[words.length - 1]))
        && isBody(name, actor.span().end() - name.length(), false);
  }

  private Mention.Actor band(Mention.Actor actor) {
    return as(actor, actor.span(), bare(actor.span().of(text)), PartyType.POLITICAL_MILITIA);
  }

  /** "Armed herdsmen", "armed Fulani youths": no bystanders. */
  private boolean isCommunal(Mention.Actor actor) {
    Span span = actor.span();
    String words = text.substring(Math.max(0, span.start() - 20), span.end());
    return actor.type() == PartyType.CIVILIANS
        && MeantWords.is("communal", Casualty.last(words))
        && ARMED.matcher(words).find();
  }

  private static Mention.Actor communal(Mention.Actor actor) {
    return new Mention.Actor(
        actor.span(),
        "unidentified-communal-militia",
        actor.name(),
        PartyType.IDENTITY_MILITIA,
        null,
        true,
        actor.reason());
  }

  /** "The Desert Hawks, the Red Hornbills and the Free Hills Movement": three, not one. */
  private List<Mention.Actor> several(Mention.Actor actor) {
    Span span = actor.span();
    List<Span> parts = new ArrayList<>();
    Matcher joined = JOINED.matcher(text).region(span.start(), span.end());
    int from = span.start();
    while (joined.find()) {
      boolean the = joined.group().endsWith("the ");
      if (isPart(new Span(from, joined.start()), the)
          && isPart(new Span(joined.end(), span.end()), the)) {
        parts.add(new Span(from, joined.start()));
        from = joined.end();
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    parts.add(new Span(from, span.end()));
    int start = Math.max(0, span.start() - MOST_BEFORE);
    Matcher listed = LISTED.matcher(text.substring(start, span.start()));
    if (listed.find() && isBody(listed.group(1), start + listed.start(1), false)) {
      parts.add(new Span(start + listed.start(1), start + listed.end(1)));
    }
    return parts.stream()
        .map(part -> as(actor, part, bare(part.of(text)), PartyType.POLITICAL_MILITIA))
        .toList();
  }

  /** A name of its own, whatever follows it in the list. */
  private boolean isPart(Span part, boolean article) {
    String first = bare(part.of(text)).split(", | and ")[0];
    int start = part.start() + part.of(text).indexOf(first);
    return first.matches(NAME) && isBody(first, start, article);
  }

  private static String bare(String words) {
    return words.replaceFirst("^[Tt]he ", "");
  }

  /** "Commanders of the Kalari Front": of that body, not anybody. */
  private Mention.Actor member(Mention.Actor actor) {
    Matcher of = OF.matcher(actor.span().of(text));
    if (!of.find() || actor.type() == PartyType.STATE_FORCES) {
      return actor;
    }
    boolean body = isBody(of.group(2), actor.span().start() + of.start(2), of.group(1) != null);
    String before = actor.span().of(text).substring(0, of.start());
    boolean member =
        MeantWords.is("members", Casualty.last(before))
            || MeantWords.is("fighters", Casualty.last(before));
    return body && member
        ? as(actor, actor.span(), of.group(2), PartyType.POLITICAL_MILITIA)
        : actor;
  }

  private Mention.Actor named(Mention.Actor actor) {
    Span span = actor.span();
    String last = Casualty.last(span.of(text));
    if (span.of(text).equals(span.of(text).toUpperCase(Locale.ROOT))) {
      return actor; // where all is in capitals, they say nothing
    }
    int head = span.end() - last.length();
    int from = Math.max(0, head - MOST_BEFORE);
    Matcher before = BEFORE.matcher(text.substring(from, head));
    boolean follows = before.find();
    if (MeantWords.is("fighters", last) || MeantWords.is("members", last)) {
      Matcher behind = BEHIND.matcher(text).region(span.end(), text.length());
      if (behind.find() && isBody(behind.group(2), behind.start(2), behind.group(1) != null)) {
        return as(actor, new Span(span.start(), behind.end(2)), behind.group(2), actor.type());
      }
      if (follows && isBody(before.group(1), from + before.start(1), false)) {
        return as(
            actor, new Span(from + before.start(1), span.end()), before.group(1), actor.type());
      }
    } else if (follows && MeantWords.is("named-bodies", last)) {
      String name = before.group(1);
      boolean whole = name.indexOf(' ') > 0 || Character.isUpperCase(text.charAt(head));
      if (whole && isBody(name + " " + last, from + before.start(1), false)) {
        Span words = new Span(from + before.start(1), span.end());
        return as(actor, words, words.of(text), actor.type());
      }
    }
    return actor;
  }

  private static Mention.Actor as(Mention.Actor actor, Span words, String name, PartyType type) {
    return new Mention.Actor(
        words, null, name, type, actor.homeCountry(), false, REASON + actor.reason());
  }

  /** A name of a body: by its first or last word, or the article before more than one word. */
  private boolean isBody(String name, int start, boolean article) {
    Span span = new Span(start, start + name.length());
    boolean taken =
        document.mentions().stream()
            .anyMatch(
                m ->
                    (m instanceof Mention.Actor other && other.actor() != null && !other.generic()
                            || m instanceof Mention.Date)
                        && m.span().overlaps(span));
    if (taken) {
      return false;
    }
    String low = name.toLowerCase(Locale.ROOT);
    String[] words = low.split("[ -]");
    if (words.length > 1
        && (MeantWords.is("named-bodies", words[0])
            || MeantWords.is("named-bodies", words[words.length - 1]))) {
      return true;
    }
    boolean place =
        document.mentions().stream()
            .anyMatch(
                m ->
                    (m instanceof Mention.PlaceName || m instanceof Mention.PersonName)
                        && m.span().overlaps(span));
    boolean acronym =
        words.length == 1 && name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
    return article
        && !place
        && (acronym || words.length > 1)
        && !MeantWords.is("lands", words[words.length - 1])
        && !MeantWords.is("lands", words[0]);
  }
}
