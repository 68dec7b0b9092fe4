package org.griot.annotate;

import java.util.ArrayList;
import java.util.List;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.model.Mention;
import org.griot.model.RoleLink;

/** What became of whoever a sentence has told as hurt. */
final class Outcomes {
  private Outcomes() {}

  /** "A woman who was shot on Sunday has died": the one whom the sentence tells as hurt before. */
  static List<Mention> hurtBefore(SentenceView view, Found one, List<RoleLink> links) {
    List<Mention> hurt = new ArrayList<>();
    for (RoleLink link : links) {
      boolean before =
          link.role().equals("harm:injured")
              && view.sentence().span().contains(link.mention().span())
              && link.mention().span().end() <= one.trigger().span().start()
              && link.trigger().span().end() <= one.trigger().span().start();
      if (before && !hurt.contains(link.mention())) {
        hurt.add(link.mention());
      }
    }
    boolean alone =
        "killed".equals(one.trigger().measure())
            && hurt.size() == 1
            && Sufferers.isOne(hurt.get(0));
    return alone ? hurt : List.of();
  }
}
