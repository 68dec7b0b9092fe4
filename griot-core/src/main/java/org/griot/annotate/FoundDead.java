package org.griot.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.griot.annotate.TriggerFinder.Found;
import org.griot.codebook.TriggerEntry;
import org.griot.model.DatePrecision;
import org.griot.model.DateRange;
import org.griot.model.HarmKind;
import org.griot.model.Mention;
import org.griot.model.Provenance;
import org.griot.model.RoleLink;

/**
 * "The bodies of 43 farmers were recovered on Sunday": the day is of the find. They were killed on
 * that day or before it.
 */
final class FoundDead {
  private static final Set<String> DEAD = Set.of("bodies", "corpses");
  private static final String KIND = "found-dead";

  private FoundDead() {}

  /** Marks the finds, and opens their days where no deed is told beside them. */
  static void settle(List<RoleLink> links, List<Found> found) {
    boolean deed =
        found.stream().anyMatch(f -> f.trigger().type() != null)
            || links.stream().anyMatch(l -> l.mention() instanceof Mention.Weapon);
    for (Found find : found) {
      if (!isFind(find.match().entry())) {
        continue;
      }
      if (!deed) {
        links.replaceAll(link -> link.trigger().equals(find.trigger()) ? opened(link) : link);
      }
      Mention dead = new Mention.Circumstance(find.trigger().span(), KIND);
      links.add(new RoleLink(find.trigger(), dead, "circumstance"));
    }
  }

  /** A row that tells of no deed but of its dead: "bodies ... found", not "exhume .. bodies". */
  private static boolean isFind(TriggerEntry entry) {
    return entry.type() == null
        && entry.harm() == HarmKind.KILLED
        && Stream.of(entry.form().split(" ")).anyMatch(DEAD::contains);
  }

  private static RoleLink opened(RoleLink link) {
    if (!(link.mention() instanceof Mention.Date date)
        || date.range().precision() != DatePrecision.DAY) {
      return link;
    }
    DateRange until =
        new DateRange(
            null,
            date.range().end(),
            DatePrecision.OPEN,
            date.range().reason() + "; the dead were found then",
            new Provenance.Derived(Provenance.Derived.FOUND, List.of(date.span())));
    return new RoleLink(link.trigger(), new Mention.Date(date.span(), until), link.role());
  }
}
