package org.griot.evaluate.muc4;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.evaluate.muc4.Template.Draft;
import org.griot.model.Claim;
import org.griot.model.Harm;
import org.griot.model.HarmKind;
import org.griot.model.Material;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.griot.model.PartyType;
import org.griot.model.Person;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/** Slots 12 to 24 from harm, persons, things and targets of a claim. Immutable. */
final class Targets {
  private static final Map<HarmKind, String> EFFECTS =
      Map.of(
          HarmKind.KILLED, "DEATH",
          HarmKind.INJURED, "INJURY",
          HarmKind.RELEASED, "REGAINED FREEDOM");

  private static final Map<String, String> PERSON_EFFECTS =
      Map.of("killed", "DEATH", "injured", "INJURY", "released", "REGAINED FREEDOM");

  private static final Set<HarmKind> HARMED =
      Set.of(
          HarmKind.KILLED,
          HarmKind.INJURED,
          HarmKind.ABDUCTED,
          HarmKind.CAPTURED,
          HarmKind.RELEASED,
          HarmKind.MISSING);

  private static final Set<String> VICTIM =
      Set.of("killed", "injured", "abducted", "captured", "released");

  private final SetList things = SetList.load("targets.tsv");
  private final SetList people = SetList.load("people.tsv");

  void fill(Claim claim, Draft draft) {
    things(claim, draft);
    Map<String, String> names = persons(claim, draft);
    for (Harm harm : claim.harm()) {
      if (harm.who() != null && harm.stance() == Stance.ASSERTS && HARMED.contains(harm.kind())) {
        described(Fillers.text(harm.who()), harm, names, draft);
      }
    }
    for (Party party : claim.parties()) {
      if (party.role() == PartyRole.TARGET) {
        target(party, names, draft);
      }
    }
  }

  private void things(Claim claim, Draft draft) {
    for (Material thing : claim.material()) {
      String text = Fillers.text(thing.text());
      switch (thing.use()) {
        case "destroyed" -> thing(text, thing.count(), "DESTROYED", draft);
        case "taken", "stolen" -> {
          boolean robbery = draft.fillers(Slot.TYPE).contains(Filler.of("ROBBERY"));
          thing(text, thing.count(), robbery ? "PROPERTY TAKEN FROM TARGET" : null, draft);
        }
        case "hit" -> thing(text, thing.count(), null, draft);
        default -> {
          // A weapon is no target.
        }
      }
    }
  }

  private void thing(String text, @Nullable Integer count, @Nullable String effect, Draft draft) {
    draft.add(Slot.TARGET, Filler.of(text));
    draft.add(Slot.TARGET_TYPE, Filler.of(things.category(text).orElse("OTHER"), text));
    draft.add(Slot.TARGET_NUMBER, Filler.of(Fillers.number(count, text), text));
    if (effect != null) {
      draft.add(Slot.TARGET_EFFECT, Filler.of(effect, text));
    }
  }

  /** Named victims; from each of their names to the one that stands in the slot. */
  private Map<String, String> persons(Claim claim, Draft draft) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Person person : claim.persons()) {
      if (VICTIM.contains(person.role())) {
        String name = Fillers.text(person.name());
        names.put(name, name);
        person.aliases().forEach(alias -> names.put(Fillers.text(alias), name));
        draft.add(Slot.VICTIM, Filler.of(name));
        draft.add(Slot.VICTIM_TYPE, Filler.of("CIVILIAN", name));
        draft.add(Slot.VICTIM_NUMBER, Filler.of("1", name));
        String effect = PERSON_EFFECTS.get(person.role());
        if (effect != null) {
          draft.add(Slot.VICTIM_EFFECT, Filler.of(effect, name));
        }
      }
    }
    return names;
  }

  private void described(String text, Harm harm, Map<String, String> names, Draft draft) {
    Optional<String> named =
        names.keySet().stream()
            .filter(text::contains)
            .map(n -> names.getOrDefault(n, n))
            .findFirst();
    String tag = named.orElse(text);
    if (named.isEmpty()) {
      description(text, Fillers.number(harm, text), draft);
    }
    String effect = EFFECTS.get(harm.kind());
    if (effect != null) {
      draft.add(Slot.VICTIM_EFFECT, Filler.of(effect, tag));
    }
  }

  private void description(String text, String number, Draft draft) {
    if (!draft.fillers(Slot.DESCRIPTION).contains(Filler.of(text))) {
      draft.add(Slot.DESCRIPTION, Filler.of(text));
      draft.add(Slot.VICTIM_TYPE, Filler.of(people.category(text).orElse("CIVILIAN"), text));
      draft.add(Slot.VICTIM_NUMBER, Filler.of(number, text));
    }
  }

  /** A target is a thing by its words, else people. */
  private void target(Party party, Map<String, String> names, Draft draft) {
    String text = Fillers.text(party.text());
    boolean known =
        names.keySet().stream().anyMatch(text::contains)
            || draft.fillers(Slot.TARGET).contains(Filler.of(text))
            || draft.fillers(Slot.DESCRIPTION).stream()
                .anyMatch(f -> Comparison.string(f.value(), text) > 0);
    if (known) {
      return;
    }
    boolean thing =
        (party.type() == PartyType.CIVILIANS || party.type() == PartyType.OTHER)
            && !PartyWords.arePeople(text)
            && things.category(text).isPresent();
    if (thing) {
      thing(text, null, null, draft);
    } else {
      description(text, Fillers.number((Integer) null, text), draft);
    }
  }
}
