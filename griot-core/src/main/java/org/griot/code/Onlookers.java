package org.griot.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.griot.model.AnnotatedDocument;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.griot.model.Span;
import org.griot.model.Stance;
import org.griot.model.Trigger;

/**
 * "Norway condemned the raid", "a report by the United Nations lists attacks": who speaks about a
 * deed did not do it. The words are data: {@code onlookers.tsv}.
 */
final class Onlookers {
  /** In how many characters before a name the words must stand that bring it in. */
  private static final int REACH = 40;

  private static final List<String[]> ROWS = Table.rows("onlookers.tsv").stream().skip(1).toList();

  /** The types of which a word makes an onlooker, by the word. */
  private static final Map<String, Set<String>> TYPES =
      ROWS.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[1], row -> Set.copyOf(Arrays.asList(row[2].split("\\|")))));

  /** Behind the name: who speaks for it, "has also strongly", and the word. */
  private static final Pattern DOES =
      Pattern.compile(
          "(?:['’]s?)?(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|al-\\p{L}+|of|for|the|on|in|government|officials|authorities"
              + "|president|ministry|minister|foreign|prime|spokesman|spokeswoman|spokesperson)){0,7}"
              + ",?(?:\\s+(?:has|have|had|also|again|should|must|will|would|repeatedly|immediately"
              + "|jointly|which|who|\\p{Ll}+ly))*\\s+("
              + words("does")
              + ")\\b(?!\\s+(?:its|their|his|her)\\b)"); // their own do it for them

  private static final Pattern BY =
      Pattern.compile(
          "\\b("
              + words("by")
              + ")(?:\\s+(?:the|an?|\\p{Lu}[\\p{L}.'’-]*|of|rights|group|monitoring|independent)){0,5}\\s+$",
          Pattern.CASE_INSENSITIVE);

  /** Where what is spoken about ends: "condemned the raid and sent troops". */
  private static final Pattern OVER =
      Pattern.compile(
          "[;:]|,? (?:but|while|before|after|then)\\b"
              + "|,? and (?:(?:also|then|later|\\p{Ll}+ly) )?(?:\\p{Ll}+ed\\b|(?:sent|shot|hit|took|$))");

  private static final Pattern ITSELF =
      Pattern.compile("\\b(?:it|its|they|their|we|our)\\b", Pattern.CASE_INSENSITIVE);

  private Onlookers() {}

  static AnnotatedDocument without(AnnotatedDocument document) {
    List<RoleLink> links = new ArrayList<>();
    for (RoleLink link : document.links()) {
      if (!link.settled().role().equals("initiator") || !isOnlooker(document, link)) {
        links.add(link);
      }
    }
    return links.size() == document.links().size()
        ? document
        : document.with(document.mentions(), links);
  }

  private static boolean isOnlooker(AnnotatedDocument document, RoleLink link) {
    Trigger trigger = link.trigger();
    Span party = link.mention().span();
    Span sentence = document.sentences().get(trigger.sentence()).span();
    if (!sentence.contains(party)) {
      return false;
    }
    if (link.isLikely() && trigger.stance() == Stance.ASSERTS && isUnknownSpeaker(document, link)) {
      return true;
    }
    String text = document.document().text();
    String type = String.valueOf(trigger.type());
    Matcher by =
        BY.matcher(text).region(Math.max(sentence.start(), party.start() - REACH), party.start());
    if (by.find() && speaks(by, type)) {
      return true;
    }
    if (party.end() >= trigger.span().start()) {
      return false;
    }
    Matcher does = DOES.matcher(text).region(party.end(), trigger.span().start());
    return does.lookingAt()
        && speaks(does, type)
        && !OVER.matcher(text).region(does.end(), trigger.span().start()).find();
  }

  /** "The Department said that two soldiers were killed": who says so, whoever that is. */
  private static boolean isUnknownSpeaker(AnnotatedDocument document, RoleLink doer) {
    return doer.mention() instanceof Mention.Actor actor
        && actor.actor() == null
        && !Parties.isNonState(actor.type())
        && !isState(document, actor)
        && !speaksOfItself(document, actor, doer.trigger())
        && document.links().stream()
            .anyMatch(
                l ->
                    l.trigger().equals(doer.trigger())
                        && l.role().equals("speaker")
                        && l.mention().span().contains(actor.span()));
  }

  /** "Moscow said": the name of a place is that of its rulers. */
  private static boolean isState(AnnotatedDocument document, Mention.Actor actor) {
    return document.mentions().stream()
        .anyMatch(m -> m instanceof Mention.PlaceName && m.span().overlaps(actor.span()));
  }

  /** "The Department said that it had killed". */
  private static boolean speaksOfItself(
      AnnotatedDocument document, Mention.Actor actor, Trigger trigger) {
    return actor.span().end() < trigger.span().start()
        && ITSELF
            .matcher(document.document().text())
            .region(actor.span().end(), trigger.span().start())
            .find();
  }

  private static boolean speaks(Matcher words, String type) {
    Set<String> types = TYPES.getOrDefault(words.group(1).toLowerCase(Locale.ROOT), Set.of());
    return types.contains("any") || types.contains(type);
  }

  private static String words(String where) {
    return ROWS.stream()
        .filter(row -> row[0].equals(where))
        .map(row -> Pattern.quote(row[1]))
        .sorted((a, b) -> b.length() - a.length())
        .collect(Collectors.joining("|"));
  }
}
