package org.griot.annotate;

import java.util.List;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;

/**
 * "Sake, a town 25 KM WEST OF GOMA": the words say where that town lies. They are no place of the
 * deed, but tell where a town is that no gazetteer knows.
 */
final class PlacedBeside {
  private static final int WORDS = 8;

  private PlacedBeside() {}

  static void settle(SentenceView view, List<RoleLink> links) {
    for (RoleLink link : List.copyOf(links)) {
      if (link.mention() instanceof Mention.PlaceName beside && isOffset(view, beside)) {
        links.stream()
            .filter(l -> l.trigger().equals(link.trigger()) && l.role().equals(link.role()))
            .filter(l -> isDescribedBy(view, l.mention(), beside))
            .findFirst()
            .ifPresent(
                described -> {
                  links.remove(link);
                  Mention.PlaceName place = (Mention.PlaceName) described.mention();
                  links.set(
                      links.indexOf(described),
                      new RoleLink(link.trigger(), placed(place, beside), link.role()));
                });
      }
    }
  }

  /** "25 km west of Goma". */
  private static boolean isOffset(SentenceView view, Mention.PlaceName place) {
    int from = view.tokenAt(place.span().start());
    return startsWithDigit(view, from) || startsWithDigit(view, from + 1); // "about 40 km"
  }

  private static boolean startsWithDigit(SentenceView view, int at) {
    String word = view.word(at);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean isDescribedBy(
      SentenceView view, Mention described, Mention.PlaceName beside) {
    if (!(described instanceof Mention.PlaceName)
        || described.span().end() >= beside.span().start()) {
      return false;
    }
    int from = view.tokenAt(described.span().end() - 1) + 1;
    int to = view.tokenAt(beside.span().start());
    return from + 1 < to
        && to - from <= WORDS
        && view.at(from).is(",")
        && view.at(from + 1).is("a", "an", "the")
        && view.tokens().subList(from + 1, to).stream().noneMatch(t -> t.isVerb() || t.isMark());
  }

  private static Mention.PlaceName placed(Mention.PlaceName name, Mention.PlaceName beside) {
    Place place = name.place();
    Place there = beside.place();
    if (place.position() != null) {
      return name;
    }
    Place known =
        new Place(
            place.name(),
            place.text(),
            there.countries(),
            there.admin1(),
            null,
            there.position(),
            there.precisionKm(),
            there.geometry(),
            place.feature(),
            null,
            "in no gazetteer; told to lie " + there.text(),
            List.of(),
            new Provenance.Derived("within-area", List.of(name.span(), beside.span())));
    return new Mention.PlaceName(name.span(), known);
  }
}
