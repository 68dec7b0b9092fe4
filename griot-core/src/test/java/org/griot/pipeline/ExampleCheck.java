package org.griot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.griot.codebook.Example;
import org.griot.model.Attribution;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Span;
import org.jspecify.annotations.Nullable;

/** Which fields of an example's gold its claims get wrong. */
final class ExampleCheck {
  /** All fields that may be wrong, in the order of the table. */
  static final List<String> FIELDS =
      List.of(
          "kind",
          "stance",
          "reality",
          "main",
          "type",
          "relation",
          "initiator",
          "target",
          "killed",
          "injured",
          "place",
          "by");

  private final Example gold;
  private final List<Claim> claims;

  private ExampleCheck(Example gold, List<Claim> claims) {
    this.gold = gold;
    this.claims = claims;
  }

  /** The fields that the example says something about. */
  static Set<String> asked(Example gold) {
    Set<String> asked = new TreeSet<>(List.of("kind", "main"));
    if (gold.kind() == null) {
      return asked;
    }
    asked.addAll(List.of("stance", "reality", "type", "killed", "injured"));
    add(asked, "relation", gold.relation());
    add(asked, "initiator", gold.initiator());
    add(asked, "target", gold.target());
    add(asked, "place", gold.place());
    add(asked, "by", gold.by());
    return asked;
  }

  private static void add(Set<String> asked, String field, @Nullable Object value) {
    if (value != null) {
      asked.add(field);
    }
  }

  /** The wrong fields, by the claim that fits best; all fields where there is no claim. */
  static Set<String> wrong(Example gold, List<Claim> claims) {
    return new ExampleCheck(gold, claims).wrong();
  }

  private Set<String> wrong() {
    long news = claims.stream().filter(Claim::main).count();
    Set<String> wrong = new TreeSet<>();
    if (gold.kind() == null) {
      boolean told =
          claims.stream()
              .anyMatch(
                  c ->
                      c.kind() == ClaimKind.EVENT
                          && c.reality() == gold.reality()
                          && c.stance() == gold.stance());
      if (told) {
        wrong.add("kind");
      }
    } else if (claims.isEmpty()) {
      return new TreeSet<>(asked(gold));
    } else {
      wrong.addAll(best());
    }
    if (news != (gold.main() ? 1 : 0)) {
      wrong.add("main");
    }
    return wrong;
  }

  private Set<String> best() {
    Set<String> best = null;
    for (Claim claim : claims) {
      Set<String> found = wrong(claim);
      if (best == null || found.size() < best.size()) {
        best = found;
      }
    }
    return Objects.requireNonNull(best);
  }

  private Set<String> wrong(Claim claim) {
    Set<String> wrong = new TreeSet<>();
    check(wrong, "kind", claim.kind() == gold.kind());
    check(wrong, "stance", claim.stance() == gold.stance());
    check(wrong, "reality", claim.reality() == gold.reality());
    check(wrong, "main", claim.main() == gold.main());
    check(
        wrong,
        "type",
        gold.kind() != ClaimKind.EVENT || Objects.equals(claim.type().id(), gold.type()));
    check(
        wrong,
        "relation",
        Objects.equals(claim.relation(), gold.relation()) || gold.relation() == null);
    check(
        wrong,
        "initiator",
        gold.initiator() == null || hasParty(claim, PartyRole.INITIATOR, gold.initiator()));
    check(
        wrong, "target", gold.target() == null || hasParty(claim, PartyRole.TARGET, gold.target()));
    check(wrong, "killed", hasFigure(claim, HarmKind.KILLED, gold.killed()));
    check(wrong, "injured", hasFigure(claim, HarmKind.INJURED, gold.injured()));
    check(wrong, "place", gold.place() == null || isPlace(claim.place(), gold.place()));
    check(wrong, "by", gold.by() == null || isSaidBy(claim, gold.by()));
    return wrong;
  }

  private static void check(Set<String> wrong, String field, boolean holds) {
    if (!holds) {
      wrong.add(field);
    }
  }

  /**
   * A party of the role, a person or harmed people whose quoted words overlap those of the gold.
   */
  private boolean hasParty(Claim claim, PartyRole role, String words) {
    for (Party party : claim.parties()) {
      if (party.role() == role && overlaps(party.provenance(), words)) {
        return true;
      }
    }
    // Whoever was harmed is no doer, and a doer is not among the harmed.
    boolean person =
        claim.persons().stream()
            .filter(p -> role == PartyRole.TARGET || p.role().equals("other"))
            .anyMatch(p -> overlaps(p.provenance(), words));
    return person
        || (role == PartyRole.TARGET
            && claim.harm().stream().anyMatch(h -> overlaps(h.provenance(), words)));
  }

  /** The figure as one whole or as the sum of the wholes; none at all where the gold has none. */
  private static boolean hasFigure(Claim claim, HarmKind kind, Example.@Nullable Figure figure) {
    List<Harm> wholes =
        claim.harm().stream().filter(h -> h.kind() == kind && h.partOf() == null).toList();
    if (figure == null) {
      return wholes.stream()
          .noneMatch(h -> h.high() != null && h.high() > 0 || h.low() != null && h.low() > 0);
    }
    boolean one =
        wholes.stream()
            .anyMatch(
                h ->
                    Objects.equals(h.low(), figure.low())
                        && Objects.equals(h.high(), figure.high())
                        && (figure.low() == null && figure.high() == null
                            || h.approx() == figure.approx())
                        && (figure.words() == null || Objects.equals(h.words(), figure.words())));
    boolean sum =
        wholes.size() > 1
            && figure.low() != null
            && wholes.stream().allMatch(h -> h.low() != null && h.low().equals(h.high()))
            && wholes.stream().mapToInt(h -> Objects.requireNonNull(h.low())).sum() == figure.low();
    return one || sum;
  }

  private static boolean isPlace(@Nullable Place place, String words) {
    return place != null
        && (holds(words, place.text()) || holds(words, place.name()) || holds(place.text(), words));
  }

  private static boolean isSaidBy(Claim claim, String words) {
    List<String> speakers = new ArrayList<>();
    if (claim.speaker() != null) {
      speakers.add(claim.speaker().text());
    }
    claim.harm().stream().map(Harm::by).filter(Objects::nonNull).forEach(speakers::add);
    claim.parties().stream()
        .flatMap(p -> p.attribution().stream())
        .map(Attribution::by)
        .filter(Objects::nonNull)
        .forEach(speakers::add);
    return speakers.stream().anyMatch(s -> holds(s, words) || holds(words, s));
  }

  private static boolean holds(String whole, String part) {
    return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private boolean overlaps(Provenance provenance, String words) {
    int at = gold.text().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
    Span span = new Span(at, at + words.length());
    return provenance.quoted().stream().anyMatch(span::overlaps);
  }
}
