package org.griot.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.griot.codebook.Codebook;
import org.griot.link.ActorRegistry;
import org.griot.link.Countries;
import org.griot.model.Claim;
import org.griot.model.ClaimKind;
import org.griot.model.Decision;
import org.griot.model.Document;
import org.griot.model.Reality;
import org.griot.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Gathers claims into events. Pure: the result depends on the set of claims, documents and
 * decisions alone, never on their order, on threads or on how many runs they came in. Immutable;
 * safe for many threads.
 */
public final class Resolver {
  private final Linker linker;
  private final Corrections corrections;
  private final Gatherer gatherer;

  /** A resolver that decides types by the codebook and parties by the registry. */
  public Resolver(Codebook codebook, ActorRegistry registry, Countries countries) {
    this(codebook, new RegistryRules(registry, countries), countries);
  }

  Resolver(Codebook codebook, ActorRules actors, Countries countries) {
    this.linker = new Linker(codebook, actors, Weights.load());
    this.corrections = new Corrections(codebook, actors);
    this.gatherer = new Gatherer(codebook, actors, countries);
  }

  /**
   * All events that the claims tell of.
   *
   * @param documents those of the claims; a claim written by a person may have none
   */
  public Resolution resolve(
      Collection<Claim> claims, Collection<Document> documents, Collection<Decision> decisions) {
    return resolve(claims, documents, decisions, new Memory());
  }

  Resolution resolve(
      Collection<Claim> claims,
      Collection<Document> documents,
      Collection<Decision> decisions,
      Memory memory) {
    Copies copies = new Copies(documents, claims);
    Rulings rulings = new Rulings(claims, copies, decisions, corrections);
    Resolution made = new Assembly(copies, rulings, linker, gatherer, memory).resolution();
    memory.turn();
    return made;
  }

  /**
   * The stretches of time and land in which a claim can meet others. Two claims without a key in
   * common are never compared.
   *
   * @param report the claim's report, or null if it has none
   */
  public static Set<String> keys(Claim claim, @Nullable Document report) {
    Set<String> keys = new TreeSet<>();
    Keys.of(new Profile(claim, report, Wording.of(report))).forEach(key -> keys.add(key.text()));
    return keys;
  }

  /**
   * Compares the claims that say that something happened, each with those that it has a key in
   * common with, and hands over the pairs of two reports: what the weights are learned from.
   */
  public void compare(Collection<Claim> claims, Collection<Document> documents, PairReader reader) {
    Copies copies = new Copies(documents, List.of());
    Memory memory = new Memory();
    List<Profile> profiles =
        claims.stream()
            .filter(c -> c.kind() == ClaimKind.EVENT && c.reality() == Reality.HAPPENED)
            .filter(c -> c.stance() == Stance.ASSERTS && c.type().id() != null)
            .sorted(Comparator.comparing(Claim::id))
            .map(c -> memory.profile(c, copies.document(c.document())))
            .toList();
    for (long pair : Blocking.pairs(profiles, memory::keys)) {
      Profile a = profiles.get((int) (pair >> 32));
      Profile b = profiles.get((int) pair);
      if (!a.claim.document().equals(b.claim.document())) {
        reader.read(a.claim, b.claim, linker.rows(a, b));
      }
    }
  }

  /** Whether two claims tell of one happening, and why. The order of the two does not matter. */
  public Verdict link(Claim a, Claim b, Collection<Document> documents) {
    List<Profile> profiles = new ArrayList<>();
    Copies copies = new Copies(documents, List.of(a, b));
    for (Claim claim : List.of(a, b)) {
      Document report = copies.document(claim.document());
      profiles.add(new Profile(claim, report, Wording.of(report)));
    }
    return linker.link(profiles.get(0), profiles.get(1));
  }
}
