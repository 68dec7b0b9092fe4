package org.griot.annotate;

import java.util.List;
import org.griot.model.Mention;
import org.griot.model.RoleLink;
import org.jspecify.annotations.Nullable;

/**
 * "Two officials AMONG SEVEN killed", "were among 17 people killed": a part, told before its whole.
 */
final class AmongTolls {
  private AmongTolls() {}

  /**
   * The link of the larger figure that "among" sets a figure in; null if there is none.
   *
   * @param end the token behind the figure's words
   */
  static @Nullable RoleLink whole(
      SentenceView view, List<RoleLink> links, Mention.Count part, int end) {
    int at = VerbGroup.isBe(view.word(end)) ? end + 1 : end;
    int next = at + 1;
    while (next < view.size() && view.at(next).is("the", "at", "least", "more", "than")) {
      next++;
    }
    Mention.Count whole =
        view.word(at).equals("among") && next < view.size()
            ? view.covering(Mention.Count.class, next)
            : null;
    if (whole == null || part.high() == null || whole.low() == null || part.high() >= whole.low()) {
      return null;
    }
    return links.stream()
        .filter(link -> link.isHarm() && link.mention().equals(whole))
        .findFirst()
        .orElse(null);
  }
}
