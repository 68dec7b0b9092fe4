package org.griot.resolve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.griot.link.ActorCompatibility;
import org.griot.link.ActorFacts;
import org.griot.link.ActorRegistry;
import org.griot.link.ActorTies;
import org.griot.link.Countries;
import org.griot.link.RegisteredActor;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/** The actor registry's answers to what merging asks. */
final class RegistryRules implements ActorRules {
  /** Ties from here on make two actors one party; weaker ones only leave it possible. */
  private static final double FIRM = 0.6;

  private static final Set<String> UNNAMED = Set.of("civilians", "protesters", "rioters");
  private static final int MEMORY = 50_000;
  private static final int STEPS = 3;

  private final ActorRegistry registry;
  private final ActorFacts facts;
  private final ActorTies ties;
  private final Map<Question, Kinship> asked = new ConcurrentHashMap<>();

  RegistryRules(ActorRegistry registry, Countries countries) {
    this.registry = registry;
    this.facts = new ActorFacts(registry, countries);
    this.ties = new ActorTies(registry, countries);
  }

  private record Question(String a, String b, @Nullable LocalDate at) {}

  /** Remembered, because the same few parties are compared again and again. */
  @Override
  public Kinship kinship(String a, String b, @Nullable LocalDate at) {
    if (a.equals(b)) {
      return Kinship.SAME;
    }
    Question question = new Question(a, b, at);
    Kinship known = asked.get(question);
    if (known == null) {
      known = kinship(ties.compatibility(a, b, at));
      if (asked.size() >= MEMORY) {
        asked.clear();
      }
      asked.put(question, known);
    }
    return known;
  }

  private static Kinship kinship(ActorCompatibility found) {
    if (!found.compatible()) {
      return Kinship.DIFFERENT;
    }
    boolean firm = found.strength() >= FIRM && !found.how().startsWith("unidentified");
    return firm ? Kinship.KIN : Kinship.POSSIBLE;
  }

  @Override
  public boolean isUnidentified(String actor) {
    if (actor.startsWith("unidentified-")) {
      return true;
    }
    int dash = actor.length() - 3;
    boolean dashed = dash > 0 && actor.charAt(dash) == '-';
    return UNNAMED.contains(dashed ? actor.substring(0, dash) : actor);
  }

  @Override
  public boolean isPartOf(String part, String whole, @Nullable LocalDate at) {
    return isPartOf(part, whole, at, STEPS);
  }

  private boolean isPartOf(String part, String whole, @Nullable LocalDate at, int steps) {
    RegisteredActor actor = registry.byId(part).orElse(null);
    if (actor == null || steps == 0) {
      return false;
    }
    return actor.ties().stream()
        .filter(tie -> tie.relation().equals("part-of") && tie.heldOn(at))
        .anyMatch(
            tie -> tie.parent().equals(whole) || isPartOf(tie.parent(), whole, at, steps - 1));
  }

  @Override
  public @Nullable String name(String actor) {
    boolean known = registry.byId(actor).isPresent() || type(actor) != PartyType.OTHER;
    return known ? facts.name(actor) : null;
  }

  @Override
  public PartyType type(String actor) {
    return facts.typeIn(actor, null, null);
  }
}
