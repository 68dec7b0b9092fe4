package org.griot.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.griot.link.RegisteredActor.Alias;
import org.griot.link.RegisteredActor.Rule;
import org.jspecify.annotations.Nullable;

/** What must be true of a registry; the first fault ends the loading with one clear line. */
final class ActorCheck {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  private final Map<String, RegisteredActor> actors;
  private final List<ActorType> types;

  ActorCheck(Map<String, RegisteredActor> actors, List<ActorType> types) {
    this.actors = actors;
    this.types = types;
  }

  void run() {
    for (RegisteredActor actor : actors.values()) {
      check(actor);
    }
    types.forEach(t -> period(t.actor() + ", type", t.from(), t.to()));
    noNameTwice();
  }

  private void check(RegisteredActor actor) {
    if (!actor.id().matches("[a-z0-9][a-z0-9-]*") || actor.name().isBlank()) {
      throw fault("not an id and a name: \"" + actor.id() + "\", \"" + actor.name() + "\"");
    }
    period(actor.id(), actor.from(), actor.to());
    for (Alias alias : actor.aliases()) {
      period(actor.id() + ", alias " + alias.text(), alias.from(), alias.to());
      if (ActorTokens.key(alias.text()).isEmpty()) {
        throw fault(actor.id() + " has an alias without a letter: \"" + alias.text() + "\"");
      }
    }
    for (RegisteredActor.Tie tie : actor.ties()) {
      period(actor.id() + " " + tie.relation() + " " + tie.parent(), tie.from(), tie.to());
      if (!ActorTies.RELATIONS.contains(tie.relation())) {
        throw fault(actor.id() + " has a tie of no known kind: " + tie.relation());
      }
      boolean known = actors.containsKey(tie.parent()) || ActorIds.isByRule(tie.parent());
      if (!known || tie.parent().equals(actor.id())) {
        throw fault(actor.id() + " has a tie to " + tie.parent() + ", which is no other actor");
      }
    }
    actor.schemes().forEach(s -> period(actor.id() + ", " + s.name(), s.from(), s.to()));
    countries(actor);
  }

  private static void countries(RegisteredActor actor) {
    List<String> all = new ArrayList<>(actor.countries());
    actor.aliases().forEach(a -> all.addAll(a.countries()));
    for (String country : all) {
      if (!country.equals("*") && Countries.bundled().byAlpha2(country).isEmpty()) {
        throw fault(actor.id() + " is in " + country + ", which is no country");
      }
    }
  }

  private static void period(String what, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw fault(what + ": " + from + " is after " + to);
    }
    for (LocalDate day : new LocalDate[] {from, to}) {
      if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
        throw fault(what + ": " + day + " is no sane date");
      }
    }
  }

  /** Two actors may share a name only if their countries or periods differ or a rule decides. */
  private void noNameTwice() {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (RegisteredActor actor : actors.values()) {
      for (Alias alias : actor.aliases()) {
        if (alias.rule() == Rule.PLAIN
            || alias.rule() == Rule.EXACT
            || alias.rule() == Rule.CONTEXT) {
          claims
              .computeIfAbsent(ActorTokens.key(alias.text()), k -> new ArrayList<>())
              .add(new Claim(actor, alias));
        }
      }
    }
    claims.forEach(ActorCheck::noneCollide);
  }

  private static void noneCollide(String key, List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (claims.get(i).collides(claims.get(j))) {
          throw fault(
              "\""
                  + key
                  + "\" is claimed by "
                  + claims.get(j).actor.id()
                  + " and "
                  + claims.get(i).actor.id()
                  + " in the same country and period, and no rule decides");
        }
      }
    }
  }

  private static IllegalArgumentException fault(String what) {
    return new IllegalArgumentException("actor registry: " + what);
  }

  private record Claim(RegisteredActor actor, Alias alias) {
    boolean collides(Claim other) {
      boolean sameRule = (alias.rule() == Rule.CONTEXT) == (other.alias.rule() == Rule.CONTEXT);
      return sameRule
          && !actor.id().equals(other.actor.id())
          && shareCountry(alias.countries(), other.alias.countries())
          && sharePeriod(other);
    }

    private static boolean shareCountry(List<String> a, List<String> b) {
      return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private boolean sharePeriod(Claim other) {
      return !before(end(), other.start()) && !before(other.end(), start());
    }

    private @Nullable LocalDate start() {
      return alias.from() != null ? alias.from() : actor.from();
    }

    private @Nullable LocalDate end() {
      return alias.to() != null ? alias.to() : actor.to();
    }

    private static boolean before(@Nullable LocalDate a, @Nullable LocalDate b) {
      return a != null && b != null && a.isBefore(b);
    }
  }
}
