package org.griot.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.griot.link.UnnamedParties;
import org.griot.model.Harm;
import org.griot.model.Mention;
import org.griot.model.Party;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Unnamed people are of the country where the claim's place lies, if their own words do not say of
 * which: the report may name other countries, of those who speak, help or trade.
 */
final class LocalParties {
  private final UnnamedParties unnamed;
  private final Homeland homeland;

  LocalParties(UnnamedParties unnamed, Homeland homeland) {
    this.unnamed = unnamed;
    this.homeland = homeland;
  }

  /** The parties, the unnamed among them of the place's country if it lies in one. */
  List<Party> at(@Nullable Place place, List<Party> parties) {
    String land = Areas.land(place);
    List<Party> local = new ArrayList<>();
    for (Party party : parties) {
      local.add(land == null || !isOfAnywhere(party, land) ? party : in(land, party));
    }
    return List.copyOf(local);
  }

  /** The figures, each of its party as it is there. */
  List<Harm> at(@Nullable Place place, List<Party> parties, List<Harm> harm) {
    List<Party> there = at(place, parties);
    Map<String, String> moved = new HashMap<>();
    for (int i = 0; i < parties.size(); i++) {
      String id = parties.get(i).actor();
      String local = there.get(i).actor();
      if (id != null && local != null && !id.equals(local)) {
        moved.put(id, local);
      }
    }
    return moved.isEmpty()
        ? harm
        : harm.stream()
            .map(
                one -> moved.containsKey(one.actor()) ? one.withActor(moved.get(one.actor())) : one)
            .toList();
  }

  private boolean isOfAnywhere(Party party, String land) {
    String id = party.actor();
    String kind = id == null ? null : unnamed.kindOf(id);
    return kind != null
        && !land.equals(party.country())
        && !Objects.equals(homeland.country(), party.country())
        && unnamed.isKind(kind)
        && unnamed.countryIn(party.text()) == null;
  }

  private Party in(String land, Party party) {
    String kind = unnamed.kindOf(Objects.requireNonNull(party.actor()));
    Mention.Actor actor =
        unnamed.of(
            party.provenance().quoted().get(0), kind, party.type(), land, "where it happened");
    return new Party(
        actor.actor(),
        actor.name(),
        party.text(),
        party.role(),
        party.type(),
        land,
        party.attribution(),
        party.provenance());
  }
}
