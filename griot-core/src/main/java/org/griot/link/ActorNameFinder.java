package org.griot.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.griot.link.RegisteredActor.Alias;
import org.griot.link.RegisteredActor.Rule;
import org.griot.model.Mention;
import org.griot.model.PartyType;
import org.jspecify.annotations.Nullable;

/** Finds the registry's names in a text and decides which actor each means there. */
final class ActorNameFinder {
  /** "Volunteers for the defence of the homeland": so many words need no capitals. */
  private static final int PLAIN_LENGTH = 6;

  private static final Set<String> NATIONS_FORCES =
      Set.of(
          "army", "forces", "military", "peacekeepers", "police", "soldier", "soldiers", "troops");

  private static final Set<String> BEGIN_NAMES = ActorWords.list("names-begin");

  private static final Set<String> ARTICLES = Set.of("al", "el", "the", "les", "la", "le", "ad");

  private final ActorTrie<Claim> names = new ActorTrie<>();
  private final Map<String, RegisteredActor> byId = new LinkedHashMap<>();

  ActorNameFinder(ActorRegistry registry) {
    for (RegisteredActor actor : registry.all()) {
      byId.put(actor.id(), actor);
      actor.aliases().forEach(alias -> names.put(alias.text(), new Claim(actor, alias)));
    }
  }

  /** All names that mean an actor here; they may overlap. */
  List<ActorFind> in(ActorScene scene) {
    List<ActorFind> finds = new ArrayList<>();
    for (int i = 0; i < scene.words.size(); i++) {
      for (ActorTrie.Hit<Claim> hit : names.from(scene.words, i)) {
        ActorFind find = find(scene, hit);
        if (find != null) {
          finds.add(find);
          break;
        }
      }
      spelt(scene, i, finds);
    }
    return finds;
  }

  /** A short name that only this report gives the actor. */
  private void spelt(ActorScene scene, int word, List<ActorFind> finds) {
    String id = scene.defined.get(scene.words.fold(word));
    RegisteredActor actor = id == null ? null : byId.get(id);
    if (actor == null || !scene.words.capitals(word)) {
      return;
    }
    ActorFind last = finds.isEmpty() ? null : finds.get(finds.size() - 1);
    if (last == null || last.last() < word) {
      Alias alias =
          new Alias(scene.words.surface(word), List.of(), null, null, Rule.DEFINED, false);
      ActorTrie.Hit<Claim> hit = new ActorTrie.Hit<>(word, word, List.of(new Claim(actor, alias)));
      int end = extend(scene.words, hit);
      finds.add(new ActorFind(word, end, 0, mention(scene, hit, end, actor, alias)));
    }
  }

  /** The claims to a name that are allowed in this place, best first. */
  private List<Claim> claims(ActorScene scene, ActorTrie.Hit<Claim> hit) {
    List<Claim> allowed = new ArrayList<>();
    for (Claim claim : hit.values()) {
      if (written(scene, hit, claim)
          && allowed(scene, hit, claim)
          && !goesOn(scene.words, hit, claim.alias)) {
        allowed.add(claim);
      }
    }
    allowed.sort(order(scene));
    return allowed;
  }

  /** "The Resistance" is no part of the "Resistance Council". */
  private static boolean goesOn(ActorTokens words, ActorTrie.Hit<Claim> hit, Alias alias) {
    return alias.generated()
        && hit.first() == hit.last()
        && BEGIN_NAMES.contains(words.fold(hit.first()))
        && words.gap(hit.last()) == ActorTokens.CLOSE
        && words.capital(hit.last() + 1)
        && !words.capitals(hit.last() + 1);
  }

  private @Nullable ActorFind find(ActorScene scene, ActorTrie.Hit<Claim> hit) {
    ActorTokens words = scene.words;
    if (isTie(words, hit) || crossesComma(words, hit)) {
      return null;
    }
    String key = key(words, hit);
    String defined = scene.defined.get(key);
    List<Claim> claims = claims(scene, hit);
    if (defined != null && words.capitals(hit.first())) {
      return defined.isEmpty() ? null : defined(scene, hit, defined);
    }
    if (claims.isEmpty()) {
      return null;
    }
    boolean body = claims.get(0).actor.kind().equals("body");
    int last = body ? hit.last() : extend(words, hit);
    if (isTied(claims, scene)) {
      return new ActorFind(hit.first(), last, 0, ambiguous(scene, hit, last, claims));
    }
    Claim best = claims.get(0);
    return new ActorFind(hit.first(), last, 0, mention(scene, hit, last, best.actor, best.alias));
  }

  private @Nullable ActorFind defined(ActorScene scene, ActorTrie.Hit<Claim> hit, String id) {
    for (Claim claim : hit.values()) {
      if (claim.actor.id().equals(id)) {
        int last = extend(scene.words, hit);
        Mention.Actor mention = mention(scene, hit, last, claim.actor, claim.alias);
        return new ActorFind(hit.first(), last, 0, mention);
      }
    }
    return null;
  }

