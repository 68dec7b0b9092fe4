package org.griot.annotate;

import java.util.List;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.link.CountNouns;
import org.griot.model.Mention;
import org.griot.model.RoleLink;

/**
 * "A man killed his wife before killing himself": who did the deed told before suffers this one.
 */
final class Selves {
  private Selves() {}

  /**
   * The one person who did what the sentence tells before this word; none if it tells of no one.
   */
  static List<Mention> doerBefore(String text, Found one, List<RoleLink> links) {
    return links.stream()
        .filter(l -> l.role().equals("initiator"))
        .map(RoleLink::mention)
        .filter(m -> m.span().end() <= one.trigger().span().start() && isOne(text, m))
        .limit(1)
        .toList();
  }

  private static boolean isOne(String text, Mention mention) {
    String words = mention.span().of(text);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return Sufferers.isOne(mention)
        || mention instanceof Mention.Actor
            && CountNouns.isPerson(last)
            && !CountNouns.isMany(last)
            && !words.contains(" and ");
  }
}
