package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.griot.model.Basis;
import org.griot.model.Claim;
import org.griot.model.DateRange;
import org.griot.model.HarmKind;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.Person;
import org.griot.model.Place;
import org.jspecify.annotations.Nullable;

/** A claim with what comparing it needs, worked out once. */
final class Profile {
  /** Fates that make a named person part of what happened, not of who speaks about it. */
  private static final Set<String> FATES =
      Set.of("killed", "injured", "captured", "abducted", "arrested", "released", "sanctioned");

  /** A named person and what befell them. {@code names} are folded. */
  record Victim(String fate, Set<String> names, @Nullable String id, String shown) {}

  final Claim claim;
  final @Nullable LocalDate published;
  final String type;
  final Map<PartyRole, List<Party>> parties = new EnumMap<>(PartyRole.class);
  final Map<HarmKind, Figures> figures = new EnumMap<>(HarmKind.class);
  final List<Victim> victims = new ArrayList<>();
  final Set<String> things = new LinkedHashSet<>();

  Profile(Claim claim, @Nullable LocalDate published) {
    this.claim = claim;
    this.published = published;
    this.type = claim.type().id() == null ? "" : claim.type().id();
    for (PartyRole role : PartyRole.values()) {
      parties.put(role, claim.parties().stream().filter(p -> p.role() == role).toList());
    }
    for (HarmKind kind : HarmKind.values()) {
      Figures of = Figures.of(claim.harm(), kind);
      if (of != null) {
        figures.put(kind, of);
      }
    }
    claim.persons().stream().filter(p -> FATES.contains(p.role())).forEach(this::addVictim);
    claim.material().forEach(this::addThing);
  }

  String id() {
    return claim.id();
  }

  @Nullable Place place() {
    return claim.place();
  }

  /** The claim's own days, or null if it gives none. */
  @Nullable DateRange date() {
    DateRange date = claim.date();
    return date == null || (date.start() == null && date.end() == null) ? null : date;
  }

  List<Party> in(PartyRole role) {
    return parties.getOrDefault(role, List.of());
  }

  /** Whether the report says it of the party as fact, or the party says so itself. */
  static boolean isFirm(Party party) {
    return party.attribution().isEmpty()
        || party.attribution().stream()
            .anyMatch(a -> a.basis() == Basis.OBSERVED || a.basis() == Basis.CLAIMED);
  }

  private void addVictim(Person person) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Names.fold(person.name()));
    person.aliases().forEach(alias -> names.add(Names.fold(alias)));
    names.remove("");
    if (!names.isEmpty()) {
      victims.add(new Victim(person.role(), names, person.id(), person.name()));
    }
  }

  private void addThing(Material material) {
    String noun = Names.headNoun(material.text());
    if (!noun.isEmpty()) {
      things.add(
          material.use() + " " + (material.count() == null ? "" : material.count() + " ") + noun);
    }
  }
}
