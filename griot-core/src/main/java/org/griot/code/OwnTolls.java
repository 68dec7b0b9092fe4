package org.griot.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.model.Mention;
import org.griot.model.Place;
import org.griot.model.RoleLink;

/**
 * Figures that are told with places of their own: "nine in A and eight in B", "nine died in A.
 * Eight were killed in B" are two deeds, whatever sum the report has told before.
 */
final class OwnTolls {
  private OwnTolls() {}

  /** Whether both have figures, each at one site, and the sites are two. */
  static boolean ofTwoSites(List<RoleLink> one, List<RoleLink> other) {
    return !figures(one).isEmpty() && !figures(other).isEmpty() && areTwo(sites(one), sites(other));
  }

  /** Whether the frame's figures are at a site at which none of the chain's is. */
  static boolean isOfOtherSite(Chain chain, Frame frame) {
    Place own = frame.anaphoric() ? null : site(frame).orElse(null);
    Set<Integer> figures = figures(frame.links());
    return own != null
        && !chain.tollSites().isEmpty()
        && chain.figures().stream().noneMatch(figures::contains)
        && chain.tollSites().stream().allMatch(site -> Areas.areTwo(site, own));
  }

  /** The one site at which the frame's figures are, if its words are of the body. */
  static Optional<Place> site(Frame frame) {
    List<Place> sites = frame.heads() ? List.of() : sites(frame.links());
    return sites.size() == 1 && !figures(frame.links()).isEmpty()
        ? Optional.of(sites.get(0))
        : Optional.empty();
  }

  private static boolean areTwo(List<Place> left, List<Place> right) {
    return left.size() == 1 && right.size() == 1 && Areas.areTwo(left.get(0), right.get(0));
  }

  private static Set<Integer> figures(List<RoleLink> links) {
    return links.stream()
        .filter(OwnTolls::isFigure)
        .map(l -> ((Mention.Count) l.mention()).low())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** A figure of people hurt; a part of another only where it has its own place. */
  static boolean isFigure(RoleLink link) {
    return link.mention() instanceof Mention.Count count
        && Tolls.isOfPeople(count)
        && (link.isHarm() || link.isToll() && link.trigger().span().equals(count.number()));
  }

  /** The places that are no areas, each once. */
  static List<Place> sites(List<RoleLink> links) {
    return links.stream()
        .filter(l -> l.role().equals("place") && l.mention() instanceof Mention.PlaceName)
        .map(l -> ((Mention.PlaceName) l.mention()).place())
        .filter(p -> !p.isMetonym() && !Areas.isArea(p))
        .distinct()
        .toList();
  }
}
