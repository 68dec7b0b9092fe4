package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.griot.model.AnnotatedDocument;
import org.griot.model.ClaimKind;
import org.griot.model.RoleLink;
import org.griot.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * "Police raided a house and took eleven men away": who did the first did what is joined to it by
 * "and", where nobody else is said to have done that.
 */
final class SharedDoers {
  /** What joins a verb to one before it, nothing between that could be a subject. */
  private static final Pattern JOINED =
      Pattern.compile("\\b(and|then)( (also|later|then|subsequently|reportedly))?\\s*$");

  private SharedDoers() {}

  static AnnotatedDocument of(AnnotatedDocument document) {
    List<RoleLink> links = new ArrayList<>(document.links());
    for (Trigger trigger : document.triggers()) {
      if (trigger.kind() == ClaimKind.EVENT && doers(links, trigger).isEmpty()) {
        Trigger before = before(document, trigger);
        if (before != null) {
          doers(links, before)
              .forEach(
                  link ->
                      links.add(
                          new RoleLink(trigger, link.mention(), RoleLink.LIKELY + "initiator")));
        }
      }
    }
    return document.with(document.mentions(), links);
  }

  /** The trigger that this one is joined to, or null. */
  private static @Nullable Trigger before(AnnotatedDocument document, Trigger trigger) {
    Trigger last = null;
    for (Trigger other : document.triggers()) {
      if (other.sentence() == trigger.sentence() && other.span().end() <= trigger.span().start()) {
        last = last == null || other.span().start() > last.span().start() ? other : last;
      }
    }
    String text = document.document().text();
    return last != null
            && last.kind() == ClaimKind.EVENT
            && last.reality() == trigger.reality()
            && last.stance() == trigger.stance()
            && JOINED.matcher(text.substring(last.span().end(), trigger.span().start())).find()
        ? last
        : null;
  }

  private static List<RoleLink> doers(List<RoleLink> links, Trigger trigger) {
    return links.stream()
        .filter(l -> l.trigger().equals(trigger) && l.settled().role().equals("initiator"))
        .toList();
  }
}
