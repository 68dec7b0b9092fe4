package org.griot.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.griot.link.UnnamedParties;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Harm;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Place;
import org.griot.model.Provenance;
import org.griot.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whom a happening of its type must have hit where the report names nobody: a coup the government,
 * a looting the people who live there. Such a party has no words in the report; its provenance says
 * by which rule it stands there. The rows are data: {@code implied-parties.tsv}.
 */
final class ImpliedParties {
  static final String RULE = "implied-by-type";

  private static final String CIVILIANS = "civilians";

  private static final String CLASH = "armed-clash";

  /** What is done to people who do not fight back. */
  private static final Set<String> ASSAULTS =
      Set.of(
          "attack",
          "air-drone-strike",
          "shelling",
          "remote-explosive",
          "suicide-bomb",
          "grenade",
          "mob-violence",
          "sexual-violence",
          "torture");

  private static final String FILE = "implied-parties.tsv";

  /** What is implied in a role: {@code coup|target} is {@code gov}. */
  private static final Map<String, String> KINDS =
      Table.rows(FILE).stream()
          .skip(1)
          .collect(Collectors.toUnmodifiableMap(row -> row[0] + "|" + row[1], row -> row[2]));

  private final UnnamedParties unnamed;
  private final Homeland homeland;

  ImpliedParties(UnnamedParties unnamed, Homeland homeland) {
    this.unnamed = unnamed;
    this.homeland = homeland;
  }

  /** The parties with those that the type implies. */
  List<Party> with(Happening one, List<Party> parties, @Nullable Place place) {
    List<Party> all = new ArrayList<>(parties);
    for (PartyRole role : List.of(PartyRole.INITIATOR, PartyRole.TARGET)) {
      String kind = KINDS.get(one.typeId() + "|" + role.name().toLowerCase(Locale.ROOT));
      boolean open = parties.stream().noneMatch(party -> party.role() == role);
      if (kind == null && open && role == PartyRole.TARGET) {
        kind = hit(one, parties);
      }
      String land = kind == null || !open ? null : land(one, place);
      if (land != null) {
        all.add(party(one, role, String.valueOf(kind), land));
      }
    }
    return List.copyOf(all);
  }

  /** "Militants attacked a checkpoint": the forces; "a market": those who live there. */
  private static @Nullable String hit(Happening one, List<Party> parties) {
    boolean rebels =
        parties.stream()
            .anyMatch(p -> p.role() == PartyRole.INITIATOR && Parties.isNonState(p.type()));
    boolean forces =
        rebels && CLASH.equals(one.typeId()) && Sites.of(one.material()) == PartyType.STATE_FORCES;
    return forces ? "military" : hitsCivilians(one, parties) ? CIVILIANS : null;
  }

  /** Whom the words for the harmed or the thing hit show: "killed a teacher", "bombed a market". */
  private static boolean hitsCivilians(Happening one, List<Party> parties) {
    return ASSAULTS.contains(String.valueOf(one.typeId()))
        && (HarmSides.settled(one.harm(), one.typeId(), false, parties).stream()
                .anyMatch(
                    harm -> harm.side() == Side.CIVILIAN && harm.who() != null && !isNone(harm))
            || one.material().stream().anyMatch(Sites::isCivil));
  }

  /** "No civilians were hurt". */
  private static boolean isNone(Harm harm) {
    return harm.high() != null && harm.high() == 0;
  }

  /** Where it happened, else what the report is about. */
  private @Nullable String land(Happening one, @Nullable Place place) {
    String there = Areas.land(place);
    return there == null ? homeland.country() : there;
  }

  private static PartyType type(String kind) {
    return kind.equals(CIVILIANS) ? PartyType.CIVILIANS : PartyType.POLITICAL_MILITIA;
  }

  private Party party(Happening one, PartyRole role, String kind, String land) {
    Mention.Actor actor =
        unnamed.isKind(kind)
            ? unnamed.of(one.trigger(), kind, type(kind), land, RULE)
            : unnamed.forces(one.trigger(), kind, land, one.published(), RULE);
    Provenance why = new Provenance.Derived(RULE, List.of(one.trigger()));
    return new Party(
        actor.actor(),
        actor.name(),
        "",
        role,
        actor.type(),
        actor.homeCountry(),
        List.of(new Attribution(Basis.OBSERVED, null, why)),
        why);
  }
}
