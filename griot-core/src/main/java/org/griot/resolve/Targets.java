package org.griot.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.griot.model.Claim;
import org.griot.model.Decision;
import org.griot.model.Span;

/** Finds the claims that decisions name by document and trigger. */
final class Targets {
  private final Map<String, List<Claim>> byDocument = new TreeMap<>();
  private final Copies copies;

  Targets(Collection<Claim> claims, Copies copies) {
    this.copies = copies;
    for (Claim claim : claims) {
      byDocument.computeIfAbsent(claim.document(), d -> new ArrayList<>()).add(claim);
    }
  }

  /**
   * The ids of the claims with that trigger; if a later version drew the span otherwise, those
   * whose trigger or mention it meets. A claim of a copy is replaced by that of the first report.
   */
  List<String> find(Decision.Target target) {
    List<Claim> here = byDocument.getOrDefault(target.document(), List.of());
    List<Claim> found = here.stream().filter(c -> c.trigger().equals(target.trigger())).toList();
    if (found.isEmpty()) {
      found = here.stream().filter(c -> meets(c, target.trigger())).toList();
    }
    return found.stream()
        .map(copies::counterpart)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean meets(Claim claim, Span span) {
    return claim.trigger().overlaps(span)
        || claim.mentions().stream().anyMatch(mention -> mention.overlaps(span));
  }
}