  private static Comparator<Claim> order(ActorScene scene) {
    return Comparator.<Claim>comparingInt(c -> c.rank(scene))
        .thenComparingInt(c -> c.dated(scene) ? 0 : 1)
        .thenComparingInt(c -> c.fit(scene) < 0 ? 1000 : c.fit(scene))
        .thenComparingInt(c -> c.alias.generated() ? 1 : 0);
  }

  private static boolean isTied(List<Claim> claims, ActorScene scene) {
    if (claims.size() < 2 || claims.get(0).actor.id().equals(claims.get(1).actor.id())) {
      return false;
    }
    return order(scene).compare(claims.get(0), claims.get(1)) == 0
        && claims.get(0).alias.countries().size() < 20;
  }

  private static boolean allowed(ActorScene scene, ActorTrie.Hit<Claim> hit, Claim claim) {
    int fit = claim.fit(scene);
    switch (claim.alias.rule()) {
      case DEFINED:
        return false;
      case CONTEXT:
        return fit >= 0 && !scene.knowsNoCountry();
      case HEAD:
        return !isNationsForces(scene, hit)
            && (fit >= 0 || scene.knowsNoCountry())
            && besideFighters(scene.words, hit);
      default:
        break;
    }
    boolean unknown = scene.knowsNoCountry();
    if (claim.alias.generated() || hit.first() == hit.last()) {
      return fit >= 0 || unknown;
    }
    return true;
  }

  /** "Armenian soldiers" are of Armenia, though people called Armenian have fought elsewhere. */
  private static boolean isNationsForces(ActorScene scene, ActorTrie.Hit<Claim> hit) {
    return scene.nationAt(hit.first()) != null
        && NATIONS_FORCES.contains(scene.words.fold(hit.last() + 1));
  }

