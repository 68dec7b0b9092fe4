package org.griot.evaluate.muc4;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.griot.link.CountNouns;
import org.griot.model.Claim;
import org.griot.model.Party;

/**
 * The words that one message has for its parties. An organisation has one name in all templates;
 * the task wants the people of a deed beside the organisation that they are of ("guerrillas",
 * "FMLN"), which are further words for one party to Griot. Used by one thread.
 */
final class PartyWords {
  /** Words for people that also name a body of them. */
  private static final Set<String> BODIES = Set.of("police", "guard", "military", "paramilitary");

  private final String text;
  private final Map<String, String> names = new HashMap<>();

  /**
   * Words of a message.
   *
   * @param text the message's, which the claims' spans point into
   */
  PartyWords(String text, List<Claim> claims) {
    this.text = text;
    for (Claim claim : claims) {
      for (Party party : claim.parties()) {
        if (party.actor() != null && !arePeople(party.text())) {
          names.putIfAbsent(party.actor(), Fillers.text(party.text()));
        }
      }
    }
  }

  String name(Party party) {
    String words = Fillers.text(party.text());
    return party.actor() == null ? words : names.getOrDefault(party.actor(), words);
  }

  /** The first words for its people. */
  Optional<String> description(Party party) {
    return party.provenance().quoted().stream()
        .map(span -> span.of(text))
        .filter(PartyWords::arePeople)
        .map(Fillers::text)
        .findFirst();
  }

  /** "Army troops", "guerrillas"; the police and the national guard are organisations. */
  static boolean arePeople(String words) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    String last = low.substring(low.lastIndexOf(' ') + 1);
    return !BODIES.contains(last) && CountNouns.kind(last) == CountNouns.Kind.PERSON;
  }
}
