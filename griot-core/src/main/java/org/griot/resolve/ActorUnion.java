package org.griot.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.griot.model.Attribution;
import org.griot.model.Basis;
import org.griot.model.Event;
import org.griot.model.Party;
import org.griot.model.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * The parties of all claims as one list: each party once per role with everything said of its part.
 * Blame never turns into fact here.
 */
final class ActorUnion {
  private final ActorRules rules;
  private final Happening happening;
  private final @Nullable LocalDate at;
  private final Map<String, Entry> entries = new TreeMap<>();

  private ActorUnion(ActorRules rules, Happening happening, @Nullable LocalDate at) {
    this.rules = rules;
    this.happening = happening;
    this.at = at;
  }

  static List<Event.Actor> of(Happening happening, ActorRules rules, @Nullable LocalDate at) {
    ActorUnion union = new ActorUnion(rules, happening, at);
    happening.told().forEach(union::add);
    happening.denied().forEach(union::addDenial);
    union.settleRoles();
    union.dropUnidentified();
    union.foldUnidentified();
    union.foldWholes();
    return union.entries.values().stream().sorted(ORDER).map(Entry::actor).toList();
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry e) -> e.role)
          .thenComparing(e -> !e.isFirm())
          .thenComparing(e -> -e.sources.size())
          .thenComparing(e -> e.key);

  /** A party in one role while it is put together. */
  private static final class Entry {
    final String key;
    final Party first;
    PartyRole role;
    final Set<Attribution> attributions = new LinkedHashSet<>();
    final Set<String> claims = new TreeSet<>();
    final Set<String> sources = new TreeSet<>();

    Entry(String key, Party first) {
      this.key = key;
      this.first = first;
      this.role = first.role();
    }

    void take(Entry other) {
      attributions.addAll(other.attributions);
      claims.addAll(other.claims);
      sources.addAll(other.sources);
    }

    boolean isFirm() {
      return attributions.stream()
          .anyMatch(a -> a.basis() == Basis.OBSERVED || a.basis() == Basis.CLAIMED);
    }

    @Nullable String id() {
      return first.actor();
    }

    Event.Actor actor() {
      return new Event.Actor(
          first.actor(),
          first.name(),
          first.text(),
          role,
          first.type(),
          first.country(),
          List.copyOf(attributions),
          List.copyOf(claims));
    }
  }

  private void add(Profile profile) {
    for (Party party : profile.claim.parties()) {
      String key = name(party);
      Entry entry = entries.computeIfAbsent(party.role() + " " + key, k -> new Entry(key, party));
      List<Attribution> said =
          party.attribution().isEmpty()
              ? List.of(new Attribution(Basis.OBSERVED, null, party.provenance()))
              : party.attribution();
      entry.attributions.addAll(said);
      entry.claims.add(profile.id());
      entry.sources.add(happening.source(profile));
    }
  }

  /** A denial that names a party of the event is said of that party; it brings in no new one. */
  private void addDenial(Profile profile) {
    String by = profile.claim.speaker() == null ? null : profile.claim.speaker().text();
    for (Party party : profile.claim.parties()) {
      Entry entry = entries.get(party.role() + " " + name(party));
      if (entry != null) {
        entry.attributions.add(new Attribution(Basis.DENIED, by, party.provenance()));
        entry.claims.add(profile.id());
      }
    }
  }

  private static String name(Party party) {
    return party.actor() == null ? "~" + Names.fold(party.name()) : party.actor();
  }

  /** A party told as attacker here and as attacked there has the role that most sources give. */
  private void settleRoles() {
    for (Entry attacker : in(PartyRole.INITIATOR)) {
      Entry attacked = entries.get(PartyRole.TARGET + " " + attacker.key);
      if (attacked == null || !attacker.isFirm() || namedBoth(attacker, attacked)) {
        continue;
      }
      int more = Integer.compare(attacker.sources.size(), attacked.sources.size());
      boolean first =
          attacker.claims.iterator().next().compareTo(attacked.claims.iterator().next()) < 0;
      boolean attackerStays = more > 0 || more == 0 && first;
      Entry stays = attackerStays ? attacker : attacked;
      Entry goes = attackerStays ? attacked : attacker;
      stays.take(goes);
      entries.remove(goes.role + " " + goes.key);
    }
  }

  /** "Gunmen" say no more once a report names the group as fact; against mere blame they stay. */
  private void dropUnidentified() {
    for (PartyRole role : PartyRole.values()) {
      List<Entry> named = in(role).stream().filter(e -> isIdentified(e) && e.isFirm()).toList();
      for (Entry entry : in(role)) {
        if (entry.id() != null
            && rules.isUnidentified(entry.id())
            && named.stream().anyMatch(other -> mayBe(entry, other))) {
          entries.remove(role + " " + entry.key);
        }
      }
    }
  }

  /** "Gunmen" of one report and the "gang" of another are one party that nobody has named. */
  private void foldUnidentified() {
    for (PartyRole role : PartyRole.values()) {
      List<Entry> nobody =
          in(role).stream()
              .filter(e -> e.id() != null && rules.isUnidentified(e.id()))
              .sorted(ORDER)
              .toList();
      for (int i = 1; i < nobody.size(); i++) {
        Entry first = nobody.get(0);
        Entry other = nobody.get(i);
        if (first.isFirm() == other.isFirm() && mayBe(first, other) && !namedBoth(first, other)) {
          first.take(other);
          entries.remove(role + " " + other.key);
        }
      }
    }
  }

  /** "IS" in one report and its Sahel province in another are one party: the more exact. */
  private void foldWholes() {
    for (PartyRole role : PartyRole.values()) {
      for (Entry whole : in(role)) {
        List<Entry> parts =
            in(role).stream()
                .filter(part -> isPart(part, whole) && part.isFirm() == whole.isFirm())
                .toList();
        if (parts.size() == 1 && !namedBoth(parts.get(0), whole)) {
          parts.get(0).take(whole);
          entries.remove(role + " " + whole.key);
        }
      }
    }
  }

  private boolean isPart(Entry part, Entry whole) {
    return part != whole
        && part.id() != null
        && whole.id() != null
        && isIdentified(whole)
        && rules.isPartOf(part.id(), whole.id(), at);
  }

  private boolean isIdentified(Entry entry) {
    return entry.id() != null && !rules.isUnidentified(entry.id());
  }

  private boolean mayBe(Entry a, Entry b) {
    return a.id() != null
        && b.id() != null
        && rules.kinship(a.id(), b.id(), at) != ActorRules.Kinship.DIFFERENT;
  }

  private static boolean namedBoth(Entry a, Entry b) {
    return a.claims.stream().anyMatch(b.claims::contains);
  }

  private Collection<Entry> in(PartyRole role) {
    List<Entry> in = new ArrayList<>();
    entries.values().stream().filter(e -> e.role == role).forEach(in::add);
    return in;
  }
}