  private static boolean besideFighters(ActorTokens words, ActorTrie.Hit<Claim> hit) {
    String next = words.gap(hit.last()) <= ActorTokens.HYPHEN ? words.fold(hit.last() + 1) : "";
    if (ActorWords.FIGHTERS.contains(next) || ActorWords.BODIES.contains(next)) {
      return !ActorWords.CIVILIANS.contains(words.fold(hit.last() + 2));
    }
    if (ActorWords.CIVILIANS.contains(next)) {
      return false;
    }
    boolean whole = hit.first() == 0 && hit.last() == words.size() - 1;
    if (whole || ActorWords.ATTACKED.contains(next)) {
      return true;
    }
    for (int i = hit.first() - 1; i >= 0 && i > hit.first() - 8; i--) {
      if (words.gap(i) == ActorTokens.BREAK) {
        break;
      }
      if (ActorWords.CLASH.contains(words.fold(i))) {
        return true;
      }
    }
    for (int i = hit.last() + 1; i < hit.last() + 6 && words.gap(i - 1) != 4; i++) {
      if (ActorWords.CLASH.contains(words.fold(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text has the capitals of the alias. Without any capitals only long names count. */
  private static boolean written(ActorScene scene, ActorTrie.Hit<Claim> hit, Claim claim) {
    ActorTokens words = scene.words;
    Alias alias = claim.alias;
    ActorTokens model = claim.model;
    if (scene.withoutCapitals) {
      return alias.rule() != Rule.EXACT && isLong(scene, hit, alias);
    }
    boolean shouting = words.amongCapitals(hit.first(), hit.last());
    if (shouting
        && hit.first() == hit.last()
        && ActorWords.SHORT_WORDS.contains(words.fold(hit.first()))) {
      return false;
    }
    if (alias.rule() == Rule.EXACT) {
      return !shouting
          && (words.dotted(hit.first()) || words.surface(hit.first()).equals(alias.text()));
    }
    boolean small = model.size() >= PLAIN_LENGTH && scene.fit(alias.countries()) >= 0;
    for (int i = 0; !small && i < model.size(); i++) {
      int at = hit.first() + i;
      if (model.capital(i) && !ARTICLES.contains(model.fold(i)) && !words.capital(at)) {
        return false;
      }
      boolean acronym = model.size() == 1 && model.capitals(0);
      if (acronym && !words.capitals(at) && (model.fold(0).length() < 5 || alias.generated())) {
        return isBritish(alias, words.surface(at));
      }
    }
    return true;
  }

  /** Without capitals a name of one word counts if it can hardly be a plain word. */
  private static boolean isLong(ActorScene scene, ActorTrie.Hit<Claim> hit, Alias alias) {
    String word = scene.words.fold(hit.first());
    boolean one = hit.first() == hit.last();
    boolean odd = word.length() > 2 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    return !one
        || (!alias.generated() && (odd || word.length() > 4) && scene.fit(alias.countries()) >= 0);
  }

  /** "Nato", "Isis", "Farc": four letters read as a word, but not where that is a word. */
  private static boolean isBritish(Alias alias, String surface) {
    return alias.rule() == Rule.PLAIN
        && !alias.generated()
        && surface.length() == 4
        && alias.text().equals(surface.toUpperCase(Locale.ROOT));
  }

  /** "anti-Taliban" and "Taliban-held" name no party. */
  private static boolean isTie(ActorTokens words, ActorTrie.Hit<Claim> hit) {
    boolean before =
        words.gap(hit.first() - 1) == ActorTokens.HYPHEN
            && ActorWords.AGAINST.contains(words.fold(hit.first() - 1));
    String next = words.gap(hit.last()) == ActorTokens.HYPHEN ? words.fold(hit.last() + 1) : "";
    return before || ActorWords.HELD.contains(next) || ActorWords.TIED.contains(next);
  }

  private static boolean crossesComma(ActorTokens words, ActorTrie.Hit<Claim> hit) {
    for (int i = hit.first(); i < hit.last(); i++) {
      if (words.gap(i) == ActorTokens.COMMA && !hit.value().alias.text().contains(",")) {
        return true;
      }
    }
    return false;
  }

  private static int extend(ActorTokens words, ActorTrie.Hit<Claim> hit) {
    int last = hit.last();
    while (last < hit.last() + 2
        && words.gap(last) == ActorTokens.CLOSE
        && !words.possessive(last)
        && !words.capital(last + 1)
        && (ActorWords.FIGHTERS.contains(words.fold(last + 1))
            || ActorWords.BODIES.contains(words.fold(last + 1)))) {
      last++;
    }
    return last;
  }

  private static Mention.Actor mention(
      ActorScene scene, ActorTrie.Hit<Claim> hit, int last, RegisteredActor actor, Alias alias) {
    StringBuilder reason = new StringBuilder("alias \"").append(alias.text()).append('"');
    String defined = scene.defined.get(key(scene.words, hit));
    if (actor.id().equals(defined) && scene.words.capitals(hit.first())) {
      reason.append(", spelt out in the report");
    }
    if (alias.rule() == Rule.CONTEXT || alias.rule() == Rule.HEAD) {
      reason.append(", as the report is about ").append(where(scene, alias));
    }
    if (ActorWords.DOUBT.contains(scene.words.fold(hit.first() - 1))) {
      reason.append(", ").append(scene.words.fold(hit.first() - 1));
    }
    if (!alias.inUseOn(scene.day()) || !actor.existedOn(scene.day())) {
      reason.append(", outside its dates");
    } else if (scene.fit(alias.countries()) < 0) {
      reason.append(", outside its countries");
    }
    return new Mention.Actor(
        scene.words.span(hit.first(), last),
        actor.id(),
        actor.name(),
        actor.type(),
        actor.homeCountry(),
        false,
        reason.toString());
  }

  private static String where(ActorScene scene, Alias alias) {
    return scene.likelyCountries().stream()
        .filter(c -> alias.countries().contains(c))
        .findFirst()
        .orElse("no country that is known");
  }

  private static Mention.Actor ambiguous(
      ActorScene scene, ActorTrie.Hit<Claim> hit, int last, List<Claim> claims) {
    Set<String> ids = new TreeSet<>();
    claims.forEach(c -> ids.add(c.actor.id()));
    boolean oneType = claims.stream().map(c -> c.actor.type()).distinct().count() == 1;
    return new Mention.Actor(
        scene.words.span(hit.first(), last),
        null,
        scene.words.span(hit.first(), hit.last()).of(scene.words.text()),
        oneType ? claims.get(0).actor.type() : PartyType.OTHER,
        null,
        false,
        "may be any of " + String.join(", ", ids));
  }

  private static String key(ActorTokens words, ActorTrie.Hit<Claim> hit) {
    StringBuilder key = new StringBuilder(words.fold(hit.first()));
    for (int i = hit.first() + 1; i <= hit.last(); i++) {
      key.append(' ').append(words.fold(i));
    }
    return key.toString();
  }

  private record Claim(RegisteredActor actor, Alias alias, ActorTokens model) {
    Claim(RegisteredActor actor, Alias alias) {
      this(actor, alias, new ActorTokens(alias.text()));
    }

    int fit(ActorScene scene) {
      return scene.fit(alias.countries());
    }

    /** Who yields comes last, but first where the report is most about the country of its home. */
    int rank(ActorScene scene) {
      return switch (alias.rule()) {
        case YIELDS -> isAtHome(scene) ? 0 : 3;
        case CONTEXT -> 1;
        default -> 2;
      };
    }

    private boolean isAtHome(ActorScene scene) {
      List<String> countries = actor.countries();
      return !countries.isEmpty() && scene.fit(countries.subList(0, 1)) == 0;
    }

    boolean dated(ActorScene scene) {
      return alias.inUseOn(scene.day()) && actor.existedOn(scene.day());
    }
  }
}
